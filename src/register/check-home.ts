import { formatDate } from '../vietnamese/dates.ts';
import { findNearest } from '../vietnamese/nearest.ts';
import type { FieldPath } from '../schema/yaml.ts';
import { checkSection } from './check-references.ts';
import type { Draft } from './draft.ts';

/**
 * Checks what the editor put on the home page: that each article and section is
 * there, and nothing twice. An article that is not published yet is only told of:
 * a page may be arranged before its stories come out.
 */
export function checkHome(draft: Draft): void {
  const { site, siteFile, report } = draft;
  const seen = new Map<string, string>();
  const checkTwice = (noun: string, id: string, path: FieldPath, place: string) => {
    const first = seen.get(`${noun} ${id}`);
    if (first !== undefined) report('SV303', siteFile, path, { noun, id, other: first });
    else seen.set(`${noun} ${id}`, place);
  };
  for (const [index, { kind, section, articles = [] }] of (site.home ?? []).entries()) {
    const place = `mục ${index + 1} của «home»`;
    if (section === undefined) checkTwice('Khối', kind, ['home', index, 'kind'], place);
    else {
      checkTwice('Khối của chuyên mục', section, ['home', index, 'section'], place);
      checkSection(draft, siteFile, section, ['home', index, 'section']);
    }
    for (const [rank, slug] of articles.entries()) {
      checkTwice('Bài', slug, ['home', index, 'articles', rank], `bài thứ ${rank + 1} ở ${place}`);
      checkArticle(draft, slug, ['home', index, 'articles', rank]);
    }
  }
}

function checkArticle({ articles, published, broken, siteFile, report }: Draft, id: string, path: FieldPath): void {
  const article = articles.get(id);
  if (article && !published.has(id)) {
    const { draft, published: date } = article.data;
    const reason = draft ? 'còn là bản nháp' : `hẹn đăng ${formatDate(date)}`;
    report('SV318', siteFile, path, { id, reason, other: article.file });
  }
  if (article || broken.has(id)) return;
  const renamed = [...articles.values()].find(({ data }) => data.aliases?.includes(id))?.slug;
  const nearest = renamed ?? findNearest(id, published);
  report('SV317', siteFile, path, { id, ...(nearest === undefined ? {} : { nearest }) });
}
