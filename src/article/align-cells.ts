import { defineHastPlugin } from 'satteri';

/**
 * The class that stands for what a table's cell is aligned by: the parser writes
 * an inline style, which the site's Content-Security-Policy refuses.
 *
 * @param style the cell's inline style
 * @returns `undefined` where it says nothing of alignment
 */
export function alignmentClass(style: unknown): string | undefined {
  const [, side] = /^text-align: ?(left|center|right)$/.exec(String(style)) ?? [];
  return side && `cell-${side}`;
}

/** Aligns cells by class in the maintainers' own pages, which Astro compiles; article bodies do it as they are compiled. */
export const alignCells = defineHastPlugin({
  name: 'align-cells',
  element: {
    filter: ['th', 'td'],
    visit(cell, context) {
      const name = alignmentClass(cell.properties['style']);
      if (name === undefined) return;
      context.setProperty(cell, 'style', null);
      context.setProperty(cell, 'className', [name]);
    },
  },
});
