/** The words of reading an article: its tools and its photo viewer. Apart from the others because browsers load them. */
export const viReader = {
  tools: 'Công cụ đọc',
  toTools: 'Chia sẻ, trích dẫn, in',
  textSize: 'Cỡ chữ',
  smaller: 'Chữ nhỏ hơn',
  larger: 'Chữ to hơn',
  share: 'Chia sẻ',
  copyAddress: 'Chép địa chỉ',
  copyCitation: 'Chép trích dẫn',
  print: 'In',
  addressCopied: 'Đã chép địa chỉ của bài.',
  citationCopied: 'Đã chép trích dẫn.',
  copyByHand: 'Trình duyệt không cho chép. Hãy chép dòng này:',
  toolFailed: 'Chưa làm được lúc này. Kiểm tra kết nối mạng rồi tải lại trang.',
  /** @param step counted from the smallest, 1 */
  textSizeIs: (step: number, steps: number) => `Cỡ chữ ${step} trên ${steps}`,
  /** @param date with the word that goes before it */
  accessed: (date: string) => `(truy cập ${date}).`,

  openPhoto: 'Xem ảnh lớn',
  viewer: 'Xem ảnh của bài',
  closeViewer: 'Đóng',
  previousPhoto: 'Ảnh trước',
  nextPhoto: 'Ảnh sau',
  photoOf: (number: number, total: number) => `Ảnh ${number} trên ${total}`,
};
