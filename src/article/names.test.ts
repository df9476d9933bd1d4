import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personName, phrase } from '../../tests/support/vietnamese-words.ts';
import { createNameFinder, type NamedEntity } from './names.ts';

const person = (id: string, ...names: string[]): NamedEntity => ({ kind: 'person', id, names });
const unit = (id: string, ...names: string[]): NamedEntity => ({ kind: 'unit', id, names });

const listed = [
  person('thu-thuy', 'Thu Thuỷ'),
  person('thu', 'Lê Thu'),
  person('truong', 'Đào Quang Trường'),
  person('lan-anh', 'Lan Anh'),
  person('an-duong', 'An Dương'),
  unit('hai-phong', 'Thành phố Hải Phòng', 'Hải Phòng', 'TP Hải Phòng'),
  unit('nong-dan', 'Hội Nông dân thành phố Hải Phòng', 'Hội Nông dân'),
  unit('bao', 'Báo Hải Phòng'),
  unit('v05', 'Cục Xây dựng phong trào bảo vệ an ninh Tổ quốc', 'V05'),
  unit('van-hoa', 'Sở Văn hoá, Thể thao và Du lịch'),
  unit('ban-799', 'Ban 799'),
];
const find = createNameFinder(listed);
const found = (text: string) => find(text).map(({ id, start, end }) => [id, text.slice(start, end)]);

describe('createNameFinder', () => {
  it.each<[string, string, [string, string][]]>([
    ['a name', 'Đại tá Đào Quang Trường chủ trì.', [['truong', 'Đào Quang Trường']]],
    ['no name', 'Hội nghị đã thành công.', []],
    ['the longest name', 'Hội Nông dân thành phố Hải Phòng dự.', [['nong-dan', 'Hội Nông dân thành phố Hải Phòng']]],
    [
      'a short name alone',
      'Hội Nông dân và Hải Phòng',
      [
        ['nong-dan', 'Hội Nông dân'],
        ['hai-phong', 'Hải Phòng'],
      ],
    ],
    ['a paper named after a city', 'theo Báo Hải Phòng', [['bao', 'Báo Hải Phòng']]],
    ['the other tone placement', 'Ảnh: Thu Thủy', [['thu-thuy', 'Thu Thủy']]],
    ['capitals throughout', 'ẢNH: THU THUỶ', [['thu-thuy', 'THU THUỶ']]],
    ['no person in small letters', 'trời thu thuỷ chung', []],
    ['no person half in small letters', 'Thu thuỷ chung', []],
    ['a unit whose further words are small', 'thành phố Hải Phòng', [['hai-phong', 'Hải Phòng']]],
    ['a unit at the start of a sentence', 'Thành phố Hải Phòng', [['hai-phong', 'Thành phố Hải Phòng']]],
    ['no unit in small letters', 'hội nông dân', []],
    ['an abbreviation with its full stop', 'UBND TP. Hải Phòng', [['hai-phong', 'TP. Hải Phòng']]],
    ['an abbreviation without a space', 'UBND TP.Hải Phòng', [['hai-phong', 'TP.Hải Phòng']]],
    ['an abbreviation that is not in the name', 'huyện H. Hải Phòng', [['hai-phong', 'Hải Phòng']]],
    ['nothing inside a word', 'XV05 V05X V0 Ban 7990', []],
    [
      'a name between marks',
      '(V05), “Ban 799”!',
      [
        ['v05', 'V05'],
        ['ban-799', 'Ban 799'],
      ],
    ],
    ['a name over two lines', 'Đào Quang\nTrường', [['truong', 'Đào Quang\nTrường']]],
    ['a name with a hyphen', 'Thu-Thuỷ', [['thu-thuy', 'Thu-Thuỷ']]],
    ['a name with a hard space', 'Thu\u00a0Thuỷ', [['thu-thuy', 'Thu\u00a0Thuỷ']]],
    ['a name that holds a comma', 'Sở Văn hóa, Thể thao và Du lịch', [['van-hoa', 'Sở Văn hóa, Thể thao và Du lịch']]],
    ['the same without its comma', 'Sở Văn hoá Thể thao và Du lịch', [['van-hoa', 'Sở Văn hoá Thể thao và Du lịch']]],
    ['no name across a full stop', 'Có bà Lê Lan. Anh ấy đến.', []],
    ['no name across a short word’s full stop', 'Đây là Lê An. Dương Văn Bình nói.', []],
    ['no name across a question', 'Ai là Lan? Anh ấy.', []],
    ['no name across an ellipsis', 'Lan… Anh đây', []],
    ['no name across a colon', 'Thu: Thuỷ', []],
    ['no person across a comma', 'các chị Thu, Thuỷ và Hoa', []],
    [
      'each mention',
      'Lê Thu và Lê Thu',
      [
        ['thu', 'Lê Thu'],
        ['thu', 'Lê Thu'],
      ],
    ],
    ['no other accents', 'Thù Thuỷ, Đào Quang Trương', []],
    ['names that overlap once', 'Lê Thu Thuỷ', [['thu', 'Lê Thu']]],
    [
      'a name that follows another',
      'Lan Anh Thu Thuỷ',
      [
        ['lan-anh', 'Lan Anh'],
        ['thu-thuy', 'Thu Thuỷ'],
      ],
    ],
  ])('finds %s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });

  it('tells the kind', () => {
    expect(find('Lan Anh, V05').map(({ kind }) => kind)).toEqual(['person', 'unit']);
  });

  it('takes a name that two bear for neither', () => {
    const twins = createNameFinder([person('hoa-1', 'Lê Hoa'), person('hoa-2', 'Lê Hoa'), person('le', 'Hoa Mai')]);
    expect(twins('Lê Hoa và Hoa Mai.').map(({ id }) => id)).toEqual(['le']);
    const sameTwice = createNameFinder([person('hoa', 'Lê Hoa', 'LÊ HOA')]);
    expect(sameTwice('Lê Hoa').map(({ id }) => id)).toEqual(['hoa']);
  });

  it('finds nothing where nobody is listed or named', () => {
    expect(createNameFinder([])('Thu Thuỷ')).toEqual([]);
    expect(createNameFinder([person('x')])('Thu Thuỷ')).toEqual([]);
    expect(createNameFinder([person('x', '…')])('…')).toEqual([]);
  });

  it('finds any name wherever it stands, in order and without overlap', () => {
    fc.assert(
      fc.property(personName, phrase, phrase, (name, before, after) => {
        const text = `${before.toLowerCase()} ${name}, ${after.toLowerCase()}`;
        const matches = createNameFinder([person('x', name.normalize('NFD'))])(text);
        expect(matches).toEqual([
          { kind: 'person', id: 'x', start: before.length + 1, end: before.length + 1 + name.length },
        ]);
      }),
    );
    fc.assert(
      fc.property(fc.array(personName), phrase, (names, text) => {
        const matches = createNameFinder(names.map((name, index) => person(String(index), name)))(
          [...names, text, ...names].join(' '),
        );
        for (const [index, match] of matches.entries()) {
          expect(match.start).toBeGreaterThanOrEqual(matches[index - 1]?.end ?? 0);
          expect(match.end).toBeGreaterThan(match.start);
        }
      }),
    );
  });
});
