import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { inventHeadline, inventSentence } from './headlines.ts';
import { createRandom, type Random } from './random.ts';
import { familyNames, givenNames, middleNames, paragraphs, places, sectionNames, subjects } from './wording.ts';
import { slugify } from '../../src/vietnamese/slug.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Writes a synthetic archive: valid content with people, units, photos and
 * awards declared, about 900 words an article. All of it is made up.
 *
 * @param folder where it goes; emptied first
 * @param size how many articles
 */
export async function makeArchive(folder: string, size: number): Promise<void> {
  const random = createRandom(20_260_701);
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const people = makePeople(random, Math.max(20, Math.round(size / 10)));
  const units = makeUnits(Math.max(10, Math.round(size / 100)));
  write('site.yaml', siteFile());
  for (const { id, name } of people) write(`people/${id}.yaml`, `name: ${name}\ndisambiguation: người hư cấu ${id}\n`);
  for (const [index, { id, name }] of units.entries()) {
    const parent = index >= 10 ? `parent: ${units[index % 10]?.id ?? ''}\n` : '';
    write(`units/${id}.yaml`, `name: ${name}\nkind: association\n${parent}`);
  }
  mkdirSync(join(folder, 'articles/2016/bai-1'), { recursive: true });
  await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#9b1c1c' } })
    .jpeg()
    .toFile(join(folder, 'articles/2016/bai-1/anh-chung.jpg'));
  for (let index = 0; index < size; index++) {
    const year = 2016 + (index % 10);
    write(`articles/${year}/bai-${index + 1}/index.mdx`, articleFile(random, index, year, people, units));
  }
}

/** The path of the article that the benchmark changes. */
export const CHANGED_ARTICLE = 'articles/2016/bai-1/index.mdx';

function makePeople(random: Random, count: number): Named[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `${random.pick(familyNames)} ${random.pick(middleNames)} ${random.pick(givenNames)}`;
    return { id: `${slugify(name)}-${index + 1}`, name };
  });
}

function makeUnits(count: number): Named[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `Hội ${subjects[index % subjects.length] ?? ''} ${places[Math.floor(index / subjects.length) % places.length] ?? ''} ${index + 1}`;
    return { id: slugify(name), name };
  });
}

function siteFile(): string {
  const sections = sectionNames.map((name) => `  - id: ${slugify(name)}\n    name: ${name}`).join('\n');
  return `name: Kho thử\nurl: https://kho-thu.example/\ntagline: Toà soạn hư cấu để đo tốc độ\ndescription: Mọi người, đơn vị và sự việc ở đây đều do máy đặt ra để đo tốc độ.\npublisher:\n  name: Kho thử\nsections:\n${sections}\n`;
}

function articleFile(
  random: Random,
  index: number,
  year: number,
  people: readonly Named[],
  units: readonly Named[],
): string {
  const cast = random.some(people, 5);
  const bodies = random.some(units, 3);
  const month = String(1 + (index % 12)).padStart(2, '0');
  const day = String(1 + (index % 28)).padStart(2, '0');
  const award =
    index % 10 === 0
      ? `awards:\n  - form: Giấy khen\n    by: { unit: ${bodies[0]?.id ?? ''} }\n    reason: Đợt thi đua thứ ${index + 1}\n    recipients: { collectives: ${1 + (index % 9)}, individuals: ${2 + (index % 17)} }\n`
      : '';
  return `---
title: ${inventHeadline(random)}
summary: Bài hư cấu số ${index + 1} của kho thử, có người, đơn vị, ảnh và bảng như một bài thật.
section: ${slugify(sectionNames[index % sectionNames.length] ?? '')}
published: ${year}-${month}-${day}
event:
  name: Hội nghị biểu dương đợt ${index + 1}
people:
${cast.map(({ id }) => `  - id: ${id}\n    rank: Thượng tá\n    positions:\n      - { unit: ${random.pick(bodies).id}, title: Phó Chủ tịch }\n    roles: [spoke]`).join('\n')}
units:
${bodies.map(({ id }) => `  - { id: ${id}, roles: [took-part] }`).join('\n')}
photos:
${[1, 2, 3].map((number) => `  - id: anh-${number}\n    src: ../../2016/bai-1/anh-chung.jpg\n    alt: Một ô màu đỏ trơn\n    caption: Ảnh ${number} của bài ${index + 1}, chụp khi mọi việc vừa xong.\n    credit: ${people[(index + number) % 20]?.id ?? ''}\n    people: [${cast[number - 1]?.id ?? ''}]`).join('\n')}
${award}tags: [${random.some(subjects, 2).join(', ')}]
---

${bodyText(random, cast, bodies)}`;
}

function bodyText(random: Random, cast: readonly Named[], bodies: readonly Named[]): string {
  const blocks: string[] = [];
  for (let section = 1; section <= 3; section++) {
    blocks.push(`## Phần ${section}`);
    for (let count = 0; count < 4; count++) {
      // One paragraph in four is the same as others', as notices and set phrases are.
      const paragraph =
        count === 0 ? random.pick(paragraphs) : Array.from({ length: 3 }, () => inventSentence(random)).join(' ');
      blocks.push(
        paragraph
          .replaceAll('{người}', () => random.pick(cast).name)
          .replaceAll('{đơn vị}', () => random.pick(bodies).name)
          .replaceAll('{số}', () => String(10 + random.below(900))),
      );
    }
    blocks.push(`<Photo id="anh-${section}" />`);
  }
  const rows = cast.map(({ name }) => `| ${name} | ${10 + random.below(90)} |`);
  blocks.push(`| Người | Số buổi |\n| --- | ---: |\n${rows.join('\n')}`);
  return `${blocks.join('\n\n')}\n`;
}
