import type { Rule } from 'eslint';

/** What the rule needs to know of a node, whichever parser made it. */
interface AnyNode {
  readonly type: string;
  readonly value?: unknown;
  readonly raw?: unknown;
  readonly name?: { readonly name?: unknown };
  readonly expression?: AnyNode;
  readonly expressions?: readonly AnyNode[];
  readonly quasis?: readonly { readonly value: { readonly raw: string } }[];
  readonly operator?: string;
  readonly left?: AnyNode;
  readonly right?: AnyNode;
  readonly consequent?: AnyNode;
  readonly alternate?: AnyNode;
  readonly attributes?: readonly AnyNode[];
  readonly parent?: AnyNode;
}

/** Attributes whose text people read or hear; on components, also the props by which these hand it on. */
const READABLE =
  /^(?:alt|title|placeholder|label|summary|caption|heading|text|aria-(?:label|description|roledescription|valuetext|placeholder|braillelabel))$/;

/** Kinds of `<meta>` that hold words; those of the others are for machines. */
const WORDY_META = /(?:^|:)(?:description|title|site_name|alt|author|keywords|application-name)$/;

const LETTER = /\p{L}/u;

/** Letters that only Vietnamese writes, in their composed form. */
const VIETNAMESE = /[àáâãèéêìíòóôõùúýăđĩũơưẠ-ỹ]/i;

/**
 * Refuses words of the interface that stand in the code: they belong to `src/i18n/`,
 * where every language has them. In templates these are letters in text and in
 * attributes that people read, written out or as strings inside an expression that
 * shows them; anywhere in a file, strings with Vietnamese letters.
 */
export const noLiteralWords: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { literal: '“{{text}}” belongs to src/i18n/: every word of the interface has a form in each language.' },
  },
  create(context) {
    const reported = new Set<AnyNode>();
    const report = (node: AnyNode, text: string) => {
      if (reported.has(node)) return;
      reported.add(node);
      context.report({ node: node as unknown as Rule.Node, messageId: 'literal', data: { text: text.trim() } });
    };
    /** Reports the strings that an expression may give; what calls and comparisons hold is not shown. */
    const checkShown = (node: AnyNode | undefined) => {
      if (!node) return;
      const text = textOf(node);
      if (text !== undefined && LETTER.test(text)) report(node, text);
      for (const part of partsShown(node)) checkShown(part);
    };
    return {
      JSXText(node: AnyNode) {
        if (LETTER.test(String(node.value))) report(node, String(node.value));
      },
      JSXExpressionContainer(node: AnyNode) {
        if (node.parent?.type === 'JSXElement' || node.parent?.type === 'JSXFragment') checkShown(node.expression);
      },
      JSXAttribute(node: AnyNode) {
        if (!isReadable(node)) return;
        const value = node.value as AnyNode | null;
        checkShown(value?.type === 'JSXExpressionContainer' ? value.expression : (value ?? undefined));
      },
      // A script or a style: comments are in English, so such a letter can only be a word.
      AstroRawText(node: AnyNode) {
        const line = String(node.value)
          .normalize('NFC')
          .split('\n')
          .find((each) => VIETNAMESE.test(each));
        if (line !== undefined) report(node, line);
      },
      Literal(node: AnyNode) {
        if (typeof node.value === 'string' && VIETNAMESE.test(node.value.normalize('NFC'))) report(node, node.value);
      },
      TemplateLiteral(node: AnyNode) {
        const text = textOf(node) ?? '';
        if (VIETNAMESE.test(text.normalize('NFC'))) report(node, text);
      },
    } as Rule.RuleListener;
  },
};

/** The words of a string, with those of a template joined; `undefined` for anything else. */
function textOf(node: AnyNode): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateLiteral') return (node.quasis ?? []).map(({ value }) => value.raw).join('…');
  return undefined;
}

/** The parts of an expression that it may give as its value. */
function partsShown({ type, operator, left, right, consequent, alternate, expressions }: AnyNode) {
  switch (type) {
    case 'LogicalExpression':
      return operator === '&&' ? [right] : [left, right];
    case 'BinaryExpression':
      return operator === '+' ? [left, right] : [];
    case 'ConditionalExpression':
      return [consequent, alternate];
    case 'TemplateLiteral':
      return expressions ?? [];
    default:
      return [];
  }
}

function isReadable(attribute: AnyNode): boolean {
  const name = nameOf(attribute);
  if (READABLE.test(name)) return true;
  const others = attribute.parent?.attributes ?? [];
  const valueOf = (wanted: string) => {
    const found = others.find((other) => nameOf(other) === wanted)?.value as AnyNode | undefined;
    return typeof found?.value === 'string' ? found.value : '';
  };
  if (name === 'content') return WORDY_META.test(valueOf('name') || valueOf('property'));
  return name === 'value' && /^(?:submit|button|reset)$/.test(valueOf('type'));
}

function nameOf(attribute: AnyNode): string {
  return typeof attribute.name?.name === 'string' ? attribute.name.name : '';
}
