import { describe, expect, it } from 'vitest';
import { wordsOfAddress } from './words-of-address.ts';

describe('wordsOfAddress', () => {
  it.each([
    ['/nguoi/dao-quang-truonng/', 'dao quang truonng'],
    ['/thu/bai-viet/hai-phong-bieu-duong', 'hai phong bieu duong'],
    ['/nguoi/%C4%90%C3%A0o_Quang%20Tr%C6%B0%E1%BB%9Dng', 'Đào Quang Trường'],
    ['/tin/chao-mung.html', 'chao mung'],
    ['/luu-tru/2024/13/', ''],
    ['/404.html', ''],
    ['/', ''],
    ['/100%/', ''],
    ['/ty-le-100%/', 'ty le 100'],
    ['/a<script>alert(1)</script>', 'script'],
  ])('%s asks for «%s»', (path, words) => {
    expect(wordsOfAddress(path)).toBe(words);
  });

  it('asks for no more than a name’s length', () => {
    expect(wordsOfAddress(`/${'chuyen-rat-dai-'.repeat(40)}/`)).toHaveLength(80);
  });
});
