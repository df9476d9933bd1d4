import { appendFileSync } from 'node:fs';

/** Loaded before a measured program and all it starts: notes what each used when it ends. */
process.on('exit', () => {
  const report = process.env['SO_VANG_USAGE'];
  if (report) appendFileSync(report, `${JSON.stringify(process.resourceUsage())}\n`);
});
