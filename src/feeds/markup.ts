/** A piece of HTML or XML, as opposed to a text that merely looks like it. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a piece of markup: texts are escaped, pieces and lists of pieces put in as they are. */
export type Insertion = string | number | Markup | readonly Markup[] | undefined | false;

/** Writes a piece of HTML: html`<p>${text}</p>`. How deep its lines are indented here is left out. */
export function html(strings: TemplateStringsArray, ...insertions: readonly Insertion[]): Markup {
  const pieces = strings.map((text, index) => text.replace(/\n +/g, '\n') + insert(insertions[index]));
  return { markup: pieces.join('') };
}

/** Writes a piece of XML; by this name formatters leave its white space alone. */
export const xml = html;

/** Takes a text for markup: only where a serialiser of ours wrote it. */
export function asMarkup(text: string): Markup {
  return { markup: text };
}

/** Joins pieces by line ends, without those that are empty. */
export function joinLines(pieces: readonly (Markup | undefined | false)[]): Markup {
  return { markup: pieces.flatMap((piece) => (piece && piece.markup !== '' ? [piece.markup] : [])).join('\n') };
}

function insert(insertion: Insertion): string {
  if (insertion === undefined || insertion === false) return '';
  if (typeof insertion === 'string') return escape(insertion);
  if (typeof insertion === 'number') return String(insertion);
  return 'markup' in insertion ? insertion.markup : insertion.map((piece) => piece.markup).join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
