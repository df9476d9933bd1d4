/** Longer than any slug; what goes on beyond is no name. */
const MOST = 80;

/**
 * The words that an address seems to ask for: its last part, `dao quang truonng` of
 * `/nguoi/dao-quang-truonng/`.
 *
 * @param path an address's path, as browsers give it
 * @returns the words; empty where they are none to search for, as in `/luu-tru/2024/13/`
 */
export function wordsOfAddress(path: string): string {
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  let readable = last;
  try {
    readable = decodeURIComponent(last);
  } catch {
    // What is no UTF-8 is searched for as it is written.
  }
  const words = readable
    .normalize('NFC')
    .replace(/\.\w{1,5}$/, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, MOST)
    .toWellFormed();
  return /\p{L}{2}/u.test(words) ? words : '';
}
