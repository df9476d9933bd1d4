import type { FileCredit } from '../images/read-file-credit.ts';
import { namesOfPerson, namesOfUnit } from '../schema/names-of.ts';
import type { PhotoData } from '../schema/photo.ts';
import type { FieldPath } from '../schema/yaml.ts';
import { canMeanSameName } from '../vietnamese/name-agreement.ts';
import { isSameName } from '../vietnamese/names.ts';
import type { Draft } from './draft.ts';

/** Something that a photo's file says of its maker or owner and that the article does not say. */
interface Dissent {
  readonly said: readonly (readonly [noun: 'người chụp' | 'nguồn ảnh' | 'bản quyền', values: readonly string[]])[];
  /** What the article says instead; absent where it says nothing. */
  readonly stated?: string;
  /** The field that says it, or that would; from the photo. */
  readonly field: readonly string[];
  /** The line that would say what the file says. */
  readonly suggestion: string;
}

/**
 * Tells where a photo's file names another maker or owner than its article does,
 * or names one where the article names none. Files are wrong too (cameras are
 * lent, programs sign), so this is told and stops nothing.
 */
export function checkCredits(draft: Draft): void {
  for (const { file, data, photoFiles } of draft.articles.values()) {
    for (const [index, photo] of (data.photos ?? []).entries()) {
      const credit = photoFiles[photo.id]?.credit;
      if (!credit) continue;
      for (const { said, stated, field, suggestion } of dissentsOf(draft, photo, unsettled(credit, photo))) {
        const path: FieldPath = ['photos', index, ...field];
        const values = distinct(said.flatMap(([, each]) => each));
        draft.report(stated === undefined ? 'SV407' : 'SV406', file, path, {
          src: photo.src,
          found: said.map(([noun, each]) => `${noun} ${each.map((value) => `«${value}»`).join(', ')}`).join(', '),
          ...(stated === undefined ? { suggestion } : { stated }),
          settle: `ignoreInFile: [${values.map(quote).join(', ')}]`,
        });
      }
    }
  }
}

/** What a file says, without what an editor has seen and does not follow. */
function unsettled({ creators, creditLines, copyrights }: FileCredit, { ignoreInFile = [] }: PhotoData): FileCredit {
  const open = (values: readonly string[]) =>
    values.filter((value) => !ignoreInFile.some((ignored) => isSameName(ignored, value)));
  return { creators: open(creators), creditLines: open(creditLines), copyrights: open(copyrights) };
}

function dissentsOf(draft: Draft, photo: PhotoData, { creators, creditLines, copyrights }: FileCredit): Dissent[] {
  const makers = makersOf(draft, photo);
  // A name that is not there is a problem of its own.
  if (!makers) return [];
  const { credit, copyright, standIn } = photo;
  const house = [draft.site.name, draft.site.publisher.name];
  const dissents: Dissent[] = [];

  const isCredited = makers.length > 0;
  const otherMakers = otherThan(creators, isCredited ? [...makers, ...house] : []);
  const otherSources = otherThan(creditLines, isCredited ? [...makers, ...house] : []);
  if (otherMakers.length + otherSources.length > 0) {
    dissents.push({
      said: [
        ...(otherMakers.length > 0 ? [['người chụp', otherMakers] as const] : []),
        ...(otherSources.length > 0 ? [['nguồn ảnh', otherSources] as const] : []),
      ],
      ...(isCredited ? { stated: statedMaker(draft, photo) } : {}),
      field: standIn ? ['standIn', 'maker'] : credit ? ['credit'] : ['src'],
      suggestion: suggestCredit(draft, otherMakers, otherSources),
    });
  }

  const rights = standIn ? standIn.copyright : copyright;
  const otherOwners = otherThan(copyrights, [...makers, ...house, ...(rights === undefined ? [] : [rights])]);
  if (otherOwners.length > 0) {
    const stated = rights ?? standIn?.maker;
    dissents.push({
      said: [['bản quyền', otherOwners]],
      ...(stated === undefined ? {} : { stated }),
      field: fieldOfRights(photo),
      suggestion: `copyright: ${quote(otherOwners[0] ?? '')}`,
    });
  }
  return dissents;
}

function fieldOfRights({ copyright, standIn }: PhotoData): string[] {
  if (standIn) return ['standIn', standIn.copyright === undefined ? 'maker' : 'copyright'];
  return copyright === undefined ? ['src'] : ['copyright'];
}

/** Every name of those whom the article credits with the picture in the file; `undefined` where a person is missing. */
function makersOf({ people, units }: Draft, { credit, standIn }: PhotoData): string[] | undefined {
  if (standIn) return [standIn.maker];
  const person = credit?.person === undefined ? undefined : people.get(credit.person);
  if (credit?.person !== undefined && !person) return undefined;
  const { name, organisation } = credit ?? {};
  // A file may call by its full name the agency that a credit calls by its initials.
  const agencies = [...units.values()]
    .map(({ data }) => namesOfUnit(data))
    .filter((names) => organisation !== undefined && names.some((each) => isSameName(each, organisation)));
  return [
    ...(person ? namesOfPerson(person.data) : []),
    ...[name, organisation].filter((each) => each !== undefined),
    ...agencies.flat(),
  ];
}

function statedMaker({ people }: Draft, { credit, standIn }: PhotoData): string {
  if (standIn) return standIn.maker;
  const name = credit?.person === undefined ? credit?.name : people.get(credit.person)?.data.name;
  return [name, credit?.organisation].filter((each) => each !== undefined).join(' / ');
}

/** All of what a file says where none of it can mean one of the names; nothing where some can. */
function otherThan(said: readonly string[], names: readonly string[]): readonly string[] {
  return said.some((each) => names.some((name) => canMeanSameName(each, name))) ? [] : said;
}

function suggestCredit({ people }: Draft, makers: readonly string[], sources: readonly string[]): string {
  const [maker] = makers;
  const [source] = sources;
  const known = [...people.values()].find(
    ({ data }) => maker !== undefined && namesOfPerson(data).some((name) => isSameName(name, maker)),
  );
  if (known && source === undefined) return `credit: ${known.id}`;
  const fields = [
    ...(known ? [`person: ${known.id}`] : maker === undefined ? [] : [`name: ${quote(maker)}`]),
    ...(source === undefined || source === maker ? [] : [`organisation: ${quote(source)}`]),
  ];
  return `credit: { ${fields.join(', ')} }`;
}

function distinct(values: readonly string[]): string[] {
  return values.filter((value, index) => values.findIndex((other) => isSameName(other, value)) === index);
}

/** A value as YAML takes it anywhere. */
function quote(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
