import { readSiteAddress } from '../src/site-address.ts';
import { buildSite } from './lib/build-site.ts';
import { serveSite } from './lib/serve-site.ts';

/** `npm start`: makes the site and serves it, at port 4321 unless `PORT` says otherwise. */
const root = process.cwd();
const code = await buildSite(root, 'dist');
if (code === 0) {
  const { base } = readSiteAddress(root);
  const { url } = await serveSite('dist', { base, port: Number(process.env['PORT'] ?? 4321) });
  console.log(`\nSổ Vàng: ${url}  (Ctrl-C để dừng)`);
} else {
  process.exitCode = code;
}
