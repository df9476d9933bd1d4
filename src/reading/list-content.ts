import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SLUG_PATTERN, slugify } from '../vietnamese/slug.ts';
import { makeProblem, type Problem } from '../problem/problem.ts';

/** The files of a content folder by what they are; paths from the project's root, with forward slashes. */
export interface ContentFiles {
  readonly people: readonly string[];
  readonly units: readonly string[];
  readonly articles: readonly string[];
  readonly strays: readonly Problem[];
}

const ARTICLE = /^articles\/\d{4}\/[^/]+\/index\.mdx$/;
const ENTITY = /^(people|units)\/[^/]+\.yaml$/;
const BESIDE_ARTICLE = /^articles\/.+\.(?:jpe?g|png|webp|avif|heic|tiff?|gif|svg|txt|docx?|pdf)$/i;
const IGNORED = /(?:^|\/)(?:\.[^/]*|Thumbs\.db|desktop\.ini|README\.md)$/i;

/**
 * Lists a content folder and tells which files stand where none is read, so
 * that nothing an editor wrote is dropped without a word.
 *
 * @param root the project's root
 * @param folder the content folder's name
 */
export function listContent(root: string, folder: string): ContentFiles {
  const people: string[] = [];
  const units: string[] = [];
  const articles: string[] = [];
  const strays: Problem[] = [];
  for (const path of walk(join(root, folder))) {
    const file = `${folder}/${path}`;
    if (path === 'site.yaml' || path === 'terms.yaml' || IGNORED.test(path)) continue;
    const id =
      path
        .split('/')
        .at(ARTICLE.test(path) ? -2 : -1)
        ?.replace(/\.yaml$/, '') ?? '';
    const isEntity = ENTITY.test(path);
    if ((isEntity || ARTICLE.test(path)) && !SLUG_PATTERN.test(id)) {
      const suggestion = slugify(id) || 'ma-khong-dau';
      strays.push(makeProblem('SV113', { file, line: 1, column: 1 }, { value: id, path: 'tên tệp', suggestion }));
    } else if (isEntity) (path.startsWith('people/') ? people : units).push(file);
    else if (ARTICLE.test(path)) articles.push(file);
    else if (!BESIDE_ARTICLE.test(path)) {
      strays.push(makeProblem('SV114', { file, line: 1, column: 1 }, { advice: adviceFor(path, folder) }));
    }
  }
  return { people, units, articles, strays };
}

function* walk(folder: string, prefix = ''): Generator<string> {
  let items;
  try {
    items = readdirSync(folder, { withFileTypes: true });
  } catch {
    return;
  }
  items.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const item of items) {
    const path = prefix + item.name;
    if (item.isDirectory()) {
      if (!item.name.startsWith('.')) yield* walk(join(folder, item.name), `${path}/`);
    } else yield path;
  }
}

function adviceFor(path: string, folder: string): string {
  const name = path.split('/').at(-1) ?? '';
  const stem = slugify(name.replace(/\.[^.]*$/, '')) || 'ma';
  if (/^(people|units)\/.*\.yml$/.test(path)) return `Đổi đuôi tệp thành .yaml: ${stem}.yaml.`;
  if (/^(people|units)\//.test(path)) {
    return `Mỗi người hay đơn vị là một tệp .yaml nằm thẳng trong ${folder}/${path.split('/')[0] ?? ''}/.`;
  }
  if (/\.mdx?$/.test(path)) {
    return `Chuyển bài tới ${folder}/articles/<năm>/${name.startsWith('index.') ? '<mã-bài>' : stem}/index.mdx.`;
  }
  return 'Chuyển tệp về đúng chỗ, hoặc ra khỏi thư mục nội dung nếu không dùng.';
}
