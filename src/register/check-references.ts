import { findNearest } from '../vietnamese/nearest.ts';
import type { ArticleEntry } from '../reading/entries.ts';
import type { FieldPath } from '../schema/yaml.ts';
import type { Draft } from './draft.ts';

/** Checks that every id an article writes stands for something that exists. */
export function checkReferences(draft: Draft): void {
  for (const article of draft.articles.values()) {
    checkPeople(draft, article);
    checkUnits(draft, article);
    checkSection(draft, article.file, article.data.section, ['section']);
    checkBodyLinks(draft, article);
  }
}

function checkPeople(draft: Draft, { file, data }: ArticleEntry): void {
  const person = (id: string | undefined, path: FieldPath) => {
    if (id !== undefined) checkPerson(draft, file, id, path);
  };
  for (const [index, { id }] of (data.people ?? []).entries()) person(id, ['people', index, 'id']);
  for (const [index, author] of (data.byline ?? []).entries()) {
    if ('person' in author) person(author.person, ['byline', index]);
  }
  for (const [index, photo] of (data.photos ?? []).entries()) {
    person(photo.credit?.person, ['photos', index, 'credit', 'person']);
    for (const [place, id] of (photo.people ?? []).entries()) person(id, ['photos', index, 'people', place]);
  }
  for (const [index, award] of (data.awards ?? []).entries()) {
    person(award.by.holder, ['awards', index, 'by', 'holder']);
    for (const [place, id] of (award.presenters ?? []).entries()) person(id, ['awards', index, 'presenters', place]);
    for (const [place, id] of (award.recipients.people ?? []).entries()) {
      person(id, ['awards', index, 'recipients', 'people', place]);
    }
  }
}

function checkUnits(draft: Draft, { file, data }: ArticleEntry): void {
  const unit = (id: string, path: FieldPath) => {
    checkUnit(draft, file, id, path);
  };
  for (const [index, { id }] of (data.units ?? []).entries()) unit(id, ['units', index, 'id']);
  for (const [index, { positions = [] }] of (data.people ?? []).entries()) {
    for (const [place, position] of positions.entries()) {
      unit(position.unit, ['people', index, 'positions', place, 'unit']);
    }
  }
  for (const [index, award] of (data.awards ?? []).entries()) {
    unit(award.by.unit, ['awards', index, 'by', 'unit']);
    for (const [place, id] of (award.recipients.units ?? []).entries()) {
      unit(id, ['awards', index, 'recipients', 'units', place]);
    }
  }
  for (const [index, figure] of (data.figures ?? []).entries()) {
    for (const [place, id] of (figure.owners ?? []).entries()) unit(id, ['figures', index, 'owners', place]);
  }
}

function checkBodyLinks(draft: Draft, { slug, file, body }: ArticleEntry): void {
  for (const { kind, id, line, column } of body.links) {
    if (kind === 'article') {
      const isThere = draft.published.has(id) || (!draft.published.has(slug) && draft.articles.has(id));
      if (isThere || draft.broken.has(id)) continue;
      const nearest = findNearest(id, draft.published);
      draft.reportAt('SV317', { file, line, column }, { id, ...(nearest ? { nearest } : {}) });
      continue;
    }
    reportMissing(draft, kind, id, (code, details) => {
      draft.reportAt(code, { file, line, column }, details);
    });
  }
  for (const { name, props, line, column } of body.components) {
    if (name !== 'Quote' || props['by'] === undefined) continue;
    reportMissing(draft, 'person', props['by'], (code, details) => {
      draft.reportAt(code, { file, line, column }, details);
    });
  }
}

function checkPerson(draft: Draft, file: string, id: string, path: FieldPath): void {
  reportMissing(draft, 'person', id, (code, details) => {
    draft.report(code, file, path, details);
  });
}

/** Reports a section that the site does not have. */
export function checkSection({ site, report }: Draft, file: string, id: string, path: FieldPath): void {
  const known = site.sections.map((section) => section.id);
  if (known.includes(id)) return;
  const nearest = findNearest(id, known);
  report('SV310', file, path, { id, known: known.join(', '), ...(nearest ? { nearest } : {}) });
}

/** Reports a unit's id that stands for nothing. */
export function checkUnit(draft: Draft, file: string, id: string, path: FieldPath): void {
  reportMissing(draft, 'unit', id, (code, details) => {
    draft.report(code, file, path, details);
  });
}

function reportMissing(
  draft: Draft,
  kind: 'person' | 'unit',
  id: string,
  report: (code: 'SV301' | 'SV302', details: Record<string, string>) => void,
): void {
  const known = kind === 'person' ? draft.people : draft.units;
  if (known.has(id) || draft.brokenEntities.has(`${kind}:${id}`)) return;
  const nearest = findNearest(id, known.keys());
  report(kind === 'person' ? 'SV301' : 'SV302', { id, ...(nearest ? { nearest } : {}) });
}
