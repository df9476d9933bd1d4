import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatProblems } from '../../src/problem/report.ts';
import type { Register } from '../../src/register/model.ts';
import { articleView } from '../../src/views/article.ts';
import { correctionsView } from '../../src/views/corrections.ts';
import { documentsView } from '../../src/views/documents.ts';
import { figuresView, measureView } from '../../src/views/measures.ts';
import { unitView } from '../../src/views/units.ts';
import { changeContent, checkContent, PROJECT, removeContentFolder, replace, type Changes } from '../support/content-folder.ts';

const MEASURE = 'mo-hinh-tu-quan-cua-phu-nu';
const TWO_DISTRICTS = 'articles/2021/mo-hinh-tu-quan-cua-phu-nu-hai-huyen/index.mdx';
const DOI_THONG = 'articles/2023/doi-thong-nhan-rong-mo-hinh-tu-quan/index.mdx';
const CORRECTED = 'mo-hinh-tu-quan-cua-phu-nu-hai-huyen';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'so-vang-'));
  cpSync(join(PROJECT, 'tests/sample'), root, { recursive: true });
});
afterEach(() => {
  removeContentFolder(root);
});

/** The register of the sample with some changes made to its files. */
async function registerAfter(changes: Changes = {}): Promise<Register> {
  changeContent(root, changes);
  const { register, problems } = await checkContent(root);
  expect(formatProblems(problems)).toBe('');
  if (!register) throw new Error('no register');
  return register;
}

const rowsOf = (register: Register) =>
  measureView(register, MEASURE).rows.map(({ period, qualifier, value, owners }) => [
    period,
    `${qualifier} ${value}`.trim(),
    owners.map(({ text }) => text.replace('Hội Liên hiệp Phụ nữ huyện ', '')).join(),
  ]);

describe('the figures of the sample', () => {
  it('stand over the periods as the articles state them', async () => {
    const register = await registerAfter();
    expect(rowsOf(register)).toEqual([
      ['2024', 'trên 58', 'Bến Trăng'],
      ['2023', '41', 'Đồi Thông'],
      ['2020', 'ít nhất 25', 'Đồi Thông'],
      ['2020', 'gần 40', 'Bến Trăng'],
      ['2018', 'khoảng 14', 'Đồi Thông'],
      ['2018', '21', 'Bến Trăng'],
      ['2016', '12', 'Bến Trăng'],
    ]);
  });

  it('each lead to a sentence of an article that holds the number', async () => {
    const register = await registerAfter();
    const figures = [...register.figures].map(({ data, evidence }) => ({ data, evidence }));
    expect(figures.length).toBeGreaterThan(7);
    for (const { data, evidence } of figures) {
      const sentence = register.articles.get(evidence.article)?.sentences.find(({ anchor }) => anchor === evidence.anchor);
      expect(sentence?.text, data.id).toBe(evidence.text);
      expect(evidence.text.replaceAll('.', ''), data.id).toContain(`${data.value} ${data.unit}`);
    }
  });

  it('change with their article, wherever they show', async () => {
    const register = await registerAfter({
      [DOI_THONG]: (text) => text.replace('value: 41', 'value: 43').replace('có 41 mô hình', 'có 43 mô hình'),
    });
    expect(rowsOf(register)[1]).toEqual(['2023', '43', 'Đồi Thông']);
    const view = measureView(register, MEASURE);
    expect(view.rows[1]?.sources[0]?.quote).toContain('có 43 mô hình tự quản');
    expect(view.chart?.groups.flatMap(({ bars }) => bars.map(({ text }) => text))).toContain('43');
    const unit = unitView(register, 'hoi-phu-nu-huyen-doi-thong');
    expect(unit.figures.map(({ value }) => value)).toContain('43');
  });

  it('are gone with their article', async () => {
    const register = await registerAfter({ [DOI_THONG]: null });
    expect(rowsOf(register)).toHaveLength(6);
    expect(JSON.stringify(figuresView(register))).not.toContain('1.200');
  });

  it('lead on to other periods only where there are some', async () => {
    const comparisonOf = (register: Register) =>
      articleView(register, 'ben-trang-ra-mat-cau-lac-bo-song-xanh').figures[0]?.comparison;
    expect(comparisonOf(await registerAfter())).toBe(`/so-lieu/${MEASURE}/`);
    const rename = (text: string) => text.replaceAll(`measure: ${MEASURE}`, 'measure: khac');
    const others = ['2018/so-ket-ba-nam-phong-trao-o-ben-trang', '2019/doi-thong-hoc-cach-lam-cua-ben-trang', '2024/cong-an-tinh-song-mau-tong-ket-phong-trao'];
    const paths = [TWO_DISTRICTS, DOI_THONG, ...others.map((path) => `articles/${path}/index.mdx`)];
    const alone = await registerAfter(Object.fromEntries(paths.map((path) => [path, rename])));
    expect(comparisonOf(alone)).toBeUndefined();
    expect(rowsOf(alone)).toHaveLength(1);
  });
});

describe('the documents of the sample', () => {
  const citedBy = (register: Register, number: string) =>
    documentsView(register).documents.find((document) => document.number.startsWith(number))?.citations ?? [];

  it('each stand with the articles and the sentences that cite them', async () => {
    const register = await registerAfter();
    expect(citedBy(register, '09')).toHaveLength(4);
    for (const { citations, number } of documentsView(register).documents) {
      for (const { evidence } of citations) expect(evidence.quote, number).toContain(number.replaceAll(' ', '').replace('–', '-'));
    }
  });

  it('change with the sentence, and go with the article', async () => {
    const changed = await registerAfter({ [DOI_THONG]: replace('kế hoạch của huyện', 'kế hoạch của cả huyện') });
    expect(citedBy(changed, '09')[1]?.evidence.quote).toContain('cả huyện');
    const removed = await registerAfter({ [DOI_THONG]: null });
    expect(citedBy(removed, '09')).toHaveLength(3);
  });
});

describe('the corrections of the sample', () => {
  it('stand in the article, on their page and at the marked sentence', async () => {
    const register = await registerAfter();
    const view = articleView(register, CORRECTED);
    expect(view.corrected?.text).toBe('20/3/2021');
    expect(view.corrections.map(({ marked }) => marked)).toEqual(['da-sua-1', undefined]);
    const [latest, first] = correctionsView(register).corrections;
    expect(latest?.evidence).toMatchObject({ href: `/bai-viet/${CORRECTED}/#cai-chinh-2`, quote: '' });
    expect(first?.evidence.href).toBe(`/bai-viet/${CORRECTED}/#da-sua-1`);
    expect(first?.evidence.quote).toContain('ở huyện Đồi Thông có ít nhất 25 mô hình.');
  });

  it('go when they are removed, from the article too', async () => {
    const register = await registerAfter({ [TWO_DISTRICTS]: (text) => text.replace(/corrections:\n(?: .*\n)+/, '') });
    expect(correctionsView(register).corrections).toEqual([]);
    expect(articleView(register, CORRECTED)).toMatchObject({ corrections: [], body: { corrected: [] } });
    expect(articleView(register, CORRECTED).corrected).toBeUndefined();
  });
});
