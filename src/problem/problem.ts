import { catalogue, type CatalogueEntry, type ProblemCode } from './catalogue.ts';

/** A place in a file that an editor can go to. Line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something wrong in the content, told so that an editor can mend it. */
export interface Problem extends Place {
  readonly code: ProblemCode;
  /** What happened. */
  readonly what: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do about it. */
  readonly fix: string;
}

/** The words a catalogue entry is filled with. */
export type ProblemDetails = Readonly<Record<string, string>>;

/**
 * Makes a problem out of the catalogue's text.
 *
 * @param code the permanent code
 * @param place where it is
 * @param details the words for the placeholders of the catalogue's text
 */
export function makeProblem(code: ProblemCode, place: Place, details: ProblemDetails = {}): Problem {
  const { what, why, fix } = catalogue[code];
  return {
    code,
    file: place.file,
    line: place.line,
    column: place.column,
    what: fillIn(what, details),
    why: fillIn(why, details),
    fix: fillIn(fix, details),
  };
}

/** Whether a problem keeps the site from being built; the others are told for an editor to judge. */
export function stopsBuild({ code }: Pick<Problem, 'code'>): boolean {
  const entry: CatalogueEntry = catalogue[code];
  return entry.stopsBuild !== false;
}

/** Orders problems by file, line, column and code. */
export function compareProblems(a: Problem, b: Problem): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * `{name}` is replaced by the detail; `[… {name} …]` is left out whole where the detail is empty.
 * Control characters, with which a quoted value could command a terminal, are made visible.
 */
function fillIn(template: string, details: ProblemDetails): string {
  return template
    .replace(/\[([^[\]]*)\{(\w+)\}([^[\]]*)\]/g, (_, before: string, name: string, after: string) =>
      details[name] ? before + details[name] + after : '',
    )
    .replace(/\{(\w+)\}/g, (_, name: string) => details[name] ?? '')
    .replace(/\p{Cc}/gu, '\uFFFD')
    .trim();
}
