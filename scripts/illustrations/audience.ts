/** People of the audience, seated and seen from behind, in units of one centimetre around the collar. */
import { mix, palette, shade, skins } from './colour.ts';
import type { Point } from './geometry.ts';
import type { Random } from './random.ts';
import { ellipse, fill, placed, type Sketch, stroke } from './sketch.ts';

/** Ways the back of a head can look. */
export type BackHair = 'short' | 'bun' | 'long' | 'bob' | 'thin';

/** One seated person. */
export interface Listener {
  at: Point;
  scale: number;
  /** Where the face is turned: -1 left, 0 straight ahead, 1 right. */
  facing: -1 | 0 | 1;
  hair: BackHair;
  hairColour: string;
  skin: string;
  cloth: string;
  slender: boolean;
  /** A colour of dusk laid over the person, and how strongly. */
  dusk: string;
  depth: number;
  /** Colour of the light which comes from the stage. */
  rim: string;
  chair?: string;
}

const shoulders =
  'M-6,-9C-7.6,-4.4-14,-3.2-19,-.8C-23.4,1.4-24.8,8-25.4,18L-27,110L27,110L25.4,18C24.8,8 23.4,1.4 19,-.8C14,-3.2 7.6,-4.4 6,-9Z';
const straightHair =
  'M-8.7,2C-10.2,-5-9.6,-14 0,-14.2C9.6,-14 10.2,-5 8.7,2C8.3,5.4 7,8.4 5.6,9.8C2,10.8-2,10.8-5.6,9.8C-7,8.4-8.3,5.4-8.7,2Z';
const turnedHair =
  'M2.4,9.8C3.4,6.4 3,4.6 2.7,2.2C3,-.8 5.6,-1.2 5.9,.8L7.1,-.6C7.4,-3 8.4,-4.6 9.3,-6C8.8,-12 4,-14.6-1,-14.2C-8.4,-13.8-10.8,-7-10.2,-1C-9.8,4-8.2,8.2-6.6,10.2C-3.6,11-.4,10.8 2.4,9.8Z';
const cheek = 'M0,-10C7.6,-11 9.8,-7 9.4,-3.4C9.4,-1.6 10,0 9.9,2C9.6,6.4 8,10.2 5,11.2L-2,10Z';
const longHair = 'M-9,-4C-11,4-11.6,12-11.4,22C-6,26 6,26 11.4,22C11.6,12 11,4 9,-4Z';
const bobHair = 'M-9,-4C-11.4,2-11.4,8-10.4,12.4C-5,14.6 5,14.6 10.4,12.4C11.4,8 11.4,2 9,-4Z';

function backOfHead(sketch: Sketch, who: Listener, tone: (colour: string) => string): string {
  const skin = tone(who.skin);
  const hair = tone(who.hairColour);
  const rim = mix(hair, who.rim, 0.5);
  const turned = who.facing !== 0;
  const shape = turned ? turnedHair : straightHair;
  const covered = who.hair === 'long' || who.hair === 'bob';
  const ear = (x: number): string => (covered ? '' : ellipse([x, 1.6], 1.9, 3.1, mix(skin, who.rim, 0.16)));
  const neck = fill('M-5,4L5,4C5,8 5.6,11 7,14L-7,14C-5.6,11-5,8-5,4Z', shade(skin, 0.16));
  const extra =
    who.hair === 'bun'
      ? ellipse([0.6, -0.4], 5.9, 5.6, shade(hair, 0.4)) +
        ellipse([0, -1], 5.6, 5.2, mix(hair, who.rim, 0.08)) +
        stroke('M-4.4,-3.4C-2,-6 2,-6 4.4,-3.4', rim, 0.7, 0.6)
      : who.hair === 'thin'
        ? ellipse([0, -8.6], 5.6, 4, skin, 0.9)
        : '';
  const fall = who.hair === 'long' ? longHair : who.hair === 'bob' ? bobHair : '';
  return (
    neck +
    (turned
      ? fill(cheek, skin) +
        stroke('M9.3,-4C9.6,-1 10.3,1 9.8,3.4C9.4,6.8 8,9.8 5.6,10.9', mix(skin, who.rim, 0.6), 0.7, 0.9)
      : ear(-9) + ear(9)) +
    sketch.twoTone(shape, hair, rim, [turned ? -0.8 : 0, 1]) +
    (turned ? ear(4.4) : '') +
    (fall === ''
      ? ''
      : fill(fall, hair) +
        stroke(
          'M-5,2C-6,8-6,14-6.6,20M4,2C5,9 5,14 6,20',
          mix(hair, who.rim, 0.25),
          0.6,
          who.hair === 'long' ? 0.7 : 0,
        )) +
    extra
  );
}

/** Draws one listener with the back of the chair, if there is one. */
export function listener(sketch: Sketch, who: Listener): string {
  const tone = (colour: string): string => mix(colour, who.dusk, who.depth);
  const cloth = tone(who.cloth);
  const wide = who.slender ? 0.84 : 1;
  const body = placed(
    sketch.twoTone(
      who.chair === undefined ? shoulders : shoulders.replace('L-27,110L27,110L', 'L-24,72L24,72L'),
      cloth,
      mix(cloth, who.rim, 0.42),
      [0, 1.6],
    ) +
      stroke('M-15,14C-14,24-15,36-17,50M15,14C14,24 15,36 17,50', shade(cloth, 0.4), 0.9, 0.5) +
      stroke('M-7.4,-6.6C-3,-4 3,-4 7.4,-6.6', mix(shade(cloth, 0.3), who.rim, 0.1), 1.6, 0.75),
    [0, 0],
    wide,
    1,
  );
  const skull = placed(backOfHead(sketch, who, tone), [0, -20], who.facing === -1 ? -1 : 1, 1);
  const chairColour = who.chair === undefined ? undefined : tone(who.chair);
  const chair =
    chairColour === undefined
      ? ''
      : fill(
          'M-24,74L24,74L23,86L20,86L19,104L15,104L14,88L-14,88L-15,104L-19,104L-20,86L-23,86Z',
          mix(shade(chairColour, 0.6), palette.inkDeep, 0.4),
        ) +
        sketch.twoTone(
          'M-25,26C-25,20-22,17-16,16.4C-6,15.4 6,15.4 16,16.4C22,17 25,20 25,26L25.4,76Q0,79-25.4,76Z',
          chairColour,
          mix(chairColour, who.rim, 0.4),
          [0, 1.5],
        ) +
        stroke(
          'M-19,30C-19,24-16,22-12,21.8C-5,21.2 5,21.2 12,21.8C16,22 19,24 19,30L19,70',
          shade(chairColour, 0.4),
          0.8,
          0.5,
        );
  return placed(body + skull + chair, who.at, who.scale);
}

const clothes = [
  palette.cream,
  '#dfe3e0',
  '#a9bcc2',
  palette.uniform,
  palette.uniformDeep,
  palette.olive,
  palette.inkMid,
  '#8d5a44',
  '#b9493b',
  '#d8c29a',
  '#6d4157',
] as const;

/** Invents a listener: varied hair, clothes and direction of the head. */
export function someListener(
  random: Random,
  place: Pick<Listener, 'at' | 'scale' | 'dusk' | 'depth' | 'rim'> & { chair?: string; lookTo?: -1 | 1 },
): Listener {
  const slender = random.chance(0.42);
  const old = random.chance(0.26);
  const { lookTo, ...rest } = place;
  const attentive = random.chance(lookTo === undefined ? 0.74 : 0.3);
  return {
    ...rest,
    facing: attentive ? 0 : (lookTo ?? random.pick([-1, 1] as const)),
    hair: slender
      ? old
        ? 'bun'
        : random.pick(['bun', 'long', 'bob', 'bun'] as const)
      : old
        ? random.pick(['short', 'thin'] as const)
        : 'short',
    hairColour: old ? random.pick([palette.grey, palette.white]) : random.pick([palette.hair, '#2d2422', '#1f1a1e']),
    skin: random.pick(skins),
    cloth: random.pick(clothes),
    slender,
  };
}
