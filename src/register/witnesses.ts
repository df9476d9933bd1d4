import type { Witness } from './find-evidence.ts';
import type { Article, Photo } from './model.ts';
import { photoAnchor } from '../article/photo-references.ts';

/** Gives an article as a witness of facts, made once for each. */
export type Witnesses = (slug: string) => Witness;

/** Prepares what articles can bear witness with: their sentences and the captions of the photos they show. */
export function createWitnesses(articles: ReadonlyMap<string, Article>, photos: ReadonlyMap<string, Photo>): Witnesses {
  const made = new Map<string, Witness>();
  return (slug) => {
    const known = made.get(slug);
    if (known) return known;
    const article = articles.get(slug);
    const captions = (article?.photos ?? []).flatMap((ref) => {
      const photo = photos.get(ref);
      if (!photo) return [];
      return [{ anchor: photoAnchor(slug, ref), text: photo.data.caption, people: photo.data.people ?? [] }];
    });
    const witness = { slug, sentences: article?.sentences ?? [], captions };
    made.set(slug, witness);
    return witness;
  };
}
