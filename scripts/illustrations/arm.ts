/** Arms, sleeves and hands in units of one centimetre. */
import { lighten, shade } from './colour.ts';
import { along, distance, elbow, type Point, ribbon } from './geometry.ts';
import { fill, placed, type Sketch, stroke } from './sketch.ts';

/** What the hand at the end of an arm does. */
export type Hand = 'grip' | 'open' | 'fist' | 'rest';

/** An arm: from the shoulder to where the hand touches what it holds. */
export interface ArmSpec {
  shoulder: Point;
  target: Point;
  bend: 1 | -1;
  hand: Hand;
  sleeve: string;
  short: boolean;
  cuff?: string;
  skin: string;
  /** Thickness of the arm: 1 for a sturdy one. */
  girth: number;
  /** Less than 1 for an arm which points towards or away from us. */
  length?: number;
  /** Which side the thumb is on: 1 above when the arm points right. */
  thumb?: 1 | -1;
  /** Direction in which the lit side of the sleeve lies. */
  light: Point;
}

const palms: Record<Hand, string> = {
  grip: 'M-.4,-3.1C2,-4 6,-4.4 9,-3.8C11.6,-3 11.6,3 9,3.8C6,4.3 2,3.6-.4,3Z',
  fist: 'M-.4,-3.1C1,-4.2 5,-5 8,-4.4C10.6,-3.4 11,2.6 8.6,4.2C5.6,5 1,4-.4,3Z',
  rest: 'M-.4,-2.9C2,-3.8 6,-4 9,-3.4C12.4,-2.8 15,-1.8 15.4,-.4C15.4,1.2 13,2.4 10,3C6,3.8 2,3.4-.4,2.9Z',
  open: 'M-.4,-2.9C1.4,-3.6 4,-4 7,-4C11,-4.4 14.4,-4.8 16.4,-3.6C17,-2.8 16.4,-2.4 15.6,-2.3C17.6,-1.8 18,-.6 16.8,-.1C17.4,.9 16.4,1.7 15,1.7C15.2,2.8 13.6,3.4 12,3.2C8,4 3,4-.4,2.9Z',
};

const thumbs: Record<Hand, string> = {
  grip: 'M2.4,-2.6C5,-4.6 9.6,-4.4 14,-2.2C15.4,-1.2 14.8,.4 13,.1C9.6,-.6 7,-.4 4.6,.6Z',
  fist: 'M1.4,-3.4C3.6,-6.2 7.6,-6 9.4,-4.2C10,-3 9,-2.2 7.6,-2.4C5.6,-2.6 4.6,-1.4 3.4,-.4Z',
  rest: 'M1.6,-3C3.4,-5.6 6.4,-6.2 8.6,-5.4C9.6,-4.6 8.8,-3.6 7.6,-3.4C6,-3 5,-2 4,-1Z',
  open: 'M1.6,-3C3,-6.4 6,-9.4 8.2,-9.6C9.6,-9.4 9.4,-8 8.6,-7C7.4,-5.4 6.6,-4 6,-2.4Z',
};

/** Draws an arm; `over` (thumb and fingers, or the whole hand unless it grips an edge) goes above what it holds. */
export function arm(sketch: Sketch, spec: ArmSpec): { under: string; over: string } {
  const { shoulder, target, sleeve, skin, light, girth } = spec;
  const thick = (...widths: readonly number[]): number[] => widths.map((width) => width * girth);
  const size = spec.length ?? 1;
  const [upper, fore] = [29 * size, 33 * size];
  const bendAt = elbow(shoulder, target, upper, fore, spec.bend);
  const wrist = along(bendAt, target, 1 - 8 / fore);
  const bones: Point[] = [shoulder, along(shoulder, bendAt, 0.5), bendAt, along(bendAt, wrist, 0.5), wrist];
  const skinDark = shade(skin, 0.26);
  const bare = ribbon(bones, thick(5.4, 4.6, 3.9, 3.5, 2.7));
  const angle = (Math.atan2(target[1] - bendAt[1], target[0] - bendAt[0]) * 180) / Math.PI;
  const side = spec.thumb ?? 1;
  const push: Point = [light[0] * 1.8, light[1] * 1.8];

  const cap = [along(shoulder, bendAt, -0.23), along(shoulder, bendAt, -0.15)];
  let cloth: string;
  let cuff = '';
  if (spec.short) {
    cloth = ribbon(
      [...cap, shoulder, along(shoulder, bendAt, 0.4), along(shoulder, bendAt, 0.82)],
      thick(1, 5.4, 7, 6.8, 6.6),
    );
  } else {
    const end = along(bendAt, wrist, 0.96);
    cloth = ribbon(
      [...cap, shoulder, along(shoulder, bendAt, 0.5), bendAt, along(bendAt, end, 0.55), end],
      thick(1, 5.4, 7, 6.5, 5.6, 4.9, 4.3),
    );
    if (spec.cuff !== undefined)
      cuff = fill(ribbon([along(bendAt, wrist, 0.9), along(bendAt, wrist, 1.07)], thick(3.9, 3.7)), spec.cuff);
  }
  const bent =
    distance(shoulder, target) < (upper + fore) * 0.93 &&
    distance(shoulder, target) > (upper + fore) * 0.6 &&
    !spec.short;
  const middle = along(shoulder, wrist, 0.5);
  const inner = along(bendAt, middle, Math.min(4.6 / (distance(bendAt, middle) || 1), 1));
  const crease = (share: number, towards: Point): string =>
    fill(
      ribbon(
        [inner, along(inner, along(bendAt, towards, share), 0.45), along(inner, along(bendAt, towards, share), 0.9)],
        [0.8 * girth, 0.6 * girth, 0.1],
      ),
      shade(sleeve, 0.42),
      0.45,
    );
  const folds = bent ? crease(0.28, shoulder) + crease(0.2, wrist) : '';
  const palm = placed(fill(palms[spec.hand], skin), wrist, 1, side, angle * side);
  const lines =
    spec.hand === 'fist'
      ? stroke('M9.6,-1.6L6.4,-1.3M9.9,.7L6.6,.8M9.4,2.7L6.4,2.6', skinDark, 0.5, 0.7)
      : spec.hand === 'rest'
        ? stroke('M14,-.6L9,-.4M13,1L9,1.1', skinDark, 0.5, 0.6)
        : '';
  const thumb = placed(
    fill(thumbs[spec.hand], lighten(skin, 0.12)) +
      stroke('M3.4,-.6C5.4,-1 7,-1.4 8.6,-1.2', skinDark, 0.4, spec.hand === 'grip' ? 0.7 : 0) +
      lines,
    wrist,
    1,
    side,
    angle * side,
  );
  return {
    under:
      cuff +
      sketch.twoTone(bare, skin, skinDark, push) +
      palm +
      cuff +
      sketch.twoTone(cloth, sleeve, shade(sleeve, 0.28), push) +
      sketch.inside(cloth, folds),
    over: (spec.hand === 'grip' ? '' : palm) + thumb,
  };
}
