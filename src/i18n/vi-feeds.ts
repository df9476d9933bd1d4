/** The words of feeds and of the files that machines look for. */
export const viFeeds = {
  rss: 'Nguồn RSS',
  json: 'Nguồn JSON',
  ofSection: (name: string) => `Bài mới của chuyên mục ${name}.`,
  ofPerson: (name: string) => `Bài mới có ${name}: bài nhắc tới, bài viết, ảnh, khen thưởng.`,
  ofUnit: (name: string) => `Bài mới có ${name}: bài nhắc tới, người giữ chức vụ, số liệu, khen thưởng.`,
  /** Stands in the text where programs are given no date, because the day is not known. */
  published: (date: string) => `Đăng ${date}.`,
  team: 'THỰC HIỆN',
  site: 'TRANG',
  publisher: 'Đứng tên',
  address: 'Địa chỉ',
  contact: 'Liên hệ',
  lastUpdate: 'Bài mới nhất',
  language: 'Ngôn ngữ',
  languageName: 'Tiếng Việt',
  software: 'Phần mềm',
};
