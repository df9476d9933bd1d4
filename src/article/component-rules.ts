/** What an attribute of an article component may hold. */
interface AttributeRule {
  readonly required?: true;
  readonly pattern: RegExp;
  /** How to write it, for an editor. */
  readonly example: string;
  readonly meaning: string;
}

/** What an article component takes. */
export interface ComponentRule {
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  /** Whether text stands between its opening and closing tags. */
  readonly hasChildren: boolean;
  readonly example: string;
}

const REFERENCE = /^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/;
const REFERENCES = /^[a-z0-9-]+(?:\/[a-z0-9-]+)?(?:\s+[a-z0-9-]+(?:\/[a-z0-9-]+)?)*$/;
const SLUG = /^[a-z0-9-]+$/;
const SLUGS = /^[a-z0-9-]+(?:\s+[a-z0-9-]+)*$/;

const from: AttributeRule = {
  pattern: SLUG,
  example: 'from="ma-bai"',
  meaning: 'Lấy của bài khác, theo mã bài.',
};

/**
 * The only components an article may use. Adding one means a rule here and a
 * component of the same name in `src/article-components/`.
 */
export const componentRules: Readonly<Record<string, ComponentRule>> = {
  Photo: {
    attributes: {
      id: {
        required: true,
        pattern: REFERENCE,
        example: 'id="ma-anh"',
        meaning: 'Mã ảnh khai ở «photos», hoặc «mã-bài/mã-ảnh».',
      },
    },
    hasChildren: false,
    example: '<Photo id="ma-anh" />',
  },
  Gallery: {
    attributes: {
      ids: {
        pattern: REFERENCES,
        example: 'ids="anh-1 anh-2"',
        meaning: 'Các mã ảnh, cách nhau bằng dấu cách; bỏ trống thì lấy mọi ảnh của bài.',
      },
      from,
    },
    hasChildren: false,
    example: '<Gallery />',
  },
  Quote: {
    attributes: {
      by: { pattern: SLUG, example: 'by="ma-nguoi"', meaning: 'Mã người nói.' },
      source: { pattern: /\S/, example: 'source="Nghị quyết…"', meaning: 'Nguồn, khi không phải lời một người.' },
    },
    hasChildren: true,
    example: '<Quote by="ma-nguoi">\nLời trích.\n</Quote>',
  },
  Figures: {
    attributes: {
      ids: { pattern: SLUGS, example: 'ids="so-buoi so-nguoi"', meaning: 'Các mã số liệu; bỏ trống thì lấy tất cả.' },
      from,
    },
    hasChildren: false,
    example: '<Figures />',
  },
  Awards: { attributes: { from }, hasChildren: false, example: '<Awards />' },
};
