import type { OrganizationLeaf, PersonLeaf } from 'schema-dts';
import { absolute, addresses } from '../addresses.ts';
import type { FrameView } from '../views/frame.ts';
import type { NameView } from '../views/photos.ts';
import { ids } from './ids.ts';
import { node } from './node.ts';

/** Somebody named on a page, with the name that machines know them by where they have a page of their own. */
export function personNamed({ text, person }: NameView): PersonLeaf {
  const href = person === undefined ? undefined : addresses.person(person);
  return node<PersonLeaf>({
    '@type': 'Person',
    '@id': href && ids.person(href),
    name: text,
    url: href && absolute(href),
  });
}

/** Whoever stands for the site: its newsroom or association. */
export function publisher({ publisher: { href, text } }: FrameView): OrganizationLeaf {
  return {
    '@type': 'Organization',
    '@id': ids.publisher(),
    name: text,
    url: absolute(href),
    publishingPrinciples: absolute(addresses.policy()),
    correctionsPolicy: absolute(addresses.corrections()),
  };
}

/** The publisher as other nodes name it. */
export function publisherNamed({ publisher: { text } }: FrameView): OrganizationLeaf {
  return { '@type': 'Organization', '@id': ids.publisher(), name: text };
}
