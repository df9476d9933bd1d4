/** Words that synthetic archives are made of. None of it tells of anybody real. */

export const familyNames = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
];

export const middleNames = [
  'Văn',
  'Thị',
  'Đức',
  'Hồng',
  'Quang',
  'Minh',
  'Thanh',
  'Ngọc',
  'Xuân',
  'Hữu',
  'Thu',
  'Bích',
];

export const givenNames = [
  'An',
  'Bình',
  'Chi',
  'Dũng',
  'Đạt',
  'Giang',
  'Hà',
  'Hạnh',
  'Hùng',
  'Huệ',
  'Khánh',
  'Lan',
  'Linh',
  'Long',
  'Mai',
  'Nam',
  'Nga',
  'Oanh',
  'Phúc',
  'Quý',
  'Sơn',
  'Thảo',
  'Thuỷ',
  'Trường',
  'Tuấn',
  'Uyên',
  'Việt',
  'Yến',
];

export const subjects = [
  'Nông dân',
  'Phụ nữ',
  'Cựu chiến binh',
  'Thanh niên',
  'Khuyến học',
  'Chữ thập đỏ',
  'Người cao tuổi',
  'Công đoàn',
  'Làm vườn',
  'Nhà giáo',
];

export const places = [
  'làng Thượng',
  'làng Hạ',
  'xã Đông',
  'xã Đoài',
  'phường Bến',
  'phường Chợ',
  'xóm Đình',
  'xóm Sông',
];

export const sectionNames = [
  'Thời sự',
  'Phong trào',
  'Đoàn thể',
  'Khen thưởng',
  'Chân dung',
  'Đời sống',
  'Pháp luật',
  'Văn hoá',
];

export const paragraphs = [
  'Sáng nay, {đơn vị} họp mặt những người đã góp công giữ bình yên cho xóm làng. {người} chủ trì buổi họp và nhắc lại từng việc trong năm: {số} buổi tuyên truyền, {số} lần hoà giải, hàng trăm lượt người tham gia. Mọi người ngồi kín sân đình, nghe kể lại chuyện cũ và bàn việc mới. Ai cũng mong năm tới làm được nhiều hơn, đều hơn và gần dân hơn.',
  'Theo {người}, điều khó nhất không phải là số buổi họp mà là giữ cho mọi người còn muốn tới. {đơn vị} vì thế đổi cách làm: nói ngắn, nói dễ hiểu, mời chính người dân kể chuyện của mình. Trong {số} buổi gần đây, người dự tăng dần. Có cụ già đi bộ từ xóm bên sang, có anh thợ nghỉ một buổi làm để tới nghe.',
  'Nhiều mô hình nhỏ lần lượt ra đời. Tổ tự quản của {đơn vị} nhận trông nom con đường trước chợ; câu lạc bộ của các bà, các chị nhận dạy trẻ em bơi và phòng tai nạn. {người} cho biết tới nay đã có {số} gia đình đăng ký cam kết không vi phạm pháp luật. Những cuốn sổ tay được phát tận tay, không thu tiền.',
  'Tại buổi tổng kết, {người} trao Giấy khen cho các tập thể, cá nhân xuất sắc. Danh sách do {đơn vị} bình chọn, niêm yết công khai bảy ngày trước khi công bố. Có {số} ý kiến góp vào danh sách ấy, phần lớn là khen thêm chứ không chê bớt. Đó cũng là một cách để mọi người biết nhau hơn.',
];
