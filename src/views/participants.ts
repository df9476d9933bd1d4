import { words } from '../i18n/words.ts';
import type { Evidence, Register } from '../register/model.ts';
import { PERSON_ROLES, UNIT_ROLES, type PersonRole, type UnitRole } from '../schema/participation.ts';
import { getArticle, personLink, positionText, unitLink } from './cards.ts';
import { evidenceView, groupBySentence, type QuoteOnce, type StatementView } from './evidence.ts';
import type { RoleView } from './appearances.ts';
import type { NameView } from './photos.ts';

/** Somebody who took part in an event, with what they did and the words that say it. */
export interface ParticipantView {
  readonly id: string;
  readonly name: NameView;
  /** Rank and positions as held on the day of the newest article; empty for a unit. */
  readonly style: string;
  readonly statements: readonly StatementView<RoleView>[];
}

interface Sighting<Role> {
  readonly article: string;
  readonly roles: readonly { readonly role: Role; readonly evidence: Evidence }[];
}

/**
 * The people, or the units, to whom the articles of an event give a role, the weightier role first;
 * a role that several articles tell stands once, with the words of the first of them that has words.
 * Units are called by their names of the day of the newest article that names them.
 */
export function participantsOf(
  register: Register,
  kind: 'people' | 'units',
  slugs: readonly string[],
  quoteOnce: QuoteOnce,
): ParticipantView[] {
  const wanted = new Set(slugs);
  const named = new Set(slugs.flatMap((slug) => (register.articles.get(slug)?.[kind] ?? []).map(({ id }) => id)));
  const dayOf = (article: string) => getArticle(register, article).data.published;
  const found =
    kind === 'people'
      ? [...register.people.values()].flatMap(({ id, appearances }) => {
          const seen = named.has(id) ? appearances.filter(({ article }) => wanted.has(article)) : [];
          const [style] = seen.map(({ article, rank, positions }) =>
            [rank, ...positions.map(({ unit, title }) => positionText(register, unit, title, dayOf(article)))]
              .filter((piece) => piece !== undefined)
              .join(', '),
          );
          return told<PersonRole>(register, seen, PERSON_ROLES, (role) => words.personRoles[role]).map((roles) => ({
            id,
            name: personLink(register, id),
            style: style ?? '',
            ...roles,
          }));
        })
      : [...register.units.values()].flatMap(({ id, appearances }) => {
          const seen = named.has(id) ? appearances.filter(({ article }) => wanted.has(article)) : [];
          const [day] = seen.map(({ article }) => dayOf(article));
          return told<UnitRole>(register, seen, UNIT_ROLES, (role) => words.unitRoles[role]).map((roles) => ({
            id,
            name: unitLink(register, id, day),
            style: '',
            ...roles,
          }));
        });
  return found
    .sort((a, b) => a.rank - b.rank)
    .map(({ id, name, style, facts }) => ({
      id,
      name,
      style,
      statements: groupBySentence(facts).map((each) => ({ ...each, evidence: quoteOnce(each.evidence) })),
    }));
}

/** The roles in their order, each with its words; none where there is no role. */
function told<Role extends string>(
  register: Register,
  seen: readonly Sighting<Role>[],
  order: readonly Role[],
  textOf: (role: Role) => string,
): { rank: number; facts: RoleView[] }[] {
  const facts = order.flatMap((role): RoleView[] => {
    const sightings = seen.flatMap(({ roles }) => roles.filter((each) => each.role === role));
    const best = sightings.find(({ evidence }) => evidence.text !== '') ?? sightings[0];
    return best ? [{ text: textOf(role), evidence: evidenceView(register, best.evidence) }] : [];
  });
  const rank = order.findIndex((role) => seen.some(({ roles }) => roles.some((each) => each.role === role)));
  return facts.length > 0 ? [{ rank, facts }] : [];
}
