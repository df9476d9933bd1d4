import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { creditPacket } from '../images/credit-packet.ts';
import { openPhotoShelf } from './photo-shelf.ts';

let root: string;
let cacheFile: string;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'so-vang-'));
  cacheFile = join(root, 'photos.json');
  await sharp({ create: { width: 600, height: 400, channels: 3, background: '#888' } })
    .withXmp(creditPacket({ creator: 'Thu Thuỷ' }))
    .jpeg()
    .toFile(join(root, 'anh.jpg'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Looks the photo up as a run of its own does. */
async function inspectAnew() {
  const shelf = openPhotoShelf(root, cacheFile);
  const found = await shelf.inspect('anh.jpg');
  shelf.save();
  return found;
}

/** Changes what earlier runs have kept. */
function changeKept(change: (kept: string) => string): void {
  writeFileSync(cacheFile, change(readFileSync(cacheFile, 'utf8')));
}

const credit = (name: string) => ({ credit: { creators: [name], creditLines: [], copyrights: [] } });

describe('openPhotoShelf', () => {
  it('remembers what a photo’s file says, and does not look at it again', async () => {
    expect(await inspectAnew()).toMatchObject(credit('Thu Thuỷ'));
    changeKept((kept) => kept.replace('Thu Thuỷ', 'Đã Nhớ'));
    expect(await inspectAnew()).toMatchObject(credit('Đã Nhớ'));
  });

  it.each([
    ['learnt less', (kept: string) => kept.replace(/"learnt":\d+/, '"learnt":1')],
    ['kept a bare list', (kept: string) => JSON.stringify((JSON.parse(kept) as { photos: unknown }).photos)],
    ['was cut off', (kept: string) => kept.slice(0, -9)],
  ])('looks again where an earlier program %s', async (_, age) => {
    await inspectAnew();
    changeKept((kept) => age(kept.replace('Thu Thuỷ', 'Đã Nhớ')));
    expect(await inspectAnew()).toMatchObject(credit('Thu Thuỷ'));
  });
});
