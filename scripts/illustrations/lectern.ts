/** Lecterns, microphones and the sheets of a speech. */
import { lighten, palette, shade } from './colour.ts';
import { along, num, type Point, polygon, smooth } from './geometry.ts';
import { ellipse, fill, placed, rect, type Sketch, stroke } from './sketch.ts';

/** A thin bent microphone from its foot to its head. */
export function microphone(foot: Point, tip: Point, size: number): string {
  const bow: Point = [foot[0] + (tip[0] - foot[0]) * 0.15, foot[1] + (tip[1] - foot[1]) * 0.75];
  const angle = (Math.atan2(tip[1] - bow[1], tip[0] - bow[0]) * 180) / Math.PI;
  return (
    ellipse(foot, size * 0.9, size * 0.35, palette.inkDeep) +
    stroke(smooth([foot, bow, tip]), palette.inkDeep, size * 0.26) +
    placed(
      rect(-size * 0.2, -size * 0.36, size * 1.5, size * 0.72, palette.inkDeep, 1, size * 0.36) +
        rect(size * 0.1, -size * 0.24, size, size * 0.16, palette.inkSoft, 0.8, size * 0.08),
      tip,
      1,
      1,
      angle,
    )
  );
}

/** A lectern seen from the front: `at` is the middle of its foot. */
export function frontLectern(sketch: Sketch, at: Point, width: number, height: number): string {
  const [x, y] = at;
  const top = y - height;
  const wood = palette.wood;
  const w = width / 2;
  const face = sketch.linear([
    [0, shade(wood, 0.25)],
    [0.3, lighten(wood, 0.14)],
    [0.7, wood],
    [1, shade(wood, 0.35)],
  ]);
  const panel = sketch.linear(
    [
      [0, palette.vermilion],
      [0.5, palette.red],
      [1, palette.redDeep],
    ],
    [0, 0],
    [1, 1],
  );
  const body = polygon([
    [x - w * 0.84, top + height * 0.13],
    [x + w * 0.84, top + height * 0.13],
    [x + w * 0.7, y - height * 0.07],
    [x - w * 0.7, y - height * 0.07],
  ]);
  const inset = polygon([
    [x - w * 0.64, top + height * 0.22],
    [x + w * 0.64, top + height * 0.22],
    [x + w * 0.55, y - height * 0.14],
    [x - w * 0.55, y - height * 0.14],
  ]);
  return (
    fill(body, face) +
    fill(inset, panel) +
    stroke(inset, palette.gold, width * 0.016) +
    rect(x - w * 0.84, y - height * 0.08, w * 1.68, height * 0.08, shade(wood, 0.35), 1, 4) +
    fill(
      polygon([
        [x - w, top + height * 0.06],
        [x + w, top + height * 0.06],
        [x + w * 0.88, top + height * 0.15],
        [x - w * 0.88, top + height * 0.15],
      ]),
      shade(wood, 0.45),
    ) +
    fill(
      polygon([
        [x - w * 0.9, top],
        [x + w * 0.9, top],
        [x + w, top + height * 0.06],
        [x - w, top + height * 0.06],
      ]),
      lighten(wood, 0.22),
    ) +
    rect(x - w, top + height * 0.055, width, height * 0.022, lighten(wood, 0.35))
  );
}

/** A lectern seen from its side and front at once; corners are given along its upper edge, left to right. */
export function cornerLectern(sketch: Sketch, left: Point, corner: Point, right: Point, bottom: number): string {
  const wood = palette.wood;
  const back: Point = [left[0] + right[0] - corner[0], left[1] + right[1] - corner[1] - 36];
  const lip = 46;
  const foot = (p: Point, inset: number): Point => [p[0] + inset, bottom];
  const side = sketch.linear([
    [0, lighten(wood, 0.1)],
    [1, lighten(wood, 0.26)],
  ]);
  const face = sketch.linear([
    [0, shade(wood, 0.12)],
    [1, shade(wood, 0.42)],
  ]);
  const down = (p: Point, by: number): Point => [p[0], p[1] + by];
  const inLeft = along(left, corner, 0.07);
  const inCorner = along(corner, right, 0.02);
  const inRight = along(corner, right, 0.93);
  const sidePanel = polygon([
    down(along(left, corner, 0.2), 150),
    down(along(left, corner, 0.84), 150),
    foot(along(left, corner, 0.84), 0),
    foot(along(left, corner, 0.22), 0),
  ]);
  const facePanel = polygon([
    down(along(corner, right, 0.13), 150),
    down(along(corner, right, 0.82), 150),
    foot(along(corner, right, 0.8), 0),
    foot(along(corner, right, 0.14), 0),
  ]);
  return (
    fill(polygon([inLeft, inCorner, foot(inCorner, 0), foot(inLeft, 22)]), side) +
    fill(polygon([inCorner, inRight, foot(inRight, -18), foot(inCorner, 0)]), face) +
    stroke(sidePanel, shade(wood, 0.3), 5, 0.7) +
    fill(
      facePanel,
      sketch.linear([
        [0, palette.red],
        [1, palette.redDark],
      ]),
    ) +
    stroke(facePanel, palette.goldDeep, 8) +
    fill(polygon([left, corner, right, back]), lighten(wood, 0.34)) +
    fill(polygon([left, corner, down(corner, lip), down(left, lip)]), lighten(wood, 0.14)) +
    fill(polygon([corner, right, down(right, lip), down(corner, lip)]), shade(wood, 0.22)) +
    fill(
      polygon([down(inLeft, lip), down(inCorner, lip), down(inCorner, lip + 26), down(inLeft, lip + 26)]),
      palette.shadow,
      0.3,
    ) +
    fill(
      polygon([down(inCorner, lip), down(inRight, lip), down(inRight, lip + 26), down(inCorner, lip + 26)]),
      palette.shadow,
      0.36,
    ) +
    stroke(
      `M${num(left[0])},${num(left[1])}L${num(corner[0])},${num(corner[1])}L${num(right[0])},${num(right[1])}`,
      palette.goldLight,
      3,
      0.8,
    )
  );
}
