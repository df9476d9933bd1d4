/** How far below the screen the strip is filled, so that nothing moves where somebody reads. */
const AHEAD = '600px';

/** Fills the home page's strip of anniversaries when a reader comes near it. */
export function watchAnniversaries(): void {
  const strip = document.querySelector<HTMLElement>('[data-anniversaries]');
  if (!strip) return;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      // What the page says without the program stays where it cannot be had.
      import('./show-anniversaries.ts')
        .then(({ showAnniversaries }) => showAnniversaries(strip))
        .catch(() => undefined);
    },
    { rootMargin: AHEAD },
  );
  observer.observe(strip);
}
