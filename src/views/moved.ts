import { addresses } from '../addresses.ts';
import { words } from '../i18n/words.ts';
import type { Register } from '../register/model.ts';
import { getArticle } from './cards.ts';
import { breadcrumb, frameView, type FrameView, type LinkView, type PageHead } from './frame.ts';
import { articleImage } from './social-images.ts';

/** The page at an article's old address. */
export interface MovedView extends PageHead {
  readonly frame: FrameView;
  readonly target: LinkView;
}

/** The page at an article's old address, leading to the new one. */
export function movedView(register: Register, alias: string, slug: string): MovedView {
  const target = { href: addresses.article(slug), text: getArticle(register, slug).data.title };
  return {
    frame: frameView(register),
    title: words.movedTitle,
    description: `${words.moved} ${target.text}`,
    breadcrumb: breadcrumb({ href: addresses.article(alias), text: words.movedTitle }),
    socialImage: articleImage(register, slug),
    target,
  };
}
