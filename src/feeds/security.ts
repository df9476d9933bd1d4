import { absolute, addresses, isAtRoot } from '../addresses.ts';
import type { Register } from '../register/model.ts';
import { haNoiTime } from '../vietnamese/dates.ts';
import { LANGUAGE } from './site-facts.ts';

const DAY_MS = 86_400_000;
const HA_NOI_MS = 7 * 3_600_000;

/** RFC 9116 asks for less than a year. A site that has not been built for so long is looked after by nobody. */
const LASTS_DAYS = 180;

/**
 * Writes `security.txt` (RFC 9116): whom to tell of a hole.
 *
 * @returns `undefined` where the site states no address to write to, which the format requires, or where it lives
 * under a path: the format has one place, at the root of the host
 */
export function securityFile({ site, now }: Register): string | undefined {
  const email = site.contact?.email;
  if (email === undefined || !isAtRoot()) return undefined;
  // From midnight on, so that builds of one day give the same bytes.
  const today = Math.floor((now + HA_NOI_MS) / DAY_MS) * DAY_MS - HA_NOI_MS;
  return [
    `Contact: mailto:${email}`,
    `Expires: ${haNoiTime(today + LASTS_DAYS * DAY_MS)}`,
    `Preferred-Languages: ${LANGUAGE}`,
    `Canonical: ${absolute(addresses.security())}`,
    '',
  ].join('\n');
}
