import { describe, expect, it } from 'vitest';
import { append, ARTICLE, checkChanged, replace, type Change } from '../support/content-folder.ts';

const slug = 'le-trao-giay-khen';

/** Checks the base with a change of its article, which must stay sound, and gives that article. */
async function soundArticle(change: Change) {
  const { register, problems } = await checkChanged({ [ARTICLE]: change });
  expect(problems).toEqual([]);
  return register?.articles.get(slug);
}

describe('unusual but sound content', () => {
  it('reads 1.500 as one thousand five hundred', async () => {
    const article = await soundArticle((base) => base);
    expect(article?.data.figures?.[0]?.value).toBe(1500);
  });

  it.each([
    ['with a byte order mark', (base: string) => `\uFEFF${base}`],
    ['with CRLF', (base: string) => base.replaceAll('\n', '\r\n')],
    ['decomposed (NFD)', (base: string) => base.normalize('NFD')],
    ['with all three', (base: string) => `\uFEFF${base.normalize('NFD').replaceAll('\n', '\r\n')}`],
  ])('reads a file %s as if it were plain', async (_, change) => {
    const article = await soundArticle(change);
    expect(article).toEqual(await soundArticle((base) => base));
    expect(article?.sentences[0]?.people).toEqual(['hoang-thi-mau']);
  });

  it.each([
    ['CRLF', (base: string) => base.replaceAll('\n', '\r\n')],
    ['a byte order mark', (base: string) => `\uFEFF${base}`],
    ['NFD', (base: string) => base.normalize('NFD')],
  ])('points at the right line and column with %s', async (_, change) => {
    const spoil = replace('individuals: 3', 'individuals: ba');
    const { problems } = await checkChanged({ [ARTICLE]: (base) => change(append('Tổng {1}')(spoil(base))) });
    expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['SV111', 25, 48],
      ['SV203', 45, 6],
    ]);
  });

  it.each([
    ['a date in the Vietnamese manner', '2025-03-08', '8/3/2025', 'published', { iso: '2025-03-08', precision: 'day' }],
    ['a month', '2025-03-08', '3/2025', 'published', { iso: '2025-03', precision: 'month' }],
    ['a colon within quotes', 'Tin hư cấu để thử phần mềm.', "'Tin: một'", 'summary', 'Tin: một'],
    ['a comment beside a value', 'tin-tuc', 'tin-tuc # chuyên mục', 'section', 'tin-tuc'],
    ['an optional key left blank', 'section:', 'updated:\nsection:', 'updated', undefined],
    ['& and # within words', 'Tin hư cấu để', 'A&B, C#, R & D để', 'summary', 'A&B, C#, R & D để thử phần mềm.'],
  ] as const)('takes %s', async (_, from, to, key, value) => {
    const article = await soundArticle(replace(from, to));
    expect(article?.data[key]).toEqual(value);
  });

  it.each(['{/* ghi chú */}', 'giá \\< 5', 'Viết \\{a\\}.', '`[^1] <b> {a}`', '[a](/nguoi/) [b](#a) [c](mailto:a@b.example)'])(
    'takes %j in a body',
    async (text) => {
      await soundArticle(append(text));
    },
  );
});
