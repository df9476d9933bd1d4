import { words } from '../i18n/words.ts';
import { DRAFT, schemaAddress } from './row-schema.ts';

type Shape = Readonly<Record<string, unknown>>;

/** A reduced date of ISO 8601, as the specification asks (https://www.popoloproject.com/specs/person.html). */
const DATE = '^[0-9]{4}(-[0-9]{2}){0,2}$';

/**
 * JSON Schemas (draft 2020-12) of what the Popolo export holds, by the names of their files. They are our own, written
 * from the specification (https://www.popoloproject.com/specs/), whose schemas are of draft 3 and refuse nothing: these
 * refuse what the specification does not name, but for the two days on which a membership was seen.
 */
export function popoloSchemas(): Readonly<Record<string, Shape>> {
  const { popolo } = words.data;
  const id = { type: 'string', format: 'uri', description: popolo.id };
  const name = { ...text, description: popolo.name };
  const date = { type: 'string', pattern: DATE, description: popolo.date };
  const links = { ...listOf('popolo-lien-ket'), description: popolo.links };
  const sources = { ...listOf('popolo-lien-ket'), minItems: 1, description: popolo.sources };
  const otherNames = { other_names: listOf('popolo-ten-khac') };
  return {
    popolo: objectOf(
      'popolo',
      popolo.file.title,
      {
        persons: { ...listOf('popolo-nguoi'), description: popolo.file.persons },
        organizations: { ...listOf('popolo-don-vi'), description: popolo.file.organizations },
        memberships: { ...listOf('popolo-chuc-vu'), description: popolo.file.memberships },
        posts: { ...listOf('popolo-vi-tri'), description: popolo.file.posts },
        areas: { ...listOf('popolo-dia-ban'), description: popolo.file.areas },
      },
      ['persons', 'organizations', 'memberships', 'posts', 'areas'],
    ),
    'popolo-nguoi': objectOf(
      'popolo-nguoi',
      popolo.person.title,
      {
        id,
        name,
        ...otherNames,
        sort_name: { ...text, description: popolo.person.sort_name },
        birth_date: date,
        death_date: date,
        image: { type: 'string', format: 'uri', description: popolo.person.image },
        summary: text,
        links,
        sources,
      },
      ['id', 'name', 'sort_name', 'sources'],
    ),
    'popolo-don-vi': objectOf(
      'popolo-don-vi',
      popolo.organization.title,
      {
        id,
        name,
        ...otherNames,
        classification: { ...text, description: popolo.organization.classification },
        parent_id: { ...id, description: popolo.organization.parent_id },
        area_id: { ...id, description: popolo.organization.area_id },
        founding_date: date,
        dissolution_date: date,
        links,
        sources,
      },
      ['id', 'name', 'classification', 'sources'],
    ),
    'popolo-chuc-vu': objectOf(
      'popolo-chuc-vu',
      popolo.membership.title,
      {
        id,
        label: { ...text, description: popolo.post.label },
        role: { ...text, description: popolo.post.role },
        person_id: id,
        organization_id: id,
        post_id: id,
        start_date: { ...date, description: popolo.membership.dates },
        end_date: { ...date, description: popolo.membership.dates },
        seen_first: { ...date, description: popolo.membership.seen_first },
        seen_last: { ...date, description: popolo.membership.seen_last },
        sources,
      },
      ['id', 'label', 'role', 'person_id', 'organization_id', 'post_id', 'sources'],
    ),
    'popolo-vi-tri': objectOf(
      'popolo-vi-tri',
      popolo.post.title,
      {
        id,
        label: { ...text, description: popolo.post.label },
        role: { ...text, description: popolo.post.role },
        organization_id: id,
      },
      ['id', 'label', 'role', 'organization_id'],
    ),
    'popolo-dia-ban': objectOf(
      'popolo-dia-ban',
      popolo.area.title,
      { id, name, classification: text, parent_id: { ...id, description: popolo.area.parent_id }, sources },
      ['id', 'name', 'classification', 'sources'],
    ),
    'popolo-ten-khac': objectOf(
      'popolo-ten-khac',
      popolo.otherName.title,
      { name, start_date: date, end_date: date, note: { ...text, description: popolo.otherName.note } },
      ['name'],
    ),
    'popolo-lien-ket': objectOf(
      'popolo-lien-ket',
      popolo.link.title,
      { url: { type: 'string', format: 'uri' }, note: { ...text, description: popolo.link.note } },
      ['url'],
    ),
  };
}

const text = { type: 'string', minLength: 1 };

function objectOf(name: string, title: string, properties: Shape, required: readonly string[]): Shape {
  return {
    $schema: DRAFT,
    $id: schemaAddress(name),
    title,
    type: 'object',
    properties,
    required,
    additionalProperties: false,
  };
}

function listOf(name: string): Shape {
  return { type: 'array', items: { $ref: schemaAddress(name) } };
}
