/** `npm run dev:sample`: as `npm run dev`, with the fictional newsroom of `tests/sample/`. */
process.env['SO_VANG_CONTENT'] = 'tests/sample/content';
await import('./dev.ts');
