import { words } from '../i18n/words.ts';
import type { NameView, PhotoView } from '../views/photos.ts';
import { html, type Markup } from './markup.ts';

/** Says whose a photo is, sentence by sentence, as its caption on the page does. */
function creditSentences(photo: PhotoView): readonly (readonly NameView[])[] {
  const { credit, organisation, taken, copyright, license, standIn } = photo;
  const prefix = standIn ? words.originalCredit : words.photoCredit;
  const maker = [...(credit ? [credit] : []), ...(organisation === undefined ? [] : [{ text: organisation }])];
  return [
    maker.length > 0 ? [{ text: `${prefix} ` }, ...separate(maker)] : [],
    taken === undefined ? [] : [{ text: words.takenOn(taken) }],
    copyright === undefined ? [] : [{ text: `${words.copyright} ${copyright}` }],
    license === undefined ? [] : [{ text: words.license, href: license }],
    standIn ? [{ text: `${words.illustration} ${standIn.maker}${standIn.note && ` (${standIn.note})`}` }] : [],
    standIn?.copyright === undefined ? [] : [{ text: `${words.illustrationCopyright} ${standIn.copyright}` }],
    standIn?.license === undefined ? [] : [{ text: words.illustrationLicense, href: standIn.license }],
  ].filter((sentence) => sentence.length > 0);
}

/** A photo's caption and credit as one text. */
export function captionText(photo: PhotoView): string {
  const credit = creditSentences(photo).map((sentence) => sentence.map(({ text }) => text).join(''));
  return [photo.caption, ...credit].map(withStop).join(' ');
}

/** A photo's credit with links to those it names. */
export function creditHtml(photo: PhotoView): Markup {
  const sentences = creditSentences(photo).map((sentence) => {
    const stop = withStop(sentence.at(-1)?.text ?? '') === sentence.at(-1)?.text ? '' : '.';
    return html`${sentence.map(nameHtml)}${stop}`;
  });
  return html`${sentences.map((sentence, index) => html`${index > 0 && ' '}${sentence}`)}`;
}

/** A name that links where its bearer has a page. */
export function nameHtml({ text, href }: NameView): Markup {
  return href === undefined ? html`${text}` : html`<a href="${href}">${text}</a>`;
}

/** Names in a row. */
export function namesHtml(names: readonly NameView[]): Markup {
  return html`${names.map((name, index) => html`${index > 0 && ', '}${nameHtml(name)}`)}`;
}

function separate(names: readonly NameView[]): NameView[] {
  return names.flatMap((name, index) => (index === 0 ? [name] : [{ text: ' / ' }, name]));
}

function withStop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
