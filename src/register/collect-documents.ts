import { citesNumber, documentKey } from '../vietnamese/document-number.ts';
import type { Article, Citation, Evidence, OfficialDocument } from './model.ts';
import type { Witnesses } from './witnesses.ts';

/** The official documents that articles cite, by key, in the order of their numbers; each with the articles, newest first. */
export function collectDocuments(
  articles: ReadonlyMap<string, Article>,
  witnesses: Witnesses,
): ReadonlyMap<string, OfficialDocument> {
  const cited = new Map<string, { citations: Citation[]; slugs: Set<string> }>();
  for (const { slug, data } of articles.values()) {
    for (const [index, document] of (data.documents ?? []).entries()) {
      const key = documentKey(document.number);
      const { citations, slugs } = cited.get(key) ?? { citations: [], slugs: new Set() };
      cited.set(key, { citations, slugs });
      // A document that an article lists twice is cited by it once.
      if (slugs.has(slug)) continue;
      slugs.add(slug);
      citations.push({
        article: slug,
        data: document,
        get evidence(): Evidence {
          const sentence = witnesses(slug).sentences.find(({ text }) => citesNumber(text, key));
          return sentence
            ? { article: slug, anchor: sentence.anchor, text: sentence.text, kind: 'sentence' }
            : { article: slug, anchor: documentListAnchor(index), text: '', kind: 'entry' };
        },
      });
    }
  }
  const order = new Intl.Collator('vi', { numeric: true });
  return new Map(
    [...cited]
      .sort(([a], [b]) => order.compare(a, b) || (a < b ? -1 : 1))
      .map(([key, { citations }]) => [key, documentOf(key, citations)]),
  );
}

/** What the newest article that tells it says of a document. */
function documentOf(key: string, citations: readonly Citation[]): OfficialDocument {
  const told = citations.map(({ data }) => data);
  const title = told.find((data) => data.title !== undefined)?.title;
  const url = told.find((data) => data.url !== undefined)?.url;
  return {
    key,
    number: told[0]?.number ?? key,
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    citations,
  };
}

/** The anchor of a document in the list of its article. */
export function documentListAnchor(index: number): string {
  return `van-ban-${index + 1}`;
}
