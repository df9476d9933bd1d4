import { addresses } from '../addresses.ts';
import { formatDate } from '../i18n/formats.ts';
import { words } from '../i18n/words.ts';
import type { Register, Unit } from '../register/model.ts';
import { overFrom, treeOn, yearsOfChange, type UnitNode } from '../register/units-through-time.ts';
import type { UnitKind } from '../schema/unit.ts';
import { haNoiTime, partsOf, type KnownDate } from '../vietnamese/dates.ts';
import { unitLink } from './cards.ts';
import { breadcrumb, frameView, type FrameView, type LinkView, type PageHead } from './frame.ts';

/** A unit as other units name it. */
export interface UnitLinkView extends LinkView {
  readonly kindCode: UnitKind;
}

/** A unit in the tree, with the units below it. */
export interface UnitNodeView extends UnitLinkView {
  readonly note: string;
  /** In how many articles; empty where there are none. */
  readonly count: string;
  readonly children: readonly UnitNodeView[];
}

/** What happened to a unit in a year. */
export interface UnitChangeView {
  readonly unit: LinkView;
  /** `có từ 1/7/2025`, `tới 31/8/2019 mang tên`. */
  readonly text: string;
  /** The name it bore, or the unit to which it belonged. */
  readonly former?: string;
}

/** The units as they stood at the end of a year. */
export interface UnitsOfYearView extends PageHead {
  readonly frame: FrameView;
  readonly intro: string;
  readonly roots: readonly UnitNodeView[];
  readonly changesTitle: string;
  readonly changes: readonly UnitChangeView[];
  readonly years: readonly LinkView[];
}

/** A tree of units as pages show it; how many articles speak of each is told of today's tree alone. */
export function treeView(register: Register, nodes: readonly UnitNode[], isToday = true): UnitNodeView[] {
  return nodes.flatMap(({ id, name, children }) => {
    const unit = register.units.get(id);
    if (!unit) return [];
    const { data, appearances } = unit;
    return [
      {
        href: addresses.unit(id),
        text: name,
        kindCode: data.kind,
        // A short name is that of the present name.
        note: name === data.name ? (data.shortName ?? '') : '',
        count: isToday && appearances.length > 0 ? words.articleCount(appearances.length) : '',
        children: treeView(register, children, isToday),
      },
    ];
  });
}

/** Links to the trees of the years in which something changed, the latest first. */
export function treeYears(register: Register): LinkView[] {
  return yearsOfChange(register).map((year) => ({ href: addresses.unitsOfYear(year), text: String(year) }));
}

/** The units as they stood on the last day of a year, and what had changed in it. */
export function unitsOfYearView(register: Register, year: number): UnitsOfYearView {
  const lastDay: KnownDate = { iso: `${String(year).padStart(4, '0')}-12-31`, precision: 'day' };
  const title = words.careers.treeTitle(year);
  const intro = words.careers.treeIntro(formatDate(lastDay));
  const href = addresses.unitsOfYear(year);
  return {
    frame: frameView(register),
    title,
    description: intro,
    intro,
    breadcrumb: breadcrumb({ href: addresses.units(), text: words.units }, { href, text: title }),
    roots: treeView(register, treeOn(register, lastDay), false),
    changesTitle: words.careers.changes(year),
    changes: [...register.units.values()].flatMap((unit) => changesIn(register, unit, year)),
    years: treeYears(register).filter((each) => each.href !== href),
  };
}

function changesIn(register: Register, { id, data }: Unit, year: number): UnitChangeView[] {
  const { began, ended, renamedFrom, movedFrom } = words.careers;
  const isOver = (to: KnownDate | undefined): to is KnownDate =>
    to !== undefined && Number(haNoiTime(overFrom(to)).slice(0, 4)) === year;
  const { validFrom, validTo, formerNames = [], formerParents = [] } = data;
  const unit = unitLink(register, id);
  return [
    ...(validFrom && partsOf(validFrom).year === year ? [{ unit, text: began(formatDate(validFrom)) }] : []),
    ...formerNames.flatMap(({ name, to }) =>
      isOver(to) ? [{ unit, text: renamedFrom(formatDate(to)), former: name }] : [],
    ),
    ...formerParents.flatMap((former) =>
      isOver(former.to)
        ? [{ unit, text: movedFrom(formatDate(former.to)), former: unitLink(register, former.unit, former.to).text }]
        : [],
    ),
    ...(isOver(validTo) ? [{ unit, text: ended(formatDate(validTo)) }] : []),
  ];
}
