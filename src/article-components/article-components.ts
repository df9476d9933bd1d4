import Awards from './Awards.astro';
import Figures from './Figures.astro';
import Gallery from './Gallery.astro';
import Photo from './Photo.astro';
import Quote from './Quote.astro';

/** The components that articles may use, by the name they are called by; `component-rules.ts` says how. */
export const articleComponents: Readonly<Record<string, typeof Photo>> = { Awards, Figures, Gallery, Photo, Quote };
