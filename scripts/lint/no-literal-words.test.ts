import { Linter } from 'eslint';
import astro from 'eslint-plugin-astro';
import { globSync, readFileSync } from 'node:fs';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { noLiteralWords } from './no-literal-words.ts';

const linter = new Linter();

/** The parser of templates that the project's lint uses. */
const astroParser = astro.configs.recommended.find(({ files }) => files?.includes('*.astro'))?.languageOptions?.[
  'parser'
];

/** The words that the rule finds, with their lines. */
function wordsIn(code: string, file = 'src/components/X.astro'): string[] {
  const messages = linter.verify(
    code,
    {
      files: ['**/*.astro', '**/*.ts'],
      languageOptions: {
        parser: file.endsWith('.astro') ? astroParser : tseslint.parser,
        parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.astro'] },
      },
      plugins: { 'so-vang': { rules: { 'no-literal-words': noLiteralWords } } },
      rules: { 'so-vang/no-literal-words': 'error' },
    },
    { filename: file },
  );
  return messages.map(({ line, message }) => `${line}: ${message.replace(/ belongs to .*/, '')}`);
}

describe('no-literal-words', () => {
  it.each([
    ['text', '<p>Tin tức</p>', '“Tin tức”'],
    ['text without accents', '<p>Home</p>', '“Home”'],
    ['text beside an expression', '<p>{count} bài</p>', '“bài”'],
    ['text in a slot', '<slot>Chưa có</slot>', '“Chưa có”'],
    ['a string in an expression', "<p>{isNew && 'New'}</p>", '“New”'],
    ['either side of a choice', "<p>{a ? 'Yes' : b}</p>", '“Yes”'],
    ['a string that is joined', "<p>{'By ' + name}</p>", '“By”'],
    ['a template in an expression', '<p>{`Page ${page}`}</p>', '“Page …”'],
    ['text inside what an expression maps', '<ul>{list.map((x) => <li>No. {x}</li>)}</ul>', '“No.”'],
    ['an alternative text', '<img alt="A hall" src="/a.jpg" />', '“A hall”'],
    ['a title', '<a href="/" title="Home">{x}</a>', '“Home”'],
    ['a label', '<nav aria-label="Main"></nav>', '“Main”'],
    ['a label in an expression', "<nav aria-label={x ?? 'Main'}></nav>", '“Main”'],
    ['a placeholder', '<input placeholder="Name…" />', '“Name…”'],
    ['a button’s value', '<input type="submit" value="Go" />', '“Go”'],
    ['a description', '<meta name="description" content="All news" />', '“All news”'],
    ['a card’s title', '<meta property="og:title" content="News" />', '“News”'],
    ['a prop that is read', '<FactList title="Posts" facts={facts} />', '“Posts”'],
    ['Vietnamese in the frontmatter', "---\nconst label = 'Tìm';\n---\n<p>{label}</p>", '“Tìm”'],
    ['Vietnamese in a script', "<script>document.title = 'Tìm';</script>", "“document.title = 'Tìm';”"],
    ['Vietnamese in a template of the frontmatter', '---\nconst a = `Số ${b}`;\n---\n<p>{a}</p>', '“Số …”'],
  ])('refuses %s', (_, code, found) => {
    expect(wordsIn(code).map((message) => message.replace(/^\d+: /, ''))).toEqual([found]);
  });

  it.each([
    ['expressions', '<p>{words.home}</p>'],
    ['marks and digits', '<p>«{quote}» · 12 → {x}</p>'],
    ['strings without letters', "<p>{a && ' · '}{`${b}: ${c}`}</p>"],
    ['what a comparison holds', "<p>{kind === 'news' && words.news}</p>"],
    ['arguments', "<p>{list.join(', ')}{words.of('news')}</p>"],
    ['attributes of machines', '<a class="card" href="/nguoi/" rel="next" data-kind="person">{x}</a>'],
    [
      'meta of machines',
      '<meta name="viewport" content="width=device-width" /><meta http-equiv="refresh" content={x} />',
    ],
    ['sizes, ids and slots', '<Picture sizes="100vw" id="tim" slot="head" /><input value="tim" />'],
    ['comments', '---\n// Tìm kiếm\n---\n<!-- Ghi chú --><p>{/* Ghi chú */}</p>'],
    ['styles', '<style>.a::before { content: "a"; }</style>'],
    ['an empty alternative text', '<img alt="" src="/a.jpg" />'],
    [
      'English strings of the code',
      "---\nconst kind = 'photo-essay';\nthrow new Error('no photo');\n---\n<p>{kind}</p>",
    ],
  ])('leaves %s alone', (_, code) => {
    expect(wordsIn(code)).toEqual([]);
  });

  it('tells every place, with its line', () => {
    expect(wordsIn('<p>Một</p>\n<p>{x}</p>\n<p title="Hai">\n  Ba\n</p>')).toEqual(['1: “Một”', '3: “Hai”', '3: “Ba”']);
  });

  it.each([
    ['a string', "const a = 'Tìm';"],
    ['a template', 'const a = `Tháng ${b}`;'],
    ['a decomposed letter', `const a = '${'Tìm'.normalize('NFD')}';`],
  ])('refuses Vietnamese in TypeScript: %s', (_, code) => {
    expect(wordsIn(code, 'src/views/x.ts')).toHaveLength(1);
  });
});

describe('the components, layouts and pages', () => {
  const files = globSync('src/{components,article-components,layouts,pages}/**/*.astro');

  it.each(files)('%s holds no word of its own', (file) => {
    expect(wordsIn(readFileSync(file, 'utf8'), file)).toEqual([]);
  });

  it('are all there', () => {
    expect(files.length).toBeGreaterThan(60);
  });
});
