import { addresses } from '../addresses.ts';
import type { Article, Register } from '../register/model.ts';
import type { LinkView } from './frame.ts';

/** The topics that an article belongs to, by its own word or through its event. */
export function topicLinks(register: Register, { topics, event }: Pick<Article, 'topics' | 'event'>): LinkView[] {
  const through = event?.data.topic;
  return [...new Set([...topics, ...(through === undefined ? [] : [through])])].flatMap((id) => {
    const topic = register.topics.get(id);
    return topic ? [{ href: addresses.topic(id), text: topic.data.name }] : [];
  });
}
