import { absolute, addresses } from '../addresses.ts';
import { perRegister } from '../register/per-register.ts';
import type { Evidence, Person, Register } from '../register/model.ts';
import { namesOfPerson } from '../schema/names-of.ts';
import { syllablesOf } from '../vietnamese/spelling.ts';

/** Somebody the data may speak of: who has no page is left out everywhere, as on the site. */
export function findShown(register: Register, id: string): Person | undefined {
  const person = register.people.get(id);
  return person?.hasPage ? person : undefined;
}

/** Of some ids those of people the data may speak of, each once. */
export function shownPeople(register: Register, ids: readonly string[] = []): string[] {
  return [...new Set(ids)].filter((id) => findShown(register, id));
}

/** Of some ids those of units that are known, each once. */
export function knownUnits(register: Register, ids: readonly string[] = []): string[] {
  return [...new Set(ids)].filter((id) => register.units.has(id));
}

const found = new WeakMap<object, Evidence>();

/** What says a fact. Looked up in its article once, though more than one file tells of it. */
export function evidenceOf(fact: { readonly evidence: Evidence }): Evidence {
  const evidence = found.get(fact) ?? fact.evidence;
  found.set(fact, evidence);
  return evidence;
}

/** The whole address of the place that says a fact. */
export function sourceAddress({ article, anchor }: Evidence): string {
  return `${absolute(addresses.article(article))}#${anchor}`;
}

/**
 * The words that say a fact; none where they name somebody without a page. On the site these
 * words stand in their article alone, where the newsroom put them: a table would carry them elsewhere.
 */
export function sourceWords(register: Register, { text }: Evidence): string {
  return isTellable(register, text) ? text : '';
}

/** Whether a text names nobody who has no page. */
export function isTellable(register: Register, text: string): boolean {
  const names = namesKeptBack(register);
  return names.length === 0 || !names.some((name) => spoken(text).includes(name));
}

const namesKeptBack = perRegister(({ people }) =>
  [...people.values()].filter(({ hasPage }) => !hasPage).flatMap(({ data }) => namesOfPerson(data).map(spoken)),
);

/** A text's syllables between spaces, however their accents are placed. */
function spoken(text: string): string {
  return ` ${syllablesOf(text)
    .map(({ key }) => key)
    .join(' ')} `;
}

/** The file of a person or unit, by its place in the folder of content, wherever that folder lies. */
export function entityFile(file: string): string {
  return file.split('/').slice(-2).join('/');
}

/** The file of an article, likewise. */
export function articleFile(file: string): string {
  return file.split('/').slice(-4).join('/');
}
