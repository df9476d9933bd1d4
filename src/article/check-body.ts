import type { HastNode } from 'satteri';
import { findNearest } from '../vietnamese/nearest.ts';
import { SLUG_PATTERN, slugify } from '../vietnamese/slug.ts';
import { makeProblem, type Place, type Problem, type ProblemDetails } from '../problem/problem.ts';
import type { ProblemCode } from '../problem/catalogue.ts';
import { linkAddress, targetOfLink } from './annotate-sentences.ts';
import { componentRules, type ComponentRule } from './component-rules.ts';

/** A component call as MDX gives it. */
export type ComponentNode = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Says whether a node calls a component or an HTML tag written by hand. */
export function isComponentNode(node: HastNode): node is ComponentNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** `{/* a note *\/}`: says nothing and does nothing, so editors may leave notes in a body. */
export function isNote(node: HastNode): boolean {
  return (
    (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
    /^\s*(?:\/\*(?:(?!\*\/)[^])*\*\/\s*)?$/.test(node.value)
  );
}

/** How deep marks may stand within one another: no article needs a tenth of it, and programs run out of stack. */
const MOST_DEPTH = 100;

/**
 * Finds in a parsed body what the safe subset of MDX does not allow: code,
 * unknown components, hand-written HTML, unsafe links.
 *
 * @param tree the body as satteri parses it, with positions of the file
 * @param file the article's file
 */
export function checkBody(tree: HastNode, file: string): Problem[] {
  const problems: Problem[] = [];
  visit(tree, undefined, 0);
  return problems;

  function report(code: ProblemCode, node: HastNode, details: ProblemDetails = {}): void {
    problems.push(makeProblem(code, placeOf(node, file), details));
  }

  function visit(node: HastNode, parent: HastNode | undefined, depth: number): void {
    if (depth > MOST_DEPTH) {
      if (problems.at(-1)?.code !== 'SV201') report('SV201', parent ?? node, tooDeep);
      return;
    }
    switch (node.type) {
      case 'mdxjsEsm':
        report('SV202', node, { value: shorten(node.value) });
        return;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isNote(node)) report('SV203', node, { value: `{${shorten(node.value)}}` });
        return;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkComponent(node, parent);
        break;
      case 'element':
        checkElement(node);
        break;
      case 'text':
        if (!(parent?.type === 'element' && parent.tagName === 'code')) checkFootnotes(node);
        break;
    }
    if ('children' in node) for (const child of node.children) visit(child, node, depth + 1);
  }

  function checkFootnotes(node: Extract<HastNode, { type: 'text' }>): void {
    const { line, column } = placeOf(node, file);
    for (const { index, 1: name = '' } of node.value.matchAll(/\[\^([^\]\n]+)\]/g)) {
      const before = node.value.slice(0, index).split('\n');
      const length = before.at(-1)?.length ?? 0;
      const place = { file, line: line + before.length - 1, column: before.length > 1 ? length + 1 : column + length };
      const spaced = /\s/.test(name);
      // Where it is written, `checkFootnotes` tells of it.
      if (spaced && node.value[index + name.length + 3] === ':') continue;
      problems.push(makeProblem(spaced ? 'SV213' : 'SV211', place, { name, suggestion: slugify(name) || 'nguon' }));
    }
  }

  function checkElement(node: Extract<HastNode, { type: 'element' }>): void {
    if (node.tagName === 'h1') report('SV208', node);
    if (node.tagName === 'img') report('SV209', node);
    if (node.tagName === 'a') {
      const href = linkAddress(node);
      const target = targetOfLink(node);
      if (target && !SLUG_PATTERN.test(target.id)) {
        const value = decodeLink(target.id);
        report('SV113', node, { value, suggestion: slugify(value) || 'ma-khong-dau' });
      } else if (!isSafeLink(href) || isRelative(href)) report('SV206', node, { value: shorten(decodeLink(href)) });
    }
  }

  function checkComponent(node: ComponentNode, parent: HastNode | undefined): void {
    const name = node.name ?? '';
    const rule = Object.hasOwn(componentRules, name) ? componentRules[name] : undefined;
    if (!rule) {
      if (/^[a-z]/.test(name) || name === '') {
        const advice = Object.hasOwn(htmlAdvice, name) ? htmlAdvice[name] : undefined;
        report('SV205', node, { name, advice: advice ?? generalHtmlAdvice });
      } else {
        const known = Object.keys(componentRules);
        const nearest = findNearest(name, known);
        report('SV204', node, {
          name,
          known: known.map((each) => `<${each}>`).join(', '),
          ...(nearest ? { nearest } : {}),
        });
      }
      return;
    }
    const standsAlone =
      node.type === 'mdxJsxFlowElement' && (parent === undefined || parent.type === 'root' || isComponentNode(parent));
    if (!standsAlone) report('SV210', node, { name });
    checkAttributes(node, name, rule);
    const isEmpty = node.children.every((child) => child.type === 'text' && child.value.trim() === '');
    if (rule.hasChildren && isEmpty) {
      report('SV207', node, {
        name,
        reason: 'không có chữ nào ở giữa',
        meaning: 'Thành phần này bọc quanh một đoạn chữ.',
        advice: `Viết: ${rule.example.replaceAll('\n', ' ')}`,
      });
    }
    if (!rule.hasChildren && !isEmpty) {
      report('SV207', node, {
        name,
        reason: 'có chữ ở giữa thẻ mở và thẻ đóng',
        meaning: 'Thành phần này đứng một mình, chữ ở giữa sẽ không hiện ra.',
        advice: `Viết: ${rule.example}, và đưa chữ ra ngoài.`,
      });
    }
  }

  function checkAttributes(node: ComponentNode, name: string, rule: ComponentRule): void {
    const known = Object.keys(rule.attributes);
    const seen = new Set<string>();
    // An unknown attribute most likely stands for the one that is missing: that is one mistake, told once.
    let hasUnknown = false;
    for (const attribute of node.attributes) {
      const attributeName = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
      const attributeRule = Object.hasOwn(rule.attributes, attributeName) ? rule.attributes[attributeName] : undefined;
      const wrong = (reason: string, meaning: string, advice: string) => {
        report('SV207', node, { name, reason, meaning, advice });
      };
      if (!attributeRule) {
        const nearest = attribute.type === 'mdxJsxAttribute' ? findNearest(attributeName, known) : undefined;
        hasUnknown = true;
        wrong(
          `không có thuộc tính «${attributeName}»`,
          known.length ? `Thuộc tính dùng được: ${known.join(', ')}.` : 'Thành phần này không có thuộc tính.',
          nearest ? `Có phải bạn muốn viết «${nearest}»?` : `Viết: ${rule.example.replaceAll('\n', ' ')}`,
        );
      } else if (typeof attribute.value !== 'string') {
        wrong(
          `giá trị của «${attributeName}» phải là chữ trong dấu nháy`,
          attributeRule.meaning,
          `Viết: ${attributeRule.example}`,
        );
      } else if (seen.has(attributeName)) {
        wrong(`thuộc tính «${attributeName}» viết hai lần`, 'Không biết phải lấy giá trị nào.', 'Giữ lại một.');
      } else if (!attributeRule.pattern.test(attribute.value.trim())) {
        wrong(
          `giá trị «${attribute.value}» của «${attributeName}» không đúng dạng`,
          attributeRule.meaning,
          `Viết: ${attributeRule.example}`,
        );
      }
      seen.add(attributeName);
    }
    for (const [key, { required, meaning, example }] of Object.entries(rule.attributes)) {
      if (required && !seen.has(key) && !hasUnknown) {
        report('SV207', node, {
          name,
          reason: `thiếu thuộc tính «${key}»`,
          meaning,
          advice: `Viết: <${name} ${example} />`,
        });
      }
    }
  }
}

/** Where a node starts in its file. */
export function placeOf(node: HastNode, file: string): Place {
  return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/**
 * Links an article may carry: the web, mail, telephone, addresses on this site, people and units.
 * A scheme is whatever stands before the first colon (RFC 3986, section 3.1); control
 * characters, which browsers drop, are dropped before it is looked at (WHATWG URL, section 4.4).
 */
export function isSafeLink(href: string): boolean {
  // eslint-disable-next-line no-control-regex
  const bare = href.replace(/[\u0000-\u0020\u007f]/g, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme !== undefined) return ['http', 'https', 'mailto', 'tel', 'nguoi', 'don-vi', 'bai-viet'].includes(scheme);
  return !/^[/\\]{2}/.test(bare);
}

/** Whether an address starts neither with a scheme nor at the root or the page: a reader who clicks it gets lost. */
function isRelative(href: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|[#/])/i.test(href);
}

/** A link's text as an editor wrote it, where the parser has encoded its letters. */
function decodeLink(text: string): string {
  try {
    const decoded = decodeURIComponent(text);
    return /\p{C}/u.test(decoded) ? text : decoded;
  } catch {
    return text;
  }
}

const tooDeep = {
  reason: 'các dấu lồng vào nhau quá sâu',
  advice: 'Xoá các dấu > - * hoặc thẻ thừa ở chỗ này.',
};

const generalHtmlAdvice =
  'Dùng Markdown (**đậm**, *nghiêng*, danh sách, bảng) hoặc thành phần có sẵn; muốn hiện dấu < thì gõ \\<.';

const htmlAdvice: Readonly<Record<string, string>> = {
  script: 'Bỏ đoạn mã này. Trang không chạy mã trong bài; cần nhúng gì thì hỏi người phụ trách kỹ thuật.',
  iframe: 'Thay bằng một liên kết tới trang muốn dẫn: [chữ](https://…).',
  img: 'Khai báo hình trong «photos» rồi viết <Photo id="mã-hình" /> ở một dòng riêng.',
  a: 'Viết liên kết kiểu Markdown: [chữ](https://…).',
  b: 'Viết chữ đậm bằng **hai dấu sao**.',
  strong: 'Viết chữ đậm bằng **hai dấu sao**.',
  i: 'Viết chữ nghiêng bằng *một dấu sao*.',
  em: 'Viết chữ nghiêng bằng *một dấu sao*.',
  br: 'Để một dòng trống giữa hai đoạn.',
  p: 'Để một dòng trống giữa hai đoạn, không cần thẻ <p>.',
  table: 'Viết bảng kiểu Markdown, các cột ngăn bằng dấu |.',
};

function shorten(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
