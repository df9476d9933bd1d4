import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, inject, test } from 'vitest';
import { pagePolicy } from '../../src/hosting/content-security-policy.ts';

type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

/** Scripts that a browser reads as data and never runs. */
const DATA = new Set(['application/ld+json', 'speculationrules']);

const elementsOf = (node: Node): Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsOf) : []),
];

const attributesOf = ({ attrs }: Element) => new Map(attrs.map(({ name, value }) => [name, value]));

/** Reads a `_headers` file as Netlify and Cloudflare Pages do: every rule whose pattern matches counts. */
function readHeaders(text: string): { matches: (path: string) => boolean; headers: [string, string][] }[] {
  return text
    .split(/\n(?=\/)/)
    .slice(1)
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n');
      const source = pattern.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+').replace(/\*/g, '.*');
      return {
        matches: (path) => new RegExp(`^${source}$`).test(path),
        headers: lines
          .filter((line) => line.startsWith('  '))
          .map((line): [string, string] => {
            const colon = line.indexOf(': ');
            return [line.slice(2, colon).toLowerCase(), line.slice(colon + 2)];
          }),
      };
    });
}

describe.each(inject('sites').map((site) => [site.base, site] as const))(
  'the site at %s',
  (_, { folder, base, url }) => {
    const files = globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) =>
        join(item.parentPath, item.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      )
      .sort();
    const pages = files.filter((file) => file.endsWith('.html'));
    const rules = readHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
    const addressOf = (file: string) => base + file.replace(/(^|\/)index\.html$/, '$1');
    const headersOf = (file: string) =>
      rules.filter(({ matches }) => matches(addressOf(file))).flatMap(({ headers }) => headers);

    test('every page carries the policy, before anything it would load', () => {
      expect(pages.length).toBeGreaterThan(30);
      expect(pagePolicy).not.toMatch(/unsafe|https?:|data:|\*/);
      for (const file of pages) {
        const elements = elementsOf(parse(readFileSync(join(folder, file), 'utf8')));
        const isPolicy = (element: Element) =>
          attributesOf(element).get('http-equiv')?.toLowerCase() === 'content-security-policy';
        const policies = elements.filter(isPolicy);
        expect(
          policies.map((policy) => attributesOf(policy).get('content')),
          file,
        ).toEqual([pagePolicy]);
        const first = elements.findIndex(({ tagName }) => ['link', 'script', 'style', 'img'].includes(tagName));
        expect(elements.findIndex(isPolicy), file).toBeLessThan(first);
      }
    });

    test('no page has what the policy would refuse', () => {
      for (const file of pages) {
        for (const element of elementsOf(parse(readFileSync(join(folder, file), 'utf8')))) {
          const attributes = attributesOf(element);
          const told = `${file}: <${element.tagName} ${[...attributes.keys()].join(' ')}>`;
          const isData = element.tagName === 'script' && DATA.has(attributes.get('type') ?? '');
          if (element.tagName === 'script' && !isData) expect(attributes.has('src'), told).toBe(true);
          expect(element.tagName, told).not.toMatch(/^(?:style|base|iframe|object|embed)$/);
          expect(
            [...attributes.keys()].filter((name) => name === 'style' || name.startsWith('on')),
            told,
          ).toEqual([]);
          for (const name of ['src', 'href', 'srcset', 'action'])
            expect(attributes.get(name) ?? '', told).not.toMatch(/^\s*(?:javascript|data|blob):/i);
          for (const name of element.tagName === 'a' || element.tagName === 'link'
            ? ['src']
            : ['src', 'srcset', 'action'])
            expect(attributes.get(name) ?? '', told).not.toMatch(/^(?:\w+:)?\/\//);
        }
      }
    });

    test('style sheets ask for nothing from elsewhere', () => {
      const sheets = files.filter((file) => file.endsWith('.css'));
      expect(sheets.length).toBeGreaterThan(0);
      for (const file of sheets) {
        const addresses = [...readFileSync(join(folder, file), 'utf8').matchAll(/url\(([^)]*)\)|@import\s+(\S+)/g)];
        for (const [, address = '', imported] of addresses) {
          expect(imported, file).toBeUndefined();
          expect(address.replace(/["']/g, ''), file).toMatch(/^(?:\/(?!\/)|\.{0,2}\/?\w)(?!\w*:)/);
        }
      }
    });

    test('_headers gives each file the policy and no header twice', () => {
      for (const file of files) {
        const names = headersOf(file).map(([name]) => name);
        expect(names, file).toContain('content-security-policy');
        expect(names, file).toContain('x-content-type-options');
        expect(names.length, file).toBe(new Set(names).size);
      }
      // Cloudflare Pages reads no more.
      expect(rules.length).toBeLessThanOrEqual(100);
      for (const line of readFileSync(join(folder, '_headers'), 'utf8').split('\n')) {
        expect(line.length).toBeLessThanOrEqual(2000);
      }
    });

    test('what may be kept for good has a name that changes with its content, and nothing else may', () => {
      const kept = files.filter((file) => new Map(headersOf(file)).get('cache-control')?.includes('immutable'));
      const folders = new Set(kept.map((file) => file.split('/')[0]));
      expect([...folders].sort()).toEqual(['tep', 'tep-anh', 'tep-chia-se', 'tim']);
      for (const file of kept)
        expect(file).toMatch(
          /^tep\/.*\.[\w-]{8}\.\w+$|^tep-anh\/[0-9a-f]{16}-|^tep-chia-se\/[0-9a-f]{16}\.jpg$|^tim\/(?:loi-)?[0-9a-f]{12}\//,
        );
      const others = files.filter((file) => !kept.includes(file)).map((file) => file.split('/')[0]);
      expect(others).not.toContain('tep');
      expect(others).not.toContain('tep-anh');
      expect(new Map(headersOf('tim/muc-luc.json')).get('cache-control')).toBe('no-cache');
    });

    test('the server of `npm start` sends what _headers says', async () => {
      const samples = ['index.html', 'tim/muc-luc.json', '404.html', 'favicon.svg'];
      for (const start of ['tep/', 'tep-anh/', 'tim/loi-', 'nguoi/']) {
        samples.push(files.find((file) => file.startsWith(start)) ?? start);
      }
      for (const file of samples) {
        const response = await fetch(new URL(addressOf(file), url));
        expect(response.status, file).toBe(200);
        for (const [name, value] of headersOf(file)) expect(response.headers.get(name), `${file}: ${name}`).toBe(value);
      }
      const missing = await fetch(`${url}tep/khong-co.js`);
      expect(missing.status).toBe(404);
      expect(missing.headers.get('cache-control')).toBe('no-cache');
      expect(missing.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    });

    test('.htaccess names the site’s own folders', () => {
      const apache = readFileSync(join(folder, '.htaccess'), 'utf8');
      expect(apache).toContain(`ErrorDocument 404 ${base}404.html\n`);
      expect(apache).toContain(`SetEnvIf Request_URI "^${base}tep/" so_vang_hashed\n`);
    });
  },
);
