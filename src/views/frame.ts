import { addresses } from '../addresses.ts';
import { contentLang } from '../i18n/language.ts';
import { words } from '../i18n/words.ts';
import type { Register } from '../register/model.ts';
import type { Language } from '../schema/site.ts';
import type { SocialImage } from '../social-images/social-image.ts';
import { siteFeed, type FeedLinkView } from './feed-links.ts';
import { paletteOf, type Shades } from '../theme/palette.ts';
import { imprintView, type ImprintLine } from './imprint.ts';
import type { OpenGraphView } from './open-graph.ts';
import { siteImage } from './social-images.ts';

/** A link as pages show it. */
export interface LinkView {
  readonly href: string;
  readonly text: string;
}

/** A step on the way to a page: a link in words of the interface, or in content, which is marked so. */
export interface StepView extends LinkView {
  readonly lang?: Language;
}

/** What stands around every page. */
export interface FrameView {
  readonly name: string;
  readonly tagline: string;
  /** What every page says above all else; absent where there is nothing to say. */
  readonly notice?: string;
  /** The colour of the page's ground, which a browser gives its own bars. */
  readonly ground: Shades;
  readonly publisher: LinkView;
  /** What the newsroom states about itself; empty where it states nothing. */
  readonly imprint: readonly ImprintLine[];
  readonly sections: readonly LinkView[];
  /** The feed of the whole site. */
  readonly feed: FeedLinkView;
  /** What networks show beside a link to a page that has no picture of its own. */
  readonly socialImage: SocialImage;
}

/** Head and path of one page. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** The path from the home page to this one, this one last, named as its title is. */
  readonly breadcrumb: readonly StepView[];
  /** The feed of what this page is about; absent where only the site's will do. */
  readonly feed?: FeedLinkView;
  /** What networks show beside a link to the page, where it has a picture of its own. */
  readonly socialImage?: SocialImage;
  /** What the Open Graph protocol says of it beyond what it says of any page. */
  readonly openGraph?: OpenGraphView;
}

/** What stands around every page. */
export function frameView({ site }: Pick<Register, 'site'>): FrameView {
  return {
    name: site.name,
    tagline: site.tagline,
    ...(site.notice === undefined ? {} : { notice: site.notice }),
    ground: paletteOf(site.theme?.colours).paper,
    publisher: { href: site.publisher.url ?? addresses.about(), text: site.publisher.name },
    imprint: imprintView(site),
    sections: site.sections.map(({ id, name }) => ({ href: addresses.section(id), text: name })),
    feed: siteFeed({ site }),
    socialImage: siteImage({ site }),
  };
}

/** A breadcrumb that starts at the home page. */
export function breadcrumb(...steps: readonly StepView[]): StepView[] {
  return [{ href: addresses.home(), text: words.home }, ...steps];
}

/** A step that is named by content. */
export function contentStep(href: string, text: string): StepView {
  return { href, text, ...(contentLang ? { lang: contentLang } : {}) };
}
