import { findNearest } from '../vietnamese/nearest.ts';
import type { Draft } from './draft.ts';

/** Checks that the portrait a person's file names is a declared photo of a published article. */
export function checkPortraits({ people, articles, published, broken, report }: Draft): void {
  for (const { file, data } of people.values()) {
    if (data.portrait === undefined) continue;
    const [slug = '', id, ...rest] = data.portrait.split('/');
    const owner = articles.get(slug);
    if (!owner && broken.has(slug)) continue;
    const declared = (owner?.data.photos ?? []).map((photo) => photo.id);
    if (rest.length > 0 || id === undefined || !declared.includes(id)) {
      const refs = [...articles.values()].flatMap((each) =>
        (each.data.photos ?? []).map((photo) => `${each.slug}/${photo.id}`),
      );
      const nearest = findNearest(data.portrait, refs);
      report('SV305', file, ['portrait'], { id: data.portrait, ...(nearest ? { nearest } : {}) });
    } else if (!published.has(slug)) {
      report('SV314', file, ['portrait'], { id: slug, reason: 'bản nháp, hoặc chưa tới ngày đăng' });
    }
  }
}
