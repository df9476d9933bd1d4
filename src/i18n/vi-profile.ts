import { formatNumber } from '../vietnamese/numbers.ts';
import { contentText, type Phrase } from './phrase.ts';

/** The words of pages about people and units, of the tables, and of the page that says not found. */
export const viProfile = {
  /** @param date of the newest article that tells it */
  asOfNewest: (date: string) => `theo bài gần nhất, ${date}`,
  /** How many of what a page holds; the number stands before the words. */
  counts: {
    mentioned: (_count: number) => 'bài nhắc tới',
    photosIn: (_count: number) => 'ảnh có mặt',
    photosBy: (_count: number) => 'ảnh đã chụp',
    written: (_count: number) => 'bài đã viết',
    received: (_count: number) => 'lần được khen thưởng',
    given: (_count: number) => 'đợt khen thưởng đã ký hoặc trao',
    givenByUnit: (_count: number) => 'đợt khen thưởng đã tặng',
    holders: (_count: number) => 'người giữ chức vụ',
    subUnits: (_count: number) => 'đơn vị trực thuộc',
  },
  /** @param onDate the day of the articles, with the word that goes before it */
  seenIn: (count: number, onDate: string) =>
    count === 1 ? `nêu trong bài ${onDate}` : `nêu trong ${formatNumber(count)} bài ${onDate}`,
  /** From the first to the newest article that says it. */
  seenBetween: (count: number, first: string, last: string) =>
    `nêu trong ${formatNumber(count)} bài, từ ${first} tới ${last}`,
  olderInYear: (count: number, year: string) => `${formatNumber(count)} bài khác năm ${year}`,
  wholeYear: (count: number) => `${formatNumber(count)} bài`,
  /** What tells a link to a source from the others of its page, for those who hear it. */
  ofArticle: (title: string): Phrase => ['«', contentText(title), '»'],
  unitPhotos: 'Ảnh những dịp tổ chức, khen thưởng',
  morePhotos: 'Những ảnh khác',
  morePhotoLinks: (count: number) => `${formatNumber(count)} ảnh cũ hơn`,
  moreFigures: (count: number) => `${formatNumber(count)} số liệu khác`,
  follow: 'Theo dõi trang này:',
  articlesBy: (name: string): Phrase => ['Trang riêng của ', contentText(name)],
  notFound: {
    reasons:
      'Có thể địa chỉ bị gõ sai một chữ, đường dẫn nơi khác chép thiếu, hoặc trang đã được gỡ. Bài đổi địa chỉ thì địa chỉ cũ vẫn dẫn tới bài.',
    searchFor: 'Tìm trong trang này:',
    newest: 'Bài mới đăng',
    indexes: 'Các bảng tra',
    tell: 'Đường dẫn này lấy từ một trang của chúng tôi? Xin báo cho toà soạn:',
  },
};
