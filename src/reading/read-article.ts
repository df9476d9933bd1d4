import { createHash } from 'node:crypto';
import { join, posix } from 'node:path';
import { createNameFinder, type NamedEntity } from '../article/names.ts';
import { compileBody, type Part } from '../article/compile-body.ts';
import type { BodyWords } from '../article/parse-body.ts';
import { splitFrontmatter } from '../article/split-frontmatter.ts';
import type { PhotoFile } from '../images/inspect-photo.ts';
import { makeProblem, type Problem } from '../problem/problem.ts';
import { articleSchema, correctedTexts, keepsNumbers, type ArticleData } from '../schema/article.ts';
import { checkShape } from '../schema/check-shape.ts';
import { readYaml, type Locate } from '../schema/yaml.ts';
import { findNearest } from '../vietnamese/nearest.ts';
import type { ArticleEntry, Reading } from './entries.ts';
import { photoPath } from './photo-path.ts';
import type { PhotoShelf } from './photo-shelf.ts';
import { readText } from './read-text.ts';

/** Every name by which listed people and units may be called, by `person:id` or `unit:id`. */
export type NameBook = ReadonlyMap<string, readonly string[]>;

/** What reading articles needs besides their files. */
export interface ArticleReadingContext {
  readonly root: string;
  /** The content folder's name, which photos may not leave. */
  readonly folder: string;
  readonly names: NameBook;
  readonly photos: PhotoShelf;
  /** The words that parts are made with, and where they go; without it no parts are made. */
  readonly parts?: { readonly words: BodyWords; readonly keep: (article: ArticleEntry, parts: Part[]) => void };
}

/** A photo narrower than this, in pixels, is blurred across a phone's column. */
const LEAST_WIDTH = 480;

/** The register asks nothing of the words a page is rendered with. */
const NO_WORDS: BodyWords = {
  footnotes: '',
  backToReference: '',
  table: '',
  taskDone: '',
  taskOpen: '',
  corrected: '',
};

/**
 * Reads one article: its frontmatter's shape, the facts of its body, its photo files.
 * What an earlier reading found is used again where neither the file nor
 * anything that was read with it has changed.
 *
 * @param file the article's path from the project's root
 * @param earlier the reading of an earlier run
 */
export async function readArticle(
  file: string,
  context: ArticleReadingContext,
  earlier?: Reading<ArticleEntry>,
): Promise<Reading<ArticleEntry>> {
  const source = readText(join(context.root, file), file);
  if ('problem' in source) return { file, problems: [source.problem] };
  if (earlier?.entry && earlier.problems.length === 0) {
    const { data, digest } = earlier.entry;
    if (digestOf(source.text, file, data, context) === digest) return earlier;
  }
  return readAfresh(file, source.text, context);
}

async function readAfresh(file: string, text: string, context: ArticleReadingContext): Promise<Reading<ArticleEntry>> {
  const split = splitFrontmatter(text);
  if ('missing' in split) {
    const code = split.missing === 'opening' ? 'SV104' : 'SV105';
    return { file, problems: [makeProblem(code, { file, line: 1, column: 1 })] };
  }
  const yaml = readYaml(split.frontmatter, file, 2);
  if ('problems' in yaml) return { file, problems: yaml.problems };
  const shape = checkShape(articleSchema, yaml.value ?? {}, yaml.locate);
  const data = 'data' in shape ? shape.data : undefined;
  // A body is looked at even where the frontmatter is wrong, so that an editor sees every mistake at once.
  const words = context.parts?.words ?? NO_WORDS;
  const body = compileBody({ ...split, file }, annotationContext(data, context.names), words);
  const problems: Problem[] = [
    ...('problems' in shape ? shape.problems : []),
    ...('problems' in body ? body.problems : []),
  ];
  const photoFiles = data ? await readPhotos(data, file, yaml.locate, context, problems) : {};
  if (!data || 'problems' in body) return { file, problems };
  const slug = posix.basename(posix.dirname(file));
  const digest = digestOf(text, file, data, context);
  const entry = { slug, file, digest, data, body: body.facts, photoFiles };
  if (problems.length === 0) context.parts?.keep(entry, body.makeParts());
  return { file, entry, problems };
}

function annotationContext(data: ArticleData | undefined, names: NameBook) {
  const entities: NamedEntity[] = [
    ...(data?.people ?? []).map(({ id }) => ({ kind: 'person' as const, id, names: names.get(`person:${id}`) ?? [] })),
    ...(data?.units ?? []).map(({ id }) => ({ kind: 'unit' as const, id, names: names.get(`unit:${id}`) ?? [] })),
  ];
  return {
    findNames: createNameFinder(entities),
    keepNumbers: data !== undefined && keepsNumbers(data),
    corrected: data ? correctedTexts(data) : [],
  };
}

async function readPhotos(
  data: ArticleData,
  file: string,
  locate: Locate,
  { folder, photos }: ArticleReadingContext,
  problems: Problem[],
): Promise<Record<string, PhotoFile>> {
  const found: Record<string, PhotoFile> = {};
  for (const [index, { id, src }] of (data.photos ?? []).entries()) {
    const place = () => locate(['photos', index, 'src']);
    const path = photoPath(file, src);
    if (!path.startsWith(`${folder}/`)) {
      problems.push(makeProblem('SV403', place(), { src }));
      continue;
    }
    const inspected = await photos.inspect(path);
    if (inspected === undefined) {
      const nearest = findNearest(posix.basename(src), photos.namesBeside(path));
      problems.push(makeProblem('SV401', place(), { src, ...(nearest ? { nearest: `./${nearest}` } : {}) }));
    } else if ('damage' in inspected) {
      problems.push(makeProblem('SV402', place(), { src, reason: inspected.damage }));
    } else {
      if (inspected.width < LEAST_WIDTH) {
        const details = { src, width: String(inspected.width), limit: String(LEAST_WIDTH) };
        problems.push(makeProblem('SV404', place(), details));
      }
      found[id] = inspected;
    }
  }
  return found;
}

function digestOf(text: string, file: string, data: ArticleData, { names, photos }: ArticleReadingContext): string {
  const hash = createHash('sha256').update(text);
  for (const { id } of data.people ?? []) hash.update(`\n${(names.get(`person:${id}`) ?? []).join('|')}`);
  for (const { id } of data.units ?? []) hash.update(`\n${(names.get(`unit:${id}`) ?? []).join('|')}`);
  for (const { src } of data.photos ?? []) hash.update(`\n${photos.stampOf(photoPath(file, src))}`);
  return hash.digest('hex').slice(0, 20);
}
