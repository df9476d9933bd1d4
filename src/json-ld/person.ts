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
 * Rank and posts belong to an article's day, so there is no `jobTitle`: each post is a role that says its day.
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
  return career.flatMap(({ statements }) => statements.flatMap(({ facts }) => facts));
}

function roleOf({ text, unit, last }: PostView): OrganizationRole<IdReference, 'memberOf'> {
  return {
    '@type': 'OrganizationRole',
    memberOf: { '@id': ids.unit(unit.href) },
    roleName: text,
    description: words.asOf(last.text),
  };
}
