import { measureFallback } from '../images/measure-fallback.ts';
import { perRegister } from '../register/per-register.ts';
import type { Register } from '../register/model.ts';
import { articleView } from '../views/article.ts';
import { getArticle } from '../views/cards.ts';
import { creditedPhoto } from '../views/picture-credit.ts';
import { renderBody } from '../views/render-body.ts';
import { feedItem, type FeedItem } from './item.ts';

/**
 * The articles of a feed. Each is rendered once in a build, however many feeds bring it,
 * and waits as bytes outside the heap, where the garbage collector need not walk through it.
 *
 * @throws Error where an article's file has gone or its photo cannot be decoded
 */
export async function getFeedItems(register: Register, slugs: readonly string[]): Promise<FeedItem[]> {
  const shelf = shelfOf(register);
  const waiting = slugs.map((slug) => {
    const item = shelf.get(slug) ?? render(register, slug);
    shelf.set(slug, item);
    return item;
  });
  return (await Promise.all(waiting)).map((bytes) => JSON.parse(bytes.toString()) as FeedItem);
}

const shelfOf = perRegister(() => new Map<string, Promise<Buffer>>());

async function render(register: Register, slug: string): Promise<Buffer> {
  const sizes = new Map<string, number>();
  for (const ref of getArticle(register, slug).photos) {
    const photo = register.photos.get(ref);
    const size = photo && (await measureFallback(creditedPhoto(register, photo), process.cwd()));
    if (size !== undefined) sizes.set(ref, size);
  }
  const view = articleView(register, slug);
  return Buffer.from(JSON.stringify(feedItem(register, view, renderBody(view.body), (ref) => sizes.get(ref))));
}
