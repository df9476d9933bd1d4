/** Makes text stand in Markdown as it is written: nothing in it opens a tag, a link, an emphasis or a cell. */
export function plain(text: string): string {
  return text.replace(/[\\`*_[\]<|]/g, '\\$&').replaceAll('\n', ' ');
}

/** Text as code. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** A table; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Blocks with an empty line between any two, and a line break at the end. */
export function page(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
