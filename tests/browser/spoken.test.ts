import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { listEveryPage } from '../support/every-page.ts';
import { listSpoken, type Spoken } from '../support/spoken-page.ts';

const { onPage } = useBrowser();

/** Roles that a screen reader lists by their names, to be gone to. */
const NAMED = ['link', 'button', 'heading', 'navigation', 'region', 'search', 'searchbox', 'combobox', 'img'];

function namesOf(spoken: readonly Spoken[], role: string): string[] {
  return spoken.filter((node) => node.role === role).map(({ name }) => name);
}

/** What sounds wrong in the order in which a page is heard. */
function listFaults(spoken: readonly Spoken[]): string[] {
  const faults: string[] = [];
  for (const { role, name } of spoken) {
    if (NAMED.includes(role) && name.trim() === '') faults.push(`${role} without a name`);
    // Ornaments, file names and addresses, and a label that is said twice: «Ảnh: Ảnh:».
    if (/[›‹→←▸▾★✓]/u.test(name)) faults.push(`${role} says an ornament: ${name}`);
    if (/\.(?:jpe?g|png|avif|webp)$/i.test(name)) faults.push(`${role} says a file's name: ${name}`);
    if (/(\p{L}[\p{L} ]*: ?)\1/u.test(name)) faults.push(`${role} says a label twice: ${name}`);
    if (/undefined|null|NaN|\[object/.test(name)) faults.push(`${role} says ${name}`);
  }
  return faults;
}

/** Names under which a screen reader lists links that lead to different pages. */
function findAmbiguousLinks(spoken: readonly Spoken[]): string[] {
  const places = new Map<string, Set<string>>();
  for (const { role, name, isMain, href = '' } of spoken) {
    const [page = ''] = href.split('#');
    if (role === 'link' && isMain) places.set(name, (places.get(name) ?? new Set()).add(page));
  }
  return [...places].filter(([, hrefs]) => hrefs.size > 1).map(([name]) => name);
}

describe.each(listEveryPage())('%s, heard', (_, url) => {
  test('has its landmarks, one title, and nothing that sounds wrong', async () => {
    await onPage({}, async (page) => {
      await page.goto(url);
      const spoken = await listSpoken(page);
      expect(namesOf(spoken, 'main')).toHaveLength(1);
      expect(namesOf(spoken, 'banner')).toHaveLength(1);
      expect(namesOf(spoken, 'contentinfo')).toHaveLength(1);
      expect(new Set(namesOf(spoken, 'navigation')).size).toBe(namesOf(spoken, 'navigation').length);
      expect(spoken.filter(({ role, level }) => role === 'heading' && level === 1)).toHaveLength(1);
      expect(listFaults(spoken)).toEqual([]);
      // Many small articles of the extremes share a headline.
      if (!url.startsWith(inject('extremes').url)) expect(findAmbiguousLinks(spoken)).toEqual([]);
    });
  });
});

test('what sounds wrong is found', async () => {
  const body = `<!doctype html><html lang="vi"><title>Trang hỏng</title><main><h1></h1>
    <p>Ảnh: Ảnh: Lê Ảnh Giả</p><a href="#1"><img src="" alt="toan-canh.jpg"></a><a href="#2">Sau →</a>
    <a href="/3#a">Đọc tiếp</a><a href="/4">Đọc tiếp</a><a href="/3#b">Đọc tiếp</a></main></html>`;
  await onPage({}, async (page) => {
    await page.route('**/faulty', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    await page.goto('http://localhost/faulty');
    const spoken = await listSpoken(page);
    expect(findAmbiguousLinks(spoken)).toEqual(['Đọc tiếp']);
    expect(listFaults(spoken)).toEqual([
      'heading without a name',
      'StaticText says a label twice: Ảnh: Ảnh: Lê Ảnh Giả',
      "link says a file's name: toan-canh.jpg",
      "image says a file's name: toan-canh.jpg",
      'link says an ornament: Sau →',
      'StaticText says an ornament: Sau →',
    ]);
  });
});
