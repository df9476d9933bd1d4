/** A colour in light and in dark surroundings, each as `#rrggbb`. */
export interface Shades {
  readonly light: string;
  readonly dark: string;
}

/** The colours of `src/styles/tokens.css`, under the names that content/site.yaml uses; a test holds the two together. */
export const DEFAULT_PALETTE = {
  paper: { light: '#fdfbf6', dark: '#15171a' },
  surface: { light: '#f6f1e6', dark: '#1e2125' },
  ink: { light: '#1d1a16', dark: '#ece7dc' },
  inkSoft: { light: '#5b544a', dark: '#b3aca0' },
  rule: { light: '#e0d8c8', dark: '#34383d' },
  ruleStrong: { light: '#b9ae99', dark: '#565b62' },
  edge: { light: '#8d8371', dark: '#7d838b' },
  lacquer: { light: '#9b1c1c', dark: '#f2938a' },
  gold: { light: '#8a6413', dark: '#dcb45a' },
  goldLine: { light: '#c79a3b', dark: '#a8843a' },
  link: { light: '#7d1717', dark: '#f2a79f' },
  highlight: { light: '#fbeebc', dark: '#4a3d16' },
  highlightStrong: { light: '#ffe08a', dark: '#6b5510' },
} as const satisfies Readonly<Record<string, Shades>>;

/** The name of a colour. */
export type ColourName = keyof typeof DEFAULT_PALETTE;

/** Every colour of a site. */
export type Palette = Readonly<Record<ColourName, Shades>>;

/** The colours that a newsroom sets itself. */
export type OwnColours = Readonly<
  Partial<Record<ColourName, { readonly [scheme in keyof Shades]?: string | undefined } | undefined>>
>;

/** The names of the colours, in the order of `tokens.css`. */
export const COLOUR_NAMES = Object.keys(DEFAULT_PALETTE) as readonly ColourName[];

/** Every colour of a site: its own where it has set one, else the default. */
export function paletteOf(own: OwnColours = {}): Palette {
  const shades = COLOUR_NAMES.map((name): [ColourName, Shades] => {
    const { light = DEFAULT_PALETTE[name].light, dark = DEFAULT_PALETTE[name].dark } = own[name] ?? {};
    return [name, { light, dark }];
  });
  return Object.fromEntries(shades) as unknown as Palette;
}

/** The colours of a site in light surroundings, each as `#rrggbb`. */
export type LightColours = Readonly<Record<ColourName, string>>;

/** The colours of a site in light surroundings. */
export function lightColours(own: OwnColours = {}): LightColours {
  const palette = paletteOf(own);
  return Object.fromEntries(COLOUR_NAMES.map((name) => [name, palette[name].light])) as LightColours;
}

/** The custom property of `tokens.css` that holds a colour. */
export function tokenOf(name: ColourName): string {
  return `--${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
}

/**
 * The rule that puts a newsroom's own colours in place of the default ones; empty where it has set none.
 * It must stand after `tokens.css`.
 */
export function themeStyles(own: OwnColours = {}): string {
  const palette = paletteOf(own);
  const lines = COLOUR_NAMES.filter((name) => own[name] !== undefined).map(
    (name) => `  ${tokenOf(name)}: light-dark(${palette[name].light}, ${palette[name].dark});\n`,
  );
  return lines.length === 0 ? '' : `:root {\n${lines.join('')}}\n`;
}
