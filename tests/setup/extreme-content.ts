import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { stringify } from 'yaml';
import { articleFile, extremeArticles, LONGEST_HEADLINE, manyMentions } from './extreme-articles.ts';

/** Photos of odd shapes, in pixels. */
const PHOTOS = { thuong: [900, 600], rong: [1600, 260], cao: [480, 1600] } as const;

const PEOPLE = {
  'nam-tram-lan': {
    name: 'Ngô Văn Năm Trăm',
    otherNames: ['Năm Trăm Lần', 'Người Được Nhắc Nhiều Nhất Trong Cả Sổ Hư Cấu Này'],
    summary: `Nhân vật hư cấu. ${LONGEST_HEADLINE}.`,
    sameAs: [`https://thi-du.example/${'dia-chi-dai-'.repeat(12)}/`],
  },
  'mot-lan': { name: 'Trần Thị Một Lần' },
  'nam-dan-toc': {
    name: 'Y Thí Nghiệm Ênuôl K’Brẵh',
    disambiguation: 'nhân vật hư cấu, buôn Thí Dụ Ễ Ộ Ữ Ặ, xã Giả Định Thượng',
  },
  'jean-baptiste-thi-du': { name: 'Jean-Baptiste Thí Dụ', sortName: 'Thí Dụ Jean-Baptiste' },
  'nguoi-chup-gia': { name: 'Lê Ảnh Ộ Ễ' },
} as const;

/** Units six deep, each name longer than a phone is wide. */
const LEVELS = [
  'Liên hiệp các tổ chức thử nghiệm khoa học, kỹ thuật và nghệ thuật',
  'Hội Giữ gìn tình làng nghĩa xóm và xây dựng đời sống văn hoá ở khu dân cư',
  'Ban Chỉ đạo phong trào toàn dân đoàn kết bảo vệ an ninh trật tự và phòng, chống cháy nổ',
  'Trung tâm Nghiên cứu ứng dụng Example Foundation về an toàn cộng đồng ven biển',
  'Câu lạc bộ Cựu chiến binh gương mẫu tham gia hoà giải ở cơ sở, giữ gìn trật tự đường phố',
  'Tổ tự quản số 14 về hoà giải, phòng ngừa mâu thuẫn và hỗ trợ người yếu thế hoà nhập cộng đồng',
] as const;

const SITE = {
  name: 'Báo Thử Nghiệm Những Điều Quá Khổ',
  url: 'https://qua-kho.example/',
  tagline: LONGEST_HEADLINE,
  description: 'Toà soạn hư cấu, nơi mọi thứ đều dài quá, nhiều quá hoặc thiếu quá.',
  publisher: { name: 'Liên hiệp các tổ chức thử nghiệm khoa học, kỹ thuật và nghệ thuật' },
  sections: [
    { id: 'phong-trao-thu-nghiem', name: 'Phong trào toàn dân thử nghiệm', summary: LONGEST_HEADLINE },
    { id: 'mot-bai-thu-nghiem', name: 'Chuyên mục chỉ có một bài' },
    { id: 'anh-thu-nghiem', name: 'Phóng sự ảnh' },
    { id: 'chua-co-bai', name: 'Chưa có bài nào' },
    ...Array.from({ length: 8 }, (_, index) => ({ id: `muc-${index + 5}`, name: `Chuyên mục thứ ${index + 5}` })),
  ],
  home: [{ kind: 'lead', articles: ['tieu-de-dai-nhat'] }, { kind: 'latest' }, { kind: 'photos' }, { kind: 'awards' }],
};

/**
 * Makes the content of a made-up newsroom where everything is too long, too many or missing.
 *
 * @param folder where it is made, from the project's root; what is there is replaced
 */
export async function makeExtremeContent(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('site.yaml', stringify(SITE));
  for (const [id, person] of Object.entries(PEOPLE)) write(`people/${id}.yaml`, stringify(person));
  for (const [index, name] of LEVELS.entries()) {
    const parent = index > 0 ? { parent: `cap-${index}` } : {};
    write(`units/cap-${index + 1}.yaml`, stringify({ name, kind: 'association', ...parent }));
  }
  for (const [slug, article] of Object.entries({ ...extremeArticles(), ...manyMentions() })) {
    write(`articles/2025/${slug}/index.mdx`, articleFile(article));
  }
  for (const [name, [width, height]] of Object.entries(PHOTOS)) {
    const picture = sharp({ create: { width, height, channels: 3, background: '#7a5c1e' } });
    await picture.jpeg().toFile(join(folder, `articles/2025/ba-muoi-anh/${name}.jpg`));
  }
}
