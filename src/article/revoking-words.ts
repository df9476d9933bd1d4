/** What decisions that take an award back are said to do (Luật Thi đua, khen thưởng 06/2022/QH15, chương VII). */
export const revokingWords = ['thu hồi', 'huỷ bỏ', 'hủy bỏ', 'huỷ quyết định', 'hủy quyết định'];

const REVOKING = new RegExp(revokingWords.join('|'), 'iu');

/** Whether a sentence speaks of taking something back. */
export function speaksOfRevoking(sentence: string): boolean {
  return REVOKING.test(sentence);
}
