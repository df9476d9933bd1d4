import { vi } from './vi.ts';

/** The interface's words; a language is complete when its object has this type. */
export type Words = typeof vi;

/** The words that pages and components use. */
export const words: Words = vi;
