import { formatNumber } from '../vietnamese/numbers.ts';
import { contentText, type Phrase } from './phrase.ts';

/** The words of figures held against each other, of the documents that articles cite, and of corrections. */
export const viFigures = {
  wrong: 'Đã viết',
  right: 'Đúng là',
  noCorrections: 'Chưa có cải chính nào.',
  correctionsIntro: 'Khi một bài sai, chúng tôi sửa bài và ghi lại ở đây: bài nào, sai gì, đúng ra là gì.',

  measures: {
    intro:
      'Những con số đã được nêu, mỗi số dẫn về đúng câu đã nói ra nó. Số nào được đếm qua nhiều kỳ thì xếp cạnh nhau.',
    none: 'Chưa có số liệu nào được nêu.',
    overPeriods: 'Theo dõi qua các kỳ',
    withoutOwner: 'Không ghi của đơn vị nào',
    /** How many numbers a measure has, and of which periods. */
    extent: (points: number, from: string, to: string) =>
      from === to ? `${formatNumber(points)} con số, ${from}` : `${formatNumber(points)} con số, từ ${from} tới ${to}`,
    compare: 'So với các kỳ khác',
    measureIntro: (unit: string): Phrase => [
      'Đếm bằng ',
      contentText(unit),
      '. Mỗi con số giữ nguyên như bài báo đã nêu; kỳ nào không ai nêu thì để trống, không suy ra.',
    ],
    chart: 'Biểu đồ',
    /** What a chart shows, for those who hear it; the table beside it holds the numbers. */
    chartDescription: (bars: number) =>
      `Biểu đồ thanh ngang, ${formatNumber(bars)} thanh, mỗi thanh một kỳ của một đơn vị. Bảng bên cạnh ghi cùng những con số ấy.`,
    higher: 'Đầu nhọn chỉ sang phải: con số thật bằng hoặc cao hơn mức vẽ (trên, ít nhất).',
    lower: 'Đầu nhọn chỉ sang trái: con số thật bằng hoặc thấp hơn mức vẽ (gần, nhiều nhất).',
    about: 'Đầu rỗng: con số ước chừng (khoảng).',
    table: 'Từng kỳ',
    period: 'Kỳ',
    number: 'Con số',
    owner: 'Của đơn vị',
    source: 'Nguồn',
    countedAs: 'Bài gọi là:',
  },
  citations: {
    intro: 'Những văn bản chính thức mà các bài đã dẫn, xếp theo số hiệu, mỗi văn bản kèm câu đã dẫn nó.',
    none: 'Chưa có văn bản nào được dẫn.',
    indexTitle: 'Văn bản được dẫn',
    fullText: 'Đọc toàn văn',
    /** What tells that link from the others of its page, for those who hear it. */
    ofDocument: (number: string): Phrase => ['của văn bản ', contentText(number)],
    citedIn: (count: number) => `${formatNumber(count)} bài dẫn`,
    older: (count: number) => `${formatNumber(count)} bài khác đã dẫn`,
    seeCitations: 'Các bài đã dẫn',
  },
  correcting: {
    /** Within the head of an article that was corrected. */
    notice: (date: string) => `Bài này đã được cải chính (${date}).`,
    read: 'Đọc nội dung cải chính',
    work: 'Bài',
    section: 'Chuyên mục',
    correctedOn: 'Cải chính',
    apology: 'Chúng tôi xin lỗi bạn đọc và những người có liên quan.',
    seeSentence: 'Xem câu đã sửa',
    feed: 'Thông tin cải chính, xin lỗi',
    feedDescription: 'Mỗi khi một bài được cải chính: bài nào, sai gì, đúng ra là gì.',
    itemTitle: (title: string) => `Cải chính: ${title}`,
  },
};
