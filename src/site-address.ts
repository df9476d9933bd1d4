import { siteSchema } from './schema/site.ts';
import { readYamlFile } from './reading/read-yaml.ts';
import { contentPlace } from './reading/read-content.ts';

/** What Astro wants to know of the site's address. */
export interface SiteAddress {
  /** Scheme and host. */
  readonly site: string;
  /** The path under which the site lives, with its last slash; `/` at the root. */
  readonly base: string;
}

/**
 * Reads the site's address from `content/site.yaml`, or from `SO_VANG_URL`
 * where the same content is published at another place, for a preview say.
 *
 * @param root the project's root, absolute
 */
export function readSiteAddress(root: string): SiteAddress {
  const { folder } = contentPlace(root);
  const written = process.env['SO_VANG_URL'] ?? readYamlFile(root, `${folder}/site.yaml`, siteSchema).entry?.url;
  // A site file that cannot be read is reported with all other problems; until then any address will do.
  const { origin, pathname } = new URL(written ?? 'http://localhost/');
  return { site: origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}
