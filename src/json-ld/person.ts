import type { IdReference, OrganizationRole, PersonLeaf } from 'schema-dts';
import { absolute, addresses } from '../addresses.ts';
import { words } from '../i18n/words.ts';
import type { PostView } from '../views/career.ts';
import type { PersonView } from '../views/people.ts';
import { awardTexts } from './award-texts.ts';
import { ids } from './ids.ts';
import { node } from './node.ts';
import type { PageFacts } from './page-graph.ts';

/**
 * What a person's page tells machines. It is a ProfilePage where the person writes or
 * photographs for the site, an author's page; one about somebody in the news is none, for
 * Google wants the person affiliated with the site
 * (https://developers.google.com/search/docs/appearance/structured-data/profile-page).
 *
 * Rank and posts belong to their days, so there is no `jobTitle`: each post is a role that says when it was held or seen
 * (https://schema.org/OrganizationRole).
 */
export function personFacts(view: PersonView): PageFacts {
  const href = addresses.person(view.id);
  const person = node<PersonLeaf & IdReference>({
    '@type': 'Person',
    '@id': ids.person(href),
    url: absolute(href),
    mainEntityOfPage: { '@id': ids.page(href) },
    name: view.name,
    alternateName: [...view.otherNames],
    disambiguatingDescription: view.disambiguation,
    description: view.summary,
    birthDate: view.born?.iso,
    deathDate: view.died?.iso,
    sameAs: [...view.sameAs],
    memberOf: postsOf(view).map(roleOf),
    award: awardTexts(view.honoursReceived),
  });
  const isOfTheSite = view.written.length > 0 || view.photographer !== undefined;
  return { type: isOfTheSite ? 'ProfilePage' : 'WebPage', mainEntity: person };
}

function postsOf({ career }: PersonView): PostView[] {
  return career.flatMap(({ posts }) => posts);
}

/** A post with its start and end where a file states them, else with the day of the newest article that shows it. */
function roleOf({ text, unit, from, to, last }: PostView): OrganizationRole<IdReference, 'memberOf'> {
  return node<OrganizationRole<IdReference, 'memberOf'>>({
    '@type': 'OrganizationRole',
    memberOf: { '@id': ids.unit(unit.href) },
    roleName: text,
    startDate: from?.iso,
    endDate: to?.iso,
    description: from || to || !last ? undefined : words.asOf(last.text),
  });
}
