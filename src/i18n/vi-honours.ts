import { formatNumber } from '../vietnamese/numbers.ts';
import { contentText, type Phrase } from './phrase.ts';

/** The words of the ledger of honours. */
export const viHonours = {
  /** How the sums are to be read. */
  counting:
    'Tính theo lượt: một tập thể hay cá nhân được khen hai lần thì cộng hai lần. Nguồn nêu số lượng thì cộng số lượng ấy, nguồn chỉ nêu tên thì đếm tên.',
  dating: 'Ngày là ngày ký quyết định; nguồn không nêu thì là ngày của sự kiện, không nêu nữa thì là ngày đăng bài.',
  /** Before the names of those honoured. */
  named: 'Được khen:',
  byYear: 'Theo năm',
  year: 'Năm',
  date: 'Ngày',
  inYear: (year: string): Phrase => [`Khen thưởng năm ${year}`],
  ofForm: (form: string): Phrase => ['Khen thưởng: ', contentText(form)],
  byAuthority: (unit: string): Phrase => ['Khen thưởng của ', contentText(unit)],
  revokedTitle: 'Khen thưởng đã bị thu hồi',
  revokedIntro:
    'Các bảng tổng không cộng những khen thưởng này. Mỗi mục dẫn về câu nói nó được tặng và câu nói nó bị thu hồi.',
  newest: (count: number) => `${formatNumber(count)} khen thưởng mới nhất`,
  /** @param count of those that were revoked */
  seeRevoked: (count: number) => `Không cộng ${formatNumber(count)} khen thưởng đã thu hồi`,
  allOf: (unit: string): Phrase => ['Trang của ', contentText(unit)],
  /** @param date with the word that goes before it */
  revokedBy: (number: string | undefined, date: string | undefined): Phrase => [
    'Đã thu hồi',
    ...(number === undefined ? [] : [' theo quyết định ', contentText(number)]),
    ...(date === undefined ? [] : [`, ${date}`]),
  ],
  revocationSource: 'Đọc câu nói việc thu hồi trong bài',
  revokedByUnit: 'Nơi thu hồi:',
  revokedInArticle: 'Khen thưởng bị thu hồi',
  filter: {
    label: 'Lọc và xếp bảng dưới đây',
    text: 'Tìm trong bảng',
    all: 'Tất cả',
    sort: 'Xếp theo',
    newest: 'Mới nhất trước',
    oldest: 'Cũ nhất trước',
    highest: 'Hình thức, cao trước',
    giver: 'Nơi tặng',
    mostCollectives: 'Nhiều tập thể trước',
    mostIndividuals: 'Nhiều cá nhân trước',
    /** `{shown}` and `{total}` are filled in by the browser. */
    shown: 'Hiện {shown} trên {total} khen thưởng của trang này',
  },
};
