import type { BodyWords } from '../article/parse-body.ts';
import { formatNumber } from '../vietnamese/numbers.ts';
import { contentText, type Phrase } from './phrase.ts';
import { viCareers } from './vi-careers.ts';
import { viEvents } from './vi-events.ts';
import { viData } from './vi-data.ts';
import { viFeeds } from './vi-feeds.ts';
import { viHonours } from './vi-honours.ts';
import { viFigures } from './vi-figures.ts';
import { viReader } from './vi-reader.ts';
import { viProfile } from './vi-profile.ts';
import { viSearch } from './vi-search.ts';

const madeWith: Phrase = ['Dựng bằng Sổ Vàng.'];

const body: BodyWords = {
  footnotes: 'Chú thích',
  backToReference: 'Về chỗ gọi chú thích {reference}',
  table: 'Bảng',
  taskDone: 'Đã xong',
  taskOpen: 'Chưa xong',
  corrected: '(đã cải chính)',
};

/** The interface's words in Vietnamese. */
export const vi = {
  skipToContent: 'Tới nội dung chính',
  mainNavigation: 'Điều hướng chính',
  siteIndexes: 'Các bảng tra',
  footerNavigation: 'Mọi mục của trang',
  aboutSite: 'Về trang này',
  follow: 'Theo dõi bài mới',
  breadcrumb: 'Bạn đang ở',
  home: 'Trang chủ',
  people: 'Người',
  units: 'Đơn vị',
  photos: 'Ảnh',
  awards: 'Bảng khen thưởng',
  archive: 'Lưu trữ',
  sections: 'Chuyên mục',
  about: 'Giới thiệu',
  policy: 'Chính sách biên tập',
  corrections: 'Thông tin cải chính, xin lỗi',
  publishedBy: 'Thực hiện:',
  madeWith,

  search: viSearch,
  feeds: viFeeds,
  honours: viHonours,
  reader: viReader,
  profile: viProfile,
  careers: viCareers,
  ...viFigures,
  events: viEvents,
  data: viData,

  topStories: 'Tin nổi bật',
  latestArticles: 'Mới nhất',
  newestHonours: 'Khen thưởng mới',
  newestPhotos: 'Ảnh mới',
  seeAll: 'Xem tất cả',
  seeArchive: 'Xem lưu trữ',
  seeAllPhotos: 'Xem tất cả ảnh',
  noArticles: 'Chưa có bài viết nào.',
  emptySection: 'Chuyên mục chưa có bài.',
  articleTypes: {
    news: 'Tin',
    commemoration: 'Tưởng niệm',
    profile: 'Chân dung',
    'photo-essay': 'Phóng sự ảnh',
    announcement: 'Thông báo',
  },
  quoted: (text: string): Phrase => ['«', contentText(text), '»'],
  updated: 'Cập nhật',
  /** Within a line, not at its beginning. */
  updatedWithin: (date: string) => `cập nhật ${date}`,
  event: 'Sự kiện',
  periodCovered: 'Giai đoạn',
  author: 'Người viết',
  previousArticle: 'Bài trước',
  nextArticle: 'Bài sau',
  neighbours: 'Bài trước và bài sau',
  peopleInArticle: 'Người trong bài',
  unitsInArticle: 'Đơn vị trong bài',
  relatedArticles: 'Tin liên quan',
  tags: 'Từ khoá',
  documents: 'Văn bản được dẫn',
  figures: 'Số liệu',
  awardsInArticle: 'Khen thưởng',

  photoCredit: 'Ảnh:',
  photoCreditSpoken: 'Người chụp:',
  originalCredit: 'Ảnh gốc:',
  illustration: 'Hình minh hoạ thay ảnh gốc:',
  standInDescription: (note: string | undefined) =>
    note === undefined ? 'Hình minh hoạ thay ảnh gốc' : `Hình minh hoạ thay ảnh gốc (${note})`,
  drawing: 'Hình minh hoạ:',
  illustrationCopyright: 'Bản quyền hình minh hoạ:',
  illustrationLicense: 'Giấy phép của hình minh hoạ',
  drawnInstead: 'đang hiện bằng hình minh hoạ',
  copyright: 'Bản quyền:',
  license: 'Giấy phép sử dụng',
  drawingLicense: 'Giấy phép',
  /** Heard right after it, where it is plain to see. */
  drawingLicenseSpoken: 'của hình minh hoạ',
  takenOn: (date: string) => `Chụp ${date}`,
  inPhoto: 'Trong ảnh:',
  fromArticle: 'Trong bài',
  photosBy: (name: string): Phrase => ['Ảnh của ', contentText(name)],
  photographer: 'Người chụp ảnh',
  photographers: 'Người chụp',
  photoCount: (count: number) => `${formatNumber(count)} ảnh`,
  galleryLabel: 'Nhóm ảnh',

  personRoles: {
    chaired: 'Chủ trì',
    spoke: 'Phát biểu',
    presented: 'Trao thưởng',
    received: 'Nhận thưởng',
    honoured: 'Được biểu dương',
    attended: 'Tham dự',
  },
  unitRoles: {
    organised: 'Tổ chức',
    'co-organised': 'Phối hợp tổ chức',
    'took-part': 'Tham gia',
    awarded: 'Tặng thưởng',
    honoured: 'Được biểu dương',
  },
  unitKinds: {
    locality: 'Địa phương',
    authority: 'Cơ quan nhà nước',
    party: 'Cơ quan Đảng',
    police: 'Công an',
    military: 'Quân đội',
    front: 'Mặt trận',
    association: 'Hội, đoàn thể',
    committee: 'Ban, hội đồng',
    school: 'Nhà trường',
    press: 'Báo chí',
    company: 'Doanh nghiệp',
    collective: 'Tập thể',
    other: 'Đơn vị khác',
  },
  qualifiers: {
    exactly: '',
    over: 'trên',
    nearly: 'gần',
    about: 'khoảng',
    'at-least': 'ít nhất',
    'at-most': 'nhiều nhất',
  },

  peopleIntro: (count: number) =>
    `${formatNumber(count)} người được nhắc tên, xếp theo tên gọi. Bấm vào một tên để xem họ đã làm gì, ở bài nào.`,
  jumpTo: 'Tới chữ cái',
  noPeople: 'Chưa có ai trong sổ.',
  alsoKnownAs: 'Tên khác:',
  born: 'Sinh:',
  died: 'Mất:',
  inArticles: 'Trong các bài',
  photosIn: 'Có mặt trong ảnh',
  photosTaken: 'Ảnh đã chụp',
  articlesWritten: 'Bài đã viết',
  honoursReceived: 'Khen thưởng được nhận',
  honoursGiven: 'Khen thưởng đã ký hoặc trao',
  honoursGivenByUnit: 'Khen thưởng đã tặng',
  notYetInArticles: 'Chưa có bài nào nhắc tới.',
  asOf: (date: string) => `thời điểm ${date}`,
  readSentence: 'Đọc câu này trong bài',
  readCaption: 'Xem ảnh trong bài',
  readEntry: 'Xem trong bài',
  allPhotosBy: (count: number) => `Xem cả ${formatNumber(count)} ảnh`,
  sameAs: 'Trang khác nói về',

  unitsIntro: (count: number) =>
    `${formatNumber(count)} đơn vị được nhắc tới, xếp theo cấp trên cấp dưới. Bấm vào một đơn vị để xem ai giữ chức gì, làm được gì.`,
  noUnits: 'Chưa có đơn vị nào trong sổ.',
  partOf: 'Thuộc',
  subUnits: 'Đơn vị trực thuộc',

  awardsIntro: 'Mọi khen thưởng đã được công bố, cộng từ các bài. Mỗi dòng dẫn về đúng câu đã nói ra nó.',
  noAwards: 'Chưa có khen thưởng nào được công bố.',
  awardForm: 'Hình thức',
  awardGivenBy: 'Nơi tặng',
  awardSource: 'Nguồn',
  collectives: 'Tập thể',
  individuals: 'Cá nhân',
  total: 'Tổng cộng',
  byAuthority: 'Theo nơi tặng',
  byForm: 'Theo hình thức',
  allAwards: 'Từng khen thưởng',
  presentedBy: 'Trao tận tay:',
  signedBy: 'Người ký:',
  decision: (number: string): Phrase => ['Quyết định ', contentText(number)],
  signedOn: (date: string) => `ký ${date}`,
  revoked: 'Đã thu hồi',
  revokedLeftOut: (count: number) => `Không cộng ${formatNumber(count)} khen thưởng đã thu hồi.`,
  namedOf: (named: number, total: number) => `nêu tên ${formatNumber(named)} trên ${formatNumber(total)}`,
  countsOnly: 'Nguồn chỉ nêu số lượng, không nêu tên.',
  countOfAwards: 'Số đợt',
  honoursTotal: (collectives: number, individuals: number) =>
    `${formatNumber(collectives)} tập thể, ${formatNumber(individuals)} cá nhân`,

  /** At least one of both is more than none. */
  recipientCount: (collectives: number, individuals: number) =>
    [
      ...(collectives > 0 ? [`${formatNumber(collectives)} tập thể`] : []),
      ...(individuals > 0 ? [`${formatNumber(individuals)} cá nhân`] : []),
    ].join(', '),

  archiveIntro: 'Mọi bài viết theo tháng đăng.',
  monthTitle: (year: number, month: number) => `Tháng ${month}/${year}`,
  yearTitle: (year: number) => `Năm ${year}`,
  unknownMonth: 'Không rõ tháng',
  articleCount: (count: number) => `${formatNumber(count)} bài`,
  page: (page: number, total: number) => `Trang ${formatNumber(page)} trên ${formatNumber(total)}`,
  newer: 'Mới hơn',
  older: 'Cũ hơn',
  pagination: 'Phân trang',

  socialImageAlt: (title: string) => `Tấm hình mang dòng chữ «${title}»`,
  socialImageAltWithPhoto: (title: string, photo: string) => `${photo}; bên cạnh là dòng chữ «${title}»`,

  published: 'Đăng',
  printedFrom: 'Bài đăng tại',
  notFoundTitle: 'Không tìm thấy trang',
  notFound: 'Địa chỉ này không có, hoặc bài đã chuyển đi nơi khác. Thử tìm theo tên, hoặc xem các bảng tra.',
  movedTitle: 'Bài đã chuyển địa chỉ',
  moved: 'Bài này nay ở địa chỉ:',

  imprint: {
    title: 'Thông tin toà soạn',
    governingBody: 'Cơ quan chủ quản',
    license: 'Giấy phép',
    /** @param date with the word that goes before it */
    licenseOf: (number: string, issuer: string | undefined, date: string | undefined): Phrase => [
      'Số ',
      contentText(number),
      ...(issuer === undefined ? [] : [' do ', contentText(issuer)]),
      ...(issuer === undefined && date === undefined ? [] : [' cấp']),
      ...(date === undefined ? [] : [` ${date}`]),
    ],
    responsible: 'Chịu trách nhiệm nội dung',
    address: 'Địa chỉ',
    phone: 'Điện thoại',
    email: 'Thư điện tử',
    advertising: 'Quảng cáo',
  },

  body,
};
