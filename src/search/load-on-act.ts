/**
 * Loads a program when somebody acts on an element, once; and again at the next
 * act where the network failed, or as soon as there is one again.
 *
 * @param target where acts are heard, its own and those inside it
 * @param acts the names of events
 * @param load fetches the program and runs it
 * @param onFailure hears of each time that the program could not be had
 * @returns starts loading without an act
 */
export function loadOnAct(
  target: HTMLElement,
  acts: readonly string[],
  load: () => Promise<void>,
  onFailure: () => void = () => undefined,
): () => void {
  const listen = () => {
    for (const act of acts) target.addEventListener(act, start);
  };
  function start(): void {
    for (const act of acts) target.removeEventListener(act, start);
    // Some browsers remember an import that failed as failed for good: none is tried without a network.
    if (!navigator.onLine) {
      window.addEventListener('online', start, { once: true });
      onFailure();
      return;
    }
    load().catch(() => {
      listen();
      onFailure();
    });
  }
  listen();
  return start;
}
