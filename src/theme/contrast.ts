/**
 * How far two colours stand apart, from 1 (alike) to 21 (black on white):
 * the contrast ratio of WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
 *
 * @param one a colour as `#rrggbb`
 * @param other a colour as `#rrggbb`
 */
export function contrastRatio(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * The colour nearest to a given one that stands far enough apart from the ground it is
 * seen on: it is mixed with black on a light ground, with white on a dark one, no more than needed.
 *
 * @param colour as `#rrggbb`
 * @param ground as `#rrggbb`
 * @param ratio the contrast it must have, as {@link contrastRatio} counts
 */
export function legibleColour(colour: string, ground: string, ratio: number): string {
  const towards = contrastRatio(ground, '#000000') > contrastRatio(ground, '#ffffff') ? 0 : 255;
  for (let step = 0; step <= 100; step += 1) {
    const mixed = channels(colour).map((channel) => Math.round(channel + ((towards - channel) * step) / 100));
    const written = `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
    if (contrastRatio(written, ground) >= ratio) return written;
  }
  return towards === 0 ? '#000000' : '#ffffff';
}

/** The relative luminance of WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
