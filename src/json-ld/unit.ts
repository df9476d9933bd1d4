import type { AdministrativeAreaLeaf, IdReference, OrganizationLeaf } from 'schema-dts';
import { absolute, addresses } from '../addresses.ts';
import type { UnitKind } from '../schema/unit.ts';
import type { UnitView } from '../views/units.ts';
import { awardTexts } from './award-texts.ts';
import { ids } from './ids.ts';
import { node } from './node.ts';
import type { PageFacts } from './page-graph.ts';

/**
 * The type of each kind of unit, never more than the kind says: associations under the
 * Fatherland Front are no NGOs, an office of the Party is not the Party, and a company may be of any form.
 */
const TYPES: Readonly<Record<Exclude<UnitKind, 'locality'>, string>> = {
  authority: 'GovernmentOrganization',
  police: 'GovernmentOrganization',
  military: 'GovernmentOrganization',
  party: 'Organization',
  front: 'Organization',
  association: 'Organization',
  committee: 'Organization',
  school: 'EducationalOrganization',
  press: 'NewsMediaOrganization',
  company: 'Organization',
  collective: 'Organization',
  other: 'Organization',
};

/** What a unit's page tells machines; a locality is a place, every other unit a body of people. */
export function unitFacts(view: UnitView): PageFacts {
  return {
    type: 'WebPage',
    mainEntity: view.kindCode === 'locality' ? placeNode(view) : organisationNode(view, view.kindCode),
  };
}

function organisationNode(view: UnitView, kind: Exclude<UnitKind, 'locality'>): OrganizationLeaf & IdReference {
  const above = view.ancestors.at(-1);
  const parent = above && { '@id': ids.unit(above.href) };
  return node<OrganizationLeaf & IdReference>({
    // The subtypes hold the same properties.
    '@type': TYPES[kind] as 'Organization',
    ...namesOf(view),
    foundingDate: view.validFrom?.iso,
    dissolutionDate: view.validTo?.iso,
    // A place is no organisation: a body right below one is known by where it works.
    parentOrganization: above?.kindCode === 'locality' ? undefined : parent,
    areaServed: above?.kindCode === 'locality' ? parent : undefined,
    subOrganization: childrenOf(view, false),
    award: awardTexts(view.honoursReceived),
  });
}

function placeNode(view: UnitView): AdministrativeAreaLeaf & IdReference {
  const above = view.ancestors.at(-1);
  return node<AdministrativeAreaLeaf & IdReference>({
    '@type': 'AdministrativeArea',
    ...namesOf(view),
    containedInPlace: above?.kindCode === 'locality' ? { '@id': ids.unit(above.href) } : undefined,
    containsPlace: childrenOf(view, true),
  });
}

function namesOf(view: UnitView) {
  const href = addresses.unit(view.id);
  return {
    '@id': ids.unit(href),
    url: absolute(href),
    mainEntityOfPage: { '@id': ids.page(href) },
    name: view.name,
    alternateName: [view.shortName, ...view.otherNames, ...view.formerNames.map(({ name }) => name)].filter(Boolean),
    description: view.summary,
    sameAs: [...view.sameAs],
  };
}

function childrenOf({ children }: UnitView, arePlaces: boolean): IdReference[] {
  return children
    .filter(({ kindCode }) => (kindCode === 'locality') === arePlaces)
    .map(({ href }) => ({ '@id': ids.unit(href) }));
}
