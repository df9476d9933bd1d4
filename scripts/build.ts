import { buildSite } from './lib/build-site.ts';

/** `npm run build`: makes the site in `dist/`, photos and search included. */
process.exitCode = await buildSite(process.cwd(), 'dist');
