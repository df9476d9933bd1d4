import { contentLang, wordsLang } from '../i18n/language.ts';
import { searchWords as words } from '../i18n/search-words.ts';
import type { ResultCard, ResultKind } from './document.ts';
import type { SearchHit } from './engine.ts';
import type { MarkedPiece } from './excerpt.ts';

/** The kinds as tests and styles know them. */
const KIND_NAMES: Readonly<Record<ResultKind, string>> = {
  nguoi: 'person',
  'don-vi': 'unit',
  'bai-viet': 'article',
  anh: 'photo',
  'su-kien': 'event',
  'phong-trao': 'topic',
};

/** The folder of derivatives, beside the folder of search. */
const PICTURES = '../tep-anh/';

/** Where a result's element is to stand. */
export interface ResultPlace {
  /** The address of the folder of search. */
  readonly folder: string;
  /** On a page results have headings; in a list of suggestions they have none. */
  readonly headingLevel: 2 | undefined;
}

let made = 0;

/** Makes the element of a result: its kind, picture or monogram, title and excerpt, with what was asked for marked. */
export function resultItem(hit: SearchHit, { folder, headingLevel }: ResultPlace): HTMLElement {
  const { url, card, title, note: pieces, excerpt, asked } = hit;
  const item = document.createElement('li');
  item.dataset['result'] = KIND_NAMES[card.kind];
  item.className = card.kind === 'anh' ? 'result is-photo' : 'result';
  if (contentLang) item.lang = contentLang;
  const picture = pictureOf(card.picture, card.monogram, folder);
  const body = document.createElement('div');
  const kicker = document.createElement('p');
  kicker.className = 'kicker';
  kicker.textContent = words.kinds[card.kind];
  if (wordsLang) kicker.lang = wordsLang;
  const heading = document.createElement(headingLevel === undefined ? 'p' : 'h2');
  heading.className = 'result-title';
  const link = document.createElement('a');
  link.href = withQuery(url, asked);
  link.append(...marked(title));
  heading.append(link);
  const note = document.createElement('p');
  note.className = 'meta';
  note.append(...noteOf(card, pieces));
  body.append(kicker, heading);
  if (note.textContent) body.append(note);
  describe(link, [kicker, note]);
  if (excerpt.length > 0) {
    const text = document.createElement('p');
    text.className = 'result-excerpt';
    text.append(...marked(excerpt));
    body.append(text);
  }
  if (picture) item.append(picture);
  item.append(body);
  return item;
}

/** Ties a link to what stands around it, so that whoever goes from link to link hears what kind of thing each leads to. */
function describe(link: HTMLElement, texts: readonly HTMLElement[]): void {
  const ids = texts.filter(({ textContent }) => textContent).map((text) => (text.id = `ket-qua-${++made}`));
  link.setAttribute('aria-describedby', ids.join(' '));
}

/** The label, the note and the date; a label that ends in a colon leads to the note. */
function noteOf({ label, note, date }: ResultCard, pieces: readonly MarkedPiece[]): (Node | string)[] {
  const parts: (Node | string)[][] = [];
  if (label) parts.push([inWords(label)]);
  if (note) parts.push(marked(pieces));
  if (date) parts.push([inWords(date)]);
  return parts.flatMap((part, index) => [index === 0 ? '' : index === 1 && label.endsWith(':') ? ' ' : ' · ', ...part]);
}

function inWords(text: string): Node | string {
  if (!wordsLang) return text;
  const span = document.createElement('span');
  span.lang = wordsLang;
  span.textContent = text;
  return span;
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
