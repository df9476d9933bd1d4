import type * as z from 'zod';
import { articleSchema } from '../../src/schema/article.ts';
import { eventSchema } from '../../src/schema/event.ts';
import { personSchema } from '../../src/schema/person.ts';
import { siteSchema } from '../../src/schema/site.ts';
import { termsSchema } from '../../src/schema/term.ts';
import { topicSchema } from '../../src/schema/topic.ts';
import { unitSchema } from '../../src/schema/unit.ts';

/** Something editors write a file about. */
export interface Noun {
  /** Names its JSON Schema. */
  readonly id: string;
  /** What editors call it. */
  readonly title: string;
  readonly schema: z.ZodType;
}

/** Everything editors write, in the order in which the guide tells of it. */
export const nouns: readonly Noun[] = [
  { id: 'article', title: 'Bài viết', schema: articleSchema },
  { id: 'person', title: 'Người', schema: personSchema },
  { id: 'unit', title: 'Đơn vị', schema: unitSchema },
  { id: 'event', title: 'Sự kiện', schema: eventSchema },
  { id: 'topic', title: 'Phong trào', schema: topicSchema },
  { id: 'site', title: 'Trang', schema: siteSchema },
  { id: 'terms', title: 'Chữ viết tắt', schema: termsSchema },
];
