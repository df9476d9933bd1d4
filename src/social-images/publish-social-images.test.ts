import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handOverSocialImages } from '../hand-over.ts';
import { serveSocialImages, SOCIAL_IMAGE_CACHE, writeSocialImages } from './publish-social-images.ts';
import { socialImage, type SocialImage } from './social-image.ts';
import { lightColours } from '../theme/palette.ts';

let root: string;

const image = (title: string): SocialImage =>
  socialImage(
    { kind: 'article', colours: lightColours(), masthead: 'Sổ Vàng', kicker: '', title, note: '', foot: '' },
    title,
  );

const images = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm'].map(image);

/** Hands over a list that notes how far it was read. */
function handOver(list: readonly SocialImage[]): void {
  handOverSocialImages(() => list.values());
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'so-vang-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('socialImage', () => {
  it('is named after all that it shows, and after nothing else', () => {
    const [one] = images;
    expect(one?.name).toMatch(/^[0-9a-f]{16}\.jpg$/);
    expect(image('Một')).toEqual(one);
    expect(new Set(images.map(({ name }) => name)).size).toBe(images.length);
    expect(one && socialImage(one.content, 'lời khác').name).toBe(one?.name);
  });
});

describe('writeSocialImages', () => {
  it('writes each picture once, and takes it from the cache the next time', async () => {
    handOver(images);
    const dist = join(root, 'dist');
    expect(await writeSocialImages(dist, root)).toEqual({ made: 5, kept: 0 });
    expect(readdirSync(join(dist, 'tep-chia-se')).sort()).toEqual(images.map(({ name }) => name).sort());
    const again = join(root, 'dist-2');
    handOver([...images, image('Sáu')]);
    expect(await writeSocialImages(again, root)).toEqual({ made: 1, kept: 5 });
    for (const { name } of images) {
      const file = join('tep-chia-se', name);
      expect(readFileSync(join(again, file)).equals(readFileSync(join(dist, file)))).toBe(true);
    }
  });

  it('leaves nothing but whole pictures in the cache', async () => {
    handOver(images);
    await writeSocialImages(join(root, 'dist'), root);
    const cached = readdirSync(join(root, SOCIAL_IMAGE_CACHE), { recursive: true }).filter((file) =>
      statSync(join(root, SOCIAL_IMAGE_CACHE, String(file))).isFile(),
    );
    expect(cached.map((file) => String(file).slice(3)).sort()).toEqual(images.map(({ name }) => name).sort());
  });

  it('fails with the photo’s name where one is damaged', async () => {
    writeFileSync(join(root, 'hong.jpg'), 'hỏng');
    const file = { path: 'hong.jpg', width: 900, height: 600, hash: 'hong' };
    const [one] = images;
    if (!one) throw new Error('no image');
    handOver([socialImage({ ...one.content, photo: { file, credit: '' } }, '')]);
    await expect(writeSocialImages(join(root, 'dist'), root)).rejects.toThrow('hong.jpg: không tạo được ảnh chia sẻ');
  });
});

describe('serveSocialImages', () => {
  it('makes the picture that is asked for, under any base, and passes all else on', async () => {
    handOver(images);
    let handle: ((request: IncomingMessage, response: ServerResponse, next: () => void) => void) | undefined;
    const middlewares = { use: (handler: typeof handle) => (handle = handler) };
    serveSocialImages({ middlewares } as never, root);
    const server = createServer((request, response) => {
      handle?.(request, response, () => response.writeHead(404).end());
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const { port } = server.address() as AddressInfo;
      const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
      const found = await get(`/thu/tep-chia-se/${images[1]?.name ?? ''}`);
      expect(found.headers.get('content-type')).toBe('image/jpeg');
      expect((await found.arrayBuffer()).byteLength).toBeGreaterThan(5000);
      expect((await get('/tep-chia-se/0123456789abcdef.jpg')).status).toBe(404);
      expect((await get('/bai-viet/')).status).toBe(404);
      expect(readdirSync(join(root, SOCIAL_IMAGE_CACHE))).toHaveLength(1);
    } finally {
      server.close();
    }
  });
});
