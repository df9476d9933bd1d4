/** The whole hall, seen over the heads of the last rows. */
import { listener, someListener } from './audience.ts';
import { palette } from './colour.ts';
import { num } from './geometry.ts';
import { centre, project, quad, room } from './hall-room.ts';
import { backdrop, stageFurniture } from './hall-stage.ts';
import { seeded } from './random.ts';
import { fill, pageWidth, Sketch, stroke } from './sketch.ts';
import { glow, vignette } from './stage.ts';

function aisle(sketch: Sketch): string {
  const carpet = sketch.linear(
    [
      [0, palette.vermilion],
      [1, palette.redDark],
    ],
    [0, 0],
    [0, 1],
  );
  return (
    fill(
      quad([-10, 0, 14], [10, 0, 14], [10, 0, 3.4], [-10, 0, 3.4]),
      sketch.linear(
        [
          [0, '#b98a5a'],
          [1, '#53321f'],
        ],
        [0, 0],
        [0, 1],
      ),
    ) +
    fill(quad([-0.75, 0, 14], [0.75, 0, 14], [0.75, 0, 3], [-0.75, 0, 3]), carpet) +
    stroke(
      `M${num(project(-0.68, 0, 14)[0])},${num(project(0, 0, 14)[1])}L${num(project(-0.68, 0, 3.4)[0])},${num(project(0, 0, 3.4)[1])}M${num(project(0.68, 0, 14)[0])},${num(project(0, 0, 14)[1])}L${num(project(0.68, 0, 3.4)[0])},${num(project(0, 0, 3.4)[1])}`,
      palette.gold,
      4,
      0.7,
    )
  );
}

function audience(sketch: Sketch): string {
  const random = seeded(47);
  const rows = [11.6, 10, 8.6, 7.35, 6.2, 5.2, 4.3, 3.5];
  let drawn = '';
  for (const [row, away] of rows.entries()) {
    const depth = 0.05 + (row / (rows.length - 1)) ** 1.3 * 0.62;
    for (const side of [-1, 1]) {
      for (let seat = 12; seat >= 0; seat -= 1) {
        const across = side * (1.12 + seat * 0.66 + (row % 2) * 0.16);
        const at = project(across + random.between(-0.04, 0.04), 1.02 + random.between(-0.04, 0.05), away);
        const who = someListener(random, {
          at,
          scale: 19.4 / away,
          dusk: palette.inkDeep,
          depth,
          rim: palette.goldLight,
          chair: palette.redDeep,
        });
        if (at[0] < -260 || at[0] > pageWidth + 260 || Math.abs(across) > 9.4) continue;
        drawn += listener(sketch, who);
      }
    }
  }
  return drawn;
}

/** Draws the whole hall. */
export function wholeHall(): string {
  const sketch = new Sketch();
  return sketch.document(
    room(sketch),
    backdrop(sketch),
    stageFurniture(sketch),
    glow(sketch, [centre, 430], 1350, 640, 0.3),
    aisle(sketch),
    audience(sketch),
    vignette(sketch, 0.2),
  );
}
