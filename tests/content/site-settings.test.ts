import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../src/problem/report.ts';
import { append, checkChanged } from '../support/content-folder.ts';

/** Checks the base with lines added to its settings. */
const withSettings = (lines: string) => checkChanged({ 'site.yaml': append(lines) });

/** What was wrong, and how to mend it, without the reason in between. */
const told = async (lines: string) => {
  const { problems } = await withSettings(lines);
  return formatProblems(problems).replace(/^ {2}Vì sao: .*\n/gm, '');
};

describe('the settings of a site', () => {
  it('may leave out its language, its imprint and its contact', async () => {
    const { register, problems } = await withSettings('');
    expect(problems).toEqual([]);
    expect(register?.site).toMatchObject({ language: 'vi' });
    expect(register?.site.imprint).toBeUndefined();
    expect(register?.site.contact).toBeUndefined();
  });

  it.each([
    ['language: en', { language: 'en' }],
    ['contact: { email: toa-soan@vi-du.example }', { contact: { email: 'toa-soan@vi-du.example' } }],
    ["contact: { email: o'hara+tin@mail.vi-du.example }", { contact: { email: "o'hara+tin@mail.vi-du.example" } }],
    ['contact: { phone: (0225) 3.745.678 }', { contact: { phone: '(0225) 3.745.678' } }],
    ['contact: { phone: +84 225-3745678 }', { contact: { phone: '+84 225-3745678' } }],
    ['contact: { phone: 113 }', { contact: { phone: '113' } }],
    ['contact: { advertising: { phone: 0912 000 000 } }', { contact: { advertising: { phone: '0912 000 000' } } }],
    ['imprint: { license: { number: 12 } }', { imprint: { license: { number: '12' } } }],
    [
      'imprint: { license: { number: 12/GP, date: 24/8/2021 } }',
      { imprint: { license: { number: '12/GP', date: { iso: '2021-08-24', precision: 'day' } } } },
    ],
    ['theme: { colours: { lacquer: { light: 0B4F8A, dark: "#9ec9ff" } } }', { theme: { colours: { lacquer: { light: '#0b4f8a', dark: '#9ec9ff' } } } }],
    ['imprint: { responsible: { name: Đỗ Văn Thử } }', { imprint: { responsible: { name: 'Đỗ Văn Thử' } } }],
  ])('take %s', async (lines, settings) => {
    const { register, problems } = await withSettings(lines);
    expect(problems).toEqual([]);
    expect(register?.site).toMatchObject(settings);
  });

  it('tell what is no colour, and where a # makes it a comment', async () => {
    expect(await told('theme:\n  colours:\n    lacquer:\n      light: đỏ')).toBe(
      `content/site.yaml:15:14  SV111
  «theme › colours › lacquer › light» chưa đúng: «đỏ» không phải mã màu.
  Cách sửa: Viết sáu ký tự, mỗi ký tự là một chữ số hoặc một chữ từ a tới f, không cần dấu #, ví dụ 9b1c1c.`,
    );
    expect(await told('theme:\n  colours:\n    lacquer:\n      dark: #9ec9ff')).toBe(
      `content/site.yaml:15:13  SV106
  Cú pháp YAML sai: chữ từ «#9ec9ff» trở đi bị coi là ghi chú và sẽ không hiện ra.
  Cách sửa: Nếu là chữ của giá trị, đặt cả giá trị trong dấu nháy; nếu là ghi chú, viết một dấu cách sau dấu #.`,
    );
  });

  it('tell what is no e-mail address', async () => {
    expect(await told('contact:\n  email: toa-soan')).toBe(
      `content/site.yaml:13:10  SV111
  «contact › email» chưa đúng: «toa-soan» không phải địa chỉ thư điện tử.
  Cách sửa: Viết một địa chỉ, ví dụ toa-soan@vi-du.example.`,
    );
  });

  it('tell what is no telephone number', async () => {
    expect(await told('contact:\n  advertising:\n    phone: số 113')).toBe(
      `content/site.yaml:14:12  SV111
  «contact › advertising › phone» chưa đúng: «số 113» không phải số điện thoại.
  Cách sửa: Viết một số, ví dụ (0225) 3 745 678 hoặc +84 225 3 745 678.`,
    );
  });

  it('tell which languages there are', async () => {
    expect(await told('language: fr')).toMatch(/^content\/site\.yaml:12:11 {2}SV115\n.*«fr».*\n.*vi, en/);
  });

  it.each([
    ...['a@b', 'a b@c.example', 'a@b.example, c@d.example', '<a@b.example>', '@a.example', 'toà@a.example'].map(
      (value) => ['email', value] as const,
    ),
    ...['12', '0912 000 000 (máy lẻ 5)', '0912/000/000', '++', '(.)', '84+123'].map(
      (value) => ['phone', value] as const,
    ),
  ])('refuse as %s: %s', async (key, value) => {
    const { problems } = await withSettings(`contact: { ${key}: '${value}' }`);
    expect(problems.map(({ code }) => code)).toEqual(['SV111']);
  });

  it.each(['imprint: { license: {} }', 'imprint: { responsible: { title: Tổng biên tập } }'])(
    'want what makes a statement: %s',
    async (lines) => {
      const { problems } = await withSettings(lines);
      expect(problems.map(({ code }) => code)).toEqual(['SV110']);
    },
  );
});
