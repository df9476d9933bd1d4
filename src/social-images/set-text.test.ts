import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrase } from '../../tests/support/vietnamese-words.ts';
import { setLine } from './set-line.ts';
import { setText, type Room, type TextBlock } from './set-text.ts';
import { typefaces } from './typefaces.ts';

const typeface = typefaces.display();
const room: Room = { width: 500, height: 300, sizes: [60, 48, 36, 24] };

/** Where the ink of each line begins and ends, from the top of the block. */
const bands = ({ lines, size, leading, ascent }: TextBlock) =>
  lines.map(({ ink }, index) => {
    const baseline = ascent + index * leading;
    return { top: baseline + ink.top * size, bottom: baseline + ink.bottom * size };
  });

describe('setLine', () => {
  it('leaves out what the typeface does not hold', () => {
    const [bare, festive] = [setLine(typeface, 'Mừng xuân'), setLine(typeface, 'Mừng 🎉xuân漢')];
    expect(festive).toEqual(bare);
  });

  it('takes letters in either form of Unicode', () => {
    expect(setLine(typeface, 'Nguyễn Ẩn'.normalize('NFD'))).toEqual(setLine(typeface, 'Nguyễn Ẩn'));
  });

  it('puts more room between letters where it is told to', () => {
    const [plain, wide] = [setLine(typeface, 'ĐOÀN'), setLine(typeface, 'ĐOÀN', 0.1)];
    expect(wide.width - plain.width).toBeCloseTo(0.3);
  });
});

describe('setText', () => {
  it('takes the largest size that fits', () => {
    expect(setText(typeface, 'Tin vắn', room)).toMatchObject({ size: 60, lines: { length: 1 } });
    const long = setText(typeface, 'Hội nghị biểu dương điển hình tiên tiến '.repeat(4), room);
    expect(long.size).toBe(36);
    expect(setText(typeface, 'Tin vắn', { ...room, height: 36 }).size).toBe(36);
  });

  it('keeps a line break, and what a no-break space binds', () => {
    expect(setText(typeface, 'V05\nThuộc Bộ', room).lines).toHaveLength(2);
    const bound = setText(typeface, 'một hai ba\u00a0bốn', { ...room, width: 200 });
    expect(bound.lines.map(({ letters }) => letters.length)).toEqual([7, 6]);
    const dotted = setText(typeface, 'Thu Thuỷ · Báo', { ...room, width: 200 });
    expect(dotted.lines.map(({ letters }) => letters.length)).toEqual([3, 6, 3]);
  });

  it('cuts what does not fit in the smallest size, after a word, or a long word after a letter', () => {
    const cut = setText(typeface, 'Hội nghị, biểu dương', { width: 120, height: 40, sizes: [24], maxLines: 1 });
    expect(cut.lines[0]).toEqual(setLine(typeface, 'Hội nghị…'));
    const word = setText(typeface, 'A'.repeat(99), { width: 120, height: 40, sizes: [24], maxLines: 1 });
    expect(word.lines[0]?.letters.at(-1)?.letter).toBe(typeface.findLetter('…'));
    expect(word.lines[0]?.letters.length).toBeGreaterThan(4);
    expect(() => setText(typeface, 'Hội', { width: 3, height: 3, sizes: [24] })).toThrow('no room for «Hội»');
  });

  it('makes nothing of nothing', () => {
    expect(setText(typeface, ' ', room)).toMatchObject({ lines: [], height: 0 });
  });

  it('never lets the ink of two lines meet, be they all capitals with marks above and below', () => {
    const titles = fc.oneof(
      phrase,
      phrase.map((text) => text.toUpperCase()),
      fc.constant('ỆỘẬ ỄỖẪ ỂỔẨ ĐỘ ỄN ỐNG'),
    );
    fc.assert(
      fc.property(fc.array(titles, { minLength: 2, maxLength: 8 }), (parts) => {
        const block = setText(typeface, parts.join(' '), { ...room, width: 240, height: 500 });
        const lines = bands(block);
        for (const [index, { top }] of lines.entries()) {
          expect(top).toBeGreaterThan(lines[index - 1]?.bottom ?? -1);
        }
        expect(lines[0]?.top).toBeCloseTo(0);
        expect(lines.at(-1)?.bottom).toBeCloseTo(block.height);
        expect(Math.max(...block.lines.map(({ ink }) => ink.right - ink.left)) * block.size).toBeLessThanOrEqual(240);
      }),
      { numRuns: 60 },
    );
  });
});
