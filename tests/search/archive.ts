import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { slugify } from '../../src/vietnamese/slug.ts';
import { PLACES, TOPICS } from './archive-wording.ts';

/**
 * A fictional archive that search is judged on, beside the site's own content:
 * each subject of `archive-wording.ts` reported from each of its places, with
 * words of other subjects strewn in, so that single syllables are everywhere and
 * only phrases, names and numbers tell articles apart. Nobody and nothing in it is real.
 */

const FAMILIES = ['Đặng', 'Đỗ', 'Đinh', 'Trịnh', 'Phùng', 'Tạ', 'Lương', 'Quách', 'Hà', 'Mai', 'Vương', 'Thái', 'Đoàn'];
const MIDDLES = ['Đình', 'Thị Thuý', 'Hoà', 'Đức Quang', 'Khắc', 'Thị Hoài'];
const GIVENS = ['Đường', 'Dương', 'Thuỷ', 'Giải', 'Hoá', 'Đạt', 'Tuý', 'Khoẻ', 'Đoan', 'Quý', 'Hoạt', 'Loan', 'Đông'];
const RANKS = ['Thượng tá', 'Trung tá', 'Thiếu tá'];

/** The person number `row` of the place number `column`. */
function nameOf(row: number, column: number): string {
  return `${FAMILIES[column] ?? ''} ${MIDDLES[row] ?? ''} ${GIVENS[(column * 5 + row * 3) % GIVENS.length] ?? ''}`;
}

/**
 * Writes the archive and the site's content into one new folder.
 *
 * @param project the project's root
 * @returns the folder that holds `content/`
 */
export function makeSearchArchive(project: string): string {
  const root = mkdtempSync(join(tmpdir(), 'so-vang-tim-'));
  cpSync(join(project, 'content'), join(root, 'content'), { recursive: true });
  const write = (path: string, text: string) => {
    const file = join(root, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  for (const [column, place] of PLACES.entries()) {
    for (const unit of unitsOf(place)) write(`units/${unit.id}.yaml`, unit.file);
    for (const row of MIDDLES.keys()) {
      const name = nameOf(row, column);
      write(`people/${slugify(name)}.yaml`, `name: ${name}\nsummary: Nhân vật hư cấu ở ${place}.\n`);
    }
  }
  for (const [subject, topic] of TOPICS.entries()) {
    for (const [column, place] of PLACES.entries()) write(...articleOf(subject, topic, column, place));
  }
  return root;
}

function unitsOf(place: string): { id: string; file: string }[] {
  const made = (name: string, short: string, kind: string) => ({
    id: slugify(name),
    file: `name: ${name}\nshortName: ${short}\nkind: ${kind}\n`,
  });
  return [
    made(`Uỷ ban nhân dân ${place}`, `UBND ${place}`, 'authority'),
    made(`Công an ${place}`, `CA ${place}`, 'police'),
    made(`Hội Liên hiệp Phụ nữ ${place}`, `Hội LHPN ${place}`, 'association'),
  ];
}

function articleOf(
  subject: number,
  topic: (typeof TOPICS)[number],
  column: number,
  place: string,
): [path: string, text: string] {
  const number = 101 + subject * 37 + column * 11;
  const year = 2015 + ((subject + column * 3) % 11);
  const units = unitsOf(place);
  const cast = [0, 1].map((offset) => nameOf((subject + column + offset * 2) % MIDDLES.length, column));
  const fill = (text: string) =>
    text
      .replaceAll('{nơi}', place)
      .replaceAll('{số}', String(number))
      .replaceAll('{người}', cast[0] ?? '')
      .replaceAll('{người khác}', cast[1] ?? '');
  // Sentences of two other subjects: their syllables are here, their phrases are not the article's subject.
  const strewn = [5, 11].map((step) => TOPICS[(subject + step) % TOPICS.length]?.aside ?? '');
  const paragraphs = [...topic.body, ...strewn].map(fill).join('\n\n');
  const title = fill(topic.title);
  const unit = units[subject % units.length];
  const slug = slugify(`${topic.id} ${place}`);
  return [
    `articles/${year}/${slug}/index.mdx`,
    `---
title: ${title}
summary: ${fill(topic.summary)}
section: doan-the
published: ${year}-${String(1 + (subject % 12)).padStart(2, '0')}-${String(1 + column).padStart(2, '0')}
people:
  - id: ${slugify(cast[0] ?? '')}
    rank: ${RANKS[column % RANKS.length] ?? ''}
    positions:
      - { unit: ${units[1]?.id ?? ''}, title: ${subject % 2 === 0 ? 'Trưởng' : 'Phó Trưởng'} }
  - { id: ${slugify(cast[1] ?? '')} }
units:
  - { id: ${unit?.id ?? ''} }
---

${paragraphs}
`,
  ];
}
