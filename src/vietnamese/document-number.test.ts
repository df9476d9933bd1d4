import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citesNumber, documentAnchor, documentKey } from './document-number.ts';

describe('documentKey', () => {
  it.each([
    ['48-CT/TW', '48-CT/TW'],
    ['48 – ct/tw', '48-CT/TW'],
    [' 48 - CT / TW ', '48-CT/TW'],
    ['812/qđ-ubnd', '812/QĐ-UBND'],
    ['48-CT/TƯ', '48-CT/TƯ'],
  ])('reads %s as %s', (written, key) => {
    expect(documentKey(written)).toBe(key);
  });

  it('gives a key for which it gives the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => documentKey(documentKey(text)) === documentKey(text)),
    );
  });
});

describe('citesNumber', () => {
  it.each([
    ['thực hiện Chỉ thị số 48-CT/TW của Ban Bí thư', true],
    ['thực hiện Chỉ thị 48 – CT/TW.', true],
    ['(48-CT/TW)', true],
    ['Chỉ thị 148-CT/TW', false],
    ['Chỉ thị 48-CT/TWX', false],
    ['Hướng dẫn 03/48-CT/TW', false],
    ['Chỉ thị 48-CT/TW-A', false],
    ['Chỉ thị 48-CT/TƯ', false],
  ])('of «%s» is %s', (text, expected) => {
    expect(citesNumber(text, '48-CT/TW')).toBe(expected);
  });
});

describe('documentAnchor', () => {
  it.each([
    ['48-CT/TW', 'so-48-ct_tw'],
    ['812/QĐ-UBND', 'so-812_qDD-ubnd'],
    ['48-CT/TƯ', 'so-48-ct_tUW'],
    ['48-CT/TU', 'so-48-ct_tu'],
  ])('of %s is %s', (key, anchor) => {
    expect(documentAnchor(key)).toBe(anchor);
  });

  it('is the same for no two keys', () => {
    const text = fc.string({
      unit: fc.constantFrom('0', 'a', 'D', 'Đ', 'Ư', 'U', '/', '-', '.', ' ', '~', '_', 'ê', 'Ế'),
      maxLength: 6,
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [first, second] = [documentKey(a), documentKey(b)];
        fc.pre(first !== second);
        return documentAnchor(first) !== documentAnchor(second);
      }),
    );
  });
});
