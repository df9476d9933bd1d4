import type { Random } from './random.ts';

/**
 * Headlines and sentences put together from parts, so that an archive of any size has
 * as many different ones as a newspaper has. None of it tells of anybody real.
 */

const WHO = words(
  'Nông dân|Phụ nữ|Cựu chiến binh|Thanh niên|Người cao tuổi|Công đoàn viên|Nhà giáo|Đội dân phòng|Tổ tự quản|Bà con tiểu thương|Ban công tác mặt trận|Câu lạc bộ dưỡng sinh|Hội làm vườn|Chi hội khuyến học|Đội văn nghệ|Thợ thủ công|Ngư dân|Học sinh|Sinh viên tình nguyện|Bác sĩ trẻ|Cán bộ hưu trí|Tổ hoà giải|Đội bóng chuyền|Hợp tác xã|Trạm y tế|Bưu tá|Công nhân môi trường|Nghệ nhân|Tổ tiết kiệm|Đoàn thiếu niên',
);
const DEED = words(
  'góp sức dựng|trao tặng|sửa chữa|khánh thành|vận động quyên góp cho|giữ gìn|mở rộng|quét dọn|trồng cây quanh|tập huấn về|tuyên truyền về|đăng ký thi đua xây dựng|bàn cách bảo vệ|thắp sáng|thăm hỏi và giúp|khôi phục|nhận đỡ đầu|ký cam kết giữ|tổng kết một năm chăm lo|kể chuyện|đua thuyền mừng|hiến đất làm|góp ngày công cho|gỡ vướng mắc ở|sưu tầm tư liệu về|dạy nghề tại|phát động tháng hành động vì|trực đêm canh|lập quỹ cho|đổi mới cách quản lý',
);
const WHAT = words(
  'con đường liên thôn|cây cầu tre cuối xóm|thư viện nhỏ|lớp học bơi|tủ sách dòng họ|nhà văn hoá|kênh thoát nước|khu vui chơi trẻ em|giếng làng|vườn thuốc nam|lớp xoá mù chữ|bếp ăn từ thiện|chốt bảo vệ cổng trường|đội chiếu bóng lưu động|ruộng lúa giống|đường hoa ven đê|tuyến phố không rác|câu lạc bộ pháp luật|mái ấm cho người neo đơn|quỹ học bổng|hòm thư góp ý|trạm bơm đầu nguồn|sân bóng đá|lớp dạy đàn|phiên chợ không dùng tiền mặt|tổ xe ôm tự quản|đội cứu hộ sông nước|khu nhà trọ an toàn|vườn ươm lâm nghiệp|đình cổ trăm năm',
);
const HOW = words(
  'trước mùa mưa bão|nhờ tiếng loa mỗi sớm|bằng tiền bán phế liệu|sau ba tháng bàn bạc|đúng ngày hội đại đoàn kết|giữa những ngày giáp Tết|với sự giúp đỡ của bộ đội|mà không tốn một đồng ngân sách|theo cách của người xưa|trong đợt thi đua mùa xuân|qua điện thoại thông minh|vào mỗi tối thứ sáu|để trẻ em tới trường an toàn|cho người về sau|khi nước lũ vừa rút|từ một sáng kiến của chi bộ|cùng các gia đình trẻ|ngay tại sân đình|dưới bóng đa đầu làng|suốt mười năm liền',
);
const PLACE_HEADS = words(
  'Đồng|Suối|Bến|Đá|Mây|Cầu|Rừng|Đầm|Giếng|Thung|Đèo|Chợ|Gò|Bãi|Vườn|Ao|Dốc|Khe|Hang|Cồn|Trại|Xuân|Thuỷ|Hoà',
);
const PLACE_TAILS = words(
  'Mơ|Hoạ|Gió|Dựng|Ngàn|Trăng|Thưa|Sáo|Ngọc|Lụa|Nắng|Sương|Trầu|Quế|Sậy|Vạc|Đào|Chàm|Lĩnh|Nhạn|Thị|Bưởi|Khoai|Đước',
);
const SENTENCES = [
  'Ở {nơi}, chuyện {việc} được nhắc tới từ đầu năm, khi {ai} cùng ngồi lại {lúc}.',
  '{người} nhớ buổi đầu chỉ có {số} người tham gia {việc}, vậy mà nay {ai} trong vùng đều góp mặt.',
  'Cách làm của {đơn vị} đơn giản: ai có công góp công, ai có của góp của, miễn sao {việc} không dang dở.',
  'Theo {người}, {số} gia đình đã hưởng lợi từ {việc}, trong đó có nhiều hộ mới thoát nghèo.',
  'Những hôm mưa dầm, {ai} vẫn thay nhau trông nom {việc}, rồi kể cho nhau nghe chuyện ngày trước.',
  '{đơn vị} dành {số} triệu đồng cho {việc}, số còn lại do con em xa quê gửi về {lúc}.',
  'Khi được hỏi vì sao chọn {nơi}, {người} cười: nơi ấy cần hơn, đường sá lại khó đi hơn cả.',
  'Bản kế hoạch {số} trang được đọc trước toàn thể {ai}, ai chưa đồng tình cứ việc giơ tay.',
  'Chiều xuống, {nơi} rộn tiếng trẻ; {việc} đã thay hẳn bộ mặt của xóm nhỏ.',
  'Có người ngại tốn kém, {người} bèn dẫn họ sang {nơi} xem tận mắt rồi hẵng bàn tiếp.',
  'Mô hình ấy, {đơn vị} gọi vui là «{việc} biết đi», vì cứ mỗi quý lại chuyển sang một thôn khác.',
  'Tính tới cuối tháng, sổ ghi {số} lượt {ai} tới giúp, chưa kể những người không để lại tên.',
  'Ông trưởng thôn bảo {lúc} là dịp tốt nhất để nói về {việc}, bởi khi ấy nhà nào cũng đủ mặt.',
  'Nhờ {người} kiên trì thuyết phục, {số} hộ ở {nơi} đã dời hàng rào, nhường đất cho {việc}.',
];

/** A place that no map has. */
export function inventPlace(random: Random): string {
  return `${random.pick(PLACE_HEADS)} ${random.pick(PLACE_TAILS)}`;
}

/** A headline of the kind local newspapers print. */
export function inventHeadline(random: Random): string {
  return `${random.pick(WHO)} ${inventPlace(random)} ${random.pick(DEED)} ${random.pick(WHAT)} ${random.pick(HOW)}`;
}

/** A sentence in which `{người}`, `{đơn vị}` and `{số}` wait for those of an article. */
export function inventSentence(random: Random): string {
  return random
    .pick(SENTENCES)
    .replaceAll('{nơi}', () => inventPlace(random))
    .replaceAll('{việc}', () => random.pick(WHAT))
    .replaceAll('{ai}', () => random.pick(WHO).toLowerCase())
    .replaceAll('{lúc}', () => random.pick(HOW));
}

function words(text: string): string[] {
  return text.split('|');
}
