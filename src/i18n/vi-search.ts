import { formatNumber } from '../vietnamese/numbers.ts';
import type { Phrase } from './phrase.ts';

const needsScript: Phrase = [
  'Tìm kiếm cần ',
  { lang: 'en', text: 'JavaScript' },
  '. Khi trình duyệt không chạy được nó, bạn vẫn tra được theo các bảng sau:',
];

/** The words of search, apart from the others because browsers load them. */
export const viSearch = {
  title: 'Tìm kiếm',
  quick: 'Tìm nhanh',
  label: 'Tìm người, đơn vị, bài viết',
  placeholder: 'Tên người, đơn vị, bài viết…',
  submit: 'Tìm',
  loading: 'Đang tìm…',
  prompt: 'Gõ tên người, đơn vị hoặc vài chữ trong bài; có dấu hay không dấu đều được.',
  none: (query: string) => `Không tìm thấy gì cho «${query}». Thử bớt chữ, hoặc xem các bảng tra dưới đây.`,
  count: (count: number, query: string) => `${formatNumber(count)} kết quả cho «${query}»`,
  countQuick: (count: number) => `${formatNumber(count)} kết quả. Bấm mũi tên xuống để chọn.`,
  shown: (shown: number, total: number) => `Đang hiện ${formatNumber(shown)} trên ${formatNumber(total)} kết quả`,
  pageTitle: (query: string, title: string) => `«${query}» · ${title}`,
  withoutFilters: (count: number) => `Bỏ lọc thì có ${formatNumber(count)} kết quả.`,
  clearFilters: 'Bỏ lọc',
  filtersTitle: 'Lọc và sắp xếp',
  again: 'Thử lại',
  toSearchPage: 'Tới trang tìm kiếm và các bảng tra',
  more: 'Xem thêm kết quả',
  failed: 'Chưa tìm được lúc này. Kiểm tra kết nối mạng rồi thử lại, hoặc xem các bảng tra dưới đây.',
  noneShort: (query: string) => `Không tìm thấy gì cho «${query}».`,
  failedShort: 'Chưa tìm được lúc này. Kiểm tra kết nối mạng rồi thử lại.',
  seeAll: (count: number) => `Xem tất cả ${formatNumber(count)} kết quả`,
  recent: 'Tìm gần đây, chỉ lưu trên máy này',
  clearRecent: 'Xoá các lần tìm gần đây',
  needsScript,
  browse: 'Tra theo bảng',
  kinds: {
    'bai-viet': 'Bài viết',
    nguoi: 'Người',
    'don-vi': 'Đơn vị',
    anh: 'Ảnh',
    'su-kien': 'Sự kiện',
    'phong-trao': 'Phong trào',
  },
  /** Said of a drawing that stands in for a photo. */
  illustration: 'Hình minh hoạ',
  guess: 'Có phải bạn tìm',
  filters: {
    loai: { label: 'Loại', all: 'Mọi loại' },
    muc: { label: 'Chuyên mục', all: 'Mọi chuyên mục' },
    nam: { label: 'Năm', all: 'Mọi năm' },
    nhanvat: { label: 'Người được nhắc', all: 'Bất cứ ai' },
    donvi: { label: 'Đơn vị được nhắc', all: 'Mọi đơn vị' },
  },
  order: { label: 'Thứ tự', relevance: 'Phù hợp nhất', newest: 'Mới nhất' },
  narrow: 'Thu hẹp kết quả',
  clearHighlights: (query: string) => `Xoá tô sáng «${query.length > 30 ? `${query.slice(0, 29)}…` : query}»`,
};
