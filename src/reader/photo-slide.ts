/** How much of the window's height a photo has in the viewer; the rest is its caption's and the buttons'. */
const SHARE_OF_HEIGHT = 72;

/**
 * A photo of the page with its caption, as the viewer shows it: the same files,
 * chosen for its size there.
 *
 * @param link the photo's link on the page
 */
export function buildSlide(link: HTMLAnchorElement): HTMLElement {
  const source = link.closest('figure');
  const figure = document.createElement('figure');
  if (source?.lang) figure.lang = source.lang;
  const picture = link.querySelector('picture')?.cloneNode(true) as HTMLElement | undefined;
  const image = picture?.querySelector('img');
  if (picture && image) {
    const shape = Number(image.getAttribute('width')) / Number(image.getAttribute('height'));
    for (const each of picture.querySelectorAll('source, img')) {
      each.setAttribute('sizes', `min(100vw, calc(${SHARE_OF_HEIGHT}vh * ${shape.toFixed(3)}))`);
    }
    image.loading = 'eager';
    image.draggable = false;
    figure.append(picture);
  }
  const caption = source?.querySelector('figcaption')?.cloneNode(true) as HTMLElement | undefined;
  if (caption) figure.append(partCaption(caption));
  return figure;
}

/** Parts the text of a caption, which may be long and is moved, from credit and rights, which stay in sight. */
function partCaption(caption: HTMLElement): HTMLElement {
  const text = document.createElement('div');
  text.className = 'viewer-caption';
  while (caption.firstChild instanceof Text) text.append(caption.firstChild);
  const rights = document.createElement('div');
  rights.className = 'viewer-rights';
  rights.append(...caption.childNodes);
  caption.replaceChildren(text, rights);
  return caption;
}
