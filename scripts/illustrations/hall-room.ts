/** The room of the whole hall, in perspective. */
import { mix, palette, shade } from './colour.ts';
import { type Point, polygon } from './geometry.ts';
import { fill, pageHeight, pageWidth, rect, type Sketch } from './sketch.ts';

const horizon = 640;

/** The middle of the page. */
export const centre = pageWidth / 2;

/** From metres in the hall (across, up, away from us) to the page; the eye is 2.5 m above the floor. */
export const project = (across: number, up: number, away: number): Point => [
  centre + (across * 2000) / away,
  horizon - ((up - 2.5) * 2000) / away,
];

/** How far away the back wall is, in metres. */
export const hallBack = 19;

/** A four-sided surface of the room, its corners in metres. */
export const quad = (...corners: readonly (readonly [number, number, number])[]): string =>
  polygon(corners.map(([x, y, z]) => project(x, y, z)));

/** Draws ceiling, walls and windows. */
export function room(sketch: Sketch): string {
  const wall = '#d9bd93';
  let drawn = rect(0, 0, pageWidth, pageHeight, shade(wall, 0.2));
  drawn += fill(
    quad([-10, 7.4, hallBack], [10, 7.4, hallBack], [10, 7.4, 3], [-10, 7.4, 3]),
    sketch.linear(
      [
        [0, '#b08a5e'],
        [1, '#e8d2a8'],
      ],
      [0, 0],
      [0, 1],
    ),
  );
  for (const z of [18, 15.5, 13.2, 11.2, 9.4]) {
    drawn += fill(
      quad([-10, 7.38, z], [10, 7.38, z], [10, 7.38, z - 0.45], [-10, 7.38, z - 0.45]),
      shade('#c69f6c', 0.18),
      0.7,
    );
    for (const x of [-6.3, -2.1, 2.1, 6.3]) {
      drawn += fill(
        quad([x - 1.2, 7.37, z - 0.8], [x + 1.2, 7.37, z - 0.8], [x + 1.2, 7.37, z - 1.5], [x - 1.2, 7.37, z - 1.5]),
        '#fff6de',
        0.92,
      );
    }
  }
  for (const side of [-1, 1]) {
    const x = side * 10;
    const tone =
      side < 0
        ? sketch.linear([
            [0, '#c39c6c'],
            [1, '#ead4ab'],
          ])
        : sketch.linear([
            [0, '#e0c598'],
            [1, '#a87f54'],
          ]);
    drawn += fill(quad([x, 0, hallBack], [x, 7.4, hallBack], [x, 7.4, 4], [x, 0, 4]), tone);
    for (const z of [17.6, 14.6, 12, 9.8]) {
      drawn += fill(
        quad([x, 1.2, z], [x, 6.2, z], [x, 6.2, z - 1.3], [x, 1.2, z - 1.3]),
        side < 0 ? '#fdf3d8' : mix('#fdf3d8', palette.inkSoft, 0.3),
      );
      drawn += fill(quad([x, 1.2, z], [x, 6.4, z], [x, 6.4, z - 0.32], [x, 1.2, z - 0.26]), palette.redDeep, 0.9);
      drawn += fill(
        quad([x, 1.2, z - 1.02], [x, 6.4, z - 0.98], [x, 6.4, z - 1.3], [x, 1.2, z - 1.3]),
        palette.red,
        0.9,
      );
      drawn += fill(
        quad([x, 0, z - 1.75], [x, 7.4, z - 1.75], [x, 7.4, z - 2.15], [x, 0, z - 2.15]),
        shade(wall, side < 0 ? 0.12 : 0.3),
        0.75,
      );
    }
  }
  return drawn;
}
