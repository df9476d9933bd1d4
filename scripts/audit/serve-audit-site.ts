import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { serveSite, type ServedSite } from '../lib/serve-site.ts';
import { compressFiles } from './compress-files.ts';

/** The project's own site, built and served to be looked at by a program. */
export interface AuditSite extends ServedSite {
  readonly folder: string;
  /** Ends the server, with the connections that browsers keep open. */
  readonly close: () => void;
}

/**
 * Builds the site into a folder of its own, as new as its content, and serves it
 * at the root of an address with its texts compressed, as static hosts do.
 *
 * @param root the project's root, absolute
 * @throws Error where the site cannot be built
 */
export async function serveAuditSite(root: string): Promise<AuditSite> {
  const folder = join(root, '.cache/so-vang/audit-site');
  execFileSync(process.execPath, ['scripts/build.ts', folder], {
    cwd: root,
    // The pages of this address stay out of the cache that `npm run build` works with.
    env: {
      ...process.env,
      SO_VANG_URL: 'https://so-vang.example/',
      SO_VANG_ASTRO_CACHE: join(root, '.cache/so-vang/audit-astro'),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  compressFiles(folder);
  const served = await serveSite(folder, { isCompressed: true });
  return {
    ...served,
    folder,
    close() {
      served.server.close();
      served.server.closeAllConnections();
    },
  };
}
