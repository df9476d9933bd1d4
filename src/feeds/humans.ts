import { absolute, addresses } from '../addresses.ts';
import { formatDate } from '../i18n/formats.ts';
import { words } from '../i18n/words.ts';
import type { Register } from '../register/model.ts';
import { GENERATOR } from './site-facts.ts';

/** Writes `humans.txt` (https://humanstxt.org/Standard.html): who stands behind the site, as its settings tell. */
export function buildHumans({ site, articles }: Register): string {
  const { team, site: about, publisher, address, contact, lastUpdate, language, languageName, software } = words.feeds;
  const [newest] = articles.values();
  return [
    `/* ${team} */`,
    `${publisher}: ${site.publisher.name}`,
    ...(site.publisher.url === undefined ? [] : [`${address}: ${site.publisher.url}`]),
    ...(site.contact?.email === undefined ? [] : [`${contact}: ${site.contact.email}`]),
    '',
    `/* ${about} */`,
    `${site.name}: ${site.tagline}`,
    `${address}: ${absolute(addresses.home())}`,
    ...(newest ? [`${lastUpdate}: ${formatDate(newest.data.published)}`] : []),
    `${language}: ${languageName}`,
    `${software}: ${GENERATOR}`,
    '',
  ].join('\n');
}
