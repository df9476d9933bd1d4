import { describe, expect, it } from 'vitest';
import { photo, registerOf } from '../../tests/support/make-entries.ts';
import type { PictureCredit } from '../images/credit-packet.ts';
import { creditedPhoto, pictureCredit } from './picture-credit.ts';

type PhotoDraft = Parameters<typeof photo>[1];

function registerWith(more: PhotoDraft) {
  return registerOf({
    people: { 'thu-thuy': { name: 'Thu Thuỷ', otherNames: ['Thuỷ Thu'] }, an: { name: 'Lê An', page: false } },
    articles: { bai: { photos: [photo('x', more)], body: '<Photo id="x" />' } },
  });
}

function creditOf(more: PhotoDraft): PictureCredit {
  const register = registerWith(more);
  const found = register.photos.get('bai/x');
  if (!found) throw new Error('no photo');
  return pictureCredit(register, found);
}

describe('pictureCredit', () => {
  it.each<[what: string, stated: PhotoDraft, expected: PictureCredit]>([
    ['nothing', {}, {}],
    ['a person', { credit: 'thu-thuy' }, { creator: 'Thu Thuỷ', creditLine: 'Thu Thuỷ' }],
    ['a person without a page', { credit: 'an' }, { creator: 'Lê An', creditLine: 'Lê An' }],
    [
      'a person and an organisation',
      { credit: { person: 'thu-thuy', organisation: 'Báo Thử' } },
      { creator: 'Thu Thuỷ', creditLine: 'Thu Thuỷ / Báo Thử' },
    ],
    [
      'a name and an organisation',
      { credit: { name: 'Đỗ Thử', organisation: 'Báo Thử' } },
      { creator: 'Đỗ Thử', creditLine: 'Đỗ Thử / Báo Thử' },
    ],
    ['an organisation', { credit: { organisation: 'Báo Thử' } }, { creator: 'Báo Thử', creditLine: 'Báo Thử' }],
    [
      'copyright and licence alone',
      { copyright: '© Báo Thử', license: 'https://giay-phep.example/' },
      { copyright: '© Báo Thử', license: 'https://giay-phep.example/' },
    ],
    [
      'a stand-in, of whose original all is stated',
      {
        credit: 'thu-thuy',
        copyright: '© Thu Thuỷ',
        license: 'https://giay-phep.example/',
        standIn: { maker: 'Lê Vẽ', note: 'chưa có tệp ảnh gốc' },
      },
      {
        creator: 'Lê Vẽ',
        creditLine: 'Lê Vẽ',
        description: 'Hình minh hoạ thay ảnh gốc (chưa có tệp ảnh gốc)',
      },
    ],
    [
      'a stand-in with rights of its own',
      {
        copyright: '© Thu Thuỷ',
        standIn: { maker: 'Lê Vẽ', copyright: '© Lê Vẽ', license: 'https://giay-phep.example/ve' },
      },
      {
        creator: 'Lê Vẽ',
        creditLine: 'Lê Vẽ',
        description: 'Hình minh hoạ thay ảnh gốc',
        copyright: '© Lê Vẽ',
        license: 'https://giay-phep.example/ve',
      },
    ],
    [
      'a stand-in without a note',
      { standIn: { maker: 'Lê Vẽ' } },
      { creator: 'Lê Vẽ', creditLine: 'Lê Vẽ', description: 'Hình minh hoạ thay ảnh gốc' },
    ],
  ])('of %s', (_, stated, expected) => {
    expect(creditOf(stated)).toEqual(expected);
  });

  it('never names the photographer of the original in a stand-in’s packet', () => {
    const register = registerWith({ credit: 'thu-thuy', copyright: '© Thu Thuỷ', standIn: { maker: 'Lê Vẽ' } });
    const found = register.photos.get('bai/x');
    expect(found && creditedPhoto(register, found).packet).not.toContain('Thu Thuỷ');
  });
});
