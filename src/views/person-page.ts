import type { Register } from '../register/model.ts';
import { memorialView, type MemorialView } from './memoriam.ts';
import { personView, type PersonView } from './people.ts';
import { partnerLinks, type PartnerView } from './together.ts';

/** The page of a person, with how they are remembered and whom they were seen with. */
export interface PersonPageView extends PersonView {
  /** Absent for the living. */
  readonly memorial?: MemorialView;
  readonly partners: readonly PartnerView[];
}

/**
 * The page of a person.
 * @throws Error where the register has none of that id
 */
export function personPageView(register: Register, id: string): PersonPageView {
  const view = personView(register, id);
  const person = register.people.get(id);
  const memorial = person && memorialView(register, person);
  return {
    ...view,
    ...(memorial ? { memorial } : {}),
    partners: person ? partnerLinks(register, person) : [],
  };
}
