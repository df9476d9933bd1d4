import { foldText } from './fold.ts';

/** What an id, and so a file name and a part of an address, looks like. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Makes an id out of Vietnamese words: `Đào Quang Trường` gives `dao-quang-truong`.
 *
 * @param text any text
 * @returns lower-case ASCII words joined by hyphens; empty where the text has no letter or digit
 */
export function slugify(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
