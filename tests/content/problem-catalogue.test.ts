import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { creditPacket } from '../../src/images/credit-packet.ts';
import { catalogue, type ProblemCode } from '../../src/problem/catalogue.ts';
import { formatProblems } from '../../src/problem/report.ts';
import {
  ARTICLE,
  BASE_PHOTO,
  changeContent,
  checkContent,
  createContentFolder,
  FIXTURES,
  layFixture,
  PHOTO,
  removeContentFolder,
  replace,
} from '../support/content-folder.ts';
import { addMetadata, EXIF, exifText, IPTC } from '../support/photo-metadata.ts';

/** What no file of text can hold is made here; every other broken folder stands under `tests/fixtures/problems/`. */
const made: Partial<Record<ProblemCode, (root: string) => void>> = {
  SV101: (root) => {
    changeContent(root, { 'people/do-van-thu.yaml': '' });
  },
  SV102: (root) => {
    changeContent(root, { [ARTICLE]: Buffer.alloc(10 * 1024 * 1024, 'a') });
  },
  SV103: (root) => {
    changeContent(root, { 'people/do-van-thu.yaml': Buffer.from('summary: Nhà báo\nname: Thử\n'.normalize(), 'latin1') });
  },
  SV116: (root) => {
    changeContent(root, { 'people/do-van-thu.yaml': null });
    symlinkSync('khong-co.yaml', join(root, 'content/people/do-van-thu.yaml'));
  },
  SV118: (root) => {
    changeContent(root, { 'people/do-van-thu.yaml': 'name: Đỗ Văn Thử\nsummary: Nhân vật\0 hư cấu.\n' });
  },
  SV402: (root) => {
    changeContent(root, { [PHOTO]: BASE_PHOTO.subarray(0, BASE_PHOTO.length / 2) });
  },
  SV405: (root) => {
    changeContent(root, { [PHOTO.replace('le-trao.jpg', 'toan-canh.jpg')]: BASE_PHOTO });
  },
  SV406: (root) => {
    changeContent(root, {
      [PHOTO]: addMetadata(BASE_PHOTO, {
        exif: { [EXIF.artist]: exifText('Trần Văn Giả') },
        iptc: [[IPTC.credit, Buffer.from('Hãng Ảnh Giả')]],
        xmp: creditPacket({ creator: 'Trần Văn Giả', copyright: '© 2025 Hãng Ảnh Giả' }),
      }),
      [ARTICLE]: replace('credit: do-van-thu', 'credit: do-van-thu\n    copyright: © 2025 Hội Làm Thử'),
    });
  },
  SV407: (root) => {
    changeContent(root, {
      [PHOTO]: addMetadata(BASE_PHOTO, {
        xmp: creditPacket({ creator: 'Đỗ Văn Thử', creditLine: 'Hãng Ảnh Giả', copyright: "© Hãng 'Giả'" }),
      }),
      [ARTICLE]: replace('    credit: do-van-thu\n', ''),
    });
  },
};

const codes = Object.keys(catalogue) as ProblemCode[];
const problems = join(FIXTURES, 'problems');
let root = '';

beforeEach(() => {
  root = createContentFolder();
});

afterEach(() => {
  removeContentFolder(root);
});

describe('the catalogue of problems', () => {
  it('has a broken folder for each code, and none besides', () => {
    expect(readdirSync(problems).sort()).toEqual(codes);
  });

  it('finds nothing in the sound base', async () => {
    expect(formatProblems((await checkContent(root)).problems)).toBe('');
  });

  it.each(codes)('%s prints what its fixture expects, and nothing else', async (code) => {
    const fixture = join(problems, code);
    const expected = join(fixture, 'expected.txt');
    expect(existsSync(expected), `${code} has no expected.txt`).toBe(true);
    layFixture(root, fixture);
    made[code]?.(root);
    const found = (await checkContent(root)).problems;
    expect(new Set(found.map((problem) => problem.code))).toEqual(new Set([code]));
    await expect(`${formatProblems(found)}\n`).toMatchFileSnapshot(expected);
  });
});
