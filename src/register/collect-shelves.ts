import { partsOf } from '../vietnamese/dates.ts';
import type { SiteData } from '../schema/site.ts';
import type { ArchiveMonth, Article, Section } from './model.ts';

/** The sections in the order of the site's file, each with its articles. */
export function collectSections(site: SiteData, articles: ReadonlyMap<string, Article>): Section[] {
  const bySection = new Map<string, string[]>();
  for (const { slug, data } of articles.values()) {
    const slugs = bySection.get(data.section);
    if (slugs) slugs.push(slug);
    else bySection.set(data.section, [slug]);
  }
  return site.sections.map(({ id, name, summary }) => ({
    id,
    name,
    ...(summary === undefined ? {} : { summary }),
    articles: bySection.get(id) ?? [],
  }));
}

/** The months that have articles, newest first; what is known only to the year stands after that year's months. */
export function collectMonths(articles: ReadonlyMap<string, Article>): ArchiveMonth[] {
  const months = new Map<string, { year: number; month?: number; articles: string[] }>();
  for (const { slug, data } of articles.values()) {
    const { year, month } = partsOf(data.published);
    const key = `${year}-${month ?? 0}`;
    const shelf = months.get(key) ?? { year, ...(month === undefined ? {} : { month }), articles: [] };
    shelf.articles.push(slug);
    months.set(key, shelf);
  }
  return [...months.values()].sort((a, b) => b.year - a.year || (b.month ?? 0) - (a.month ?? 0));
}

/** Old slugs and the slug they lead to. */
export function collectAliases(articles: ReadonlyMap<string, Article>): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  for (const { slug, data } of articles.values()) {
    for (const alias of data.aliases ?? []) if (!articles.has(alias)) aliases.set(alias, slug);
  }
  return aliases;
}
