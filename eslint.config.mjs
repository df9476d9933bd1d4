import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { noLiteralWords } from './scripts/lint/no-literal-words.ts';

/**
 * Data flows one way: each folder may import what stands before it in this
 * list, and nothing that comes after.
 */
const flow = [
  'vietnamese',
  'problem',
  'theme',
  'schema',
  'article',
  'images',
  'social-images',
  'reading',
  'register',
  'i18n',
  'views',
  'json-ld',
  'search',
  'reader',
  'feeds',
  'open-data',
  'prefetch',
  'hosting',
  'loaders',
  'components',
  'article-components',
  'layouts',
  'pages',
];

/** What components must not know besides: where content comes from and how it is linked. */
const hiddenFromComponents = ['reading', 'register', 'loaders'];

/** Folders of whose code readers see the strings, where it holds any. */
const readable = [
  'views',
  'json-ld',
  'search',
  'reader',
  'feeds',
  'open-data',
  'components',
  'article-components',
  'layouts',
  'pages',
];

const flowRules = flow.map((folder, index) => {
  const isShown = ['components', 'article-components'].includes(folder);
  // Components and article components are called by one another, since a body holds components.
  const later = flow.slice(index + 1).filter((other) => !(folder === 'components' && other === 'article-components'));
  const forbidden = [...later, ...(isShown ? hiddenFromComponents : [])];
  return {
    files: [`src/${folder}/**`],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [...forbidden.map((other) => `**/${other}/**`), '**/scripts/**', '**/tests/**'],
              message: `Data flows one way: src/${folder} may not import what comes after it.`,
            },
            ...(['loaders', 'pages'].includes(folder)
              ? []
              : [{ group: ['astro:content'], message: 'Only src/load-register.ts reads collections.' }]),
            ...(readable.includes(folder)
              ? [
                  {
                    group: ['**/vietnamese/dates.ts', '**/vietnamese/numbers.ts'],
                    importNames: ['formatDate', 'formatNumber'],
                    message: 'What readers see follows the language: src/i18n/formats.ts.',
                  },
                ]
              : []),
            ...(['layouts', 'pages'].includes(folder)
              ? []
              : [{ group: ['**/load-register.ts'], message: 'Only pages and layouts ask for the register.' }]),
          ],
        },
      ],
    },
  };
});

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'tests/fixtures/'] },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.astro'],
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'AssignmentExpression[left.property.name=/^(?:innerHTML|outerHTML|srcdoc)$/]',
          message: 'Pages refuse HTML from strings (Trusted Types): make elements, or use textContent.',
        },
        {
          selector: 'CallExpression[callee.property.name=/^(?:insertAdjacentHTML|setHTMLUnsafe|parseFromString)$/]',
          message: 'Pages refuse HTML from strings (Trusted Types): make elements, or use append().',
        },
        {
          selector: 'JSXAttribute[name.name="style"]',
          message: 'Pages refuse inline styles (Content-Security-Policy): use a class.',
        },
      ],
    },
  },
  {
    files: ['**/*.astro'],
    // Types inside templates are astro check's work; the parser gives them as any.
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // A plain script of pages, shipped as it stands.
    files: ['src/reader/*.js'],
    languageOptions: { globals: { document: 'readonly', localStorage: 'readonly' } },
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly' } },
  },
  {
    files: readable.map((folder) => `src/${folder}/**`),
    ignores: ['**/*.test.ts'],
    plugins: { 'so-vang': { rules: { 'no-literal-words': noLiteralWords } } },
    rules: { 'so-vang/no-literal-words': 'error' },
  },
  ...flowRules,
);
