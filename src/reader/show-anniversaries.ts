import { contentLang } from '../i18n/language.ts';

/** As `TodayLine` in `views/anniversaries.ts` has it. */
type Line = readonly [year: number, kind: string, text: string, href: string];

/**
 * Puts what was on this day of earlier years into the strip: today in Viet Nam, seven hours ahead of UTC
 * all year, wherever the reader is. Whole fives of years come first.
 *
 * @param strip names the folder of the days' files, how many lines it has room for, and how years are told
 */
export async function showAnniversaries(strip: HTMLElement): Promise<void> {
  const { anniversaries = '', room = '', one = '', many = '' } = strip.dataset;
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString();
  const year = Number(today.slice(0, 4));
  const day = today.slice(5, 10);
  // In a year without a 29 February its day is remembered on the 28th.
  const isLast = day === '02-28' && new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 2;
  const answer = await fetch(`${anniversaries}${isLast ? '02-28-29' : day}.json`);
  const lines = ((await answer.json()) as Line[]).filter(([then]) => then < year);
  lines.sort(([a], [b]) => Math.sign((year - a) % 5) - Math.sign((year - b) % 5));
  if (lines.length === 0) return;
  const list = document.createElement('ol');
  list.className = 'home-lines';
  for (const [then, kind, text, href] of lines.slice(0, Number(room))) {
    const item = document.createElement('li');
    const meta = document.createElement('p');
    meta.className = 'meta';
    const ago = year - then;
    meta.textContent = `${then} · ${ago === 1 ? one : many.replace('{n}', String(ago))} · ${kind}`;
    const link = document.createElement('a');
    link.className = 'headline';
    link.href = href;
    link.textContent = text;
    if (contentLang) link.lang = contentLang;
    item.append(meta, link);
    list.append(item);
  }
  strip.replaceChildren(list);
}
