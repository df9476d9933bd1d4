import { contrastRatio, legibleColour } from './contrast.ts';
import { paletteOf, type ColourName, type OwnColours, type Shades } from './palette.ts';

/** A colour of a newsroom's own that readers could not make out. */
export interface FaintColour {
  readonly name: ColourName;
  readonly scheme: keyof Shades;
  readonly value: string;
  /** What it is too near to. */
  readonly against: ColourName;
  readonly ratio: number;
  readonly needed: number;
  /** The nearest colour that can be made out. */
  readonly suggestion: string;
}

/** What text needs beside its ground (WCAG 2.2, 1.4.3), and the edges of what can be acted on (1.4.11). */
const TEXT = 4.5;
const EDGE = 3;

/** What is seen on what: each pair must stand apart. */
const PAIRS: readonly (readonly [seen: ColourName, ground: ColourName, needed: number])[] = [
  ...(['ink', 'inkSoft', 'lacquer', 'gold', 'link'] as const).flatMap((text) => [
    [text, 'paper', TEXT] as const,
    [text, 'surface', TEXT] as const,
  ]),
  // A place that a link leads to is lit up, and so is what stands in it: headings, numbers, links.
  ['ink', 'highlight', TEXT],
  ['gold', 'highlight', TEXT],
  ['lacquer', 'highlight', TEXT],
  ['ink', 'highlightStrong', TEXT],
  ['inkSoft', 'highlight', TEXT],
  ['link', 'highlight', TEXT],
  ['edge', 'paper', EDGE],
  ['edge', 'surface', EDGE],
];

/**
 * The colours of a newsroom's own that would be hard to read, each with what it is least
 * told apart from and the nearest colour that is. A ground that it has changed is told
 * under its own name where the text on it was left as it is.
 */
export function findFaintColours(own: OwnColours): FaintColour[] {
  const palette = paletteOf(own);
  const worst = new Map<string, FaintColour>();
  for (const [seen, ground, needed] of PAIRS) {
    for (const scheme of ['light', 'dark'] as const) {
      const name = own[seen]?.[scheme] === undefined ? ground : seen;
      const against = name === seen ? ground : seen;
      const value = palette[name][scheme];
      const ratio = contrastRatio(value, palette[against][scheme]);
      if (own[name]?.[scheme] === undefined || ratio >= needed) continue;
      const known = worst.get(`${name}.${scheme}`);
      if (known && known.ratio / known.needed <= ratio / needed) continue;
      const suggestion = legibleColour(value, palette[against][scheme], needed);
      worst.set(`${name}.${scheme}`, { name, scheme, value, against, ratio, needed, suggestion });
    }
  }
  return [...worst.values()];
}
