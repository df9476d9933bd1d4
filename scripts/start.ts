import { readSiteAddress } from '../src/site-address.ts';
import { buildSite } from './lib/build-site.ts';
import { reportFailure } from './lib/report-failure.ts';
import { serveSite } from './lib/serve-site.ts';

/** `npm start`: makes the site and serves it, at port 4321 unless `PORT` says otherwise. */
const root = process.cwd();

async function start(): Promise<void> {
  await buildSite(root, 'dist');
  const { base } = readSiteAddress(root);
  const { url } = await serveSite('dist', { base, port: Number(process.env['PORT'] ?? 4321) });
  console.log(`Sổ Vàng: ${url}  (Ctrl-C để dừng)`);
}

await start().catch(reportFailure);
