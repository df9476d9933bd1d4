const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const PLAIN = /^\d+(?:,\d+)?$/;

/**
 * Reads a number as Vietnamese print writes it: dots group thousands and a
 * comma starts the decimals, so `1.500` is 1500 and `4,5` is 4.5.
 *
 * @param text the written number, without sign or unit of measure
 * @returns the number, or `undefined` where the text is no such number (`1.5`, `0.500`, `1,500.00`)
 */
export function parseNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (!GROUPED.test(trimmed) && !PLAIN.test(trimmed)) return undefined;
  return Number(trimmed.replaceAll('.', '').replace(',', '.'));
}

/**
 * Writes a number as Vietnamese print does: `1500` gives `1.500`, `4.5` gives `4,5`.
 * Written by hand because `Intl` differs between ICU versions.
 *
 * @param value a finite number
 */
export function formatNumber(value: number): string {
  const [whole = '', decimals] = Math.abs(value).toString().split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return (value < 0 ? '-' : '') + grouped + (decimals === undefined ? '' : `,${decimals}`);
}
