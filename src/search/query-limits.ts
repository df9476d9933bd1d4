/** A pasted page is no query. */
const LONGEST_QUERY = 200;

/** How long typing must rest before a search starts, in milliseconds. */
export const REST = 150;

/** What stands in a box, as it is searched for. */
export function queryOf(input: HTMLInputElement): string {
  // A sign of two units may be cut in the middle, and no address can hold half of one.
  return input.value.normalize('NFC').trim().slice(0, LONGEST_QUERY).toWellFormed();
}
