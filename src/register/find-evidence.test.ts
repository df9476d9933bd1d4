import { describe, expect, it } from 'vitest';
import { findEvidence, findStatement, roleWords, type Witness } from './find-evidence.ts';

const sentence = (anchor: string, text: string, people: string[] = [], units: string[] = []) => ({
  anchor,
  text,
  people,
  units,
});

const witness: Witness = {
  slug: 'bai',
  sentences: [
    sentence('cau-1', 'Ông Lê An đến dự án lúa.', ['an']),
    sentence('cau-2', 'Ông Lê An phát biểu, Ban 799 nghe.', ['an'], ['ban']),
    sentence('cau-3', 'Ông Lê An và bà Lê Bình dự hội nghị do Ban 799 tổ chức.', ['an', 'binh'], ['ban']),
    sentence('cau-4', 'Năm 2019 có 1.500 buổi.'),
    sentence('cau-5', 'Ngày 12/7, tức 12-7, đã có kế hoạch 12-KH/TU.'),
    sentence('cau-6', 'Chủ tịch tặng Bằng khen cho 12 tập thể và 25 cá nhân.'),
    sentence('cau-7', 'Giám đốc tặng Giấy khen cho 12 tập thể, 25 cá nhân.'),
  ],
  captions: [{ anchor: 'anh-a', text: 'Ông Lê Cường nhận hoa', people: ['cuong', 'an'] }],
};

describe('findEvidence', () => {
  it.each<[string, 'person' | 'unit', string, string[], string, string]>([
    ['the first sentence that names them', 'person', 'an', [], 'cau-1', 'sentence'],
    ['the sentence with the words of the role', 'person', 'an', [...roleWords.spoke], 'cau-2', 'sentence'],
    ['whole words only', 'person', 'an', ['hội nghị', 'dự'], 'cau-3', 'sentence'],
    ['the words as spoken in either letter case', 'person', 'an', ['PHÁT BIỂU'], 'cau-2', 'sentence'],
    ['the words in either tone placement', 'person', 'an', ['hòa', 'tổ chức'], 'cau-3', 'sentence'],
    ['the first sentence where no word helps', 'person', 'an', ['vắng mặt'], 'cau-1', 'sentence'],
    ['a caption where no sentence names them', 'person', 'cuong', [], 'anh-a', 'caption'],
    ['a caption that says it better', 'person', 'an', ['nhận'], 'anh-a', 'caption'],
    ['the list where nothing names them', 'person', 'dung', ['nhận'], 'nguoi-dung', 'entry'],
    ['a unit’s sentence', 'unit', 'ban', [...roleWords.organised], 'cau-3', 'sentence'],
    ['a unit’s entry', 'unit', 'an', [], 'don-vi-an', 'entry'],
  ])('gives %s', (_, kind, id, words, anchor, evidenceKind) => {
    expect(findEvidence(witness, kind, id, words)).toMatchObject({ article: 'bai', anchor, kind: evidenceKind });
  });

  it('finds no word inside another', () => {
    const two = {
      ...witness,
      sentences: [sentence('cau-1', 'An sử dụng máy.', ['an']), sentence('cau-2', 'An dự lễ.', ['an'])],
    };
    expect(findEvidence(two, 'person', 'an', roleWords.attended).anchor).toBe('cau-2');
  });

  it('quotes the words', () => {
    expect(findEvidence(witness, 'person', 'cuong').text).toBe('Ông Lê Cường nhận hoa');
    expect(findEvidence(witness, 'person', 'dung').text).toBe('');
  });
});

describe('findStatement', () => {
  it.each([
    ['a number', ['1.500'], [], 'cau-4'],
    ['no part of a number', ['500'], [], 'khen-thuong-1'],
    ['no part of a year', ['19'], [], 'khen-thuong-1'],
    ['no day of a date', ['12'], [], 'cau-6'],
    ['the better of two sentences', ['12', '25'], ['Giấy khen', 'Giám đốc'], 'cau-7'],
    ['all numbers needed', ['12', '1.500'], [], 'khen-thuong-1'],
    ['the first sentence where nothing is needed', [], [], 'cau-1'],
  ])('finds %s', (_, needed, words, anchor) => {
    expect(findStatement(witness, needed, words, 'khen-thuong-1').anchor).toBe(anchor);
  });
});
