import { posix } from 'node:path';
import type { Place } from '../problem/problem.ts';
import { findNearest } from '../vietnamese/nearest.ts';
import type { ArticleEntry } from '../reading/entries.ts';
import { photoPath } from '../reading/photo-path.ts';
import type { Draft } from './draft.ts';
import { galleryReferences, photoReference } from '../article/photo-references.ts';

/** Checks that photos used are declared, and photos declared are used. */
export function checkPhotos(draft: Draft): void {
  const used = new Set<string>();
  for (const article of draft.articles.values()) {
    const { file, slug, data, body } = article;
    const shown = new Set<string>();
    const checkShown = (written: string, place: Place) => {
      const ref = photoReference(slug, written);
      const details = { noun: 'Ảnh trong thân bài', id: written, other: 'ở trên, trong cùng bài' };
      if (shown.has(ref)) draft.reportAt('SV303', place, details);
      shown.add(ref);
    };
    const check = (written: string, report: (code: 'SV305' | 'SV314', details: Record<string, string>) => void) => {
      const ref = photoReference(slug, written);
      used.add(ref);
      checkReference(draft, article, ref, written, report);
    };
    if (data.leadPhoto) {
      check(data.leadPhoto, (code, details) => {
        draft.report(code, file, ['leadPhoto'], details);
      });
    }
    for (const { name, props, line, column } of body.components) {
      const place = { file, line, column };
      const report = (code: 'SV305' | 'SV314', details: Record<string, string>) => {
        draft.reportAt(code, place, details);
      };
      if (name === 'Photo') {
        check(props['id'] ?? '', report);
        checkShown(props['id'] ?? '', place);
      }
      if (name !== 'Gallery') continue;
      const from = props['from'] ?? slug;
      const source = draft.articles.get(from);
      if (!source && props['ids'] === undefined && !draft.broken.has(from)) {
        const nearest = findNearest(from, draft.published);
        draft.reportAt('SV314', place, { id: from, ...(nearest ? { nearest } : {}) });
      }
      for (const ref of galleryReferences(slug, props, source)) {
        check(ref, report);
        checkShown(ref, place);
      }
      if (props['ids'] === undefined && source && (source.data.photos ?? []).length === 0) {
        draft.reportAt('SV315', place, { name, noun: 'ảnh', key: 'photos' });
      }
    }
  }
  // An article that cannot be read may show any photo.
  const isAllRead = draft.broken.size === 0;
  for (const { slug, file, data } of draft.articles.values()) {
    const seen = new Map<string, number>();
    for (const [index, { id }] of (data.photos ?? []).entries()) {
      const first = seen.get(id);
      if (first !== undefined) {
        draft.report('SV303', file, ['photos', index, 'id'], {
          noun: 'Mã ảnh',
          id,
          other: `mục ${first + 1} của «photos»`,
        });
      } else if (isAllRead && !used.has(`${slug}/${id}`)) {
        draft.report('SV306', file, ['photos', index, 'id'], { id });
      }
      seen.set(id, first ?? index);
    }
  }
}

/** Checks that every image file beside an article is declared by some article. */
export function checkPhotoFiles(draft: Draft, files: readonly string[]): void {
  // An article that cannot be read may declare any photo.
  if (draft.broken.size > 0) return;
  const declared = new Set<string>();
  const misspelt = new Set<string>();
  for (const { file, data, photoFiles } of draft.articles.values()) {
    for (const { id, src } of data.photos ?? []) {
      declared.add(photoPath(file, src).normalize('NFC'));
      // A photo that was not found is most likely one of the files beside it: one mistake, told once.
      if (!(id in photoFiles)) misspelt.add(posix.dirname(file));
    }
  }
  for (const file of files) {
    if (declared.has(file.normalize('NFC')) || misspelt.has(posix.dirname(file))) continue;
    draft.reportAt('SV405', { file, line: 1, column: 1 }, { src: `./${posix.basename(file)}` });
  }
}

function checkReference(
  draft: Draft,
  article: ArticleEntry,
  ref: string,
  written: string,
  report: (code: 'SV305' | 'SV314', details: Record<string, string>) => void,
): void {
  const [slug = '', id = '', ...rest] = ref.split('/');
  const owner = draft.articles.get(slug);
  if (!owner && draft.broken.has(slug)) return;
  const declared = rest.length === 0 && (owner?.data.photos ?? []).some((photo) => photo.id === id);
  if (!declared) {
    const own = (article.data.photos ?? []).map((photo) => photo.id);
    const others = written.includes('/') ? (owner?.data.photos ?? []).map((photo) => `${slug}/${photo.id}`) : own;
    const nearest = findNearest(written, others);
    report('SV305', { id: written, ...(nearest ? { nearest } : {}) });
  } else if (draft.published.has(article.slug) && !draft.published.has(slug)) {
    report('SV314', { id: slug, reason: 'bản nháp, hoặc chưa tới ngày đăng' });
  }
}
