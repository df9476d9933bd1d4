import { HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readPages } from '../support/dist.ts';

const [site] = inject('sites');
const pages = readPages(site?.folder ?? '', '/');
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Astro writes void elements as HTML does; boolean attributes and casing are a matter of style.
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'long-title': 'off',
    // Every style and script comes from the site itself.
    'require-sri': 'off',
  },
});

test.each(pages.map(({ file }) => file))('%s is valid HTML', async (file) => {
  const report = await validator.validateString(readFileSync(join(site?.folder ?? '', file), 'utf8'));
  const messages = report.results.flatMap(({ messages: found }) =>
    found.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect(messages.join('\n')).toBe('');
});
