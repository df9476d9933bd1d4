import { drawColumn } from './draw-column.ts';
import { drawText, shape, together, type Box, type Drawing } from './drawing.ts';
import { drawFrame, drawLotus, drawRing, drawRule } from './ornaments.ts';
import { setText } from './set-text.ts';
import { SOCIAL_IMAGE_SIZE, type SocialImageContent } from './social-image.ts';
import { typefaces } from './typefaces.ts';
import type { LightColours } from '../theme/palette.ts';

/** A picture in its layers: what lies below the photo, where the photo goes, and what lies on it. */
export interface Picture {
  readonly ground: Drawing;
  readonly photo?: { readonly box: Box; readonly credit: Drawing };
}

const { width, height } = SOCIAL_IMAGE_SIZE;

/** No letter stands nearer to an edge than this, so that networks which round corners cut none off. */
export const SAFE_MARGIN = 40;

/** Nearly square, so that a photo in landscape format keeps two thirds of its width. */
const PHOTO: Box = { x: 576, y: 0, width: width - 576, height };

/** The sizes of titles where there is the whole width for them, and where there is less. */
const WIDE = [108, 96, 84, 78, 72, 66, 60, 56, 52, 48, 44, 40, 36];
const NARROW = [56, 52, 48, 45, 42, 39, 36, 33, 30, 27];

/** Draws the picture of some content. */
export function drawSocialImage(content: SocialImageContent): Picture {
  const { colours } = content;
  if (content.kind === 'site') return { ground: drawSite(content) };
  if (content.photo) {
    const column: Box = { x: 56, y: 52, width: 466, height: 526 };
    const edge = shape(`<rect x="${PHOTO.x - 6}" width="6" height="${height}" fill="${colours.goldLine}"/>`);
    const credit = drawCredit(content.photo.credit, colours);
    return { ground: together(edge, drawPage(content, column, column, NARROW)), photo: { box: PHOTO, credit } };
  }
  const page: Box = { x: 84, y: 72, width: 1032, height: 486 };
  const emblem = content.kind === 'article' ? undefined : drawEmblem(content, 208, 348);
  const beside = { ...page, x: 384, width: 732 };
  return {
    ground: together(
      drawFrame(colours),
      emblem ?? drawLotus(1076, 560, 46, colours, 0.7),
      drawPage(content, page, emblem ? beside : page, emblem ? WIDE.slice(2) : WIDE),
    ),
  };
}

/** The site's name above and the foot below all else, and the column between them. */
function drawPage(content: SocialImageContent, page: Box, column: Box, sizes: readonly number[]): Drawing {
  const { colours } = content;
  const oneLine = { width: page.width, height: 60, maxLines: 1 };
  const name = setText(typefaces.display(), content.masthead, { ...oneLine, sizes: [38, 34, 30, 26, 22] });
  const foot = setText(typefaces.text(), content.foot, { ...oneLine, width: column.width, sizes: [26, 24, 22, 20] });
  const baseline = page.y + 36;
  const top = baseline + 16 + 4 + 28;
  const bottom = page.y + page.height - (content.foot ? foot.height + 28 : 0);
  return together(
    drawText(name, { x: page.x, y: baseline - name.ascent, colour: colours.lacquer }),
    drawRule(page.x, baseline + 16, colours),
    drawColumn(content, { ...column, y: top, height: bottom - top }, sizes),
    drawText(foot, { x: column.x, y: page.y + page.height - foot.height, colour: colours.inkSoft }),
  );
}

/** A person's monogram, or a lotus for a unit. */
function drawEmblem({ monogram, colours }: SocialImageContent, x: number, y: number): Drawing {
  const ring = drawRing(x, y, 124, colours);
  if (!monogram) return together(ring, drawLotus(x, y + 56, 128, colours));
  const room = { width: 180, height: 150, sizes: [104, 92, 80, 68], maxLines: 1 };
  const letters = setText(typefaces.display(), monogram, room);
  const centred = { x, y: y - letters.height / 2, isCentred: true };
  return together(ring, drawText(letters, { ...centred, colour: colours.lacquer }));
}

/** Who made the photo, on a strip along its foot. */
function drawCredit(credit: string, colours: LightColours): Drawing {
  if (!credit) return together();
  const room = { width: PHOTO.width - 24 - SAFE_MARGIN, height: 90, sizes: [21, 19, 17] };
  const block = setText(typefaces.label(), credit, room);
  const top = Math.floor(height - SAFE_MARGIN - block.height - 18);
  const strip = `<rect x="${PHOTO.x}" y="${top}" width="${PHOTO.width}" height="${height - top}" fill="${colours.ink}" fill-opacity="0.8"/>`;
  return together(shape(strip), drawText(block, { x: PHOTO.x + 24, y: top + 18, colour: colours.paper }));
}

function drawSite({ title, note, colours }: SocialImageContent): Drawing {
  const name = setText(typefaces.display(), title, { width: 1000, height: 200, sizes: [128, 112, 96, 84, 72, 60, 48] });
  const tagline = setText(typefaces.text(), note, { width: 860, height: 110, sizes: [38, 34, 30, 26, 22] });
  const centre = { x: width / 2, isCentred: true };
  const top = 340 - name.height / 2;
  const rule = top + name.height + 30;
  return together(
    drawFrame(colours),
    drawLotus(width / 2, 188, 104, colours),
    drawText(name, { ...centre, y: top, colour: colours.lacquer }),
    drawRule(width / 2 - 36, rule, colours),
    drawText(tagline, { ...centre, y: rule + 34, colour: colours.inkSoft }),
  );
}
