/** A node in the making: what the content does not state is left undefined or empty. */
type Draft<T> = { readonly [Key in keyof T]: T[Key] | undefined };

/** A node of a graph with only what is stated: nothing undefined, no empty text, no empty list. */
export function node<T extends object>(draft: Draft<T>): T {
  const stated = Object.entries(draft).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(stated) as T;
}
