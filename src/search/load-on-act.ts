/**
 * Loads a program when somebody acts on an element, once; and again at the next
 * act where it could not be had, or as soon as there is a network again.
 *
 * @param target where acts are heard, its own and those inside it
 * @param acts the names of events
 * @param load fetches the program and runs it
 * @param onFailure hears of each time that the program could not be had, and whether it was asked for in vain:
 *   without a network it is not
 * @returns starts loading without an act; does nothing while it is under way or done
 */
export function loadOnAct(
  target: HTMLElement,
  acts: readonly string[],
  load: () => Promise<void>,
  onFailure: (wasAskedFor: boolean) => void = () => undefined,
): () => void {
  let isStarted = false;
  const listen = () => {
    for (const act of acts) target.addEventListener(act, start);
  };
  function start(): void {
    if (isStarted) return;
    for (const act of acts) target.removeEventListener(act, start);
    // Some browsers remember an import that failed as failed for good: none is tried without a network.
    if (!navigator.onLine) {
      window.addEventListener('online', start, { once: true });
      onFailure(false);
      return;
    }
    isStarted = true;
    load().catch(() => {
      isStarted = false;
      listen();
      onFailure(true);
    });
  }
  listen();
  return start;
}
