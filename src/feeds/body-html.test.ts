import { expect, it } from 'vitest';
import { registerOf } from '../../tests/support/make-entries.ts';
import { componentRules } from '../article/component-rules.ts';
import { articleView } from '../views/article.ts';
import { bodyHtml } from './body-html.ts';

const { body } = articleView(registerOf({ articles: { bai: {} } }), 'bai');

it.each(Object.keys(componentRules))('%s, which articles may use, has a form for feeds', (name) => {
  expect(() => bodyHtml([{ kind: 'component', name, props: {}, parts: [] }], { body })).not.toThrow();
});

it('a component without one is no silent gap', () => {
  expect(() => bodyHtml([{ kind: 'component', name: 'constructor', props: {}, parts: [] }], { body })).toThrow(
    'content/articles/2024/bai/index.mdx: no component constructor for feeds',
  );
});
