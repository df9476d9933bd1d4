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
  const caption = source?.querySelector('figcaption')?.cloneNode(true);
  if (caption) figure.append(caption);
  return figure;
}
