import { stringify } from 'yaml';

/** An article of the extremes: what its frontmatter states, and its body. */
export interface ExtremeArticle {
  readonly frontmatter: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** How often the person who is named most is named: once in each of as many short articles. */
export const MANY_MENTIONS = 500;

/** How many photos the article with most photos has. */
export const MANY_PHOTOS = 30;

/** How many awards the article with most awards gives. */
export const MANY_AWARDS = 40;

/** 180 characters, the accents stacked as high and as deep as Vietnamese stacks them. */
export const LONGEST_HEADLINE =
  'Hỗ trợ Ễ Ộ Ữ Ặ Ỗ Ẫ Ỡ Ậ: những nỗ lực thầm lặng của tổ hoà giải Đỗ Xá Thượng Hữu Lễ Độ giữ trọn nghĩa xóm giềng, để mỗi ngõ nhỏ đều có người đứng ra gỡ mối bất hoà ngay khi mới nhen';

/** More than 400 characters, as captions that name everybody in a photo grow. */
const LONGEST_CAPTION = `Từ trái sang, hàng trước: ${Array.from({ length: 12 }, (_, index) => `ông Ngô Văn Giả Định thứ ${index + 1}, tổ trưởng`).join('; ')}.`;

const LONG_ADDRESS = `https://thi-du.example/${'van-ban-rat-dai-khong-co-cho-ngat-dong_'.repeat(4)}.pdf`;
const LONG_WORD = 'Khônggiandàikhôngcódấucách'.repeat(4);

function head(number: number, title: string, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const day = String(1 + (number % 28)).padStart(2, '0');
  return {
    title,
    summary: 'Bài hư cấu để thử xem trang có đứng vững khi gặp điều quá khổ.',
    section: 'phong-trao-thu-nghiem',
    published: `2025-${String(1 + (number % 12)).padStart(2, '0')}-${day}`,
    ...more,
  };
}

/** The articles that are each extreme in one way, by their slug. */
export function extremeArticles(): Record<string, ExtremeArticle> {
  return {
    'tieu-de-dai-nhat': {
      frontmatter: head(1, LONGEST_HEADLINE, {
        published: '2025-11-20',
        updated: '2025-11-21',
        byline: ['Phóng viên Hư Cấu Thứ Nhất', 'Cộng tác viên Hư Cấu Thứ Hai ở huyện đảo xa'],
        event: {
          name: `Hội nghị ${LONGEST_HEADLINE.slice(0, 100).trimEnd()}`,
          date: '2025-11-19',
          place: 'nhà sinh hoạt cộng đồng tổ dân phố số 14, phường Thí Dụ Thượng Hữu',
          period: { from: 2019, to: 2025 },
        },
        people: [
          { id: 'nam-dan-toc', positions: [{ unit: 'cap-6', title: 'Tổ trưởng' }], roles: ['spoke', 'honoured'] },
          { id: 'jean-baptiste-thi-du', honorific: 'Ông', roles: ['attended'] },
        ],
        units: [{ id: 'cap-6', roles: ['organised'] }],
        leadPhoto: 'anh-1',
        photos: [photo(1, { caption: `${LONGEST_HEADLINE}.`, people: ['nam-dan-toc'] })],
        figures: ['over', 'nearly', 'about', 'exactly'].map((qualifier, index) => ({
          id: `so-${index}`,
          measure: 'chi-so-dai-nhat',
          value: 1_234_567_890 - index * 300_000_000,
          qualifier,
          unit: LONG_WORD.slice(0, 40),
          label: LONGEST_HEADLINE,
          owners: ['cap-6', 'cap-5'],
          period: { from: `${2019 + index}-01-31`, to: `${2019 + index}-12-31` },
        })),
        documents: [{ number: '48-CT/THU', title: LONGEST_HEADLINE, url: LONG_ADDRESS }],
        corrections: [
          { date: '2025-11-21', wrong: LONGEST_HEADLINE, right: LONG_WORD, marks: 'Ông Jean-Baptiste Thí Dụ nghe' },
        ],
        tags: ['hoà giải ở cơ sở', 'điển hình tiên tiến của phong trào toàn dân', LONG_WORD.slice(0, 60)],
      }),
      body: `Y Thí Nghiệm Ênuôl K’Brẵh phát biểu ở hội nghị. Ông Jean-Baptiste Thí Dụ nghe hết buổi.

## ${LONGEST_HEADLINE}

<Quote by="nam-dan-toc">
${LONGEST_HEADLINE}.
</Quote>

### Chữ Ễ và chữ Ộ đứng sát dòng trên

1. Một việc.
   1. Việc nhỏ trong việc ấy.
      1. Việc nhỏ hơn nữa.
`,
    },
    'khong-co-anh': {
      frontmatter: head(2, 'Bài không có ảnh nào', { published: '2025-11-18' }),
      body: 'Bài này chỉ có chữ.\n',
    },
    'ba-muoi-anh': {
      frontmatter: head(3, 'Ba mươi ảnh của một ngày hội', {
        published: '2025-11-17',
        type: 'photo-essay',
        section: 'anh-thu-nghiem',
        leadPhoto: 'anh-1',
        photos: [photo(1), fullPhoto(2), ...Array.from({ length: MANY_PHOTOS - 2 }, (_, index) => photo(index + 3))],
      }),
      body: `Ngày hội kể bằng hình.\n\n<Photo id="anh-2" />\n\n<Photo id="anh-3" />\n\n<Gallery ids="${galleryIds()}" />\n`,
    },
    'bang-rat-rong': {
      frontmatter: head(4, 'Bảng rộng mười bốn cột', { published: '2025-11-16' }),
      body: wideTable(14, 6),
    },
    'chu-khong-ngat': {
      frontmatter: head(5, `Chữ liền ${LONG_WORD}`, {
        published: '2025-11-15',
        summary: `Sapo có địa chỉ ${LONG_ADDRESS} và chữ liền ${LONG_WORD}.`,
      }),
      body: `Xem ${LONG_ADDRESS} và mã \`${LONG_WORD}\`, và chữ ${LONG_WORD}.

\`\`\`
${LONG_WORD}${LONG_WORD}
\`\`\`

> ${LONG_WORD}
`,
    },
    'bon-muoi-khen-thuong': {
      frontmatter: head(6, 'Bốn mươi phần thưởng trong một ngày', {
        published: '2025-11-14',
        section: 'mot-bai-thu-nghiem',
        people: [{ id: 'mot-lan', roles: ['received'] }],
        awards: Array.from({ length: MANY_AWARDS }, (_, index) => award(index)),
        figures: [
          { id: 'nguoi', value: '1.234.567', qualifier: 'over', unit: 'lượt người', label: LONGEST_HEADLINE },
          { id: 'ti-le', value: '99,9', unit: '%', label: 'Số hộ tham gia' },
        ],
      }),
      body: 'Bà Trần Thị Một Lần nhận Giấy khen thử số 1.\n\n<Figures />\n\n<Awards />\n',
    },
  };
}

/**
 * Short articles that each name the same person, by their slug. Those of one month bear
 * one title, as a regular column's do: one social image serves them all.
 */
export function manyMentions(): Record<string, ExtremeArticle> {
  return Object.fromEntries(Array.from({ length: MANY_MENTIONS }, (_, index) => [`lan-${index + 1}`, mention(index)]));
}

function mention(index: number): ExtremeArticle {
  const year = 2020 + (index % 5);
  const month = 3 * (1 + (index % 4));
  const position = { unit: 'cap-3', title: `Tổ phó thứ ${index / 50 + 1}` };
  return {
    frontmatter: head(0, `Chuyện nhỏ tháng ${month} năm ${year}`, {
      published: `${year}-${String(month).padStart(2, '0')}`,
      people: [
        {
          id: 'nam-tram-lan',
          rank: 'Đại tá',
          ...(index % 50 === 0 && { positions: [position] }),
          roles: ['spoke'],
        },
      ],
    }),
    body: `Đại tá Ngô Văn Năm Trăm phát biểu lần thứ ${index + 1}.\n`,
  };
}

/** The text of an article's file. */
export function articleFile({ frontmatter, body }: ExtremeArticle): string {
  return `---\n${stringify(frontmatter)}---\n\n${body}`;
}

function galleryIds(): string {
  return Array.from({ length: MANY_PHOTOS - 3 }, (_, index) => `anh-${index + 4}`).join(' ');
}

/** Three files serve all photos: a wide one, a tall one, one like others. */
function photo(number: number, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const shape = ['thuong', 'rong', 'cao'][number % 3] ?? 'thuong';
  return {
    id: `anh-${number}`,
    src: `../ba-muoi-anh/${shape}.jpg`,
    alt: `Một ô màu trơn, thứ ${number}`,
    caption: `Ảnh thứ ${number} của ngày hội hư cấu${number % 4 === 0 ? ', với lời chú thích dài hai dòng để xem chữ có chen sang ảnh bên cạnh hay không' : ''}.`,
    credit: 'nguoi-chup-gia',
    ...more,
  };
}

/** With the longest caption, and all that may be told of a drawing and of the photo it stands for. */
function fullPhoto(number: number): Record<string, unknown> {
  return photo(number, {
    caption: LONGEST_CAPTION,
    credit: { person: 'nguoi-chup-gia', organisation: 'Hãng ảnh Thí Dụ' },
    taken: '2025-11-16',
    copyright: 'Báo Thử Nghiệm',
    license: 'https://giay-phep.example/anh',
    standIn: {
      maker: 'Hoạ sĩ Hư Cấu',
      note: 'chưa có tệp ảnh gốc',
      copyright: 'Xưởng vẽ Giả Định',
      license: 'https://giay-phep.example/hinh-ve',
    },
  });
}

function award(index: number): Record<string, unknown> {
  const isFirst = index === 0;
  return {
    form: `Giấy khen thử số ${index + 1}${index % 8 === 7 ? ' của phong trào giữ gìn tình làng nghĩa xóm ở địa bàn dân cư' : ''}`,
    by: { unit: `cap-${1 + (index % 6)}`, ...(index % 2 === 0 && { office: 'Tổ trưởng' }) },
    reason: index % 5 === 0 ? LONGEST_HEADLINE : 'Việc tốt hư cấu',
    period: { from: 2019, to: 2024 },
    decision: { number: `${index + 1}/QĐ-THU`, date: '2025-11-01' },
    recipients: { ...(isFirst && { people: ['mot-lan'] }), individuals: 1 + index * 37, collectives: index },
    ...(index % 13 === 12 && { revoked: { number: `${index + 1}/QĐ-TH` } }),
  };
}

function wideTable(columns: number, rows: number): string {
  const line = (cell: (column: number) => string) =>
    `| ${Array.from({ length: columns }, (_, column) => cell(column + 1)).join(' | ')} |`;
  return [
    'Bảng có nhiều cột hơn bề ngang màn hình.',
    '',
    line((column) => `Chỉ tiêu thứ ${column}`),
    line((column) => (column === 1 ? '---' : '---:')),
    ...Array.from({ length: rows }, (_, row) =>
      line((column) => (column === 1 ? `Thôn thứ ${row + 1}` : `${column}.${100 + row}`)),
    ),
    '',
  ].join('\n');
}
