import { formatNumber } from '../vietnamese/numbers.ts';
import type { Ending } from '../schema/unit.ts';

const endings: Readonly<Record<Ending, string>> = {
  merged: 'sáp nhập',
  split: 'chia tách',
  dissolved: 'giải thể',
  renamed: 'đổi tên, đổi mô hình',
};

/** The words of careers and of units through time. */
export const viCareers = {
  career: 'Quá trình công tác',
  ranks: 'Cấp bậc',
  holders: 'Ai giữ chức nào, khi nào',
  /** Where neither a file nor an article tells a day. */
  undated: 'Không rõ năm',
  /** The known start and end of a post; either may be missing. */
  held: (from: string | undefined, to: string | undefined) =>
    [...(from === undefined ? [] : [`từ ${from}`]), ...(to === undefined ? [] : [`đến ${to}`])].join(' '),
  otherArticles: (count: number) => `${formatNumber(count)} bài khác nêu chức vụ này`,
  accordingTo: 'Theo',
  /** Before the document that decided something. */
  decidedBy: 'theo',
  endings,
  /** @param date the first day on which a unit is no more, or the day known of its end with the word before it */
  endedFrom: (date: string) => `Thôi hoạt động từ ${date}`,
  endedIn: (date: string) => `Thôi hoạt động trong ${date}`,
  nowSee: 'Nay xem:',
  formerNames: 'Tên cũ',
  formerParents: 'Trước thuộc',
  predecessors: 'Tiếp nối',
  successors: 'Đơn vị kế tục',
  formerSubUnits: 'Đơn vị từng trực thuộc',
  endedUnits: 'Đơn vị đã thôi hoạt động',
  succeededBy: 'nay:',
  earlierTrees: 'Cây đơn vị cuối các năm trước:',
  treeTitle: (year: number) => `Các đơn vị cuối năm ${year}`,
  treeIntro: (date: string) =>
    `Cây đơn vị như ngày ${date}: tên gọi, cấp trên cấp dưới đúng như lúc ấy. Đơn vị không ghi ngày thành lập được coi là đã có.`,
  changes: (year: number) => `Thay đổi trong năm ${year}`,
  began: (date: string) => `có từ ${date}`,
  ended: (date: string) => `hoạt động tới ${date}`,
  /** Before the name that a unit bore until then. */
  renamedFrom: (date: string) => `tới ${date} mang tên`,
  /** Before the unit to which it belonged until then. */
  movedFrom: (date: string) => `tới ${date} thuộc`,
};
