import { beforeAll, describe, expect, it } from 'vitest';
import { photoAnchor } from '../../src/article/photo-references.ts';
import { formatProblems } from '../../src/problem/report.ts';
import { awardAnchor } from '../../src/register/collect-awards.ts';
import { figureAnchor } from '../../src/register/collect-figures.ts';
import type { Evidence, Register } from '../../src/register/model.ts';
import { ledgerView } from '../../src/views/awards.ts';
import { foldText } from '../../src/vietnamese/fold.ts';
import { checkContent, PROJECT } from '../support/content-folder.ts';

let register: Register;

beforeAll(async () => {
  const build = await checkContent(PROJECT);
  expect(formatProblems(build.problems)).toBe('');
  if (!build.register) throw new Error('The content gave no register.');
  register = build.register;
});

/** The words at the place that evidence points to; `undefined` where an article has no such place. */
function wordsAt({ article: slug, anchor, kind }: Evidence): string | undefined {
  const article = register.articles.get(slug);
  if (kind === 'sentence') return article?.sentences.find((sentence) => sentence.anchor === anchor)?.text;
  if (kind === 'caption') {
    const ref = article?.photos.find((each) => photoAnchor(slug, each) === anchor) ?? '';
    return register.photos.get(ref)?.data.caption;
  }
  const entries = [
    ...(article?.people ?? []).map(({ id }) => `nguoi-${id}`),
    ...(article?.units ?? []).map(({ id }) => `don-vi-${id}`),
    ...(article?.data.figures ?? []).map(({ id }) => figureAnchor(id)),
    ...(article?.data.awards ?? []).map((_, index) => awardAnchor(index)),
  ];
  return entries.includes(anchor) ? '' : undefined;
}

describe("the project's own content", () => {
  it('totals 56 collectives and 58 individuals over five authorities', () => {
    const { totals, byAuthority } = ledgerView(register);
    expect(totals).toEqual({ count: 5, collectives: 56, individuals: 58, revoked: 0 });
    expect(byAuthority).toHaveLength(5);
    const sums = byAuthority.map(({ collectives, individuals }) => `${collectives}/${individuals}`);
    expect(sums.sort()).toEqual(['12/12', '29/31', '5/5', '5/5', '5/5']);
  });

  it('knows both positions that Đào Quang Trường holds at once', () => {
    const { appearances, photosIn } = register.people.get('dao-quang-truong') ?? { appearances: [], photosIn: [] };
    expect(appearances).toHaveLength(3);
    for (const { rank, positions } of appearances) {
      expect(rank).toBe('Đại tá');
      expect(positions.map(({ unit, title }) => [unit, title])).toEqual([
        ['ban-799', 'Phó Trưởng ban'],
        ['cong-an-hai-phong', 'Phó Giám đốc'],
      ]);
    }
    expect(photosIn).toHaveLength(2);
  });

  it('credits six photos to Thu Thuỷ, and none to anybody else', () => {
    expect(register.people.get('thu-thuy')?.photosBy).toHaveLength(6);
    expect(register.photos.size).toBe(6);
  });

  it('has fifteen figures, each with a place that states it', () => {
    const figures = [...register.articles.values()].flatMap(({ data }) => data.figures ?? []);
    expect(figures).toHaveLength(15);
    const found = [...register.units.values()].flatMap((unit) => unit.figures);
    expect(new Set(found.map(({ data }) => data))).toEqual(new Set(figures));
    for (const { data, evidence } of found) expect(wordsAt(evidence), data.label).toBe(evidence.text);
  });

  it('proves each position and role with words that are there and name the person', () => {
    let sentences = 0;
    for (const person of register.people.values()) {
      for (const { positions, roles, evidence } of person.appearances) {
        const facts = [{ evidence }, ...positions, ...roles].map((fact) => fact.evidence);
        for (const { text, ...place } of facts) {
          expect(wordsAt({ text, ...place }), `${place.article}#${place.anchor}`).toBe(text);
          if (place.kind === 'entry') continue;
          expect(foldText(text)).toContain(foldText(person.data.name));
          sentences++;
        }
      }
    }
    expect(sentences).toBeGreaterThan(30);
  });

  it('proves each role of a unit and each award with words that are there', () => {
    const facts = [
      ...[...register.awards.values()].map(({ evidence }) => evidence),
      ...[...register.units.values()].flatMap(({ appearances, holdings }) => [
        ...appearances.flatMap(({ roles, evidence }) => [evidence, ...roles.map((role) => role.evidence)]),
        ...holdings.map(({ evidence }) => evidence),
      ]),
    ];
    for (const evidence of facts) expect(wordsAt(evidence), `${evidence.article}#${evidence.anchor}`).toBe(evidence.text);
    expect([...register.awards.values()].map(({ evidence }) => evidence.kind)).not.toContain('entry');
  });

  it.each([
    // The home page is arranged around an article that is not out yet on that day.
    ['2024-06-30', 0, ['SV318']],
    ['2024-07-01', 5, []],
  ])('holds back what lies ahead of %s', async (now, count, told) => {
    const build = await checkContent(PROJECT, now);
    expect(build.problems.map(({ code }) => code)).toEqual(told);
    expect(build.register?.articles.size).toBe(count);
    expect(build.register?.photos.size).toBe(count === 0 ? 0 : 6);
    expect(build.register?.people.size).toBe(5);
  });
});
