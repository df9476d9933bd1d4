import { describe, expect, it } from 'vitest';
import { build, photo } from '../../tests/support/make-entries.ts';

const FIX = 'Sửa «portrait» thành «mã-bài/mã-ảnh» của một ảnh đã đăng có người này, hoặc bỏ dòng ấy.';

const problemsOf = (portrait: string, draft = false) =>
  build({
    people: { an: { name: 'Lê An', portrait }, binh: { name: 'Lê Bình' } },
    articles: {
      le: {
        draft,
        photos: [
          photo('chan-dung'),
          { ...photo('hai-nguoi'), people: ['an', 'binh'] },
          { ...photo('nguoi-khac'), people: ['binh'] },
          { ...photo('hinh-ve'), standIn: { maker: 'Toà soạn' } },
        ],
        body: '<Gallery />',
      },
    },
  })
    .problems.filter(({ code }) => code === 'SV408')
    .map(({ file, what, fix }) => [file, what, fix]);

describe('checkPortraits', () => {
  it('lets a published photo pass that says nothing of whom it shows, or that it shows them', () => {
    expect(problemsOf('le/chan-dung')).toEqual([]);
    expect(problemsOf('le/hai-nguoi')).toEqual([]);
  });

  it.each(['le/chan-dugn', 'lee/chan-dung', 'chan-dung', 'le/chan-dung/x'])(
    'tells that there is no photo %s',
    (ref) => {
      expect(problemsOf(ref)).toEqual([
        [
          'content/people/an.yaml',
          `«${ref}» không dùng làm chân dung được: không có ảnh nào mang mã ấy.`,
          `Có phải bạn muốn viết «le/chan-dung»? ${FIX}`,
        ],
      ]);
    },
  );

  it.each([
    ['le/nguoi-khac', false, 'ảnh ấy ghi người khác (binh)'],
    ['le/hinh-ve', false, 'đó là hình minh hoạ thay ảnh gốc, không phải mặt người thật'],
    ['le/chan-dung', true, 'bài «le» chưa được đăng'],
  ])('tells why %s cannot stand for somebody', (ref, draft, reason) => {
    expect(problemsOf(ref, draft)).toEqual([
      ['content/people/an.yaml', `«${ref}» không dùng làm chân dung được: ${reason}.`, FIX],
    ]);
  });
});
