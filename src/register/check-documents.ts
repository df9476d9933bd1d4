import { documentKey } from '../vietnamese/document-number.ts';
import { spellingKey } from '../vietnamese/spelling.ts';
import type { Draft } from './draft.ts';

/** Tells of documents that two articles cite by one number and by different titles. */
export function checkDocuments(draft: Draft): void {
  const titles = new Map<string, { readonly title: string; readonly file: string }>();
  for (const { file, data } of draft.articles.values()) {
    for (const [index, { number, title }] of (data.documents ?? []).entries()) {
      if (title === undefined) continue;
      const key = documentKey(number);
      const first = titles.get(key);
      if (!first) titles.set(key, { title, file });
      else if (spellingKey(first.title) !== spellingKey(title)) {
        draft.report('SV336', file, ['documents', index, 'title'], {
          number,
          title,
          known: first.title,
          other: first.file,
        });
      }
    }
  }
}
