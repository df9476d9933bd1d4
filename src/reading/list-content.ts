import { readdirSync, realpathSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { SLUG_PATTERN, slugify } from '../vietnamese/slug.ts';
import { makeProblem, type Problem } from '../problem/problem.ts';

/** The files of a content folder by what they are; paths from the project's root, with forward slashes. */
export interface ContentFiles {
  readonly people: readonly string[];
  readonly units: readonly string[];
  readonly events: readonly string[];
  readonly topics: readonly string[];
  readonly articles: readonly string[];
  /** Image files that stand with articles. */
  readonly photos: readonly string[];
  readonly strays: readonly Problem[];
}

type EntityFolder = 'people' | 'units' | 'events' | 'topics';

const ARTICLE = /^articles\/\d{4}\/[^/]+\/index\.mdx$/;
const ENTITY = /^(people|units|events|topics)\/[^/]+\.yaml$/;
const BESIDE_ARTICLE = /^articles\/.+\.(?:jpe?g|png|webp|avif|heic|tiff?|gif|svg|txt|docx?|pdf)$/i;
const PHOTO = /\.(?:jpe?g|png|webp|avif|heic|tiff?|gif|svg)$/i;
const IGNORED = /(?:^|\/)(?:\.[^/]*|Thumbs\.db|desktop\.ini|README\.md)$/i;

/**
 * Lists a content folder and tells which files stand where none is read, so
 * that nothing an editor wrote is dropped without a word.
 *
 * @param root the project's root
 * @param folder the content folder's name
 */
export function listContent(root: string, folder: string): ContentFiles {
  const entities: Record<EntityFolder, string[]> = { people: [], units: [], events: [], topics: [] };
  const articles: string[] = [];
  const photos: string[] = [];
  const strays: Problem[] = [];
  const links = new Set<string>();
  const paths = [...walk(join(root, folder), links)];
  const articleFolders = new Set(paths.filter((path) => /\.mdx?$/i.test(path)).map((path) => posix.dirname(path)));
  for (const path of paths) {
    const file = `${folder}/${path}`;
    if (links.has(path) && leavesContent(join(root, folder), path)) {
      strays.push(makeProblem('SV114', { file, line: 1, column: 1 }, { advice: LINK_ADVICE }));
      continue;
    }
    if (path === 'site.yaml' || path === 'terms.yaml' || IGNORED.test(path)) continue;
    const entity = ENTITY.exec(path)?.[1] as EntityFolder | undefined;
    const isArticle = ARTICLE.test(path);
    const id = isArticle ? posix.basename(posix.dirname(path)) : posix.basename(path, '.yaml');
    if ((entity || isArticle) && !SLUG_PATTERN.test(id)) {
      const details = { path: isArticle ? 'tên thư mục' : 'tên tệp', suggestion: slugify(id) || 'ma-khong-dau' };
      strays.push(makeProblem('SV113', { file, line: 1, column: 1 }, { value: id, ...details }));
    } else if (entity) entities[entity].push(file);
    else if (isArticle) articles.push(file);
    else if (!BESIDE_ARTICLE.test(path) || !isUnder(path, articleFolders)) {
      strays.push(makeProblem('SV114', { file, line: 1, column: 1 }, { advice: adviceFor(path, folder) }));
    } else if (PHOTO.test(path)) photos.push(file);
  }
  return { ...entities, articles, photos, strays };
}

const LINK_ADVICE = 'Tệp này là liên kết (symlink) dẫn ra ngoài thư mục nội dung: chép tệp thật vào chỗ này.';

/** Whether a link points outside the content folder: a contribution must not publish a file of the machine that builds. */
function leavesContent(folder: string, path: string): boolean {
  try {
    return !realpathSync(join(folder, path)).startsWith(realpathSync(folder) + sep);
  } catch {
    // A link to nothing is told where the file is read.
    return false;
  }
}

function* walk(folder: string, links: Set<string>, prefix = ''): Generator<string> {
  let items;
  try {
    items = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    // Only a folder that is not there may be empty without a word.
    if (prefix === '' && (error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  items.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const item of items) {
    const path = prefix + item.name;
    if (item.isDirectory()) {
      if (!item.name.startsWith('.')) yield* walk(join(folder, item.name), links, `${path}/`);
    } else {
      if (item.isSymbolicLink()) links.add(path);
      yield path;
    }
  }
}

function isUnder(path: string, folders: ReadonlySet<string>): boolean {
  const parent = posix.dirname(path);
  return folders.has(parent) || (parent !== '.' && isUnder(parent, folders));
}

function adviceFor(path: string, folder: string): string {
  const name = path.split('/').at(-1) ?? '';
  const stem = slugify(name.replace(/\.[^.]*$/, '')) || 'ma';
  if (/^(people|units|events|topics)\/.*\.yml$/.test(path)) return `Đổi đuôi tệp thành .yaml: ${stem}.yaml.`;
  const noun = nounOf(path);
  if (noun) {
    return `Mỗi ${noun} là một tệp .yaml nằm thẳng trong ${folder}/${path.split('/')[0] ?? ''}/.`;
  }
  if (/\.mdx?$/i.test(path)) {
    const [, year = '<năm>', parent] = /^articles\/(?:(\d{4})\/)?(?:([^/]+)\/)?[^/]+$/.exec(path) ?? [];
    const slug = slugify(parent ?? '') || (/^index\./i.test(name) ? '<mã-bài>' : stem);
    return `Mỗi bài là tệp index.mdx trong thư mục riêng: ${folder}/articles/${year}/${slug}/index.mdx.`;
  }
  if (BESIDE_ARTICLE.test(path)) return 'Thư mục này không có bài: thêm index.mdx vào cạnh tệp, hoặc xoá tệp.';
  const settings = /^(site|terms)\.ya?ml$/i.exec(path)?.[1];
  if (settings) return `Đổi tên tệp thành ${settings.toLowerCase()}.yaml.`;
  return 'Chuyển tệp về đúng chỗ, hoặc ra khỏi thư mục nội dung nếu không dùng.';
}

/** What the files of an entity's folder are about. */
function nounOf(path: string): string | undefined {
  if (/^(people|units)\//.test(path)) return 'người hay đơn vị';
  if (path.startsWith('events/')) return 'sự kiện';
  return path.startsWith('topics/') ? 'phong trào' : undefined;
}
