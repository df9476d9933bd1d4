import { viSearch as words } from '../i18n/vi-search.ts';
import type { ResultKind } from './document.ts';
import type { SearchHit } from './engine.ts';
import type { MarkedPiece } from './excerpt.ts';

/** The kinds as tests and styles know them. */
const KIND_NAMES: Readonly<Record<ResultKind, string>> = {
  nguoi: 'person',
  'don-vi': 'unit',
  'bai-viet': 'article',
  anh: 'photo',
};

/** The folder of derivatives, beside the folder of search. */
const PICTURES = '../tep-anh/';

/**
 * Makes the element of a result: its kind, picture or monogram, title and excerpt, with what was asked for marked.
 *
 * @param folder the address of the folder of search
 * @param asked the query, which the page that the link opens highlights
 */
export function resultItem(
  { url, card, title, note: pieces, excerpt }: SearchHit,
  folder: string,
  asked: string,
): HTMLElement {
  const item = document.createElement('li');
  item.dataset['result'] = KIND_NAMES[card.kind];
  item.className = 'result';
  const picture = pictureOf(card.picture, card.monogram, folder);
  const body = document.createElement('div');
  const kicker = document.createElement('p');
  kicker.className = 'kicker';
  kicker.textContent = words.kinds[card.kind];
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = withQuery(url, asked);
  link.append(...marked(title));
  heading.append(link);
  const note = document.createElement('p');
  note.className = 'meta';
  note.append(...marked(pieces), card.note && card.date && ' · ', card.date);
  body.append(kicker, heading);
  if (note.textContent) body.append(note);
  if (excerpt.length > 0) {
    const text = document.createElement('p');
    text.append(...marked(excerpt));
    body.append(text);
  }
  if (picture) item.append(picture);
  item.append(body);
  return item;
}

/** What a kind of result is called. */
export function kindName(kind: string): string {
  return kind in words.kinds ? words.kinds[kind as ResultKind] : kind;
}

/** A text's pieces as nodes: never as HTML. */
export function marked(pieces: readonly MarkedPiece[]): Node[] {
  return pieces.map(({ text, isMatch }) => {
    if (!isMatch) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

function withQuery(url: string, asked: string): string {
  const [path = '', anchor] = url.split('#');
  return `${path}?tim=${encodeURIComponent(asked)}${anchor === undefined ? '' : `#${anchor}`}`;
}

function pictureOf(name: string, monogram: string, folder: string): HTMLElement | undefined {
  if (name) {
    const image = document.createElement('img');
    image.src = `${folder}${PICTURES}${name}`;
    // The title says what the picture shows.
    image.alt = '';
    image.width = 96;
    image.height = 64;
    image.loading = 'lazy';
    return image;
  }
  if (!monogram) return undefined;
  const letters = document.createElement('span');
  letters.className = 'monogram';
  letters.setAttribute('aria-hidden', 'true');
  letters.textContent = monogram;
  return letters;
}
