import type { AnnotationContext, Sentence } from '../../src/article/annotate-sentences.ts';
import { compileBody, type BodyFacts, type CompiledBody, type Part } from '../../src/article/compile-body.ts';
import { linkParts, type Addressing } from '../../src/article/link-parts.ts';
import { createNameFinder } from '../../src/article/names.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { words } from '../../src/i18n/words.ts';

const findNames = createNameFinder([
  { kind: 'person', id: 'an', names: ['Lê An'] },
  { kind: 'person', id: 'thuy', names: ['Thu Thuỷ'] },
  { kind: 'person', id: 'kin', names: ['Trần Kín'] },
  { kind: 'unit', id: 'ban-799', names: ['Ban 799'] },
]);

/** The article that the tests' bodies belong to lists Lê An, Thu Thuỷ, Trần Kín, who has no page, and Ban 799. */
export const context: AnnotationContext = {
  findNames,
  keepNumbers: false,
};

const addressing: Addressing = {
  addressOf: (target) => {
    const [scheme = '', id = ''] = target.split(':');
    const kind = { nguoi: 'person', 'don-vi': 'unit', 'bai-viet': 'article' }[scheme] ?? scheme;
    return id === 'kin' ? undefined : `/${kind}/${id}/`;
  },
  withBase: (path) => `/goc${path}`,
};

const source = (body: string) => ({ body, bodyLine: 10, file: 'bai.mdx' });

function compile(body: string, options: Partial<AnnotationContext>): CompiledBody {
  const compiled = compileBody(source(body), { ...context, ...options }, words.body);
  if ('problems' in compiled) throw new Error(compiled.problems[0]?.what);
  return compiled;
}

/** The parts of a body, as its page renders them. */
export function partsOf(body: string, options: Partial<AnnotationContext> = {}): Part[] {
  return linkParts(compile(body, options).makeParts(), addressing);
}

/** The HTML of a body that calls no component. */
export function htmlOf(body: string, options: Partial<AnnotationContext> = {}): string {
  return partsOf(body, options)
    .map((part) => {
      if (part.kind !== 'html') throw new Error(`a call of ${part.name}`);
      return part.html;
    })
    .join('');
}

/** The facts of a body, as the register reads them. */
export function factsOf(body: string, options: Partial<AnnotationContext> = {}): BodyFacts {
  return compile(body, options).facts;
}

/** The problems of a body. */
export function problemsOf(body: string): readonly Problem[] {
  const read = compileBody(source(body), context, words.body);
  return 'problems' in read ? read.problems : [];
}

/** The words of HTML: without tags, footnote numbers and the arrows back from footnotes. */
export function textOf(html: string): string {
  return html
    .replace(/<sup><a [^>]*data-footnote-ref[^>]*>[^<]*<\/a><\/sup>/g, '')
    .replace(/<a [^>]*data-footnote-backref[^>]*>[^<]*(?:<sup>[^<]*<\/sup>)?<\/a>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The marked sentences in HTML, as a reader who follows a link to them sees them. */
export function anchoredSentences(html: string): Pick<Sentence, 'anchor' | 'text'>[] {
  return Array.from(
    html.matchAll(/<span id="([^"]+)" class="sentence">([^]*?)<\/span>/g),
    ([, anchor = '', inner = '']) => ({
      anchor,
      text: textOf(inner),
    }),
  );
}
