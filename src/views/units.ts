import { addresses } from '../addresses.ts';
import { words } from '../i18n/words.ts';
import type { Register, Unit } from '../register/model.ts';
import type { UnitKind } from '../schema/unit.ts';
import { awardTable, type AwardTableView } from './awards.ts';
import { getArticle, personLink, unitLink } from './cards.ts';
import { dateView, periodText, type DateView } from './dates.ts';
import { evidenceView, type EvidenceView } from './evidence.ts';
import { sourcedFigure, type SourcedFigureView } from './figures.ts';
import { unitFeed } from './feed-links.ts';
import { breadcrumb, contentStep, frameView, type FrameView, type LinkView, type PageHead } from './frame.ts';
import type { FactView } from './people.ts';
import type { NameView } from './photos.ts';
import { unitImage } from './social-images.ts';

/** A unit as other units name it. */
export interface UnitLinkView extends LinkView {
  readonly kindCode: UnitKind;
}

/** A unit in the tree, with the units below it. */
export interface UnitNodeView extends UnitLinkView {
  readonly note: string;
  readonly children: readonly UnitNodeView[];
}

/** The index of units. */
export interface UnitsView extends PageHead {
  readonly frame: FrameView;
  readonly intro: string;
  readonly roots: readonly UnitNodeView[];
}

/** Somebody seen holding a position, with the words that say it. */
export interface HolderView {
  readonly person: NameView;
  readonly title: string;
  readonly date: DateView;
  readonly evidence: EvidenceView;
}

/** What one article says of a unit. */
export interface UnitAppearanceView {
  readonly article: LinkView;
  readonly date: DateView;
  readonly roles: readonly FactView[];
  readonly evidence: EvidenceView;
}

/** The page of a unit. */
export interface UnitView extends PageHead {
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
  readonly successors: readonly LinkView[];
  readonly lifetime: string;
  readonly validFrom?: DateView;
  readonly validTo?: DateView;
  readonly sameAs: readonly string[];
  readonly holders: readonly HolderView[];
  readonly appearances: readonly UnitAppearanceView[];
  readonly figures: readonly SourcedFigureView[];
  readonly honoursGiven?: AwardTableView;
  readonly honoursReceived?: AwardTableView;
}

/** The index of units, as a tree. */
export function unitsView(register: Register): UnitsView {
  const roots = [...register.units.values()].filter(({ parent }) => parent === undefined);
  const intro = words.unitsIntro(register.units.size);
  return {
    frame: frameView(register),
    title: words.units,
    description: intro,
    intro,
    breadcrumb: breadcrumb({ href: addresses.units(), text: words.units }),
    roots: roots.map((unit) => unitNode(register, unit)),
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
    children: unitNode(register, unit).children,
    successors: (data.successors ?? [])
      .filter((each) => register.units.has(each))
      .map((each) => unitLink(register, each)),
    lifetime: periodText({
      ...(data.validFrom ? { from: data.validFrom } : {}),
      ...(data.validTo ? { to: data.validTo } : {}),
    }),
    ...(data.validFrom ? { validFrom: dateView(data.validFrom) } : {}),
    ...(data.validTo ? { validTo: dateView(data.validTo) } : {}),
    sameAs: data.sameAs ?? [],
    holders: holdersOf(register, unit),
    appearances: unit.appearances.map(({ article, roles, evidence }) => {
      const { title, published } = getArticle(register, article).data;
      const date = dateView(published);
      return {
        article: { href: addresses.article(article), text: title },
        date,
        roles: roles.map(({ role, evidence: proof }) => ({
          text: words.unitRoles[role],
          date,
          evidence: evidenceView(proof),
        })),
        evidence: evidenceView(evidence),
      };
    }),
    figures: unit.figures.map(sourcedFigure),
    ...(awardsGiven.length > 0 ? { honoursGiven: awardTable(register, awardsGiven) } : {}),
    ...(awardsReceived.length > 0 ? { honoursReceived: awardTable(register, awardsReceived) } : {}),
  };
}

function unitNode(register: Register, { id, data, children }: Unit, above: readonly string[] = []): UnitNodeView {
  return {
    href: addresses.unit(id),
    text: data.name,
    kindCode: data.kind,
    note: data.shortName ?? '',
    // A cycle among units is a problem that stops the build; in development the page must still end.
    children: children
      .filter((child) => !above.includes(child))
      .flatMap((child) => register.units.get(child) ?? [])
      .map((child) => unitNode(register, child, [...above, id])),
  };
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

/** Each holder of each position once, from the newest article that tells it. */
function holdersOf(register: Register, { holdings }: Unit): HolderView[] {
  const seen = new Map<string, HolderView>();
  for (const holding of holdings) {
    const { person, article, title } = holding;
    const key = `${person}|${title}`;
    if (seen.has(key)) continue;
    seen.set(key, {
      person: personLink(register, person),
      title,
      date: dateView(getArticle(register, article).data.published),
      evidence: evidenceView(holding.evidence),
    });
  }
  return [...seen.values()];
}
