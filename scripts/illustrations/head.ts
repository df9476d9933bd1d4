/** Faceless heads, drawn looking to the right in units of one centimetre around the middle of the skull. */
import { lighten, mix, palette, shade, skins } from './colour.ts';
import { ellipse, fill, type Sketch, stroke } from './sketch.ts';

/** How far a head is turned: towards us, three quarters, or in profile. */
export type View = 'front' | 'quarter' | 'profile';

/** Ways of wearing one's hair. */
export type HairStyle = 'short' | 'parted' | 'receding' | 'bun' | 'bob' | 'long' | 'turban';

/** What a person looks like above the collar. */
export interface Look {
  skin: (typeof skins)[number];
  hair: HairStyle;
  hairColour: string;
  glasses?: boolean;
}

const faces: Record<View, string> = {
  front:
    'M-8.4,-3C-9,-10-4.5,-12.8 0,-12.8C4.5,-12.8 9,-10 8.4,-3C8.4,1 8.1,4.6 6.6,7.6C5,10.6 2.4,12.4 0,12.4C-2.4,12.4-5,10.6-6.6,7.6C-8.1,4.6-8.4,1-8.4,-3Z',
  quarter:
    'M-8.5,-3C-9,-10-3,-13 1.5,-12.6C6.5,-12.2 9,-8.5 8.7,-3.8C8.6,-2.4 8.2,-1.4 8.4,-.2C8.9,2 9,4 8.2,6C7.6,8.6 6.4,11.4 4,12.2C.6,12.8-3.4,9.9-5.4,6.4C-7.3,3-8.2,0-8.5,-3Z',
  profile:
    'M-9,-3C-9.4,-10-3,-13 1.5,-12.6C6,-12.2 8.6,-9 8.6,-5C8.6,-3.4 8,-2.4 8.3,-1.2C8.9,.6 10.4,2.2 10.9,3.5C11,4.6 9.7,4.9 9,5.1C9.2,6 9.5,6.6 9,7.3C9.3,8 8.8,8.4 8.7,8.9C8.9,10.4 8,12.2 6,12.4C3.5,12.5-.5,10.4-1.8,7.4L-8,6C-8.6,3-9,0-9,-3Z',
};

const shadows: Record<View, { near: string; far: string }> = {
  front: {
    near: 'M12,-14L.4,-14C.8,-8 .4,-4 .8,-1C1.2,1.2 2.6,3.4 1.8,4.7C1.2,5.4 .6,5.4 .7,6.2C1,8 .6,10 .4,14L12,14Z',
    far: 'M-12,-14L-.4,-14C-.8,-8-.4,-4-.8,-1C-1.2,1.2-2.6,3.4-1.8,4.7C-1.2,5.4-.6,5.4-.7,6.2C-1,8-.6,10-.4,14L-12,14Z',
  },
  quarter: {
    near: 'M12,-14L4.4,-13C5.4,-8 4.8,-3 5.3,-.6C5.9,1.6 7.4,3.5 6.5,4.7C5.8,5.4 5.4,5.4 5.5,6.3C5.6,8.4 5,10.4 4.2,14L12,14Z',
    far: 'M-12,-14L-2,-13C-2,-6-3.2,-1-2.8,3.4C-2.5,7.4-.6,9.6 1.4,14L-12,14ZM4.6,-.4C4.2,1.4 2.6,3.6 3.4,4.6C4,5.2 5,5 5.4,4.7C5.9,3 5.2,1.4 4.6,-.4Z',
  },
  profile: {
    near: 'M6,14C3,11.6-.4,10.6-1.6,7C1.6,9.6 5,9.8 9.4,10.4L12,14Z',
    far: 'M-12,-14L-1,-13C0,-6-1,1 .4,4.6C1.4,8.4 3.4,10.6 7,14L-12,14Z',
  },
};

const shortHair: Record<View, string> = {
  front:
    'M-9.2,2C-10.6,-2-11,-6-9.6,-9.4C-8,-13.4-4,-14.9 .4,-14.7C5.4,-14.6 8.6,-12.4 9.8,-8.6C10.8,-5.4 10.2,-1.6 9.2,2C8.6,.4 8.5,-2.4 7.9,-4.6C6,-6 4.6,-7.6 3.4,-8.4C.4,-7-4.4,-6.8-7.7,-5C-8.4,-2.6-8.6,0-9.2,2Z',
  quarter:
    'M8.7,-4.6C7.4,-6.6 6.2,-8 4.6,-8.6C2.4,-7.4-.4,-7-2,-6.2C-3,-4.6-3,-2.6-3.2,-.2L-4.5,.6C-4.9,-1.4-6.6,-1.9-7,.1C-7.2,2.6-6.6,4.6-6,6.8C-8.6,4.8-10,.6-10.1,-4C-10.2,-11-4.6,-14.9 1.5,-14.6C8,-14.3 10.9,-9.4 8.7,-4.6Z',
  profile:
    'M8.3,-5.6C6.7,-8.2 4.7,-8.2 3.2,-7C2,-5.4 1.6,-3 1.3,.1L-.5,.8C-.4,-1.7-3,-2.6-3.6,.2C-3.9,2.6-3.2,4-3.4,5.6C-4,7.2-6.4,8.4-7.8,7.6C-10.2,3.2-10.9,-.5-10.7,-4C-10.5,-11.6-5,-14.9 1,-14.7C7.2,-14.5 10.2,-10.2 8.3,-5.6Z',
};

const recedingHair: Record<View, string> = {
  front:
    'M-9.2,3C-10.6,0-10.9,-4-9.6,-7.6C-8.6,-10.4-6,-13.6 0,-13.8C6,-13.6 8.6,-10.4 9.6,-7.6C10.9,-4 10.6,0 9.2,3C8.6,.4 8.6,-3 7.6,-6.4C6.4,-9 4.4,-11.4 0,-11.6C-4.4,-11.4-6.4,-9-7.6,-6.4C-8.6,-3-8.6,.4-9.2,3Z',
  quarter:
    'M4.6,-12.2C1.6,-12-1.6,-9.8-2.4,-6.4C-3,-4.4-3,-2.4-3.2,0L-4.5,.6C-4.9,-1.4-6.6,-1.9-7,.1C-7.2,2.6-6.6,4.6-6,7C-8.6,5-10,.8-10.1,-3.4C-10.2,-10.6-3.6,-15 4.6,-12.2Z',
  profile:
    'M4.4,-12C1,-11.6 1.4,-5 1.2,.1L-.5,.8C-.4,-1.7-3,-2.6-3.6,.2C-3.9,2.6-3.2,4-3.4,5.6C-4,7.2-6.4,8.4-7.8,7.6C-10.2,3.2-10.9,-.5-10.7,-4C-10.5,-11.6-3,-15 4.4,-12Z',
};

const womanHair: Record<View, string> = {
  front:
    'M-8.2,5C-10.6,1-11.4,-4-10,-9C-8.2,-13.8-4,-15 0,-15C4,-15 8.2,-13.8 10,-9C11.4,-4 10.6,1 8.2,5C8.8,0 7.6,-5 1,-10.6C-3,-6.6-8.4,-4.4-8.2,5Z',
  quarter:
    'M8.8,-3.6C8.4,-7 6.4,-9.6 4.2,-10.6C2,-7.4-2.6,-5.8-3,0C-3.2,2.4-4,4.6-5.4,6.6C-8.6,6-10.4,.6-10.4,-4.2C-10.4,-11.4-4.6,-15.2 1.6,-14.9C8.4,-14.5 11,-9 8.8,-3.6Z',
  profile:
    'M8.5,-5.2C7.4,-8.4 5.4,-9.6 3.4,-9C3,-5.6 1.4,-2.4-.6,1.6C-1.6,4-3,6-5,7.6C-8,8.4-10.6,2.6-10.7,-3.6C-10.7,-11.4-5,-15 1,-14.8C7.4,-14.6 10.3,-10 8.5,-5.2Z',
};

const bobFall: Record<View, string> = {
  front:
    'M-9,-8C-12,-2-12,5-10.4,10.4C-8,12.4-6.6,11-6.4,8L-7.6,-4L7.6,-4L6.4,8C6.6,11 8,12.4 10.4,10.4C12,5 12,-2 9,-8Z',
  quarter: 'M-9.6,-6C-12,0-12,6-10.8,10.6C-7.6,13-3.6,12-2.4,9.6C-3.6,5-2.8,1-1.6,-4Z',
  profile: 'M-10,-6C-12.4,0-12.4,6-11.2,11C-7,13.4-2,12.4 .2,10C-.6,5 .6,0 2,-5Z',
};

const longFall: Record<View, string> = {
  front: 'M-9,-8C-13,2-12.4,12-13,26C-9,29-5,27-4,24L4,24C5,27 9,29 13,26C12.4,12 13,2 9,-8Z',
  quarter: 'M-9.4,-8C-12.6,2-12.4,12-14,27C-9,31-3.4,29-2,25C-3,17-1.4,8-2,0Z',
  profile: 'M-9.8,-8C-13,2-13.4,14-15,27C-10,31-4,29-3,25C-3,17 0,8 1,-2Z',
};

function hairParts(view: View, style: HairStyle): { behind: string; over: string; fall: string } {
  const crown =
    style === 'receding'
      ? recedingHair
      : style === 'short' || style === 'parted' || style === 'turban'
        ? shortHair
        : womanHair;
  const knot = view === 'front' ? 'M-4,-15.6A4.4,3.8 0 1 1 4,-15.6Z' : 'M-8.6,-4A4.8,4.8 0 1 0-8.2,5Z';
  return {
    behind:
      style === 'long'
        ? longFall[view]
        : style === 'bun'
          ? knot
          : style === 'bob' && view === 'front'
            ? bobFall.front
            : '',
    over: crown[view],
    fall: style === 'bob' && view !== 'front' ? bobFall[view] : '',
  };
}

function turban(view: View, colour: string): string {
  const band =
    view === 'front'
      ? 'M-10.6,-5C-6,-10.6 6,-10.6 10.6,-5C12,-9 9.6,-14-0,-14.6C-9.6,-14-12,-9-10.6,-5Z'
      : 'M-10.6,.6C-7,-7 4,-11 9.4,-5.6C12.4,-9 9,-14.4 2,-15.4C-6,-16-13.4,-8-10.6,.6Z';
  const roll = view === 'front' ? 'M-9,-9.6C-4,-12.6 4,-12.6 9,-9.6' : 'M-10,-5C-6,-11 3,-14 10,-9.4';
  return fill(band, colour) + stroke(roll, lighten(colour, 0.25), 0.8, 0.7);
}

const spectacles: Record<View, string> = {
  front:
    'M-6.6,0A2.7,2.2 0 1 0-1.2,0A2.7,2.2 0 1 0-6.6,0ZM1.2,0A2.7,2.2 0 1 0 6.6,0A2.7,2.2 0 1 0 1.2,0ZM-1.2,-.4Q0,-1 1.2,-.4M-6.6,-.4L-8.4,-.9M6.6,-.4L8.4,-.9',
  quarter:
    'M-.6,0A2.5,2.2 0 1 0 4.4,0A2.5,2.2 0 1 0-.6,0ZM5.7,0A1.3,2.1 0 1 0 8.2,0A1.3,2.1 0 1 0 5.7,0ZM4.4,-.4Q5,-.9 5.7,-.4M-.6,-.4L-4.8,-.7',
  profile: 'M5.4,.2A1.9,2.6 0 1 0 9,.2A1.9,2.6 0 1 0 5.4,.2ZM5.4,-.3L-1.4,-.6',
};

const ears: Record<View, readonly number[]> = { front: [-8.7, 8.7], quarter: [-5.2], profile: [-1.6] };

/**
 * Draws a head. `lit` says whether light falls from behind the shoulder nearer to us ("near": the far side is
 * in shade) or from the other side. `behind` goes under the body, `front` over the neck.
 */
export function head(sketch: Sketch, view: View, look: Look, lit: 'near' | 'far'): { behind: string; front: string } {
  const skin = look.skin;
  const dark = mix(shade(skin, 0.24), palette.vermilion, 0.12);
  const hair = hairParts(view, look.hair);
  const covered = look.hair === 'bob' || look.hair === 'long';
  const earShapes = covered
    ? ''
    : ears[view].map((x) => ellipse([x, 1.6], 2, 3.2, skin) + ellipse([x + 0.3, 1.9], 0.9, 1.8, dark, 0.6)).join('');
  const face =
    (view === 'front' ? earShapes : '') +
    fill(faces[view], skin) +
    sketch.inside(
      faces[view],
      fill(shadows[view][lit], dark, 0.5) +
        ellipse([view === 'front' ? -4.6 : view === 'quarter' ? 0.6 : 3.4, 4.6], 2.7, 1.9, palette.vermilion, 0.08),
    );
  const sheen = view === 'front' ? 'M-6,-11C-3,-13 2,-13.4 5,-12' : 'M-6.4,-9C-4.4,-12 0,-13.4 4.4,-12.2';
  const top =
    look.hair === 'turban'
      ? fill(hair.over, look.hairColour) + turban(view, palette.redDeep)
      : fill(hair.over, look.hairColour) +
        (look.hair === 'receding' || look.hair === 'parted'
          ? ''
          : stroke(sheen, lighten(look.hairColour, 0.3), 0.9, 0.55));
  const parting =
    look.hair === 'parted' && view !== 'profile'
      ? stroke(
          view === 'front' ? 'M3.4,-8.6C4,-11 3.4,-12.6 2.4,-14' : 'M4.4,-8.8C3.4,-11.2 1.4,-12.6-1,-13.6',
          lighten(look.hairColour, 0.3),
          0.5,
          0.5,
        )
      : '';
  return {
    behind: hair.behind === '' ? '' : fill(hair.behind, shade(look.hairColour, 0.15)),
    front:
      face +
      top +
      parting +
      (hair.fall === '' ? '' : fill(hair.fall, look.hairColour)) +
      (view === 'front' ? '' : earShapes) +
      (look.glasses === true ? stroke(spectacles[view], palette.inkDeep, 0.45, 0.85) : ''),
  };
}
