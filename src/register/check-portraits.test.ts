import { describe, expect, it } from 'vitest';
import { build, photo } from '../../tests/support/make-entries.ts';

const problemsOf = (portrait: string, draft = false) =>
  build({
    people: { an: { name: 'Lê An', portrait } },
    articles: { le: { draft, photos: [photo('chan-dung')], body: '<Gallery />' } },
  }).problems.map(({ code, file, what, fix }) => [code, file, what, fix]);

describe('checkPortraits', () => {
  it('lets a declared photo of a published article pass', () => {
    expect(problemsOf('le/chan-dung')).toEqual([]);
  });

  it.each(['le/chan-dugn', 'lee/chan-dung', 'chan-dung', 'le/chan-dung/x'])(
    'tells that there is no photo %s',
    (portrait) => {
      expect(problemsOf(portrait)).toMatchObject([
        [
          'SV305',
          'content/people/an.yaml',
          `Không có ảnh mang mã «${portrait}».`,
          expect.stringContaining('le/chan-dung'),
        ],
      ]);
    },
  );

  it('tells that the article is not published', () => {
    expect(problemsOf('le/chan-dung', true)).toEqual([
      [
        'SV314',
        'content/people/an.yaml',
        'Bài «le» chưa có trên trang (bản nháp, hoặc chưa tới ngày đăng).',
        'Chờ bài kia được đăng, hoặc khai báo ngay trong bài này.',
      ],
    ]);
  });
});
