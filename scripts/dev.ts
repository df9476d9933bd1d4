import { runAstro } from './lib/run-astro.ts';

/** `npm run dev`: the site as it is being written. Problems of the content are printed and do not end it. */
process.exitCode = await runAstro(process.cwd(), ['dev', ...process.argv.slice(2)]);
