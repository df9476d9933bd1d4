import { foldSyllables } from '../vietnamese/fold.ts';

/** A form of commendation or a title of emulation that the law names. */
export interface AwardForm {
  /** As the law writes it, without its quotation marks. */
  readonly name: string;
  /** Other ways in which papers write it; accents, case and tone placement need none. */
  readonly otherNames?: readonly string[];
}

const CLASSES = ['Nhất', 'Nhì', 'Ba'];
const NUMERALS = ['I', 'II', 'III'];

/** The three classes of an order or medal, the first highest. */
function inClasses(name: string): AwardForm[] {
  return [
    ...CLASSES.map((grade, index) => ({
      name: `${name} hạng ${grade}`,
      otherNames: [`${name} hạng ${NUMERALS[index] ?? ''}`],
    })),
    { name },
  ];
}

/**
 * The forms that Luật Thi đua, khen thưởng 06/2022/QH15 names, as it ranks them: Điều 9 gives the order of
 * the kinds (huân chương, huy chương, danh hiệu vinh dự nhà nước, giải thưởng, kỷ niệm chương, bằng khen,
 * giấy khen), khoản 2 of Điều 33, 54 and 59 that of the orders, medals and titles of honour. After them stand
 * the titles of emulation (Điều 19 and 20), which the law keeps apart from commendation.
 */
export const awardForms: readonly AwardForm[] = [
  { name: 'Huân chương Sao vàng' },
  { name: 'Huân chương Hồ Chí Minh' },
  ...inClasses('Huân chương Độc lập'),
  ...inClasses('Huân chương Quân công'),
  ...inClasses('Huân chương Lao động'),
  ...inClasses('Huân chương Bảo vệ Tổ quốc'),
  ...inClasses('Huân chương Chiến công'),
  { name: 'Huân chương Đại đoàn kết dân tộc' },
  { name: 'Huân chương Dũng cảm' },
  { name: 'Huân chương Hữu nghị' },
  { name: 'Huân chương' },
  { name: 'Huy chương Quân kỳ quyết thắng', otherNames: ['Huy chương Quân kì quyết thắng'] },
  { name: 'Huy chương Vì an ninh Tổ quốc' },
  ...inClasses('Huy chương Chiến sĩ vẻ vang').map(({ name, otherNames = [] }) => ({
    name,
    otherNames: [...otherNames, name.replace('sĩ', 'sỹ')],
  })),
  { name: 'Huy chương Hữu nghị' },
  { name: 'Huy chương' },
  { name: 'Tỉnh Anh hùng' },
  { name: 'Thành phố Anh hùng' },
  { name: 'Bà mẹ Việt Nam anh hùng', otherNames: ['Mẹ Việt Nam anh hùng'] },
  { name: 'Anh hùng Lực lượng vũ trang nhân dân', otherNames: ['Anh hùng LLVT nhân dân', 'Anh hùng LLVTND'] },
  { name: 'Anh hùng Lao động' },
  { name: 'Nhà giáo nhân dân', otherNames: ['NGND'] },
  { name: 'Nhà giáo ưu tú', otherNames: ['NGƯT'] },
  { name: 'Thầy thuốc nhân dân', otherNames: ['TTND'] },
  { name: 'Thầy thuốc ưu tú', otherNames: ['TTƯT'] },
  { name: 'Nghệ sĩ nhân dân', otherNames: ['Nghệ sỹ nhân dân', 'NSND'] },
  { name: 'Nghệ sĩ ưu tú', otherNames: ['Nghệ sỹ ưu tú', 'NSƯT'] },
  { name: 'Nghệ nhân nhân dân' },
  { name: 'Nghệ nhân ưu tú' },
  { name: 'Giải thưởng Hồ Chí Minh' },
  { name: 'Giải thưởng Nhà nước' },
  { name: 'Kỷ niệm chương', otherNames: ['Kỉ niệm chương'] },
  { name: 'Bằng khen' },
  { name: 'Giấy khen' },
  { name: 'Chiến sĩ thi đua toàn quốc', otherNames: ['Chiến sỹ thi đua toàn quốc'] },
  { name: 'Chiến sĩ thi đua cơ sở', otherNames: ['Chiến sỹ thi đua cơ sở'] },
  { name: 'Chiến sĩ thi đua', otherNames: ['Chiến sỹ thi đua'] },
  { name: 'Lao động tiên tiến' },
  { name: 'Chiến sĩ tiên tiến', otherNames: ['Chiến sỹ tiên tiến'] },
  { name: 'Cờ thi đua của Chính phủ', otherNames: ['Cờ thi đua Chính phủ'] },
  { name: 'Cờ thi đua' },
  { name: 'Tập thể lao động xuất sắc' },
  { name: 'Đơn vị quyết thắng' },
  { name: 'Tập thể lao động tiên tiến' },
  { name: 'Đơn vị tiên tiến' },
];

/** `Danh hiệu «Nhà giáo ưu tú»` is the title itself. */
const LEADING_WORDS = /^(?:danh hieu )?(?:vinh du nha nuoc )?/;

const keyOf = (text: string) => foldSyllables(text).join(' ').replace(LEADING_WORDS, '');

const ranks = new Map(
  awardForms.flatMap(({ name, otherNames = [] }, rank) =>
    [name, ...otherNames].map((written): [string, number] => [keyOf(written), rank]),
  ),
);

/**
 * The form that a text names, whatever its accents, case and quotation marks.
 *
 * @returns its name as the law writes it; the text itself where the law names no such form
 */
export function nameOfForm(text: string): string {
  return awardForms[ranks.get(keyOf(text)) ?? -1]?.name ?? text;
}

/**
 * The place of a form among those of the law, the highest first. `Kỷ niệm chương «Vì sự nghiệp…»` and
 * `Bằng khen của Thủ tướng` stand with the form whose name they begin with.
 *
 * @returns its index in `awardForms`, or their number where it is of no form that the law names
 */
export function rankOfForm(text: string): number {
  const syllables = keyOf(text).split(' ');
  for (let length = syllables.length; length > 0; length--) {
    const rank = ranks.get(syllables.slice(0, length).join(' '));
    if (rank !== undefined) return rank;
  }
  return awardForms.length;
}
