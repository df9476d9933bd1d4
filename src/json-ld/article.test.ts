import { describe, expect, it } from 'vitest';
import { photo, registerOf } from '../../tests/support/make-entries.ts';
import { articleView } from '../views/article.ts';
import { articleFacts } from './article.ts';

const register = registerOf({
  people: { an: 'Lê An', binh: 'Lê Bình', thuy: 'Thu Thuỷ', kin: { name: 'Trần Kín', page: false } },
  units: { ban: 'Ban 799', to: 'Tổ 1' },
  articles: {
    day: {
      title: 'Ban 799 <b>họp</b> & bàn',
      published: '2024-07-19T08:30',
      updated: '2024-07-20',
      byline: ['thuy', 'kin', 'Minh Anh'],
      people: [{ id: 'an', roles: ['spoke'] }, { id: 'binh' }, { id: 'kin', roles: ['honoured'] }],
      units: [{ id: 'ban', roles: ['organised'] }, { id: 'to' }],
      photos: [photo('x', { credit: 'thuy' }), photo('y')],
      leadPhoto: 'x',
      corrections: [{ date: '2024-07-20', wrong: '12 tập thể', right: '13 tập thể' }],
      tags: ['an ninh', 'thi đua'],
      body: '<Photo id="y" />\n\n<Photo id="x" />',
    },
    thang: { published: '2024-07' },
  },
});

const factsOf = (slug: string) => articleFacts(articleView(register, slug)).mainEntity;

describe('articleFacts', () => {
  it('tells an article as it is printed', () => {
    expect(factsOf('day')).toMatchObject({
      '@type': 'NewsArticle',
      '@id': 'http://localhost/bai-viet/day/#bai-viet',
      url: 'http://localhost/bai-viet/day/',
      mainEntityOfPage: { '@id': 'http://localhost/bai-viet/day/' },
      headline: 'Ban 799 <b>họp</b> & bàn',
      description: 'Sapo của day.',
      inLanguage: 'vi',
      datePublished: '2024-07-19T08:30+07:00',
      dateModified: '2024-07-20',
      publisher: { '@type': 'Organization', '@id': 'http://localhost/#toa-soan', name: 'Toà soạn' },
      isPartOf: { '@id': 'http://localhost/#trang' },
      articleSection: 'Tin',
      keywords: ['an ninh', 'thi đua'],
    });
  });

  it('says no more of a date than is known, and nothing of what is not stated', () => {
    const facts = factsOf('thang');
    expect(facts).toMatchObject({ datePublished: '2024-07' });
    for (const property of ['dateModified', 'image', 'keywords', 'about', 'mentions', 'correction'])
      expect(facts).not.toHaveProperty(property);
  });

  it('names authors, by their page where they have one; the newsroom where nobody signed', () => {
    expect(factsOf('day')).toMatchObject({
      author: [
        {
          '@type': 'Person',
          '@id': 'http://localhost/nguoi/thuy/#nguoi',
          name: 'Thu Thuỷ',
          url: 'http://localhost/nguoi/thuy/',
        },
        { '@type': 'Person', name: 'Trần Kín' },
        { '@type': 'Person', name: 'Minh Anh' },
      ],
    });
    expect(factsOf('thang')).toMatchObject({ author: { '@type': 'Organization', name: 'Toà soạn' } });
  });

  it('is about those who did something, mentions the others, and keeps silent of who has no page', () => {
    expect(factsOf('day')).toMatchObject({
      about: [{ '@id': 'http://localhost/nguoi/an/#nguoi' }, { '@id': 'http://localhost/don-vi/ban/#don-vi' }],
      mentions: [{ '@id': 'http://localhost/nguoi/binh/#nguoi' }, { '@id': 'http://localhost/don-vi/to/#don-vi' }],
    });
  });

  it('shows each photo once, the lead photo first', () => {
    expect(factsOf('day')).toMatchObject({
      image: [
        { '@type': 'ImageObject', '@id': 'http://localhost/bai-viet/day/#anh-x' },
        { '@type': 'ImageObject', '@id': 'http://localhost/bai-viet/day/#anh-y' },
      ],
    });
  });

  it('owns up to what was wrong', () => {
    expect(factsOf('day')).toMatchObject({
      correction: [
        {
          '@type': 'CorrectionComment',
          datePublished: '2024-07-20',
          text: 'Đã viết: «12 tập thể». Đúng là: «13 tập thể».',
        },
      ],
    });
  });
});
