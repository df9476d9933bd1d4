import { describe, expect, it } from 'vitest';
import { citationText } from './citation.ts';

const article = {
  authors: ['Thu Thuỷ'],
  title: 'Hải Phòng biểu dương điển hình tiên tiến',
  site: 'Sổ Vàng',
  published: '19/7/2024',
  address: 'https://so-vang.example/bai-viet/hai-phong/',
};

describe('citationText', () => {
  it.each([
    [
      'in the order of the norm',
      {},
      'Thu Thuỷ. “Hải Phòng biểu dương điển hình tiên tiến”. Sổ Vàng, 19/7/2024. https://so-vang.example/bai-viet/hai-phong/.',
    ],
    [
      'with all authors, as their names are spoken',
      { authors: ['Nguyễn Văn An', 'Lê Thị Bình'] },
      'Nguyễn Văn An, Lê Thị Bình. “Hải Phòng biểu dương điển hình tiên tiến”. Sổ Vàng, 19/7/2024. https://so-vang.example/bai-viet/hai-phong/.',
    ],
    [
      'from its title on where nobody signed',
      { authors: [], published: 'tháng 7/2024' },
      '“Hải Phòng biểu dương điển hình tiên tiến”. Sổ Vàng, tháng 7/2024. https://so-vang.example/bai-viet/hai-phong/.',
    ],
    [
      'with the date of its update',
      { updated: '20/7/2024' },
      'Thu Thuỷ. “Hải Phòng biểu dương điển hình tiên tiến”. Sổ Vàng, 19/7/2024, cập nhật 20/7/2024. https://so-vang.example/bai-viet/hai-phong/.',
    ],
    [
      'with single quotation marks inside others, and the title’s own question mark',
      { title: 'Ai giữ «lửa» “phong trào”?' },
      'Thu Thuỷ. “Ai giữ ‘lửa’ ‘phong trào’?”. Sổ Vàng, 19/7/2024. https://so-vang.example/bai-viet/hai-phong/.',
    ],
    [
      'with straight quotation marks as single ones too, by where they stand',
      { title: '"Lửa" và ("phong trào") "giữ «nghĩa» xóm"' },
      'Thu Thuỷ. “‘Lửa’ và (‘phong trào’) ‘giữ ‘nghĩa’ xóm’”. Sổ Vàng, 19/7/2024. https://so-vang.example/bai-viet/hai-phong/.',
    ],
    [
      'with one stop after initials',
      { authors: ['Thu Thuỷ', 'N.V.A.'] },
      'Thu Thuỷ, N.V.A. “Hải Phòng biểu dương điển hình tiên tiến”. Sổ Vàng, 19/7/2024. https://so-vang.example/bai-viet/hai-phong/.',
    ],
  ])('cites an article %s', (_, change, text) => {
    expect(`${citationText({ ...article, ...change })}.`).toBe(text);
  });

  it('ends with the bare address, which a stop would break', () => {
    expect(citationText(article).endsWith(article.address)).toBe(true);
  });
});
