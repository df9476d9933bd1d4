import type { PersonEntry } from '../reading/entries.ts';
import { findNearest } from '../vietnamese/nearest.ts';
import type { Draft } from './draft.ts';

/** Checks that the portrait a person's file names is a published photo, and shows that person. */
export function checkPortraits(draft: Draft): void {
  for (const person of draft.people.values()) {
    const { portrait } = person.data;
    const reason = portrait === undefined ? undefined : findFault(person, portrait, draft);
    if (portrait === undefined || reason === undefined) continue;
    const refs = [...draft.articles.values()].flatMap(({ slug, data }) =>
      (data.photos ?? []).map((photo) => `${slug}/${photo.id}`),
    );
    const nearest = refs.includes(portrait) ? undefined : findNearest(portrait, refs);
    draft.report('SV408', person.file, ['portrait'], { id: portrait, reason, ...(nearest ? { nearest } : {}) });
  }
}

/** Why a photo cannot stand for a person; `undefined` where it can, or where its article is being told of already. */
function findFault({ id }: PersonEntry, portrait: string, { articles, published, broken }: Draft): string | undefined {
  const [slug = '', photoId, ...rest] = portrait.split('/');
  const owner = articles.get(slug);
  if (!owner && broken.has(slug)) return undefined;
  const photo = owner?.data.photos?.find((each) => each.id === photoId);
  if (!photo || rest.length > 0) return 'không có ảnh nào mang mã ấy';
  if (!published.has(slug)) return `bài «${slug}» chưa được đăng`;
  if (photo.standIn) return 'đó là hình minh hoạ thay ảnh gốc, không phải mặt người thật';
  if (photo.people && !photo.people.includes(id)) return `ảnh ấy ghi người khác (${photo.people.join(', ')})`;
  return undefined;
}
