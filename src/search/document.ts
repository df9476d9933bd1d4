/** What kind of thing a result is; the words stand in addresses. */
export type ResultKind = 'nguoi' | 'don-vi' | 'bai-viet' | 'anh' | 'su-kien' | 'phong-trao';

/** What a result shows besides its title and excerpt: carried along, and never searched. */
export interface ResultCard {
  readonly kind: ResultKind;
  /** Words of the interface before the note: `Ảnh:`, a kind of unit; empty where there are none. */
  readonly label: string;
  /** Rank and post, short name, section, or who took the photo: content. */
  readonly note: string;
  /** The date as readers see it; empty where there is none. */
  readonly date: string;
  /** ISO, for sorting. */
  readonly day: string;
  /** The name of a small picture's file; empty where there is none. */
  readonly picture: string;
  /** The letters that stand for a person without a picture. */
  readonly monogram: string;
}

/** Something that can be found. */
export interface SearchDocument {
  /** Its page's address, with an anchor where it is a part of a page. */
  readonly url: string;
  readonly card: ResultCard;
  /** Headline, name or caption. */
  readonly title: string;
  /** Other names it goes by, parted by ` · `. */
  readonly names: string;
  /** People, units, posts and terms that belong to it, parted by ` · `; found, and not shown. */
  readonly about: string;
  readonly text: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

const BREAK = '\n';

/** An address that carries a card: Pagefind hands addresses through, and does not search them. */
export function addressWithCard({ url, card }: Pick<SearchDocument, 'url' | 'card'>): string {
  // Pagefind makes one slash of two.
  return `${url}${BREAK}${JSON.stringify(card).replaceAll('/', '\\u002f')}`;
}

/** Parts an address from its card. */
export function readAddress(address: string): Pick<SearchDocument, 'url' | 'card'> {
  const [url = '', card = ''] = address.split(BREAK);
  return { url, card: JSON.parse(card) as ResultCard };
}
