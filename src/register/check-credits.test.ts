import { describe, expect, it } from 'vitest';
import { makeEntries, NOW, photo, type ContentDraft } from '../../tests/support/make-entries.ts';
import type { FileCredit } from '../images/read-file-credit.ts';
import type { Problem } from '../problem/problem.ts';
import { buildRegister } from './build-register.ts';

type PhotoDraft = Parameters<typeof photo>[1];

const content: ContentDraft = {
  people: { 'thu-thuy': { name: 'Thu Thuỷ', otherNames: ['Thuỷ Biển'] }, 'van-thu': 'Đỗ Văn Thử' },
  units: { ttx: { name: 'Thông tấn xã Thử', shortName: 'TTXT', kind: 'press' } },
};

/** The problems of an article with one photo, whose file says something of its maker. */
function check(stated: PhotoDraft, said: Partial<FileCredit>, more: ContentDraft = content): readonly Problem[] {
  const entries = makeEntries({
    ...more,
    articles: { bai: { photos: [photo('x', stated)], body: '<Photo id="x" />' } },
  });
  const credit: FileCredit = { creators: [], creditLines: [], copyrights: [], ...said };
  const articles = entries.articles.map((reading) => {
    const { entry } = reading;
    const file = entry?.photoFiles['x'];
    return entry && file ? { ...reading, entry: { ...entry, photoFiles: { x: { ...file, credit } } } } : reading;
  });
  const locate = (file: string, path: readonly PropertyKey[]) => ({
    file: `${file}#${path.join('.')}`,
    line: 1,
    column: 1,
  });
  return buildRegister({ ...entries, articles }, { now: NOW, locate }).problems;
}

const told = (problems: readonly Problem[]) => problems.map(({ code, file }) => `${code} ${file.split('#')[1] ?? ''}`);

describe('checkCredits', () => {
  it.each<[what: string, stated: PhotoDraft, said: Partial<FileCredit>]>([
    ['says nothing', { credit: 'thu-thuy' }, {}],
    ['names the photographer', { credit: 'thu-thuy' }, { creators: ['Thu Thuỷ'], creditLines: ['Ảnh: THU THUY'] }],
    ['names her by another name of hers', { credit: 'thu-thuy' }, { creators: ['thuy bien'] }],
    ['names one of several makers as the article does', { credit: 'thu-thuy' }, { creators: ['Lê An', 'Thu Thuỷ'] }],
    ['names a photographer without a page', { credit: { name: 'Lê An' } }, { creators: ['An Lê'] }],
    [
      'names the organisation',
      { credit: { person: 'thu-thuy', organisation: 'Báo Thử' } },
      { creditLines: ['Báo Thử'] },
    ],
    [
      'spells out the agency that the article abbreviates',
      { credit: { person: 'thu-thuy', organisation: 'TTXT' } },
      { creators: ['Thu Thuỷ'], creditLines: ['Thông tấn xã Thử'] },
    ],
    ['names the newsroom, whose camera it was', { credit: 'thu-thuy' }, { creators: ['Toà soạn'] }],
    ['names the photographer as owner', { credit: 'thu-thuy' }, { copyrights: ['© 2024 Thu Thuỷ'] }],
    [
      'names the owner as the article does',
      { copyright: '© Báo Thử 2025' },
      { copyrights: ['Copyright 2024 Bao Thu'] },
    ],
    ['names the newsroom as owner', {}, { copyrights: ['© Toà soạn'] }],
    ['names the maker of a stand-in', { credit: 'thu-thuy', standIn: { maker: 'Lê Vẽ' } }, { creators: ['Lê Vẽ'] }],
    [
      'says what an editor has overruled',
      { credit: 'thu-thuy', ignoreInFile: ['Trần Bình', '© Trần Bình'] },
      { creators: ['TRẦN BÌNH'], copyrights: ['© Trần Bình'] },
    ],
  ])('is content where the file %s', (_, stated, said) => {
    expect(told(check(stated, said))).toEqual([]);
  });

  it.each<[what: string, stated: PhotoDraft, said: Partial<FileCredit>, expected: string[]]>([
    ['another maker', { credit: 'thu-thuy' }, { creators: ['Trần Bình'] }, ['SV406 photos.0.credit']],
    [
      'another source of the right maker’s picture',
      { credit: 'thu-thuy' },
      { creators: ['Thu Thuỷ'], creditLines: ['Hãng Giả'] },
      ['SV406 photos.0.credit'],
    ],
    [
      'the original’s photographer as maker of a drawing',
      { credit: 'thu-thuy', standIn: { maker: 'Lê Vẽ' } },
      { creators: ['Thu Thuỷ'] },
      ['SV406 photos.0.standIn.maker'],
    ],
    ['another owner', { copyright: '© Báo Thử' }, { copyrights: ['© Hãng Giả'] }, ['SV406 photos.0.copyright']],
    ['a maker, and the article none', {}, { creators: ['Trần Bình'] }, ['SV407 photos.0.src']],
    ['the newsroom as maker, and the article none', {}, { creators: ['Toà soạn'] }, ['SV407 photos.0.src']],
    ['an owner, and the article none', { credit: 'thu-thuy' }, { copyrights: ['© Hãng Giả'] }, ['SV407 photos.0.src']],
    [
      'more than was overruled',
      { credit: 'thu-thuy', ignoreInFile: ['Trần Bình'] },
      { creators: ['Trần Bình'], creditLines: ['Hãng Giả'] },
      ['SV406 photos.0.credit'],
    ],
    [
      'another maker and another owner',
      { credit: 'thu-thuy', copyright: '© Báo Thử' },
      { creators: ['Trần Bình'], copyrights: ['© Trần Bình'] },
      ['SV406 photos.0.credit', 'SV406 photos.0.copyright'],
    ],
  ])('tells where the file names %s', (_, stated, said, expected) => {
    expect(told(check(stated, said))).toEqual(expected);
  });

  it('leaves a credit to a missing person to the check of names', () => {
    expect(told(check({ credit: 'khong-co' }, { creators: ['Trần Bình'] }))).toEqual(['SV301 photos.0.credit.person']);
  });

  it.each<[said: Partial<FileCredit>, line: string]>([
    [{ creators: ['do van thu'] }, '«credit: van-thu»'],
    [{ creators: ["Trần 'Bình'"] }, "«credit: { name: 'Trần ''Bình''' }»"],
    [{ creditLines: ['Hãng Giả'] }, "«credit: { organisation: 'Hãng Giả' }»"],
    [
      { creators: ['Đỗ Văn Thử'], creditLines: ['Hãng Giả'] },
      "«credit: { person: van-thu, organisation: 'Hãng Giả' }»",
    ],
    [{ creators: ['Hãng Giả'], creditLines: ['Hãng Giả'] }, "«credit: { name: 'Hãng Giả' }»"],
    [{ copyrights: ['© Hãng Giả'] }, "«copyright: '© Hãng Giả'»"],
  ])('offers the line that would say what a file says: %j', (said, line) => {
    const [problem] = check({}, said);
    expect(problem?.code).toBe('SV407');
    expect(problem?.fix).toContain(line);
  });
});
