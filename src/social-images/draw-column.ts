import { drawText, together, type Box, type Drawing } from './drawing.ts';
import { drawRule } from './ornaments.ts';
import { setText, type TextBlock } from './set-text.ts';
import type { SocialImageContent } from './social-image.ts';
import { typefaces } from './typefaces.ts';
import type { LightColours } from '../theme/palette.ts';

/** Something that stands in a column, with the room it takes. */
interface Item {
  readonly height: number;
  readonly draw: (y: number) => Drawing;
}

/** Room between the items of a column. */
const GAP = 28;

/** Of the room that is left over in a column, how much stands above its text. */
const SHARE_ABOVE = 0.38;

/**
 * Kicker, title and note, one below the other. The title takes what room the others leave it.
 *
 * @param box the column, which the text may fill but not leave
 * @param sizes the font sizes of titles, the largest first
 */
export function drawColumn(content: SocialImageContent, box: Box, sizes: readonly number[]): Drawing {
  const { kicker, title, note, colours } = content;
  const above = kicker ? [textItem(setKicker(kicker, box.width), box.x, colours.gold)] : [];
  const below = note ? [ruleItem(box.x, colours), textItem(setNote(note, box.width), box.x, colours.inkSoft)] : [];
  const room = box.height - heightOf([...above, ...below]) - GAP * (above.length + below.length);
  const head = setText(typefaces.display(), title, { width: box.width, height: room, sizes });
  const items = [...above, textItem(head, box.x, colours.ink), ...below];
  let y = box.y + (box.height - heightOf(items) - GAP * (items.length - 1)) * SHARE_ABOVE;
  const drawings: Drawing[] = [];
  for (const { height, draw } of items) {
    drawings.push(draw(y));
    y += height + GAP;
  }
  return together(...drawings);
}

function setKicker(kicker: string, width: number): TextBlock {
  const room = { width, height: 70, sizes: [24, 22, 20], maxLines: 2, tracking: 0.05 };
  return setText(typefaces.label(), kicker.toUpperCase(), room);
}

function setNote(note: string, width: number): TextBlock {
  return setText(typefaces.text(), note, { width, height: 140, sizes: [32, 30, 28, 26, 24, 22] });
}

function textItem(block: TextBlock, x: number, colour: string): Item {
  return { height: block.height, draw: (y) => drawText(block, { x, y, colour }) };
}

function ruleItem(x: number, colours: LightColours): Item {
  return { height: 4, draw: (y) => drawRule(x, y, colours) };
}

function heightOf(items: readonly Item[]): number {
  return items.reduce((sum, { height }) => sum + height, 0);
}
