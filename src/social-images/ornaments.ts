import { num, shape, type Drawing } from './drawing.ts';
import { SOCIAL_IMAGE_SIZE } from './social-image.ts';
import type { LightColours } from '../theme/palette.ts';

const { width, height } = SOCIAL_IMAGE_SIZE;

/** A double frame along the edges, as on a certificate of merit. */
export function drawFrame({ goldLine }: LightColours): Drawing {
  const line = (inset: number, weight: number) =>
    `<rect x="${inset}" y="${inset}" width="${width - 2 * inset}" height="${height - 2 * inset}" fill="none" stroke="${goldLine}" stroke-width="${weight}"/>`;
  return shape(line(22, 3) + line(30, 1));
}

/** A short rule under the site's name or a title. */
export function drawRule(x: number, y: number, { goldLine }: LightColours, length = 72): Drawing {
  return shape(`<rect x="${num(x)}" y="${num(y)}" width="${length}" height="4" fill="${goldLine}"/>`);
}

/** The ring in which a monogram or a lotus stands. */
export function drawRing(x: number, y: number, radius: number, { goldLine, surface }: LightColours): Drawing {
  const circle = (r: number, fill: string, weight: number) =>
    `<circle cx="${num(x)}" cy="${num(y)}" r="${num(r)}" fill="${fill}" stroke="${goldLine}" stroke-width="${weight}"/>`;
  return shape(circle(radius, surface, 4) + circle(radius - 10, 'none', 1.5));
}

/**
 * A lotus in lines, the flower of honours.
 *
 * @param x its middle
 * @param y the foot of its petals
 * @param size its height
 */
export function drawLotus(x: number, y: number, size: number, { goldLine, paper }: LightColours, opacity = 1): Drawing {
  const petal = (turn: number, length: number, half: number) =>
    `<path transform="rotate(${turn})" d="M0 0C${-half} ${-length * 0.35} ${-half} ${-length * 0.7} 0 ${-length}C${half} ${-length * 0.7} ${half} ${-length * 0.35} 0 0Z"/>`;
  const petals = [petal(-68, 78, 17), petal(68, 78, 17), petal(-40, 92, 22), petal(40, 92, 22), petal(0, 100, 26)];
  return shape(
    `<g transform="translate(${num(x)} ${num(y)})scale(${num(size / 100)})" fill="${paper}" stroke="${goldLine}" stroke-width="3" stroke-linejoin="round" opacity="${opacity}">${petals.join('')}</g>`,
  );
}
