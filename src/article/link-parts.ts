import type { Part } from './compile-body.ts';

/** What gives the links of a body their addresses. */
export interface Addressing {
  /** The address of `nguoi:id`, `don-vi:id` or `bai-viet:id`; `undefined` where it has no page. */
  readonly addressOf: (target: string) => string | undefined;
  /** Puts the site's base before an address that an editor wrote from the root. */
  readonly withBase: (path: string) => string;
}

// Parts are written by one serialiser: the address comes first, and `<` and `"` of the text are escaped; no link stands inside another.
const LINK_BY_ID = /<a href="((?:nguoi|don-vi|bai-viet):[^"]*)"([^>]*)>([^]*?)<\/a>/g;
const LINK_FROM_ROOT = /<a href="(\/[^"]*)"/g;

/**
 * Gives the links of a body's parts their addresses. A link to somebody without a page becomes plain text.
 * Addresses come last, so that a body is compiled once, before anything is known of the other files.
 */
export function linkParts(parts: readonly Part[], addressing: Addressing): Part[] {
  return parts.map((part) =>
    part.kind === 'html'
      ? { kind: 'html', html: linkHtml(part.html, addressing) }
      : { ...part, parts: linkParts(part.parts, addressing) },
  );
}

function linkHtml(html: string, { addressOf, withBase }: Addressing): string {
  return html
    .replace(LINK_FROM_ROOT, (_, path: string) => `<a href="${withBase(path)}"`)
    .replace(LINK_BY_ID, (_, target: string, rest: string, text: string) => {
      const address = addressOf(target);
      return address === undefined ? text : `<a href="${address}"${rest}>${text}</a>`;
    });
}
