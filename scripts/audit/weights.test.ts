import { describe, expect, it } from 'vitest';
import { findOverweight, sumWeights, writeWeightsTable } from './weights.ts';

const withoutPhoto = { html: 5_000, css: 4_000, script: 1_500, fonts: 90_000 };
const light = { ...withoutPhoto, leadPhoto: 20_000 };

describe('sumWeights', () => {
  it('adds up each kind of file, and leaves out photos but the lead', () => {
    const files = [
      { kind: 'document', bytes: 5_000 },
      { kind: 'stylesheet', bytes: 3_000 },
      { kind: 'stylesheet', bytes: 1_000 },
      { kind: 'script', bytes: 1_500 },
      { kind: 'font', bytes: 40_000 },
      { kind: 'font', bytes: 50_000 },
      { kind: 'image', bytes: 70_000 },
    ];
    expect(sumWeights(files, 20_000)).toEqual(light);
    expect(sumWeights([])).toEqual({ html: 0, css: 0, script: 0, fonts: 0 });
  });
});

describe('findOverweight', () => {
  it.each([
    ['a light page', light, []],
    ['all at the most', { html: 33_000, css: 4_000, script: 3_000, fonts: 100_000, leadPhoto: 60_000 }, []],
    ['a byte of script too many', { ...light, script: 3_001 }, ['script']],
    ['a long page', { ...light, html: 34_501 }, ['HTML + CSS + script']],
    ['another font', { ...light, fonts: 100_001 }, ['fonts']],
    ['a large photo', { ...light, leadPhoto: 60_001 }, ['lead photo']],
  ])('%s', (_, weights, over) => {
    expect(findOverweight(weights)).toEqual(over);
  });
});

it('writes a table in kilobytes, with what is over its budget in bold', () => {
  expect(writeWeightsTable({ article: { ...light, fonts: 103_508 }, search: { ...withoutPhoto, script: 11_300 } }))
    .toBe(`| page, KB | HTML | CSS | script | HTML + CSS + script | fonts | lead photo |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
| article | 5.0 | 4.0 | 1.5 | 10.5 | **103.5** | 20.0 |
| search | 5.0 | 4.0 | **11.3** | 20.3 | 90.0 | – |
| *the most it may be* | | | 3.0 | 40.0 | 100.0 | 60.0 |`);
});
