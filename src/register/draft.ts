import type { ProblemCode } from '../problem/catalogue.ts';
import { makeProblem, type Place, type Problem, type ProblemDetails } from '../problem/problem.ts';
import type { ArticleEntry, EventEntry, FieldLocator, PersonEntry, TopicEntry, UnitEntry } from '../reading/entries.ts';
import type { SiteData } from '../schema/site.ts';
import type { FieldPath } from '../schema/yaml.ts';

/** The entries while the register is made of them, and the problems found on the way. */
export interface Draft {
  readonly site: SiteData;
  readonly siteFile: string;
  readonly people: ReadonlyMap<string, PersonEntry>;
  readonly units: ReadonlyMap<string, UnitEntry>;
  readonly events: ReadonlyMap<string, EventEntry>;
  readonly topics: ReadonlyMap<string, TopicEntry>;
  /** Every sound article, drafts and held-back ones too, by slug. */
  readonly articles: ReadonlyMap<string, ArticleEntry>;
  /** The slugs of those that are published. */
  readonly published: ReadonlySet<string>;
  /** Slugs of articles whose own problems, or place, keep them out; references to them are not reported again. */
  readonly broken: ReadonlySet<string>;
  /** Ids of people, units, events and topics whose files have problems, or stand in no right place; likewise. */
  readonly brokenEntities: ReadonlySet<string>;
  /** Notes a problem at a field of a file. */
  readonly report: (
    code: ProblemCode,
    file: string,
    path: FieldPath,
    details?: ProblemDetails,
    at?: 'key' | 'value',
  ) => void;
  /** Notes a problem at a place of a body. */
  readonly reportAt: (code: ProblemCode, place: Place, details?: ProblemDetails) => void;
}

/** Makes the two functions that note problems. */
export function createReporters(problems: Problem[], locate: FieldLocator): Pick<Draft, 'report' | 'reportAt'> {
  return {
    report: (code, file, path, details = {}, at = 'value') => {
      problems.push(makeProblem(code, locate(file, path, at), details));
    },
    reportAt: (code, place, details = {}) => {
      problems.push(makeProblem(code, place, details));
    },
  };
}
