import { buildSite } from './lib/build-site.ts';
import { reportFailure } from './lib/report-failure.ts';

/** `npm run build [-- FOLDER]`: makes the site in `dist/` or another folder, photos and search included. */
const out = process.argv[2] ?? 'dist';
await buildSite(process.cwd(), out).then(() => {
  console.log(`Trang đã dựng xong trong ${out}/`);
}, reportFailure);
