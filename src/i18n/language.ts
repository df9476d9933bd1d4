import type { Language } from '../schema/site.ts';

/**
 * Vite puts the site's language in this name's place (`astro.config.mjs`), in pages and in
 * browser scripts alike, so the words of other languages are left out of what is shipped.
 * Plain Node, which has no such name, speaks the default language.
 */
declare const __SO_VANG_LANGUAGE__: Language | undefined;

/** The language of the interface's words: `language` in content/site.yaml. */
export const language: Language = typeof __SO_VANG_LANGUAGE__ === 'undefined' ? 'vi' : __SO_VANG_LANGUAGE__;

/** The language of all that editors write. */
const CONTENT = 'vi';

/**
 * The `lang` of an element that holds content and stands among words of the
 * interface (WCAG 2.2, 3.1.2: a screen reader must change its voice); `undefined`,
 * and so no attribute, where both are in one language.
 */
export const contentLang: Language | undefined = language === CONTENT ? undefined : CONTENT;

/** The `lang` of an element that holds words of the interface and stands in content; `undefined` as above. */
export const wordsLang: Language | undefined = language === CONTENT ? undefined : language;
