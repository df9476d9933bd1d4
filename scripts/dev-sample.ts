import { runAstro } from './lib/run-astro.ts';

/** `npm run dev:sample`: as `npm run dev`, with the fictional newsroom of `tests/sample/`. */
process.env['SO_VANG_CONTENT'] = 'tests/sample/content';
process.exitCode = await runAstro(process.cwd(), ['dev', ...process.argv.slice(2)]);
