import { expect } from 'vitest';

type Members = Readonly<Record<string, unknown>>;

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** An item of a JSON Feed that has been checked. */
export interface CheckedItem extends Members {
  readonly id: string;
  readonly url: string;
  readonly content_html: string;
  readonly attachments?: readonly { readonly url: string; readonly size_in_bytes?: number }[];
}

/**
 * Checks a feed against the rules of JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/): what must stand,
 * what may, and as what.
 *
 * @returns the feed
 */
export function checkJsonFeed(text: string): Members & { readonly items: readonly CheckedItem[] } {
  const feed = JSON.parse(text) as Members;
  check(feed, {
    version: (value) => value === 'https://jsonfeed.org/version/1.1',
    title: isText,
    'home_page_url?': isAddress,
    'feed_url?': isAddress,
    'description?': isText,
    'language?': (value) => isText(value) && /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(value),
    'authors?': isListOf(isAuthor),
    items: Array.isArray,
  });
  const items = feed['items'] as CheckedItem[];
  for (const item of items) {
    check(item, {
      id: isText,
      'url?': isAddress,
      'title?': isText,
      'summary?': isText,
      content_html: isText,
      'image?': isAddress,
      'date_published?': isTime,
      'date_modified?': isTime,
      'authors?': isListOf(isAuthor),
      'tags?': isListOf(isText),
      'language?': isText,
      'attachments?': isListOf((attachment) => {
        check(attachment, { url: isAddress, mime_type: isMediaType, 'title?': isText, 'size_in_bytes?': isSize });
        return true;
      }),
    });
  }
  expect(new Set(items.map(({ id }) => id)).size, 'ids are unique').toBe(items.length);
  return feed as Members & { items: CheckedItem[] };
}

type Rule = (value: unknown) => boolean;

/** Members that the format does not know must begin with an underscore. */
function check(value: unknown, rules: Readonly<Record<string, Rule>>): void {
  expect(value).toBeTypeOf('object');
  const members = value as Members;
  for (const [name, rule] of Object.entries(rules)) {
    const member = members[name.replace('?', '')];
    if (member === undefined && name.endsWith('?')) continue;
    expect(rule(member), `${name}: ${describe(member)}`).toBe(true);
  }
  const known = new Set(Object.keys(rules).map((name) => name.replace('?', '')));
  expect(Object.keys(members).filter((name) => !known.has(name) && !name.startsWith('_'))).toEqual([]);
}

function describe(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 100) : typeof value;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isAddress(value: unknown): boolean {
  return isText(value) && /^https?:\/\//.test(value) && URL.canParse(value);
}

function isTime(value: unknown): boolean {
  return isText(value) && RFC_3339.test(value) && !Number.isNaN(Date.parse(value));
}

function isMediaType(value: unknown): boolean {
  return isText(value) && /^[a-z]+\/[a-z0-9.+-]+$/.test(value);
}

function isSize(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) > 0;
}

/** An author must have a name, an address or a picture. */
function isAuthor(value: unknown): boolean {
  check(value, { 'name?': isText, 'url?': isAddress, 'avatar?': isAddress });
  return Object.keys(value as Members).length > 0;
}

function isListOf(rule: Rule): Rule {
  return (value) => Array.isArray(value) && value.every(rule);
}
