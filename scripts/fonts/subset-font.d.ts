declare module 'subset-font' {
  /** What of the package's options is used here: https://github.com/papandreou/subset-font */
  interface SubsetOptions {
    readonly targetFormat: 'sfnt' | 'woff2';
    readonly preserveNameIds?: readonly number[];
    readonly keepFeatures?: readonly string[];
    readonly keepAllGlyphs?: boolean;
    readonly variationAxes?: Readonly<Record<string, { min: number; max: number; default: number }>>;
  }

  /** @param text the characters to keep; left out with `keepAllGlyphs` */
  export default function subsetFont(
    font: Uint8Array,
    text: string | undefined,
    options: SubsetOptions,
  ): Promise<Buffer>;
}
