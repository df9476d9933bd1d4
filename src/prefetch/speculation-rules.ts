import { addresses } from '../addresses.ts';

/** What a page tells browsers of the pages that a reader may open next (HTML Standard, "speculation rules"). */
export interface SpeculationRules {
  readonly prefetch: readonly Readonly<{ where: Condition; eagerness: 'moderate' }>[];
}

type Condition =
  | { readonly href_matches: string | readonly string[] }
  | { readonly selector_matches: string }
  | { readonly not: Condition }
  | { readonly and: readonly Condition[] };

/**
 * The rules of every page: a page of the site is fetched when a reader dwells on
 * a link to it, and no sooner. Only its HTML: most links that are dwelt on are not
 * followed, and photos are what costs. Browsers leave even that where a reader
 * saves data or energy.
 *
 * Feeds and files do not end in a slash, searches are made by script, and an address
 * with a question is somebody's own. No `<` stands in them, which would end their script.
 */
export const speculationRules: SpeculationRules = {
  prefetch: [
    {
      where: {
        and: [
          { href_matches: [addresses.home(), `${addresses.home()}*/`] },
          { not: { href_matches: [addresses.search(), '/*\\?(.+)'] } },
          { not: { selector_matches: '[download], [rel~="nofollow"]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
};
