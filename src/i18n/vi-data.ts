import { formatNumber } from '../vietnamese/numbers.ts';
import { viDataTables } from './vi-data-tables.ts';
import { contentText, type Phrase } from './phrase.ts';
import { viPopolo } from './vi-popolo.ts';

/** The words of the open data: of its page and of the files themselves. */
export const viData = {
  title: 'Dữ liệu mở',
  /** Longer than fifty letters: search engines for data ask for that. */
  description: (site: string): Phrase => [
    'Người, đơn vị, chức vụ, khen thưởng, số liệu và danh mục bài của ',
    contentText(site),
    ', ở dạng bảng tính và dạng cho máy đọc; dòng nào cũng có nguồn.',
  ],
  intro:
    'Những điều trang này biết về người, đơn vị, chức vụ, khen thưởng và số liệu, ở dạng bảng. Mỗi dòng ghi nguồn: đúng câu trong bài, hoặc tệp của toà soạn.',
  asOf: (date: string) => `Theo bài mới nhất, ${date}.`,
  keywords: { honours: 'khen thưởng', people: 'nhân vật', organisations: 'tổ chức', positions: 'chức vụ' },
  tableList: 'Các bảng',
  rows: (count: number) => `${formatNumber(count)} dòng`,
  forSpreadsheets: 'Bảng tính (CSV)',
  forPrograms: 'JSON',
  /** @param size with its unit */
  download: (format: string, size: string) => `${format}, ${size}`,
  /** Heard before a link that says the format and size alone. */
  ofTable: (table: string) => `Bảng ${table}:`,
  bytes: (count: number) => `${formatNumber(count)} B`,
  kilobytes: (count: number) => `${formatNumber(count)} KB`,
  megabytes: (count: number) => `${formatNumber(count)} MB`,
  forDevelopers: 'Cho người lập trình',
  packageText: 'gói dữ liệu theo chuẩn Data Package: mô tả từng bảng, từng cột, khoá, dung lượng và mã băm.',
  popoloText: 'người, đơn vị, chức vụ và địa phương theo mô hình Popolo.',
  schemasText: 'Lược đồ JSON (bản 2020-12) của từng tệp:',
  opening: 'Mở bằng bảng tính',
  openingNotes: {
    encoding: 'Tệp CSV mã hoá UTF-8, có dấu BOM ở đầu để Excel và LibreOffice hiện đúng tiếng Việt.',
    column: 'Nếu mọi cột dồn vào một, nhập tệp bằng mục Dữ liệu, Từ văn bản/CSV, và chọn dấu phẩy.',
    dates:
      'Ngày viết năm-tháng-ngày, biết tới đâu ghi tới đó: 2024-07-19, 2024-07, 2024. Khi nhập, chọn kiểu Văn bản cho cột ngày, nếu không bảng tính tự đổi 2024-07 thành một ngày.',
    lists: 'Một ô có nhiều giá trị thì các giá trị cách nhau bằng dấu |. Ở tệp JSON đó là một danh sách.',
    apostrophe:
      'Ô chữ bắt đầu bằng =, +, - hoặc @ có thêm một dấu nháy đơn ở trước, để bảng tính không chạy nó như công thức. Tệp JSON giữ nguyên chữ.',
    numbers: 'Số viết liền, phần lẻ sau dấu chấm: 1500; 4.5.',
  },
  limits: 'Những điều dữ liệu này không nói',
  limitNotes: {
    published:
      'Chỉ có điều đã đăng hoặc đã ghi trong tệp của toà soạn. Không có ở đây không có nghĩa là không có thật.',
    counts:
      'Nhiều khen thưởng chỉ nêu số lượng, không nêu tên. Đừng đếm số tên để suy ra số người được khen; hãy cộng cột tap_the và ca_nhan, và bỏ những dòng revoked.',
    repeated: 'Hai bài có thể nói về cùng một đợt khen: mỗi đợt chỉ kê ở một bài, nhưng sai sót vẫn có thể có.',
    seen: 'Cột thay_tu, thay_toi là ngày đăng bài, không phải ngày nhận hay thôi chức.',
    qualifiers: 'Con số đi cùng mức chắc chắn: «trên 1.500» không phải là 1.500.',
    drawings: 'Một số bài dùng hình minh hoạ thay ảnh gốc; cột so_hinh_minh_hoa đếm những hình ấy.',
    pageless:
      'Người không có trang riêng (trẻ vị thành niên, nạn nhân, người không muốn) không có ở bảng nào; câu văn có tên họ cũng để trống. Tiêu đề và sapo của bài thì giữ như đã đăng.',
  },
  license: 'Giấy phép và cách dẫn nguồn',
  licensedUnder: (name: string): Phrase => ['Dữ liệu được dùng lại theo giấy phép ', contentText(name), '.'],
  unlicensed: 'Toà soạn chưa công bố giấy phép cho dữ liệu này. Muốn dùng lại, xin hỏi toà soạn.',
  citeIntro: 'Khi dẫn, ghi địa chỉ này và ngày của dữ liệu; khi có thể, dẫn thẳng tới câu nguồn của từng dòng:',
  /** @param version the date of the newest article, as the page shows it */
  citation: (publisher: string, site: string, version: string, address: string): Phrase => [
    contentText(publisher),
    '. “Dữ liệu mở”. ',
    contentText(site),
    `, ${version}. ${address}`,
  ],
  columnCount: (count: number) => `Xem nghĩa của ${formatNumber(count)} cột`,
  /** Heard after it. */
  inTable: (table: string) => `ở bảng ${table}`,
  values: (list: string) => `Giá trị: ${list}.`,
  isList: 'Có thể nhiều giá trị.',
  isDate: 'Ngày theo ISO 8601, biết tới đâu ghi tới đó.',
  refersTo: (table: string) => `Là mã ở bảng ${table}.`,
  alternate: (table: string) => `Dữ liệu mở: ${table}`,
  tables: viDataTables,
  popolo: viPopolo,
};
