import { addresses } from '../addresses.ts';
import { formatOnDate } from '../i18n/formats.ts';
import { words } from '../i18n/words.ts';
import type { Person, Register } from '../register/model.ts';
import { compareDates, partsOf, type KnownDate } from '../vietnamese/dates.ts';
import { monogramOf } from '../vietnamese/names.ts';
import { articleCard, getArticle, type ArticleCardView } from './cards.ts';
import { periodText } from './dates.ts';
import { breadcrumb, frameView, type FrameView, type LinkView, type PageHead } from './frame.ts';
import { photoView, type PhotoView } from './photos.ts';
import { findPortrait, PORTRAIT_WIDTH } from './portrait.ts';

/** Somebody who has died, in the index. */
export interface RememberedView extends LinkView {
  readonly monogram: string;
  readonly portrait?: PhotoView;
  /** From birth to death, as far as known. */
  readonly lifespan: string;
  readonly disambiguation: string;
  readonly summary: string;
  /** How many tributes there are; empty where there are none. */
  readonly tributes: string;
}

/** The index of those who have died. */
export interface MemoriamView extends PageHead {
  readonly frame: FrameView;
  /** By the year in which they died, the newest first. */
  readonly years: readonly { readonly year: string; readonly people: readonly RememberedView[] }[];
}

/** What the page of somebody who has died shows besides. */
export interface MemorialView {
  readonly kicker: LinkView;
  readonly tributes: readonly ArticleCardView[];
}

/** The index of those who have died and have a page. */
export function memoriamView(register: Register): MemoriamView {
  const remembered = [...register.people.values()]
    .flatMap((person) => (person.hasPage && person.data.died ? [{ person, died: person.data.died }] : []))
    .sort((a, b) => compareDates(b.died, a.died));
  const years = Map.groupBy(remembered, ({ died }) => partsOf(died).year);
  return {
    frame: frameView(register),
    title: words.events.memoriam,
    description: words.events.memoriamIntro,
    breadcrumb: breadcrumb({ href: addresses.memoriam(), text: words.events.memoriam }),
    years: [...years].map(([year, group]) => ({
      year: String(year),
      people: group.map(({ person, died }) => rememberedView(register, person, died)),
    })),
  };
}

function rememberedView(register: Register, person: Person, died: KnownDate): RememberedView {
  const { id, data } = person;
  const portrait = findPortrait(register, person);
  const tributes = tributesOf(register, person).length;
  return {
    href: addresses.person(id),
    text: data.name,
    monogram: monogramOf(data.name),
    ...(portrait
      ? { portrait: photoView(register, portrait, portrait.shownIn[0] ?? portrait.article, PORTRAIT_WIDTH) }
      : {}),
    lifespan: data.born ? periodText({ from: data.born, to: died }) : words.events.diedOn(formatOnDate(died)),
    disambiguation: data.disambiguation ?? '',
    summary: data.summary ?? '',
    tributes: tributes > 0 ? words.events.tributeCount(tributes) : '',
  };
}

/** What a page shows of somebody's death; nothing of the living. */
export function memorialView(register: Register, person: Person): MemorialView | undefined {
  if (!person.data.died) return undefined;
  return {
    kicker: { href: addresses.memoriam(), text: words.events.memoriam },
    tributes: tributesOf(register, person).map((slug) => articleCard(register, slug)),
  };
}

/** The articles in commemoration that name somebody, newest first. */
function tributesOf(register: Register, { appearances }: Person): string[] {
  return appearances
    .map(({ article }) => article)
    .filter((slug) => getArticle(register, slug).data.type === 'commemoration');
}
