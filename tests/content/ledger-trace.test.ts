import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isMap, isScalar, parseDocument } from 'yaml';
import { startOfEvent } from '../../src/register/collect-events.ts';
import { ledgerOf } from '../../src/register/ledger.ts';
import type { Award, Register } from '../../src/register/model.ts';
import { nameOn } from '../../src/register/units-through-time.ts';
import type { KnownDate } from '../../src/vietnamese/dates.ts';
import { awardTable, awardViews, type AwardView } from '../../src/views/awards.ts';
import { articleView } from '../../src/views/article.ts';
import { ledgerPages, ledgerPartView, ledgerView } from '../../src/views/ledger.ts';
import { personView } from '../../src/views/people.ts';
import { unitView } from '../../src/views/units.ts';
import { checkContent, PROJECT } from '../support/content-folder.ts';

/** Where a printed fact comes from: a field of a file, or a sentence of an article's body. */
type Source = { readonly file: string; readonly path: readonly (string | number)[] } | { readonly file: string; readonly sentence: string };

type Key = keyof AwardView;

const NOW = '2026-11-22';
let root = '';
let register: Register;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'so-vang-trace-'));
  cpSync(join(PROJECT, 'tests/sample'), root, { recursive: true });
  register = await read();
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

async function read(): Promise<Register> {
  const { register: found } = await checkContent(root, NOW);
  if (!found) throw new Error('The sample gave no register.');
  return found;
}

/** The sources of all that is printed of an award, by what is printed. A new thing to print is a new line here. */
function sourcesOf({ article, data, date, evidence, revocation, id }: Award): Readonly<Record<Key, readonly Source[]>> {
  const index = Number(id.slice(article.length + 1)) - 1;
  const fileOf = (slug: string) => register.articles.get(slug)?.file ?? '';
  const file = fileOf(article);
  const field = (...path: (string | number)[]): Source => ({ file, path });
  const own = (...path: (string | number)[]) => field('awards', index, ...path);
  const person = (of: string): Source => ({ file: `content/people/${of}.yaml`, path: ['name'] });
  const unit = (of: string, day: KnownDate | undefined): Source => {
    const { data } = register.units.get(of) ?? {};
    const name = data && day && nameOn({ data }, day);
    const former = (data?.formerNames ?? []).findIndex((each) => each.name === name);
    return { file: `content/units/${of}.yaml`, path: former < 0 ? ['name'] : ['formerNames', former, 'name'] };
  };
  const when = (isStated: unknown, ...sources: Source[]) => (isStated === undefined ? [] : sources);
  const { by, recipients, revoked, decision, period } = data;
  const { data: told } = register.articles.get(article) ?? {};
  const { event } = register.articles.get(article) ?? {};
  const held = event && startOfEvent(event.data);
  const ofEvent: Source =
    event?.id === undefined ? field('event', 'date') : { file: `content/events/${event.id}.yaml`, path: ['date'] };
  const nameOfEvent: Source =
    event?.id === undefined ? field('event', 'name') : { file: `content/events/${event.id}.yaml`, path: ['name'] };
  const dated = decision?.date ? own('decision', 'date') : held ? ofEvent : field('published');
  expect(date).toEqual(decision?.date ?? held ?? told?.published);
  const counts = {
    collectives: recipients.collectives === undefined ? [] : [own('recipients', 'collectives')],
    individuals: recipients.individuals === undefined ? [] : [own('recipients', 'individuals')],
  };
  const said = (slug: string, { kind, text }: { kind: string; text: string }) =>
    kind === 'sentence' ? [{ file: fileOf(slug), sentence: text }] : [];
  const isPartlyNamed =
    (recipients.people ?? []).length + (recipients.units ?? []).length > 0 &&
    counts.collectives.length + counts.individuals.length > 0;
  return {
    anchor: [],
    form: [own('form')],
    giver: [unit(by.unit, date)],
    office: when(by.office, own('by', 'office')),
    holder: by.holder === undefined ? [] : [person(by.holder)],
    presenters: (data.presenters ?? []).map(person),
    reason: when(data.reason, own('reason')),
    period: [...when(period?.from, own('period', 'from')), ...when(period?.to, own('period', 'to'))],
    decision: [...when(decision?.number, own('decision', 'number')), ...when(decision?.date, own('decision', 'date'))],
    collectives: counts.collectives,
    individuals: counts.individuals,
    named: [...(recipients.people ?? []).map(person), ...(recipients.units ?? []).map((of) => unit(of, date))],
    completeness: isPartlyNamed ? [...counts.collectives, ...counts.individuals] : [],
    isRevoked: when(revoked, own('revoked')),
    revocation: [
      ...when(revoked?.number, own('revoked', 'number')),
      ...when(revoked?.date, own('revoked', 'date')),
      ...when(revoked?.reason, own('revoked', 'reason')),
      ...(revoked?.by === undefined ? [] : [unit(revoked.by, revoked.date)]),
      ...(revoked?.source === undefined ? [] : [{ file: fileOf(revoked.source), path: ['title'] }]),
      ...(revocation ? said(revocation.article, revocation) : []),
    ],
    article: [field('title')],
    event: event ? [nameOfEvent] : [],
    date: [dated],
    keys: [dated, own('form')],
    published: [field('published')],
    evidence: [field('title'), ...said(article, evidence)],
  };
}

/** What is searched for with names, counts and forms may be found elsewhere when those change. */
const FOUND: readonly Key[] = ['evidence', 'revocation'];
/** What an office, a year or a rank is written as depends on what stands beside it. */
const BESIDE: readonly Key[] = ['office', 'keys'];

/** What the day of an award decides. */
const DATED: readonly Key[] = ['date', 'keys'];

/** Every source with the facts that it makes. */
function claims(): Map<string, { source: Source; made: { id: string; key: Key }[] }> {
  const all = new Map<string, { source: Source; made: { id: string; key: Key }[] }>();
  for (const award of register.awards.values()) {
    for (const [key, sources] of Object.entries(sourcesOf(award)) as [Key, readonly Source[]][]) {
      for (const source of sources) {
        const name = JSON.stringify(source);
        const claim = all.get(name) ?? { source, made: [] };
        claim.made.push({ id: award.id, key });
        all.set(name, claim);
      }
    }
  }
  return all;
}

/** What is printed of each award, by its id. */
function printed(of: Register): Map<string, AwardView> {
  return new Map([...of.awards.values()].flatMap((award) => awardViews(of, [award]).map((view) => [award.id, view])));
}

/** Runs with one file's text rewritten. */
async function withChange<T>(file: string, rewrite: (text: string) => string, use: (changed: Register) => T): Promise<T> {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const written = rewrite(text);
  expect(written, file).not.toBe(text);
  writeFileSync(path, written);
  try {
    return use(await read());
  } finally {
    writeFileSync(path, text);
  }
}

function rewriteField(path: readonly (string | number)[], isRemoved: boolean): (text: string) => string {
  return (text) => {
    const [, start = '', yaml = text, rest = ''] = /^(---\n)([^]*?\n)(---\n[^]*)$/.exec(text) ?? [];
    const document = parseDocument(yaml);
    const value: unknown = document.getIn(path, true);
    if (isRemoved || isMap(value)) document.deleteIn(path);
    else document.setIn(path, otherThan(isScalar(value) ? value.value : undefined, path));
    return start + document.toString() + rest;
  };
}

function otherThan(value: unknown, path: readonly (string | number)[]): unknown {
  if (typeof value === 'number') return value + 1;
  const text = String(value);
  if (path.includes('date') || path.at(-1) === 'published') return text.replace(/\d{4}/, (year) => String(Number(year) - 1));
  return `${text} khác`;
}

function rewriteSentence(sentence: string, isRemoved: boolean): (text: string) => string {
  return (text) => text.replace(sentence, () => (isRemoved ? '' : sentence.replace(/\.$/, ' thật.')));
}

const rewriteOf = (source: Source, isRemoved: boolean) =>
  'path' in source ? rewriteField(source.path, isRemoved) : rewriteSentence(source.sentence, isRemoved);

/** Fields without which there is no award, or no file. */
function isRequired(source: Source): boolean {
  if (!('path' in source)) return false;
  return ['form', 'name', 'title', 'published'].includes(String(source.path.at(-1)));
}

describe('what the sample prints of honours', () => {
  it('is of more than one kind, authority, year and state', () => {
    const { groups, revoked } = ledgerOf(register);
    for (const divided of Object.values(groups)) expect(divided.length).toBeGreaterThan(3);
    expect(revoked).not.toEqual([]);
  });

  it('changes with its source, and nothing else does', async () => {
    const before = printed(register);
    let changes = 0;
    for (const { source, made } of claims().values()) {
      await withChange(source.file, rewriteOf(source, false), (changed) => {
        const after = printed(changed);
        const isMade = (id: string, key: Key) => made.some((each) => each.id === id && each.key === key);
        for (const [id, view] of before) {
          for (const key of Object.keys(view) as Key[]) {
            const what = `${JSON.stringify(source)} → ${id} ${key}`;
            const [old, now] = [JSON.stringify(view[key]), JSON.stringify(after.get(id)?.[key])];
            if (isMade(id, key)) {
              expect(now, what).not.toBe(old);
              changes++;
            } else if (!FOUND.includes(key) && !BESIDE.includes(key)) expect(now, what).toBe(old);
          }
        }
      });
    }
    expect(changes).toBeGreaterThan(60);
  }, 120_000);

  it('goes when its source is removed', async () => {
    const before = printed(register);
    let removals = 0;
    for (const { source, made } of claims().values()) {
      if (isRequired(source)) continue;
      await withChange(source.file, rewriteOf(source, true), (changed) => {
        const after = printed(changed);
        for (const { id, key } of made) {
          // The next day that is stated takes its place, and may be the same.
          if (DATED.includes(key)) continue;
          const old = JSON.stringify(before.get(id)?.[key]);
          expect(JSON.stringify(after.get(id)?.[key]), `${JSON.stringify(source)} → ${id} ${key}`).not.toBe(old);
          removals++;
        }
        if ('sentence' in source) expect(JSON.stringify([...after.values()])).not.toContain(source.sentence);
      });
    }
    expect(removals).toBeGreaterThan(30);
  }, 120_000);

  it('is the same wherever it stands: in the ledger, on its parts, and with people, units and articles', () => {
    const all = [...printed(register).values()];
    const parts = ledgerPages(register).flatMap((page) => ledgerPartView(register, page).page.items);
    const profiles = [
      ...[...register.people.keys()].map((id) => personView(register, id)),
      ...[...register.units.keys()].map((id) => unitView(register, id)),
    ].flatMap(({ honoursGiven, honoursReceived }) => [
      ...(honoursGiven?.awards ?? []),
      ...(honoursReceived?.awards ?? []),
    ]);
    const articles = [...register.articles.keys()].flatMap((slug) => articleView(register, slug).revokes?.awards ?? []);
    const shown = [...ledgerView(register).newest, ...parts, ...profiles, ...articles];
    expect(articles.length).toBeGreaterThan(0);
    expect(profiles.length).toBeGreaterThan(10);
    for (const view of shown) expect(all).toContainEqual(view);
    // By year, by form and by authority each award stands once.
    expect(parts).toHaveLength(3 * all.length + ledgerOf(register).revoked.length);
  });

  it('leads from the award that was revoked to the article that says so, and back', () => {
    const [award] = ledgerOf(register).revoked;
    const source = award?.data.revoked?.source ?? '';
    const [view] = awardTable(register, [award?.id ?? '']).awards;
    expect(view?.revocation?.evidence?.href).toMatch(new RegExp(`/bai-viet/${source}/#cau-\\d+$`));
    const [back] = articleView(register, source).revokes?.awards ?? [];
    expect(back?.article.href).toBe(`/bai-viet/${award?.article ?? ''}/`);
    expect(back?.evidence.quote).toContain('641/QĐ-UBND');
  });
});
