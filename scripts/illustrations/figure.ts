/** A whole standing person, put together from head, torso, arms and legs. */
import { arm, type Hand } from './arm.ts';
import { mix, palette, shade } from './colour.ts';
import { num, type Point, ribbon, rotate } from './geometry.ts';
import { head, type Look, type View } from './head.ts';
import type { Build, Outfit } from './outfit.ts';
import { ellipse, fill, placed, type Sketch, turned } from './sketch.ts';
import { build, torso } from './torso.ts';

/** Where a hand goes: a point of the page, or a point of the person's own body. */
export interface Reach {
  page?: Point;
  body?: Point;
  hand?: Hand;
  bend?: 1 | -1;
  length?: number;
  thumb?: 1 | -1;
}

/** A person to draw. People face right unless `flip` is set. */
export interface Person {
  /** Where the feet stand, and how many pixels a centimetre of this person takes. */
  at: Point;
  scale: number;
  flip?: boolean;
  turn: number;
  lean?: number;
  nod?: number;
  /** The side of the page the light comes from. */
  light: 'left' | 'right';
  outfit: Outfit;
  look: Look;
  slender?: boolean;
  belly?: number;
  near: Reach;
  far: Reach;
  /** The far arm crosses in front of the body. */
  farOver?: boolean;
}

/** A drawn person: `body`, and the thumbs and fingers which go over what is held. */
export interface Drawn {
  body: string;
  fingers: string;
}

const pivot: Point = [0, -88];

function legs(sketch: Sketch, b: Build, outfit: Outfit, light: Point): string {
  const tunic = outfit.garment === 'aoDai';
  const cloth = outfit.bottom;
  const dark = shade(cloth, 0.32);
  const stance = (8 - 2 * b.turn) * b.breadth;
  const step = 4 * b.turn;
  const widths = tunic ? [6, 7.8, 8.2, 8.6] : [8.2, 7.8, 6.8, 6.5];
  const girth = tunic ? 1 : b.breadth;
  const leg = (x: number, shift: number): string =>
    ribbon(
      [
        [x, -82],
        [x + shift * 0.4, -48],
        [x + shift * 0.8, -24],
        [x + shift, -4],
      ],
      widths.map((width) => width * girth),
    );
  const nearLeg = leg(-stance, -step * 0.6);
  const farLeg = leg(stance, step);
  const colour = outfit.shoes ?? palette.inkDeep;
  const shoe = (x: number): string =>
    b.turn > 0.3
      ? fill(
          `M${num(x - 5.5)},0C${num(x - 6.4)},-6 ${num(x - 3)},-8 ${num(x + 2)},-7C${num(x + 6)},-6 ${num(x + 12)},-5 ${num(x + 14)},-1.4L${num(x + 14)},.6Z`,
          colour,
        )
      : fill(
          `M${num(x - 5)},-6C${num(x - 6.4)},-1 ${num(x - 5.6)},1.6 ${num(x)},1.8C${num(x + 5.6)},1.6 ${num(x + 6.4)},-1 ${num(x + 5)},-6Z`,
          colour,
        );
  const push: Point = [light[0] * 3.4, 0];
  return (
    shoe(stance + step) +
    sketch.twoTone(farLeg, mix(cloth, palette.shadow, 0.14), dark, push) +
    shoe(-stance - step * 0.6) +
    sketch.twoTone(nearLeg, cloth, dark, push)
  );
}

/** Draws a person, the hands meeting exactly the points they were given. */
export function person(sketch: Sketch, who: Person): Drawn {
  const side = who.flip === true ? -1 : 1;
  const lean = who.lean ?? 0;
  const b = build(who.turn, who.slender === true ? 0.84 : 1, who.belly ?? 0);
  const light: Point = [(who.light === 'right' ? 1 : -1) * side, -0.35];
  const view: View = who.turn < 0.2 ? 'front' : who.turn < 0.78 ? 'quarter' : 'profile';
  const drawnHead = head(sketch, view, who.look, light[0] < 0 ? 'near' : 'far');
  const { outfit, look } = who;

  const target = (reach: Reach): Point => {
    if (reach.body !== undefined) return reach.body;
    const [x, y] = reach.page ?? [0, 0];
    return rotate([((x - who.at[0]) / who.scale) * side, (y - who.at[1]) / who.scale], pivot, -lean);
  };
  const makeArm = (reach: Reach, shoulder: Point, bend: 1 | -1, dim: number): { under: string; over: string } =>
    arm(sketch, {
      shoulder,
      target: target(reach),
      bend: reach.bend ?? bend,
      hand: reach.hand ?? 'grip',
      sleeve: mix(outfit.top, palette.shadow, dim),
      short: outfit.shortSleeves === true,
      skin: look.skin,
      girth: who.slender === true ? 0.82 : 1,
      light,
      thumb: reach.thumb ?? 1,
      ...(reach.length === undefined ? {} : { length: reach.length }),
      ...(outfit.garment === 'suit' ? { cuff: palette.cream } : {}),
    });
  const near = makeArm(who.near, [b.left + 5.4, -130.5], 1, 0);
  const far = makeArm(
    who.far,
    [b.right - 5 + 1.6 * who.turn, -130.5],
    who.turn < 0.2 || who.farOver === true ? -1 : 1,
    0.1,
  );

  const neckDark = mix(shade(look.skin, 0.26), palette.vermilion, 0.1);
  const headAt: Point = [b.neck + 2.2 * who.turn, -157.4];
  const neck =
    fill(
      ribbon(
        [
          [headAt[0] - 1.4 * who.turn, -152],
          [b.neck, -144],
          [b.neck + 0.6 * who.turn, -137],
        ],
        [5.2, 5.4, 6.2],
      ),
      look.skin,
    ) +
    fill(
      `M${num(headAt[0] - 5.6)},-151C${num(headAt[0] - 2)},-144 ${num(headAt[0] + 3)},-143 ${num(headAt[0] + 6)},-148L${num(headAt[0] + 6)},-153L${num(headAt[0] - 5.6)},-153Z`,
      neckDark,
      0.8,
    );
  const nod = (content: string): string => turned(placed(content, headAt), [headAt[0] - 2, -148], who.nod ?? 0);

  const upper =
    nod(drawnHead.behind) +
    (who.farOver === true ? '' : far.under) +
    sketch.inside(`M-14,-156H18V-120H-14Z`, neck) +
    torso(sketch, b, outfit, light) +
    (who.farOver === true ? far.under : '') +
    nod(drawnHead.front) +
    near.under;
  const onPage = (content: string): string => placed(content, who.at, side * who.scale, who.scale);
  return {
    body: onPage(legs(sketch, b, outfit, light) + turned(upper, pivot, lean)),
    fingers: onPage(turned(far.over + near.over, pivot, lean)),
  };
}

/** The soft shadow a person casts on the floor. */
export function footShadow(sketch: Sketch, at: Point, scale: number, away: 1 | -1): string {
  return sketch.soft(
    ellipse([at[0] + away * 26 * scale, at[1] - scale], 46 * scale, 6 * scale, palette.shadow, 0.4),
    2.4 * scale,
  );
}
