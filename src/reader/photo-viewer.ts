import { readerWords as words } from '../i18n/reader-words.ts';
import { buildSlide } from './photo-slide.ts';
import { watchSwipes } from './swipe.ts';

/** The viewer of a page: one dialog, made when it is first asked for. */
interface Viewer {
  /** Shows the photo of that place among the page's, and opens the dialog where it is closed. */
  readonly show: (place: number) => void;
}

let viewer: Viewer | undefined;

/** Why a dialog was closed: the reader went back, and the entry that stood for it is left already. */
const BY_HISTORY = 'history';

/**
 * Opens the viewer at a photo of the page. The Back button closes it: an entry of the
 * history stands for it, which says which photo it shows.
 */
export function openViewer(link: HTMLAnchorElement): void {
  const place = photosOfPage().indexOf(link);
  if (place < 0) return;
  // One entry stands for the viewer, however often it was asked for while it was on its way.
  if (placeInHistory() === undefined) history.pushState({ photo: place }, '');
  else history.replaceState({ photo: place }, '');
  (viewer ??= createViewer()).show(place);
}

/** Opens the viewer where the history says that it was open. */
export function resumeViewer(): void {
  const place = placeInHistory();
  if (place !== undefined) (viewer ??= createViewer()).show(place);
}

/** The photos of the page, in the order of reading. */
function photosOfPage(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('a[data-photo]')];
}

function placeInHistory(): number | undefined {
  const place: unknown = (history.state as { photo?: unknown } | null)?.photo;
  return typeof place === 'number' ? place : undefined;
}

function createViewer(): Viewer {
  const photos = photosOfPage();
  const last = photos.length - 1;
  let current = 0;
  let opener: HTMLElement | undefined;

  const dialog = document.createElement('dialog');
  dialog.className = 'photo-viewer';
  dialog.setAttribute('aria-label', words.viewer);
  const stage = document.createElement('div');
  stage.className = 'viewer-stage';
  const count = document.createElement('p');
  count.className = 'viewer-count';
  count.setAttribute('aria-hidden', 'true');
  const status = document.createElement('p');
  status.className = 'sr-only';
  status.setAttribute('role', 'status');
  const previous = button('viewer-previous', words.previousPhoto, '←', () => {
    turn(-1);
  });
  const next = button('viewer-next', words.nextPhoto, '→', () => {
    turn(1);
  });
  const close = button('viewer-close', words.closeViewer, '', () => {
    dialog.close();
  });
  dialog.append(count, ...(last > 0 ? [previous, next] : []), close, stage, status);
  document.body.append(dialog);

  function turn(by: number): void {
    goTo(Math.min(Math.max(current + by, 0), last));
  }

  function goTo(place: number): void {
    if (place === current) return;
    history.replaceState({ photo: place }, '');
    show(place);
  }

  function show(place: number): void {
    const link = photos[Math.min(Math.max(place, 0), last)];
    if (!link) return;
    current = photos.indexOf(link);
    const slide = buildSlide(link);
    stage.replaceChildren(slide);
    // The next photo is fetched when this one has come, so that a swipe finds it there.
    const following = photos[current + 1];
    if (following) slide.querySelector('img')?.addEventListener('load', () => void buildSlide(following));
    count.textContent = last > 0 ? `${current + 1} / ${last + 1}` : '';
    previous.setAttribute('aria-disabled', String(current === 0));
    next.setAttribute('aria-disabled', String(current === last));
    if (!dialog.open) {
      opener = link;
      dialog.returnValue = '';
      dialog.showModal();
      close.focus();
    }
    status.textContent = `${words.photoOf(current + 1, last + 1)}: ${slide.querySelector('img')?.alt ?? ''}`;
    // A caption that is longer than its place is moved with the keys.
    for (const text of slide.querySelectorAll<HTMLElement>('figcaption, .viewer-caption')) {
      if (text.scrollHeight > text.clientHeight) text.tabIndex = 0;
    }
  }

  dialog.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const places: Readonly<Record<string, number>> = {
      ArrowLeft: Math.max(current - 1, 0),
      ArrowRight: Math.min(current + 1, last),
      Home: 0,
      End: last,
    };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    goTo(place);
  });
  dialog.addEventListener('close', () => {
    // The event comes a moment after the closing, and Forward may have come in between.
    if (dialog.open) return;
    stage.replaceChildren();
    opener?.focus({ preventScroll: true });
    if (dialog.returnValue !== BY_HISTORY && placeInHistory() !== undefined) history.back();
  });
  window.addEventListener('popstate', () => {
    if (placeInHistory() === undefined) dialog.close(BY_HISTORY);
  });
  watchSwipes(stage, turn);
  return { show };
}

function button(className: string, name: string, sign: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  if (sign === '') made.textContent = name;
  else {
    made.setAttribute('aria-label', name);
    made.textContent = sign;
  }
  made.addEventListener('click', act);
  return made;
}
