import { describe, expect, it } from 'vitest';
import { registerOf } from '../../tests/support/make-entries.ts';
import { memoriamView } from './memoriam.ts';
import { personPageView } from './person-page.ts';
import { togetherView } from './together.ts';

const register = registerOf({
  people: {
    an: { name: 'Lê An', born: '1948-03-02', died: '2021-10-17', summary: 'Người lập tổ hoà giải.' },
    binh: { name: 'Lê Bình', died: '2019' },
    cuc: { name: 'Lê Cúc', disambiguation: 'giáo viên' },
    kin: { name: 'Trần Kín', died: '2020', page: false },
  },
  units: { hoi: 'Hội Phụ nữ' },
  articles: {
    tien: {
      published: '2021-10-19',
      type: 'commemoration',
      people: [{ id: 'an' }, { id: 'cuc', positions: [{ unit: 'hoi', title: 'Chủ tịch' }] }],
      body: 'Lê An mất ngày 17/10/2021. Lê Cúc, Chủ tịch Hội Phụ nữ, tới viếng Lê An.',
    },
    tin: {
      published: '2020-01-01',
      people: [{ id: 'an' }, { id: 'cuc', rank: 'Đại uý' }, { id: 'binh' }],
      body: 'Lê An tới dự. Lê Cúc phát biểu.',
    },
  },
});

describe('memoriamView', () => {
  it('remembers those who have died and have a page, by year, with what is known of their dates', () => {
    expect(memoriamView(register).years).toMatchObject([
      { year: '2021', people: [{ text: 'Lê An', lifespan: '2/3/1948–17/10/2021', tributes: '1 bài tưởng niệm' }] },
      { year: '2019', people: [{ text: 'Lê Bình', lifespan: 'Mất năm 2019', tributes: '' }] },
    ]);
  });
});

describe('personPageView', () => {
  it('gathers the tributes of somebody who has died, and only theirs', () => {
    expect(personPageView(register, 'an').memorial).toMatchObject({
      kicker: { href: '/tuong-niem/' },
      tributes: [{ title: 'Bài tien' }],
    });
    expect(personPageView(register, 'cuc')).not.toHaveProperty('memorial');
  });

  it('names those seen with them most, and leads to both, or to the one article', () => {
    expect(personPageView(register, 'an').partners).toEqual([
      { href: '/cung-xuat-hien/an--cuc/', text: 'Lê Cúc', count: '2 bài chung' },
      { href: '/bai-viet/tin/', text: 'Lê Bình', count: '1 bài chung' },
    ]);
  });
});

describe('togetherView', () => {
  it('quotes the sentences that name both, or else those that name each', () => {
    const view = togetherView(register, 'an--cuc');
    expect(view.title).toBe('Lê An và Lê Cúc (giáo viên)');
    expect(
      view.articles.map(({ article, statements }) => [
        article.text,
        ...statements.map(({ about, evidence }) => `${about.join()}: ${evidence.quote} ${evidence.href}`),
      ]),
    ).toEqual([
      ['Bài tien', ': Lê Cúc, Chủ tịch Hội Phụ nữ, tới viếng Lê An. /bai-viet/tien/#cau-2'],
      [
        'Bài tin',
        'Lê An: Lê An tới dự. /bai-viet/tin/#cau-1',
        'Lê Cúc, Đại uý: Lê Cúc phát biểu. /bai-viet/tin/#cau-2',
      ],
    ]);
  });
});
