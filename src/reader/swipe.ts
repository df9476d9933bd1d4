/** How far a finger goes, in CSS pixels, before it means to turn the page. */
const FAR = 48;

/**
 * Tells of swipes to the left and to the right over an element, which follows
 * the finger unless the reader wants less motion. A page that is zoomed in is
 * moved by the finger instead, and two fingers zoom at any time.
 *
 * @param turn is given 1 for a swipe to the left, to what comes next, and -1 for one to the right
 */
export function watchSwipes(element: HTMLElement, turn: (by: 1 | -1) => void): void {
  let start: PointerEvent | undefined;
  const isZoomed = () => (window.visualViewport?.scale ?? 1) > 1.01;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)');
  const release = () => {
    start = undefined;
    element.style.removeProperty('translate');
  };
  element.addEventListener('pointerdown', (event) => {
    // A second finger means to zoom: what had followed the first goes back to its place.
    release();
    if (event.pointerType !== 'mouse' && event.isPrimary && !isZoomed()) start = event;
  });
  element.addEventListener('pointermove', (event) => {
    if (start?.pointerId !== event.pointerId || isStill.matches) return;
    element.style.setProperty('translate', `${event.clientX - start.clientX}px`);
  });
  element.addEventListener('pointerup', (event) => {
    if (start?.pointerId !== event.pointerId) return;
    const [across, down] = [event.clientX - start.clientX, event.clientY - start.clientY];
    release();
    if (Math.abs(across) > FAR && Math.abs(across) > 1.5 * Math.abs(down)) turn(across < 0 ? 1 : -1);
  });
  element.addEventListener('pointercancel', release);
  window.visualViewport?.addEventListener('resize', () => {
    element.toggleAttribute('data-zoomed', isZoomed());
  });
}
