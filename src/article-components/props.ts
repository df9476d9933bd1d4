import type { BodyView } from '../views/article.ts';

/** What every article component is given. */
export interface ArticleComponentProps {
  /** The attributes as the article writes them. */
  readonly props: Readonly<Record<string, string>>;
  readonly body: BodyView;
  /** The reference of the article's lead photo. */
  readonly leadPhoto?: string | undefined;
}
