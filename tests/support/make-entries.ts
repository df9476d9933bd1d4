import { createHash } from 'node:crypto';
import * as z from 'zod';
import { compileBody } from '../../src/article/compile-body.ts';
import { createNameFinder, type NamedEntity } from '../../src/article/names.ts';
import type { ArticleEntry, ContentEntries, Reading } from '../../src/reading/entries.ts';
import { buildRegister, type RegisterBuild } from '../../src/register/build-register.ts';
import type { Register } from '../../src/register/model.ts';
import { articleSchema, correctedTexts, keepsNumbers, type ArticleData } from '../../src/schema/article.ts';
import { eventSchema } from '../../src/schema/event.ts';
import { namesOfPerson, namesOfUnit } from '../../src/schema/names-of.ts';
import { personSchema } from '../../src/schema/person.ts';
import { siteSchema } from '../../src/schema/site.ts';
import { topicSchema } from '../../src/schema/topic.ts';
import { unitSchema } from '../../src/schema/unit.ts';

/** An article as a test writes it: frontmatter as an editor's, of which only what matters is given, and a body. */
export type ArticleDraft = Partial<z.input<typeof articleSchema>> & { readonly body?: string };

/** Content as a test writes it. */
export interface ContentDraft {
  /** Settings that are other than the tests' own. */
  readonly site?: Partial<z.input<typeof siteSchema>>;
  readonly people?: Readonly<Record<string, string | z.input<typeof personSchema>>>;
  readonly units?: Readonly<Record<string, string | Partial<z.input<typeof unitSchema>>>>;
  readonly events?: Readonly<Record<string, Partial<z.input<typeof eventSchema>>>>;
  readonly topics?: Readonly<Record<string, Partial<z.input<typeof topicSchema>>>>;
  readonly articles?: Readonly<Record<string, ArticleDraft>>;
}

/** The day on which the tests' registers are built. */
export const NOW = Date.parse('2026-11-22T08:00+07:00');

const settings: z.input<typeof siteSchema> = {
  name: 'Sổ Vàng',
  url: 'https://so-vang.example/',
  tagline: 'Sổ thử',
  description: 'Một trang để thử.',
  publisher: { name: 'Toà soạn' },
  sections: [
    { id: 'tin', name: 'Tin' },
    { id: 'nguoi-tot', name: 'Người tốt' },
  ],
};

/** Makes entries as reading a content folder would; a person or unit may be given by name alone. */
export function makeEntries(draft: ContentDraft): ContentEntries {
  const { site = {}, people = {}, units = {}, events = {}, topics = {}, articles = {} } = draft;
  const allPeople = Object.entries(people).map(([id, draft]) => {
    const data = personSchema.parse(typeof draft === 'string' ? { name: draft } : draft);
    return { id, file: `content/people/${id}.yaml`, data };
  });
  const allUnits = Object.entries(units).map(([id, draft]) => {
    const data = unitSchema.parse({
      name: id,
      kind: 'other',
      ...(typeof draft === 'string' ? { name: draft } : draft),
    });
    return { id, file: `content/units/${id}.yaml`, data };
  });
  const names = new Map([
    ...allPeople.map(({ id, data }) => [`person:${id}`, namesOfPerson(data)] as const),
    ...allUnits.map(({ id, data }) => [`unit:${id}`, namesOfUnit(data)] as const),
  ]);
  return {
    site: { file: 'content/site.yaml', entry: siteSchema.parse({ ...settings, ...site }), problems: [] },
    terms: { file: 'content/terms.yaml', entry: { ANTQ: 'an ninh Tổ quốc' }, problems: [] },
    people: allPeople.map(readingOf),
    units: allUnits.map(readingOf),
    events: Object.entries(events).map(([id, event]) =>
      readingOf({ id, file: `content/events/${id}.yaml`, data: eventSchema.parse({ name: id, ...event }) }),
    ),
    topics: Object.entries(topics).map(([id, topic]) =>
      readingOf({ id, file: `content/topics/${id}.yaml`, data: topicSchema.parse({ name: id, ...topic }) }),
    ),
    articles: Object.entries(articles).map(([slug, draft]) => readingOf(articleEntry(slug, draft, names))),
    photos: [],
    strays: [],
  };
}

/** Builds a register of content as a test writes it. */
export function build(content: ContentDraft, now = NOW): RegisterBuild {
  return buildRegister(makeEntries(content), { now, locate: (file) => ({ file, line: 1, column: 1 }) });
}

/** Builds a register of content that has no problems. */
export function registerOf(content: ContentDraft, now = NOW): Register {
  const { register, problems } = build(content, now);
  if (!register || problems[0]) throw new Error(`${problems[0]?.code ?? ''} ${problems[0]?.what ?? ''}`);
  return register;
}

/** A photo as an article declares it, with its file. */
export function photo(id: string, more: Partial<NonNullable<ArticleDraft['photos']>[number]> = {}) {
  return { id, src: `./${id}.jpg`, alt: `Hình ${id}`, caption: `Chú thích ${id}`, ...more };
}

function readingOf<T extends { readonly file: string }>(entry: T): Reading<T> {
  return { file: entry.file, entry, problems: [] };
}

function articleEntry(
  slug: string,
  { body = '', ...draft }: ArticleDraft,
  names: ReadonlyMap<string, readonly string[]>,
): ArticleEntry {
  const data = articleSchema.parse({
    title: `Bài ${slug}`,
    summary: `Sapo của ${slug}.`,
    section: 'tin',
    published: '2024-07-19',
    ...draft,
  });
  const file = `content/articles/2024/${slug}/index.mdx`;
  const context = {
    findNames: createNameFinder(entitiesOf(data, names)),
    keepNumbers: keepsNumbers(data),
    corrected: correctedTexts(data),
  };
  const words = { footnotes: '', backToReference: '', table: '', taskDone: '', taskOpen: '', corrected: '' };
  const read = compileBody({ body, bodyLine: 1, file }, context, words);
  if ('problems' in read) throw new Error(read.problems[0]?.what);
  const photoFiles = Object.fromEntries(
    (data.photos ?? []).map(({ id }, index) => [
      id,
      {
        path: `${slug}/${id}.jpg`,
        width: 1600,
        height: 900,
        hash: `${slug}-${id}`.padEnd(16, String(index)).slice(0, 16),
      },
    ]),
  );
  const digest = createHash('sha256')
    .update(JSON.stringify([draft, body, entitiesOf(data, names), photoFiles]))
    .digest('hex');
  return { slug, file, digest, data, body: read.facts, photoFiles };
}

function entitiesOf(
  { people = [], units = [] }: ArticleData,
  names: ReadonlyMap<string, readonly string[]>,
): NamedEntity[] {
  return [
    ...people.map(({ id }) => ({ kind: 'person' as const, id, names: names.get(`person:${id}`) ?? [] })),
    ...units.map(({ id }) => ({ kind: 'unit' as const, id, names: names.get(`unit:${id}`) ?? [] })),
  ];
}
