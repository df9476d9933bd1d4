import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { scoreDocument, type ScoredTexts } from './score.ts';

const document = (texts: Partial<ScoredTexts>): ScoredTexts => ({
  kind: 'bai-viet',
  title: '',
  names: '',
  about: '',
  text: '',
  ...texts,
});
const score = (query: string, texts: Partial<ScoredTexts>) => scoreDocument(parseQuery(query), document(texts), 0.5);

/** For each query: what must come first, and what must come after it. */
const orders: readonly [why: string, query: string, first: Partial<ScoredTexts>, second: Partial<ScoredTexts>][] = [
  [
    'a phrase before scattered syllables',
    'hoà giải',
    { title: 'Tổ hoà giải ở xã' },
    { title: 'Giải bóng chan hoà tình nghĩa' },
  ],
  ['whole syllables before begun ones', 'an', { title: 'Giữ an toàn' }, { title: 'Anh em một nhà' }],
  ['the form as typed', 'đường', { title: 'Sửa đường làng' }, { title: 'Biểu dương làng' }],
  ['a headline before a body', 'chữa cháy', { title: 'Diễn tập chữa cháy' }, { text: 'Có đội chữa cháy tới' }],
  [
    'a phrase in a body before its syllables in one',
    'chữa cháy',
    { text: 'đội chữa cháy tới' },
    { text: 'cháy, chữa' },
  ],
  [
    'who bears a name before what tells of them',
    'hồng hưng',
    { kind: 'nguoi', title: 'Nguyễn Hồng Hưng' },
    { title: 'Ông Nguyễn Hồng Hưng trao quà' },
  ],
  [
    'a name half typed before a caption that has it',
    'nguyễn hồng h',
    { kind: 'nguoi', title: 'Nguyễn Hồng Hưng' },
    { kind: 'anh', title: 'Ông Nguyễn Hồng Hưng hát' },
  ],
  [
    'rank and name, though the rank stands beside the name',
    'đại tá Trần Quý Trường',
    { kind: 'nguoi', title: 'Trần Quý Trường', about: 'Đại tá' },
    { kind: 'anh', title: 'Đại tá Trần Quý Trường phát biểu' },
  ],
  [
    'a headline before a unit whose long name has its words in the middle',
    'phong trào bảo vệ',
    { title: 'Phong trào bảo vệ lan rộng' },
    { kind: 'don-vi', title: 'Cục Xây dựng phong trào bảo vệ an ninh Tổ quốc' },
  ],
  [
    'an article before the caption that says the same',
    'trao quà',
    { title: 'Trao quà' },
    { kind: 'anh', title: 'Trao quà' },
  ],
  ['what was typed to the letter', 'gia Mỹ', { title: 'Chuyên gia Mỹ' }, { title: 'Quốc gia: Mỹ' }],
];

describe('the score puts', () => {
  it.each(orders)('%s: %s', (_, query, first, second) => {
    expect(score(query, first).value).toBeGreaterThan(score(query, second).value);
  });
});

describe('a document', () => {
  it('is complete with every word, the last of them perhaps begun', () => {
    expect(score('hoà giải', { title: 'hoà', text: 'giải' }).isComplete).toBe(true);
    expect(score('hoà gi', { title: 'hoà', text: 'giải' }).isComplete).toBe(true);
    expect(score('ho giải', { title: 'hoà', text: 'giải' }).isComplete).toBe(false);
  });

  it('shows the best place of its text', () => {
    expect(score('chữa cháy', { text: 'cháy nhà, rồi đội chữa cháy tới' }).place).toEqual([4, 6]);
  });
});
