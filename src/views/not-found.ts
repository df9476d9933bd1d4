import { words } from '../i18n/words.ts';
import type { Register } from '../register/model.ts';
import { articleCard, type ArticleCardView } from './cards.ts';
import { breadcrumb, frameView, type FrameView, type LinkView, type PageHead } from './frame.ts';

/** The page that a host shows where there is none. */
export interface NotFoundView extends PageHead {
  readonly frame: FrameView;
  readonly newest: readonly ArticleCardView[];
  /** How the newsroom is reached, as its settings state it. */
  readonly contact?: LinkView;
}

/** Enough to go on with, and no second home page. */
const NEWEST_SHOWN = 4;

/** The page that a host shows where there is none. */
export function notFoundView(register: Register): NotFoundView {
  const { email, phone } = register.site.contact ?? {};
  const contact =
    email !== undefined
      ? { href: `mailto:${email}`, text: email }
      : phone !== undefined
        ? // RFC 3966: visual separators may stay, but white space may not.
          { href: `tel:${phone.replace(/[^\d+]/g, '')}`, text: phone }
        : undefined;
  return {
    frame: frameView(register),
    title: words.notFoundTitle,
    description: words.notFound,
    breadcrumb: breadcrumb({ href: '', text: words.notFoundTitle }),
    newest: [...register.articles.keys()].slice(0, NEWEST_SHOWN).map((slug) => articleCard(register, slug)),
    ...(contact ? { contact } : {}),
  };
}
