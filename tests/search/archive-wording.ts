/** What a fictional report tells; `{nơi}`, `{số}`, `{người}` and `{người khác}` stand for the article's own. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly body: readonly string[];
  /** A sentence for reports of other subjects. */
  readonly aside: string;
}

/** Places that no map has. */
export const PLACES = [
  'xã Đồng Mơ',
  'xã Suối Hoạ',
  'phường Bến Gió',
  'xã Đá Dựng',
  'xã Mây Ngàn',
  'phường Cầu Trăng',
  'xã Rừng Thưa',
  'xã Đầm Sáo',
  'phường Giếng Ngọc',
  'xã Thung Lụa',
  'xã Đèo Nắng',
  'phường Chợ Sương',
  'xã Lòng Chảo',
];

/** The subjects of the archive. */
export const TOPICS: readonly Topic[] = [
  {
    id: 'to-hoa-giai',
    title: 'Tổ hoà giải {nơi} gỡ {số} vụ tranh chấp đất đai',
    summary: 'Không cần tới toà, nhiều nhà đã bắt tay nhau nhờ những người đi hoà giải ở cơ sở.',
    body: [
      'Mỗi khi hai nhà to tiếng, tổ hoà giải của {nơi} lại tới ngồi cùng. Năm qua, {người} cùng các tổ viên đã gỡ xong {số} vụ tranh chấp đất đai.',
      'Theo {người khác}, điều quan trọng là nghe cho hết rồi mới nói. Có vụ phải đi lại bảy lần mới xong.',
    ],
    aside: 'Buổi chiều, đội bóng của thôn giải khát bên bờ hồ trong không khí chan hoà.',
  },
  {
    id: 'hien-mau',
    title: 'Ngày hội hiến máu ở {nơi} thu {số} đơn vị máu',
    summary: 'Từ sáng sớm, người dân đã xếp hàng chờ tới lượt hiến máu tình nguyện.',
    body: [
      'Ngày hội hiến máu tình nguyện ở {nơi} đã tiếp nhận {số} đơn vị máu. {người} là người có mặt đầu tiên.',
      'Đây là lần thứ mười hai {người khác} cho máu. Nhóm máu hiếm được ghi vào danh sách riêng để gọi khi khẩn cấp.',
    ],
    aside: 'Chiếc máy bơm cũ được đem hiến cho trạm thuỷ lợi.',
  },
  {
    id: 'nha-tinh-nghia',
    title: 'Trao nhà tình nghĩa cho gia đình chính sách ở {nơi}',
    summary: 'Căn nhà mới rộng {số} mét vuông được dựng bằng công sức của cả xóm.',
    body: [
      'Sau ba tháng thi công, nhà tình nghĩa được trao cho gia đình chính sách ở {nơi}. Diện tích xây dựng là {số} mét vuông.',
      '{người} cho biết bà con góp ngày công, còn {người khác} lo vật liệu.',
    ],
    aside: 'Nghĩa cử ấy khiến ai cũng thấy ấm tình người trong mái nhà chung.',
  },
  {
    id: 'phong-chay',
    title: 'Diễn tập chữa cháy tại khu chợ {nơi}',
    summary: 'Còi báo động vang lên, {số} tiểu thương rời chợ trong chưa đầy ba phút.',
    body: [
      'Tình huống giả định là chập điện ở dãy hàng vải. Lực lượng chữa cháy của {nơi} hướng dẫn {số} tiểu thương thoát nạn.',
      '{người} chỉ huy buổi diễn tập; {người khác} phụ trách bình chữa cháy và đường thoát nạn.',
    ],
    aside: 'Đường chạy quanh hồ đã được sửa chữa xong.',
  },
  {
    id: 'khuyen-hoc',
    title: 'Quỹ khuyến học {nơi} tiếp sức {số} học sinh nghèo',
    summary: 'Những chiếc xe đạp mới đưa các em tới trường trong năm học này.',
    body: [
      'Quỹ khuyến học của {nơi} trao học bổng cho {số} học sinh nghèo vượt khó. Mỗi em nhận thêm một chiếc xe đạp.',
      '{người} kể ngày trước mình cũng đi học nhờ quỹ ấy; {người khác} hứa giữ quỹ không bao giờ cạn.',
    ],
    aside: 'Lời khuyên của người đi trước là bài học quý cho lớp trẻ.',
  },
  {
    id: 'camera-an-ninh',
    title: 'Mô hình camera an ninh phủ kín {nơi}',
    summary: 'Với {số} mắt camera, nạn trộm cắp giảm rõ rệt.',
    body: [
      'Mô hình camera an ninh ở {nơi} có {số} mắt ghi hình, do người dân góp tiền lắp đặt. Từ đó nạn trộm cắp giảm hẳn.',
      '{người} trực phòng điều khiển; {người khác} đi từng nhà vận động.',
    ],
    aside: 'Trẻ con nặn mô hình đất sét trong một buổi chiều an lành.',
  },
  {
    id: 'vuon-rau',
    title: 'Vườn rau sạch của phụ nữ {nơi} vào siêu thị',
    summary: 'Mỗi ngày {số} ki-lô-gam rau sạch rời vườn khi trời chưa sáng.',
    body: [
      'Từ vài luống cải, vườn rau sạch của phụ nữ {nơi} nay bán được {số} ki-lô-gam mỗi ngày cho siêu thị.',
      '{người} giữ sổ ghi chép từng lứa; {người khác} lo đầu ra.',
    ],
    aside: 'Bờ giậu quanh trường vừa được dọn sạch cỏ dại.',
  },
  {
    id: 'thi-keo-co',
    title: 'Hội thi kéo co mừng ngày hội đại đoàn kết ở {nơi}',
    summary: 'Sân đình chật kín {số} người xem.',
    body: [
      'Hội thi kéo co của {nơi} có tám đội dự tranh trước {số} người xem. Đội xóm Thượng giành giải nhất sau ba hiệp.',
      '{người} cầm còi; {người khác} trao cờ lưu niệm cho các đội.',
    ],
    aside: 'Cả đoàn kéo nhau ra bến xem thuyền về.',
  },
  {
    id: 'thao-go-vuong-mac',
    title: 'Đối thoại ở {nơi} tháo gỡ vướng mắc về thủ tục đất',
    summary: 'Có {số} câu hỏi của người dân được trả lời ngay tại chỗ.',
    body: [
      'Buổi đối thoại giữa chính quyền và người dân {nơi} trả lời {số} câu hỏi, phần lớn về thủ tục cấp sổ đỏ.',
      '{người} ghi lại từng ý kiến; {người khác} hẹn ngày trả kết quả.',
    ],
    aside: 'Cánh cửa gỗ của hội trường vừa được tháo xuống để sơn lại.',
  },
  {
    id: 'cai-nghien',
    title: 'Đưa {số} người cai nghiện ở {nơi} trở lại với nghề',
    summary: 'Có nghề trong tay, họ không quay lại đường cũ.',
    body: [
      'Lớp dạy nghề cho người sau cai nghiện ở {nơi} đã nhận {số} học viên. Nghề mộc và nghề hàn đông người theo nhất.',
      '{người} đứng ra bảo lãnh; {người khác} nhận thợ vào xưởng của mình.',
    ],
    aside: 'Luống cải mới nghiêng theo chiều gió.',
  },
  {
    id: 'giao-thong',
    title: 'Cổng trường an toàn giao thông ở {nơi}',
    summary: 'Phụ huynh dừng xe đúng vạch, {số} học sinh qua đường có người dắt.',
    body: [
      'Mô hình cổng trường an toàn giao thông của {nơi} giúp {số} học sinh qua đường mỗi sáng.',
      '{người} cầm biển dừng xe; {người khác} kẻ lại vạch sơn.',
    ],
    aside: 'Hai bên giao hữu một trận bóng chuyền trong tiếng thông reo.',
  },
  {
    id: 'lua-dao-qua-mang',
    title: 'Cảnh báo lừa đảo qua mạng tới từng nhà ở {nơi}',
    summary: 'Có {số} hộ nhận tờ rơi và được chỉ cách nhận ra cuộc gọi giả.',
    body: [
      'Tổ công tác của {nơi} đến {số} hộ để nói về thủ đoạn lừa đảo qua mạng. Cuộc gọi giả danh ngân hàng là chiêu thường gặp nhất.',
      '{người} kể chuyện một cụ già suýt mất tiền; {người khác} dán số điện thoại cần gọi lên cửa từng nhà.',
    ],
    aside: 'Con đò qua sông chở theo mấy sọt đào chín.',
  },
  {
    id: 'tho-liet-si',
    title: 'Thắp nến tri ân ở nghĩa trang liệt sĩ {nơi}',
    summary: 'Đêm ấy {số} ngọn nến được thắp trên các phần mộ.',
    body: [
      'Tối 26/7, đoàn viên {nơi} thắp {số} ngọn nến ở nghĩa trang liệt sĩ.',
      '{người} đọc tên từng người nằm lại; {người khác} dâng hương thay mặt các gia đình.',
    ],
    aside: 'Tri thức trồng rừng được truyền lại bên bếp lửa.',
  },
  {
    id: 'bai-choi',
    title: 'Câu lạc bộ hát dân ca {nơi} giữ điệu cũ',
    summary: 'Trên {số} làn điệu được chép lại thành sổ.',
    body: [
      'Câu lạc bộ hát dân ca của {nơi} đã chép lại {số} làn điệu. Buổi tập nào cũng có trẻ nhỏ ngồi nghe.',
      '{người} là người giữ nhịp; {người khác} dạy lời cho lớp trẻ.',
    ],
    aside: 'Nhà dân ở ven hồ câu được con cá lớn.',
  },
  {
    id: 'de-dieu',
    title: 'Đắp đê chắn sóng ở {nơi} trước mùa bão',
    summary: 'Chỉ trong mười ngày, {số} mét đê được gia cố.',
    body: [
      'Trước mùa bão, {nơi} huy động người và xe đắp lại {số} mét đê chắn sóng xung yếu.',
      '{người} trực ở điếm canh; {người khác} lo bao tải và cọc tre.',
    ],
    aside: 'Đề cương ôn tập được phát cho học sinh cuối cấp.',
  },
  {
    id: 'kham-benh',
    title: 'Khám bệnh miễn phí cho người cao tuổi {nơi}',
    summary: 'Bác sĩ tới tận nơi khám cho {số} cụ.',
    body: [
      'Đoàn thầy thuốc tình nguyện khám bệnh và phát thuốc miễn phí cho {số} người cao tuổi ở {nơi}.',
      '{người} đưa đón các cụ; {người khác} ghi đơn thuốc.',
    ],
    aside: 'Khám phá hang động là thú vui của nhóm bạn trẻ.',
  },
  {
    id: 'thu-gom-rac',
    title: 'Đổi rác lấy cây xanh ở {nơi}',
    summary: 'Một buổi sáng, {số} ki-lô-gam vỏ chai được đổi lấy cây.',
    body: [
      'Phong trào đổi rác lấy cây xanh ở {nơi} thu về {số} ki-lô-gam vỏ chai và giấy cũ.',
      '{người} cân rác; {người khác} chọn cây cho từng nhà.',
    ],
    aside: 'Đội hình diễu hành mặc áo xanh.',
  },
  {
    id: 'chong-buon-lau',
    title: 'Phá đường dây buôn lậu thuốc lá qua {nơi}',
    summary: 'Tang vật gồm {số} cây thuốc lá giấu trong khoang thuyền.',
    body: [
      'Rạng sáng, tổ tuần tra ở {nơi} bắt quả tang một thuyền chở {số} cây thuốc lá lậu.',
      '{người} lần theo dấu vết suốt hai tháng; {người khác} lập biên bản.',
    ],
    aside: 'Đường mía được nấu theo lối cũ, khói thuốc lào bay quanh bếp.',
  },
  {
    id: 'hop-tac-xa',
    title: 'Hợp tác xã dệt chiếu {nơi} hồi sinh',
    summary: 'Có {số} khung dệt sáng đèn trở lại.',
    body: [
      'Sau nhiều năm bỏ không, {số} khung dệt chiếu của {nơi} lại chạy. Hợp tác xã nhận đơn hàng từ các thành phố lớn.',
      '{người} đi tìm mẫu hoa văn xưa; {người khác} dạy nghề cho thợ trẻ.',
    ],
    aside: 'Buổi chiếu phim lưu động kéo dài tới khuya.',
  },
  {
    id: 'tu-sach',
    title: 'Tủ sách gia đình lan khắp {nơi}',
    summary: 'Đã có {số} nhà mở cửa cho trẻ hàng xóm tới đọc.',
    body: [
      'Phong trào tủ sách gia đình ở {nơi} nay có {số} nhà tham gia. Trẻ con tới đọc không cần gõ cửa.',
      '{người} đóng kệ tặng mọi nhà; {người khác} xin sách cũ từ khắp nơi.',
    ],
    aside: 'Chính sách hỗ trợ giống lúa được nói rõ ở buổi họp.',
  },
  {
    id: 'giai-ngan',
    title: 'Giải ngân vốn vay cho {số} hộ chăn nuôi {nơi}',
    summary: 'Đồng vốn tới đúng lúc giá giống đang thấp.',
    body: [
      'Điểm giao dịch ở {nơi} giải ngân vốn vay ưu đãi cho {số} hộ chăn nuôi trong một buổi sáng.',
      '{người} hướng dẫn làm hồ sơ; {người khác} nhận tiền để mua bò giống.',
    ],
    aside: 'Đội nhà được giải ba, hoà một trận và thắng hai trận.',
  },
  {
    id: 'don-tan-binh',
    title: 'Đêm lửa trại tiễn tân binh {nơi} lên đường',
    summary: 'Có {số} thanh niên nhận lệnh nhập ngũ.',
    body: [
      'Đêm lửa trại ở {nơi} tiễn {số} tân binh lên đường nhập ngũ. Mỗi người mang theo một nắm đất làng.',
      '{người} dặn dò từng người; {người khác} tặng sổ ghi nhật ký.',
    ],
    aside: 'Trang trại nuôi gà ở bên đường vừa mở rộng.',
  },
  {
    id: 'cap-can-cuoc',
    title: 'Làm căn cước lưu động cho người già yếu {nơi}',
    summary: 'Máy ảnh và máy lấy vân tay được chở tới {số} nhà.',
    body: [
      'Tổ làm căn cước lưu động của {nơi} tới {số} nhà có người già yếu, không đi lại được.',
      '{người} bế cụ bà ra chỗ sáng để chụp; {người khác} điền tờ khai.',
    ],
    aside: 'Cuộc cân đong mùa vụ khép lại trong tiếng cười.',
  },
  {
    id: 'tim-nguoi-lac',
    title: 'Cả làng {nơi} thức trắng đêm tìm cháu bé lạc rừng',
    summary: 'Sau mười hai giờ, {số} người tìm thấy cháu bé bên một con suối.',
    body: [
      'Nghe kẻng báo, {số} người ở {nơi} cầm đuốc vào rừng. Gần sáng, cháu bé được tìm thấy bên suối, lạnh nhưng tỉnh táo.',
      '{người} dẫn tốp đầu; {người khác} nấu cháo chờ ở bìa rừng.',
    ],
    aside: 'Rừng lạc vừa gieo đã nảy mầm trắng cả triền đồi.',
  },
];
