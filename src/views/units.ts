import { addresses } from '../addresses.ts';
import { formatDate } from '../i18n/formats.ts';
import { words } from '../i18n/words.ts';
import { grantedOf } from '../register/ledger.ts';
import type { Register, Unit, UnitAppearance } from '../register/model.ts';
import { todayOf, treeOn } from '../register/units-through-time.ts';
import type { UnitRole } from '../schema/participation.ts';
import type { UnitKind } from '../schema/unit.ts';
import { appearanceYears, type AppearanceYearView } from './appearances.ts';
import { awardTable, type AwardTableView } from './awards.ts';
import { unitLink } from './cards.ts';
import { dateView, periodText, type DateView } from './dates.ts';
import { createQuoteOnce } from './evidence.ts';
import { sourcedFigure, type SourcedFigureView } from './figures.ts';
import { unitFeed } from './feed-links.ts';
import { breadcrumb, contentStep, frameView, type FrameView, type LinkView, type PageHead } from './frame.ts';
import { countView, type CountView } from './people.ts';
import { indexedPhoto, type IndexedPhotoView } from './photos.ts';
import { unitImage } from './social-images.ts';
import { photosOfUnit } from './unit-photos.ts';
import { branchNow, endedView, successionView, type SuccessionView } from './unit-succession.ts';
import { treeView, treeYears, type UnitLinkView, type UnitNodeView } from './unit-tree.ts';
import { postsOfUnit, type UnitPostView } from './unit-posts.ts';

/** The index of units. */
export interface UnitsView extends PageHead {
  readonly frame: FrameView;
  readonly intro: string;
  /** As they stand today. */
  readonly roots: readonly UnitNodeView[];
  /** Those that are no more, with the day and those that followed. */
  readonly ended: readonly EndedUnitView[];
  /** The trees of earlier years. */
  readonly years: readonly LinkView[];
}

/** A unit that is no more, as the index lists it. */
export interface EndedUnitView extends LinkView {
  readonly until: string;
  readonly nowSee: readonly LinkView[];
}

/** The page of a unit. */
export interface UnitView extends PageHead, SuccessionView {
  readonly frame: FrameView;
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  /** Its kind as the content writes it. */
  readonly kindCode: UnitKind;
  readonly summary: string;
  readonly otherNames: readonly string[];
  readonly formerNames: readonly { readonly name: string; readonly period: string }[];
  /** From the top down, without the unit itself. */
  readonly ancestors: readonly UnitLinkView[];
  readonly children: readonly UnitNodeView[];
  readonly lifetime: string;
  readonly validFrom?: DateView;
  readonly validTo?: DateView;
  readonly sameAs: readonly string[];
  readonly posts: readonly UnitPostView[];
  readonly years: readonly AppearanceYearView[];
  readonly counts: readonly CountView[];
  readonly photos: readonly IndexedPhotoView[];
  readonly figures: readonly SourcedFigureView[];
  readonly honoursGiven?: AwardTableView;
  readonly honoursReceived?: AwardTableView;
}

/** The index of units, as a tree. */
export function unitsView(register: Register): UnitsView {
  const intro = words.unitsIntro(register.units.size);
  return {
    frame: frameView(register),
    title: words.units,
    description: intro,
    intro,
    breadcrumb: breadcrumb({ href: addresses.units(), text: words.units }),
    roots: treeView(register, treeOn(register, todayOf(register))),
    ended: [...register.units.values()].flatMap((unit) => endedUnit(register, unit)),
    years: treeYears(register),
  };
}

/**
 * The page of a unit.
 * @throws Error where the register has none of that id
 */
export function unitView(register: Register, unitId: string): UnitView {
  const unit = register.units.get(unitId);
  if (!unit) throw new Error(`no unit ${unitId}`);
  const { id, data, awardsGiven, awardsReceived } = unit;
  const quoteOnce = createQuoteOnce();
  const posts = postsOfUnit(register, unit, quoteOnce);
  const children = treeView(register, branchNow(register, unit));
  const ancestors = ancestorsOf(register, unit).flatMap((ancestor) => kindredLink(register, ancestor));
  return {
    frame: frameView(register),
    title: data.name,
    description: data.summary ?? `${data.name}: ${words.unitKinds[data.kind]}.`,
    breadcrumb: breadcrumb({ href: addresses.units(), text: words.units }, contentStep(addresses.unit(id), data.name)),
    feed: unitFeed(register, unit),
    socialImage: unitImage(register, id),
    id,
    name: data.name,
    shortName: data.shortName ?? '',
    kind: words.unitKinds[data.kind],
    kindCode: data.kind,
    summary: data.summary ?? '',
    otherNames: data.otherNames ?? [],
    formerNames: (data.formerNames ?? []).map(({ name, from, to }) => ({
      name,
      period: periodText({ ...(from ? { from } : {}), ...(to ? { to } : {}) }),
    })),
    ancestors,
    children,
    ...successionView(register, unit),
    lifetime: periodText({
      ...(data.validFrom ? { from: data.validFrom } : {}),
      ...(data.validTo ? { to: data.validTo } : {}),
    }),
    ...(data.validFrom ? { validFrom: dateView(data.validFrom) } : {}),
    ...(data.validTo ? { validTo: dateView(data.validTo) } : {}),
    sameAs: data.sameAs ?? [],
    posts,
    years: appearanceYears<UnitRole, UnitAppearance>(
      register,
      unit.appearances,
      { role: (role) => words.unitRoles[role], style: () => '' },
      quoteOnce,
    ),
    counts: countsOf(register, unit, posts, children),
    photos: photosOfUnit(register, unit).flatMap((ref) => indexedPhoto(register, ref)),
    figures: unit.figures.map((figure) => sourcedFigure(register, figure)),
    ...(awardsGiven.length > 0 ? { honoursGiven: awardTable(register, awardsGiven) } : {}),
    ...(awardsReceived.length > 0 ? { honoursReceived: awardTable(register, awardsReceived) } : {}),
  };
}

function endedUnit(register: Register, unit: Unit): EndedUnitView[] {
  const ended = endedView(register, unit);
  const { validTo } = unit.data;
  if (!ended || !validTo) return [];
  return [{ ...unitLink(register, unit.id), until: words.careers.ended(formatDate(validTo)), nowSee: ended.nowSee }];
}

function kindredLink(register: Register, id: string): UnitLinkView[] {
  const unit = register.units.get(id);
  return unit ? [{ ...unitLink(register, id), kindCode: unit.data.kind }] : [];
}

function ancestorsOf(register: Register, unit: Unit): string[] {
  const chain: string[] = [];
  for (let id = unit.parent; id !== undefined && !chain.includes(id); id = register.units.get(id)?.parent)
    chain.unshift(id);
  return chain;
}

function countsOf(
  register: Register,
  { appearances, awardsGiven, awardsReceived }: Unit,
  posts: readonly UnitPostView[],
  children: readonly UnitNodeView[],
): CountView[] {
  const { counts } = words.profile;
  const holders = new Set(posts.flatMap((post) => post.holders.map(({ person }) => person.href ?? person.text)));
  return [
    countView(appearances.length, counts.mentioned, '#trong-bai'),
    countView(holders.size, counts.holders, '#nguoi-giu-chuc'),
    countView(grantedOf(register, awardsReceived).length, counts.received, '#duoc-khen'),
    countView(grantedOf(register, awardsGiven).length, counts.givenByUnit, '#da-tang'),
    countView(children.length, counts.subUnits, '#truc-thuoc'),
  ].flat();
}
