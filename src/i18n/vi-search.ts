import { formatNumber } from '../vietnamese/numbers.ts';

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
  more: 'Xem thêm kết quả',
  failed: 'Chưa tìm được lúc này. Kiểm tra kết nối mạng rồi thử lại, hoặc xem các bảng tra dưới đây.',
  noneShort: (query: string) => `Không tìm thấy gì cho «${query}».`,
  failedShort: 'Chưa tìm được lúc này. Nhấn Enter để tới trang tìm kiếm.',
  seeAll: (count: number) => `Xem tất cả ${formatNumber(count)} kết quả`,
  recent: 'Tìm gần đây, chỉ lưu trên máy này',
  clearRecent: 'Xoá các lần tìm gần đây',
  needsScript: 'Tìm kiếm cần JavaScript. Không có JavaScript, bạn vẫn tra được theo các bảng sau:',
  browse: 'Tra theo bảng',
  kinds: { 'bai-viet': 'Bài viết', nguoi: 'Người', 'don-vi': 'Đơn vị', anh: 'Ảnh' },
  /** Said of a drawing that stands in for a photo. */
  illustration: 'Hình minh hoạ',
  guess: 'Có phải bạn tìm',
  filters: {
    loai: { label: 'Loại', all: 'Mọi loại' },
    muc: { label: 'Chuyên mục', all: 'Mọi chuyên mục' },
    nam: { label: 'Năm', all: 'Mọi năm' },
    nhanvat: { label: 'Người', all: 'Mọi người' },
    donvi: { label: 'Đơn vị', all: 'Mọi đơn vị' },
  },
  order: { label: 'Thứ tự', relevance: 'Sát nhất', newest: 'Mới nhất' },
  narrow: 'Thu hẹp kết quả',
  clearHighlights: (query: string) => `Xoá tô sáng «${query}»`,
};
