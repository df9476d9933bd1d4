/** Colours shared by every illustration, and the few operations on them. */

/** The family of colours: warm paper, lacquer red, muted gold, ink blue and uniform green. */
export const palette = {
  paper: '#f3e8d4',
  cream: '#fbf4e4',
  sand: '#e2cda6',
  red: '#a5231f',
  redDeep: '#7d181a',
  redDark: '#560f15',
  vermilion: '#c23a2b',
  gold: '#c99f49',
  goldLight: '#ecd091',
  goldDeep: '#96702c',
  ink: '#1b2c3c',
  inkDeep: '#121c29',
  inkMid: '#34506a',
  inkSoft: '#6f8b9b',
  uniform: '#4e7057',
  uniformDeep: '#33513f',
  olive: '#7a7545',
  brown: '#6b4530',
  wood: '#8b5731',
  woodDeep: '#5c3620',
  leaf: '#41684a',
  leafDeep: '#274634',
  hair: '#231c1d',
  grey: '#9b948c',
  white: '#ded9cf',
  shadow: '#2a1218',
} as const;

/** Skin tones, from light to deep. */
export const skins = ['#e9b98d', '#dca678', '#cf9566', '#bd8256'] as const;

const channels = (hex: string): [number, number, number] => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

/** Mixes two hex colours; `share` is how much of the second one goes in. */
export function mix(first: string, second: string, share: number): string {
  const [r1, g1, b1] = channels(first);
  const [r2, g2, b2] = channels(second);
  const blend = (a: number, b: number): string =>
    Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  return `#${blend(r1, r2)}${blend(g1, g2)}${blend(b1, b2)}`;
}

/** The colour as it looks turned away from the light. */
export const shade = (colour: string, amount = 0.3): string => mix(colour, palette.shadow, amount);

/** The colour as it looks in warm light. */
export const lighten = (colour: string, amount = 0.2): string => mix(colour, '#fff0d2', amount);
