import { words } from '../i18n/words.ts';
import type { Person, Register } from '../register/model.ts';
import { socialImage, type SocialImage, type SocialImageContent } from '../social-images/social-image.ts';
import { lightColours } from '../theme/palette.ts';
import { partsOf } from '../vietnamese/dates.ts';
import { monogramOf } from '../vietnamese/names.ts';
import { getArticle, sectionName, unitLink } from './cards.ts';
import { creditText } from './credit-text.ts';
import { dateView, periodText } from './dates.ts';
import { noteOf } from './people.ts';
import { photoView } from './photos.ts';
import { findLikeness } from './portrait.ts';

/** The picture of the site, for every page that has none of its own. */
export function siteImage({ site }: Pick<Register, 'site'>): SocialImage {
  const { name, tagline } = site;
  const content = {
    kind: 'site' as const,
    colours: lightColours(site.theme?.colours),
    masthead: name,
    kicker: '',
    title: name,
    note: tagline,
    foot: '',
  };
  return socialImage(content, words.socialImageAlt(`${name}: ${tagline}`));
}

/** The picture of an article: its title, section and day beside its lead photo. */
export function articleImage(register: Register, slug: string): SocialImage {
  const { data, leadPhoto } = getArticle(register, slug);
  const content = {
    kind: 'article' as const,
    kicker: sectionName(register, data.section),
    title: data.title,
    note: '',
    foot: dateView(data.published).text,
  };
  return imageWithPhoto(register, content, leadPhoto);
}

/** The picture of a person: their rank and posts as last seen, with the day, beside a portrait or their monogram. */
export function personImage(register: Register, person: Person): SocialImage {
  const { data, appearances } = person;
  const latest = appearances[0];
  const hasPost = latest !== undefined && (latest.rank !== undefined || latest.positions.length > 0);
  const content = {
    kind: 'person' as const,
    kicker: lifespanOf(person),
    title: data.name,
    note: [data.disambiguation, noteOf(register, person)].filter(Boolean).join('\n'),
    foot: hasPost ? words.asOf(dateView(getArticle(register, latest.article).data.published).text) : '',
    monogram: monogramOf(data.name),
  };
  return imageWithPhoto(register, content, findLikeness(register, person)?.ref);
}

/** The picture of a unit: its kind, its short name and the unit above it. */
export function unitImage(register: Register, id: string): SocialImage {
  const unit = register.units.get(id);
  if (!unit) throw new Error(`no unit ${id}`);
  const { data, parent } = unit;
  const above = parent === undefined ? undefined : `${words.partOf} ${unitLink(register, parent).text}`;
  const { validFrom: from, validTo: to } = data;
  const content = {
    kind: 'unit' as const,
    kicker: words.unitKinds[data.kind],
    title: data.name,
    note: [data.shortName, above].filter(Boolean).join('\n'),
    foot: to ? periodText({ ...(from ? { from } : {}), to }) : '',
  };
  return imageWithPhoto(register, content, undefined);
}

/** Every picture that a page of the site speaks of, one by one. */
export function* listSocialImages(register: Register): Generator<SocialImage> {
  yield siteImage(register);
  for (const slug of register.articles.keys()) yield articleImage(register, slug);
  for (const person of register.people.values()) if (person.hasPage) yield personImage(register, person);
  for (const id of register.units.keys()) yield unitImage(register, id);
}

function imageWithPhoto(
  register: Register,
  content: Omit<SocialImageContent, 'colours' | 'masthead' | 'photo'>,
  ref: string | undefined,
): SocialImage {
  const photo = ref === undefined ? undefined : register.photos.get(ref);
  const whole = { ...content, colours: lightColours(register.site.theme?.colours), masthead: register.site.name };
  if (!photo) return socialImage(whole, words.socialImageAlt(content.title));
  const credit = creditText(photoView(register, photo, photo.article));
  return socialImage(
    { ...whole, photo: { file: photo.file, credit } },
    words.socialImageAltWithPhoto(content.title, photo.data.alt),
  );
}

/** `1930–2024`; empty while somebody lives, or where a year is not known. */
function lifespanOf({ data: { born, died } }: Person): string {
  return born && died ? `${partsOf(born).year}–${partsOf(died).year}` : '';
}
