import { describe, expect, it } from 'vitest';
import { photo, registerOf } from '../../tests/support/make-entries.ts';
import { articleView } from './article.ts';
import { frameView } from './frame.ts';
import { movedView } from './moved.ts';
import { personView } from './people.ts';
import { listSocialImages } from './social-images.ts';
import { unitView } from './units.ts';
import { lightColours } from '../theme/palette.ts';

const register = registerOf({
  people: {
    an: { name: 'Lê An', born: '1930-05-01', died: '2024' },
    binh: { name: 'Lê Bình', disambiguation: 'nhà báo' },
    thuy: 'Thu Thuỷ',
    kin: { name: 'Trần Kín', page: false },
  },
  units: {
    hp: { name: 'Hải Phòng', kind: 'locality' },
    ban: {
      name: 'Ban 799',
      kind: 'committee',
      parent: 'hp',
      shortName: 'B799',
      validFrom: '2010',
      validTo: '2025-06-30',
    },
  },
  articles: {
    moi: {
      published: '2024-07',
      people: [{ id: 'an', rank: 'Đại tá', positions: [{ unit: 'ban', title: 'Trưởng ban' }] }, { id: 'binh' }],
      photos: [
        photo('hai-nguoi', { people: ['an', 'binh'], credit: 'thuy' }),
        photo('hinh-ve', { people: ['an'], credit: 'thuy', standIn: { maker: 'Toà soạn', note: 'chưa có ảnh' } }),
        photo('mot-nguoi', { people: ['an'], credit: { name: 'Ngọc', organisation: 'TTXVN' }, copyright: '© TTXVN' }),
      ],
      aliases: ['cu'],
      body: '<Gallery />',
    },
    vay: { published: '2023-01-02', leadPhoto: 'moi/hinh-ve' },
    trong: { published: '2022' },
  },
});

const contentOf = (view: { readonly socialImage?: { readonly content: object } }) => view.socialImage?.content;

describe('the social image of', () => {
  it('an article shows title, section and day, and its lead photo with all that has to be said of it', () => {
    expect(contentOf(articleView(register, 'trong'))).toEqual({
      kind: 'article',
      colours: lightColours(),
      masthead: 'Sổ Vàng',
      kicker: 'Tin',
      title: 'Bài trong',
      note: '',
      foot: 'năm 2022',
    });
    expect(contentOf(articleView(register, 'moi'))).toMatchObject({
      foot: 'tháng 7/2024',
      photo: { file: { path: 'moi/hai-nguoi.jpg' }, credit: 'Ảnh: Thu Thuỷ' },
    });
  });

  it('an article that is led by a drawing names its maker first, whoever declares it', () => {
    const { socialImage } = articleView(register, 'vay');
    expect(socialImage?.content.photo).toMatchObject({
      file: { path: 'moi/hinh-ve.jpg' },
      credit: 'Hình minh hoạ thay ảnh gốc: Toà soạn · Ảnh gốc: Thu Thuỷ',
    });
    expect(socialImage?.alt).toBe('Hình hinh-ve; bên cạnh là dòng chữ «Bài vay»');
  });

  it('a person shows rank and posts with their day, years of life, and a photo of them alone that is no drawing', () => {
    expect(contentOf(personView(register, 'an'))).toMatchObject({
      kind: 'person',
      kicker: '1930–2024',
      title: 'Lê An',
      note: 'Đại tá, Trưởng ban 799',
      foot: 'thời điểm tháng 7/2024',
      photo: { file: { path: 'moi/mot-nguoi.jpg' }, credit: 'Ảnh: Ngọc / TTXVN · Bản quyền: © TTXVN' },
    });
  });

  it('a person without rank, post or photo shows what tells them apart, and a monogram', () => {
    const content = contentOf(personView(register, 'binh'));
    expect(content).toMatchObject({ kicker: '', note: 'nhà báo', foot: '', monogram: 'LB' });
    expect(content).not.toHaveProperty('photo');
    expect(contentOf(personView(register, 'thuy'))).toMatchObject({ note: 'Người chụp ảnh', foot: '' });
  });

  it('a unit shows its kind, its short name, the unit above it and, once it is gone, its time', () => {
    expect(contentOf(unitView(register, 'ban'))).toMatchObject({
      kind: 'unit',
      kicker: 'Ban, hội đồng',
      title: 'Ban 799',
      note: 'B799\nThuộc Hải Phòng',
      foot: '2010–30/6/2025',
    });
    expect(contentOf(unitView(register, 'hp'))).toMatchObject({ kicker: 'Địa phương', note: '', foot: '' });
  });

  it('the site shows its name and tagline, and an old address shows the article', () => {
    expect(frameView(register).socialImage.content).toMatchObject({ kind: 'site', title: 'Sổ Vàng', note: 'Sổ thử' });
    expect(movedView(register, 'cu', 'moi').socialImage).toEqual(articleView(register, 'moi').socialImage);
  });

  it('every page is in the list of those to be made, and none of somebody without a page', () => {
    const listed = [...listSocialImages(register)].map(({ name }) => name);
    const shown = [
      frameView(register).socialImage,
      ...['moi', 'vay', 'trong'].map((slug) => articleView(register, slug).socialImage),
      ...['an', 'binh', 'thuy'].map((id) => personView(register, id).socialImage),
      ...['ban', 'hp'].map((id) => unitView(register, id).socialImage),
    ].map((image) => image?.name);
    expect(listed.sort()).toEqual(shown.sort());
  });
});
