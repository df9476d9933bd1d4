import { describe, expect, it } from 'vitest';
import { photo, registerOf } from '../../tests/support/make-entries.ts';
import { frameView } from '../views/frame.ts';
import { photoView } from '../views/photos.ts';
import { imageObject } from './image-object.ts';

const register = registerOf({
  people: { thuy: 'Thu Thuỷ', kin: { name: 'Trần Kín', page: false } },
  articles: {
    a: {
      photos: [
        photo('du', { credit: 'thuy', copyright: '© Thu Thuỷ', license: 'https://giay-phep.example/1' }),
        photo('kin', { credit: 'kin' }),
        photo('ten', { credit: { name: 'Ngọc', organisation: 'TTXVN' } }),
        photo('hang', { credit: { organisation: 'TTXVN' } }),
        photo('khong'),
        photo('ve', {
          credit: 'thuy',
          copyright: '© Thu Thuỷ',
          license: 'https://giay-phep.example/1',
          standIn: { maker: 'Toà soạn', note: 'chưa có ảnh gốc' },
        }),
        photo('ve-tay', {
          copyright: '© Báo',
          standIn: { maker: 'Hoạ sĩ Lê Lam', copyright: '© Lê Lam', license: 'https://giay-phep.example/ve' },
        }),
      ],
      body: '<Gallery />',
    },
    b: { leadPhoto: 'a/du' },
  },
});

function objectOf(id: string, onPageOf = 'a') {
  const found = register.photos.get(`a/${id}`);
  if (!found) throw new Error(`no photo ${id}`);
  return imageObject(frameView(register), photoView(register, found, onPageOf));
}

describe('imageObject', () => {
  it('tells file, caption, creator, credit line, copyright and licence as they are stated', () => {
    expect(objectOf('du')).toEqual({
      '@type': 'ImageObject',
      '@id': 'http://localhost/bai-viet/a/#anh-du',
      contentUrl: expect.stringMatching(/^http:\/\/localhost\/tep-anh\/.*-1080\.jpg$/) as string,
      encodingFormat: 'image/jpeg',
      width: '1080 px',
      height: '608 px',
      caption: 'Chú thích du',
      creator: {
        '@type': 'Person',
        '@id': 'http://localhost/nguoi/thuy/#nguoi',
        name: 'Thu Thuỷ',
        url: 'http://localhost/nguoi/thuy/',
      },
      creditText: 'Thu Thuỷ',
      copyrightNotice: '© Thu Thuỷ',
      license: 'https://giay-phep.example/1',
    });
  });

  it('keeps its name wherever it is shown', () => {
    expect(objectOf('du', 'b')['@id']).toBe(objectOf('du')['@id']);
  });

  it.each([
    ['kin', { '@type': 'Person', name: 'Trần Kín' }, 'Trần Kín'],
    ['ten', { '@type': 'Person', name: 'Ngọc' }, 'Ngọc / TTXVN'],
    ['hang', { '@type': 'Organization', name: 'TTXVN' }, 'TTXVN'],
  ])('%s: its creator is who is named', (id, creator, creditText) => {
    expect(objectOf(id)).toMatchObject({ creator, creditText });
  });

  it('claims nothing of a photo that nobody is named for', () => {
    const claims = ['creator', 'creditText', 'copyrightNotice', 'license', 'acquireLicensePage', 'description'];
    for (const claim of claims) expect(objectOf('khong')).not.toHaveProperty(claim);
  });

  it('names who drew a drawing, not who took the photo it stands for, and claims none of the photo’s rights', () => {
    const drawing = objectOf('ve');
    expect(drawing).toMatchObject({
      creator: { '@type': 'Organization', '@id': 'http://localhost/#toa-soan', name: 'Toà soạn' },
      creditText: 'Toà soạn',
      description: 'Hình minh hoạ thay ảnh gốc: Toà soạn · Ảnh gốc: Thu Thuỷ · Bản quyền: © Thu Thuỷ (chưa có ảnh gốc)',
    });
    expect(drawing).not.toHaveProperty('copyrightNotice');
    expect(drawing).not.toHaveProperty('license');
    expect(objectOf('ve-tay')).toMatchObject({
      creator: { '@type': 'Person', name: 'Hoạ sĩ Lê Lam' },
      creditText: 'Hoạ sĩ Lê Lam',
      description: 'Hình minh hoạ thay ảnh gốc: Hoạ sĩ Lê Lam · Bản quyền: © Báo',
      copyrightNotice: '© Lê Lam',
      license: 'https://giay-phep.example/ve',
    });
  });
});
