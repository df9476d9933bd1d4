import type { Draft } from './draft.ts';

/** Checks that old addresses clash with no article, that nobody is listed twice, and sections are told apart. */
export function checkAddresses(draft: Draft): void {
  const owners = new Map<string, string>();
  for (const { file, data } of draft.articles.values()) {
    for (const [index, alias] of (data.aliases ?? []).entries()) {
      const owner = draft.articles.get(alias)?.file ?? owners.get(alias);
      if (owner !== undefined) draft.report('SV308', file, ['aliases', index], { id: alias, other: owner });
      owners.set(alias, file);
    }
    for (const [key, noun] of [
      ['people', 'Người'],
      ['units', 'Đơn vị'],
    ] as const) {
      const seen = new Map<string, number>();
      for (const [index, { id }] of (data[key] ?? []).entries()) {
        const first = seen.get(id);
        if (first !== undefined) {
          draft.report('SV303', file, [key, index, 'id'], { noun, id, other: `mục ${first + 1} của «${key}»` });
        }
        seen.set(id, first ?? index);
      }
    }
  }
  const sections = new Set<string>();
  for (const [index, { id }] of draft.site.sections.entries()) {
    if (sections.has(id)) {
      draft.report('SV303', draft.siteFile, ['sections', index, 'id'], {
        noun: 'Chuyên mục',
        id,
        other: 'một mục ở trên',
      });
    }
    sections.add(id);
  }
}
