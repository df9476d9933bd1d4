import type { PersonData } from './person.ts';
import type { UnitData } from './unit.ts';

/** Every name by which a person may be called in running text. */
export function namesOfPerson({ name, otherNames = [] }: PersonData): string[] {
  return [name, ...otherNames];
}

/** Every name by which a unit may be called in running text. */
export function namesOfUnit({ name, shortName, otherNames = [], formerNames = [] }: UnitData): string[] {
  return [name, ...(shortName ? [shortName] : []), ...otherNames, ...formerNames.map((former) => former.name)];
}
