import { expect, it } from 'vitest';
import { registerOf } from '../../tests/support/make-entries.ts';
import { createQuoteOnce } from './evidence.ts';
import { postsOfUnit } from './unit-posts.ts';

const holding = (id: string, title: string) => ({ id, positions: [{ unit: 'ban', title }] });

const register = registerOf({
  people: { an: 'Lê An', binh: 'Lê Bình', chi: 'Lê Chi' },
  units: { ban: 'Ban 799' },
  articles: {
    moi: {
      published: '2024-07-19',
      people: [holding('an', 'Phó Trưởng ban'), holding('binh', 'Trưởng ban')],
      body: 'Lê An và Lê Bình dự.',
    },
    giua: { published: '2023', people: [holding('an', 'Phó Trưởng ban'), holding('chi', 'Thư ký')] },
    cu: { published: '2022', people: [holding('an', 'Trưởng ban')] },
    'rat-cu': { published: '2021', people: [holding('chi', 'trưởng ban')] },
  },
});

it('groups holders by post, deputies last, whoever was seen last first', () => {
  const unit = register.units.get('ban');
  if (!unit) throw new Error('no unit');
  const posts = postsOfUnit(register, unit, createQuoteOnce());
  expect(posts.map(({ title, holders }) => [title, holders.map(({ person, seen }) => [person.text, seen])])).toEqual([
    [
      'Trưởng ban',
      [
        ['Lê Bình', 'nêu trong bài ngày 19/7/2024'],
        ['Lê An', 'nêu trong bài năm 2022'],
        ['Lê Chi', 'nêu trong bài năm 2021'],
      ],
    ],
    ['Thư ký', [['Lê Chi', 'nêu trong bài năm 2023']]],
    ['Phó Trưởng ban', [['Lê An', 'nêu trong 2 bài, từ năm 2023 tới 19/7/2024']]],
  ]);
  const quotes = posts.flatMap(({ holders }) => holders.map(({ evidence }) => evidence?.quote)).filter(Boolean);
  expect(quotes).toEqual(['Lê An và Lê Bình dự.']);
});
