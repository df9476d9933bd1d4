import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import { unpackWoff2 } from './unpack-woff2.ts';

/** The box that holds some ink, in parts of the font size from the pen; y grows downwards. */
export interface Ink {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A letter ready to be set. */
export interface Letter {
  /** Its outline as SVG path data, in units of the font, y upwards. */
  readonly outline: string;
  /** How far the pen moves on, in parts of the font size. */
  readonly advance: number;
  /** Absent where it has none, as a space. */
  readonly ink?: Ink;
}

/** The files that a typeface is cut into by script; Vietnamese takes its letters from the first two. */
const SUBSETS = ['latin', 'vietnamese', 'latin-ext', 'greek', 'cyrillic'];

/** Tone marks, breve and horn. The circumflex stays: the latin file holds â ê ô and kerns them. */
const MARKS = /[\u0300\u0301\u0303\u0306\u0309\u031b\u0323]/g;

const HORN = '\u031b';

/** A typeface from a Fontsource package of variable fonts, at one weight. */
export class Typeface {
  /** How many units of an outline make one font size. */
  readonly unitsPerEm: number;
  readonly #open: (index: number) => fontkit.Font;
  readonly #letters = new Map<string, Letter | undefined>();
  readonly #pairs = new Map<string, number>();

  /**
   * @param family the package's name within `@fontsource-variable/`
   * @param set the set of axes its files hold, as their names say it: `wght`, `opsz`…
   * @param axes the value of each axis
   * @throws Error where the package is not installed
   */
  constructor(family: string, set: string, axes: Readonly<Record<string, number>>) {
    const opened: fontkit.Font[] = [];
    this.#open = (index) => (opened[index] ??= openFont(family, `${SUBSETS[index] ?? ''}-${set}-normal`, axes));
    this.unitsPerEm = this.#open(0).unitsPerEm;
  }

  /** The letter of a character, or `undefined` where no file of the typeface holds it. */
  findLetter(character: string): Letter | undefined {
    if (!this.#letters.has(character)) this.#letters.set(character, this.#readLetter(character));
    return this.#letters.get(character);
  }

  /**
   * How much two neighbours stand apart beyond their advances, in parts of the font size; mostly negative.
   * Kerning ends where a file ends, which would leave a gap in `Tổ` that `Tô` does not have:
   * a letter of another file is kerned as the latin letter it is built on.
   */
  kern(left: string, right: string): number {
    const pair = left + right;
    const known = this.#pairs.get(pair);
    if (known !== undefined) return known;
    const together = this.#fontOf(left) === this.#fontOf(right);
    const kern = together
      ? measureKern(this.#fontOf(left), left, right)
      : measureKern(this.#open(0), latinLetterOf(left), latinLetterOf(right));
    // A horn fills the room on the right of ơ and ư that o and u leave.
    const isHorned = left.normalize('NFD').includes(HORN);
    this.#pairs.set(pair, isHorned ? Math.max(0, kern) : kern);
    return this.#pairs.get(pair) ?? 0;
  }

  /** Files are opened one by one: most texts need no more than two. */
  #fontOf(character: string): fontkit.Font | undefined {
    const code = character.codePointAt(0) ?? 0;
    for (const index of SUBSETS.keys()) if (this.#open(index).hasGlyphForCodePoint(code)) return this.#open(index);
    return undefined;
  }

  #readLetter(character: string): Letter | undefined {
    const font = this.#fontOf(character);
    if (!font) return undefined;
    const { path, advanceWidth } = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
    const { minX, minY, maxX, maxY } = path.bbox;
    const em = font.unitsPerEm;
    const hasInk = path.commands.length > 0;
    return {
      outline: path.toSVG(),
      advance: advanceWidth / em,
      ...(hasInk ? { ink: { left: minX / em, top: -maxY / em, right: maxX / em, bottom: -minY / em } } : {}),
    };
  }
}

function openFont(family: string, name: string, axes: Readonly<Record<string, number>>): fontkit.Font {
  const address = import.meta.resolve(`@fontsource-variable/${family}/files/${family}-${name}.woff2`);
  const font = fontkit.create(unpackWoff2(readFileSync(fileURLToPath(address))));
  if (!('getVariation' in font)) throw new Error(`${address} holds a collection, not one font`);
  return font.getVariation(axes);
}

function measureKern(font: fontkit.Font | undefined, left: string, right: string): number {
  if (!font) return 0;
  const width = (text: string) => font.layout(text, { liga: false }).advanceWidth;
  return (width(left + right) - width(left) - width(right)) / font.unitsPerEm;
}

function latinLetterOf(character: string): string {
  const bare = character.normalize('NFD').replace(MARKS, '').normalize('NFC');
  return bare === 'đ' ? 'd' : bare === 'Đ' ? 'D' : bare;
}
