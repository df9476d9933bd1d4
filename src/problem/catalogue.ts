/** What the catalogue says of one kind of problem, with `{placeholders}`. */
export interface CatalogueEntry {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  /** False where only an editor can judge whether something is wrong: they are told, and the site is built. */
  readonly stopsBuild?: false;
}

/**
 * Every kind of problem the content can have. A code is permanent: it is never
 * renamed and never used again for something else.
 *
 * SV1xx: the file and its fields. SV2xx: the body of an article.
 * SV3xx: how entries fit together. SV4xx: photos.
 */
export const catalogue = {
  SV101: {
    what: 'Tệp trống.',
    why: 'Một bài viết, một người hay một đơn vị phải có ít nhất các trường bắt buộc.',
    fix: 'Chép mẫu trong docs/huong-dan-bien-tap.md vào rồi điền, hoặc xoá tệp.',
  },
  SV102: {
    what: 'Tệp nặng {size}, quá giới hạn {limit}.',
    why: 'Tệp chữ lớn như vậy thường là do dán nhầm ảnh hoặc dữ liệu vào bài.',
    fix: 'Để ảnh thành tệp riêng cạnh bài và gọi bằng <Photo id="…" />; tách bài quá dài thành nhiều bài.',
  },
  SV103: {
    what: 'Tệp không phải UTF-8: byte thứ {offset} không đọc được.',
    why: 'Chữ lưu bằng bảng mã khác (TCVN3, VNI, Windows-1258, Latin-1, UTF-16…) sẽ hiện sai dấu.',
    fix: 'Mở tệp trong trình soạn thảo, chọn «Save with Encoding» → «UTF-8» rồi lưu lại.',
  },
  SV104: {
    what: 'Bài không mở đầu bằng dòng «---».',
    why: 'Phần khai báo (tiêu đề, chuyên mục, ngày, người, đơn vị…) phải nằm giữa hai dòng «---» ở đầu tệp.',
    fix: 'Để «---» làm dòng đầu tiên của tệp, không có gì ở trên hay ở trước, rồi các trường, rồi một dòng «---» nữa.',
  },
  SV105: {
    what: 'Phần khai báo mở bằng «---» nhưng không có dòng «---» đóng lại.',
    why: 'Không biết khai báo dừng ở đâu và thân bài bắt đầu từ đâu.',
    fix: 'Thêm một dòng chỉ có «---» ngay sau trường cuối cùng của phần khai báo.',
  },
  SV106: {
    what: 'Cú pháp YAML sai: {reason}.',
    why: 'Cả tệp không đọc được cho tới khi chỗ này đúng.',
    fix: '{advice}',
  },
  SV107: {
    what: 'Dòng này thụt vào bằng phím Tab.',
    why: 'YAML chỉ nhận dấu cách để thụt dòng.',
    fix: 'Thay mỗi Tab ở đầu dòng bằng hai dấu cách.',
  },
  SV108: {
    what: 'Trường «{key}» được viết hai lần.',
    why: 'Không biết phải lấy giá trị nào.',
    fix: 'Giữ một dòng «{key}:» và xoá dòng kia.',
  },
  SV109: {
    what: 'Không có trường «{key}»[ trong «{path}»].',
    why: 'Trường lạ không bao giờ bị lặng lẽ bỏ qua, vì rất có thể là gõ nhầm.',
    fix: '[Có phải bạn muốn viết «{nearest}»? ]Các trường được dùng ở đây: {known}.',
  },
  SV110: {
    what: 'Thiếu trường bắt buộc «{path}».',
    why: '{meaning}',
    fix: 'Viết «{key}: …»[ trong «{parent}»], với giá trị sau dấu hai chấm.',
  },
  SV111: {
    what: '«{path}» chưa đúng: {reason}.',
    why: '{meaning}',
    fix: '{advice}',
  },
  SV112: {
    what: 'Ngày «{value}» ở «{path}» không đọc được hoặc không có thật.',
    why: 'Ngày phải có trên lịch; biết tới đâu viết tới đó.',
    fix: 'Viết 2024-07-19 (hoặc 19/7/2024), 2024-07 nếu chỉ biết tháng, 2024 nếu chỉ biết năm; có giờ thì 2024-07-19T08:30.',
  },
  SV113: {
    what: 'Mã «{value}»[ ở «{path}»] không đúng dạng.',
    why: 'Mã trở thành địa chỉ trang, nên chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.',
    fix: 'Viết «{suggestion}».',
  },
  SV114: {
    what: 'Tệp này không đúng tên hoặc không đúng chỗ nên sẽ không được đọc.',
    why: 'Chỉ đọc: site.yaml, terms.yaml, people/<mã>.yaml, units/<mã>.yaml, events/<mã>.yaml, topics/<mã>.yaml, articles/<năm>/<mã>/index.mdx và ảnh nằm cạnh bài.',
    fix: '{advice}',
  },
  SV115: {
    what: '«{path}» không nhận giá trị «{value}».',
    why: 'Chỗ này chỉ nhận một trong các giá trị cho sẵn.',
    fix: '[Có phải bạn muốn viết «{nearest}»? ]Các giá trị được dùng: {known}.',
  },
  SV116: {
    what: 'Không mở được tệp ({reason}).',
    why: 'Tệp có tên trong thư mục mà hệ thống không đọc được nội dung.',
    fix: 'Kiểm tra quyền đọc, hoặc liên kết trỏ tới tệp đã mất; chép lại tệp thật vào đây.',
  },
  SV117: {
    what: 'Thiếu tệp {file}.',
    why: 'Tên trang, địa chỉ, chuyên mục và các thông tin riêng của toà soạn đều nằm ở tệp này.',
    fix: 'Tạo {file} theo mẫu trong docs/huong-dan-bien-tap.md.',
  },
  SV118: {
    what: 'Có ký tự điều khiển vô hình (U+{value}) trong tệp.',
    why: 'Ký tự này không hiện ra mà vẫn làm hỏng tìm kiếm và hiển thị.',
    fix: 'Xoá ký tự ở đúng vị trí này, hoặc gõ lại đoạn chữ.',
  },
  SV119: {
    what: 'Màu {value} ở «{path}» quá gần màu «{against}»: tương phản {ratio} : 1, cần ít nhất {needed} : 1.',
    why: 'Người mắt kém, và ai đọc ngoài nắng, sẽ không thấy rõ (WCAG 2.2, tiêu chí 1.4.3 và 1.4.11).',
    fix: 'Chọn màu xa hơn, gần nhất là {suggestion}.',
  },
  SV201: {
    what: 'Thân bài sai cú pháp: {reason}.',
    why: 'Từ chỗ này trở đi không biết phải hiểu bài thế nào.',
    fix: '{advice}',
  },
  SV202: {
    what: 'Thân bài có lệnh «{value}».',
    why: 'Bài viết là dữ liệu, không phải chương trình: «import» và «export» không được dùng.',
    fix: 'Bỏ dòng này: <Photo>, <Gallery>, <Quote>, <Figures>, <Awards> dùng được ngay, không cần import. Nếu là chữ trong câu, đặt một từ khác lên đầu dòng.',
  },
  SV203: {
    what: 'Thân bài có biểu thức {value}.',
    why: 'Bài viết là dữ liệu, không phải chương trình: phần trong dấu ngoặc nhọn sẽ bị chạy như mã.',
    fix: 'Viết thẳng chữ hay số cần hiện; muốn hiện dấu ngoặc nhọn thì gõ \\{ và \\}.',
  },
  SV204: {
    what: 'Không có thành phần <{name}>.',
    why: 'Trong bài chỉ dùng được các thành phần: {known}.',
    fix: '[Có phải bạn muốn viết <{nearest}>? ]Nếu là chữ thường trong câu, gõ \\< thay cho <.',
  },
  SV205: {
    what: 'Thân bài có thẻ HTML <{name}>.',
    why: 'HTML viết tay có thể mang theo mã chạy được và làm hỏng trang, nên không được dùng.',
    fix: '{advice}',
  },
  SV206: {
    what: 'Liên kết «{value}» không dùng được.',
    why: 'Để không mang mã lạ và không dẫn lạc, chỉ nhận http(s), mailto, tel, địa chỉ trong trang (/… hay #…), nguoi:mã, don-vi:mã và bai-viet:mã.',
    fix: 'Thay bằng địa chỉ đầy đủ bắt đầu bằng https://, hoặc bỏ liên kết và giữ chữ.',
  },
  SV207: {
    what: '<{name}>: {reason}.',
    why: '{meaning}',
    fix: '{advice}',
  },
  SV208: {
    what: 'Thân bài có tiêu đề cấp 1 («# …»).',
    why: 'Tiêu đề của bài đã là tiêu đề cấp 1; trang chỉ có một.',
    fix: 'Dùng «## …» cho tiêu đề trong bài.',
  },
  SV209: {
    what: 'Thân bài chèn hình bằng ![…](…).',
    why: 'Mỗi bức hình cần chú thích và người chụp, khai báo ở «photos».',
    fix: 'Khai báo hình trong «photos» rồi viết <Photo id="mã-hình" /> ở một dòng riêng.',
  },
  SV210: {
    what: '<{name}> nằm lẫn trong câu chữ.',
    why: 'Thành phần này là một khối riêng, không phải một từ trong câu.',
    fix: 'Đặt <{name}> trên một dòng riêng, trước và sau có một dòng trống.',
  },
  SV211: {
    what: 'Chú thích cuối trang «^{name}» được gọi mà không được viết.',
    why: 'Người đọc bấm vào sẽ không thấy gì.',
    fix: 'Viết nội dung của chú thích ấy ở cuối bài, trên một dòng mở đầu bằng dấu ngoặc vuông, ^{name} rồi dấu hai chấm; hoặc bỏ chỗ gọi.',
  },
  SV212: {
    what: 'Chú thích cuối trang «^{name}» được viết mà không được gọi ở đâu trong bài.',
    why: 'Chú thích không ai gọi thì không hiện ra trên trang.',
    fix: 'Đặt dấu gọi ^{name}, trong ngoặc vuông, ngay sau chữ cần chú thích; hoặc xoá chú thích này.',
  },
  SV213: {
    what: 'Tên chú thích cuối trang «^{name}» có dấu cách.',
    why: 'Tên có dấu cách không được hiểu là chú thích: cả dấu ngoặc sẽ hiện ra giữa câu.',
    fix: 'Viết liền, ví dụ ^{suggestion}, ở cả chỗ gọi lẫn chỗ viết chú thích.',
  },
  SV301: {
    what: 'Không có người mang mã «{id}».',
    why: 'Mỗi người được nhắc bằng mã phải có tệp content/people/<mã>.yaml.',
    fix: '[Có phải bạn muốn viết «{nearest}»? ]Nếu là người mới, tạo content/people/{id}.yaml với dòng «name: Họ và tên».',
  },
  SV302: {
    what: 'Không có đơn vị mang mã «{id}».',
    why: 'Mỗi đơn vị được nhắc bằng mã phải có tệp content/units/<mã>.yaml.',
    fix: '[Có phải bạn muốn viết «{nearest}»? ]Nếu là đơn vị mới, tạo content/units/{id}.yaml với «name» và «kind».',
  },
  SV303: {
    what: '{noun} «{id}» bị trùng.',
    why: 'Mỗi mã chỉ được dùng một lần; chỗ kia là {other}.',
    fix: 'Đổi một trong hai mã, hoặc bỏ bớt một chỗ nếu là cùng một thứ.',
  },
  SV304: {
    what: 'Hai người trùng tên «{name}» mà chưa phân biệt: người kia ở {other}.',
    why: 'Người đọc và người tìm kiếm không biết ai là ai.',
    fix: 'Thêm «disambiguation: …» (chức vụ, quê quán, năm sinh…) vào cả hai tệp; nếu là một người thì gộp làm một.',
  },
  SV305: {
    what: 'Không có ảnh mang mã «{id}».',
    why: 'Ảnh dùng trong bài phải được khai báo ở «photos» của bài này, hoặc của bài khác và gọi bằng «mã-bài/mã-ảnh».',
    fix: '[Có phải bạn muốn viết «{nearest}»? ]Nếu chưa có, thêm một mục «- id: {id}» vào «photos».',
  },
  SV306: {
    what: 'Ảnh «{id}» được khai báo mà không được dùng.',
    why: 'Ảnh không dùng sẽ không ai thấy, và thường là quên đặt vào bài.',
    fix: 'Thêm <Photo id="{id}" /> vào thân bài (hoặc <Gallery />, hoặc đặt làm «leadPhoto»), hoặc bỏ mục này khỏi «photos».',
  },
  SV307: {
    what: 'Khen thưởng nêu tên {named} {kind} nhưng chỉ khai {declared}.',
    why: 'Số người, đơn vị nêu tên không thể nhiều hơn tổng số được khen.',
    fix: 'Sửa «{key}» thành ít nhất {named}, hoặc bỏ bớt tên.',
  },
  SV308: {
    what: 'Địa chỉ cũ «{id}» đã có chủ: {other}.',
    why: 'Một địa chỉ chỉ dẫn tới một bài.',
    fix: 'Bỏ «{id}» khỏi «aliases», hoặc dùng một địa chỉ khác.',
  },
  SV309: {
    what: 'Các đơn vị nối vòng: {chain}.',
    why: 'Một đơn vị không thể là cấp trên của chính mình, dù qua đơn vị khác.',
    fix: 'Sửa «parent» của một trong các đơn vị này.',
  },
  SV310: {
    what: 'Không có chuyên mục «{id}».',
    why: 'Chuyên mục được khai ở «sections» trong content/site.yaml.',
    fix: '[Có phải bạn muốn viết «{nearest}»? ]Các chuyên mục đang có: {known}.',
  },
  SV311: {
    what: '{noun} ghi ngày {date}, sau ngày của bài ({article}).',
    why: 'Bài không thể kể một việc chưa xảy ra như việc đã rồi.',
    fix: 'Kiểm tra lại hai ngày; nếu bài được sửa về sau, ghi ngày sửa vào «updated».',
  },
  SV312: {
    what: '{noun}: «{from}» sau «{to}».',
    why: 'Ngày kết thúc không thể trước ngày bắt đầu.',
    fix: 'Đổi chỗ hoặc sửa lại hai ngày.',
  },
  SV313: {
    what: 'Khen thưởng này đã được kê ở {other}.',
    why: 'Cùng hình thức, cùng nơi trao, cùng sự kiện và cùng số lượng mà kê ở hai bài thì bảng tổng bị cộng hai lần.',
    fix: 'Giữ ở một bài; bài kia dùng <Awards from="{id}" /> để hiện lại.',
  },
  SV314: {
    what: 'Bài «{id}» chưa có trên trang[ ({reason})].',
    why: 'Ảnh, khen thưởng hay số liệu chỉ lấy được từ bài đã đăng.',
    fix: '[Có phải bạn muốn viết «{nearest}»? ]Chờ bài kia được đăng, hoặc khai báo ngay trong bài này.',
  },
  SV315: {
    what: 'Bài không có {noun} nào để hiện ở <{name}>.',
    why: 'Chỗ này trên trang sẽ trống.',
    fix: 'Khai báo «{key}» ở đầu bài, gọi từ bài khác bằng from="mã-bài", hoặc bỏ <{name}>.',
  },
  SV316: {
    what: 'Mã số liệu «{id}» không có trong «figures» của bài «{other}».',
    why: 'Chỉ hiện được số liệu đã khai báo.',
    fix: '[Có phải bạn muốn viết «{nearest}»? ]Thêm mục «- id: {id}» vào «figures», hoặc sửa ids="…".',
  },
  SV317: {
    what: 'Dẫn tới bài «{id}», nhưng không có bài ấy trên trang.',
    why: 'Người đọc bấm vào sẽ gặp trang không tìm thấy.',
    fix: '[Có phải bạn muốn viết «{nearest}»? ]Sửa mã bài cho đúng, hoặc bỏ chỗ dẫn.',
  },
  SV318: {
    stopsBuild: false,
    what: 'Trang chủ chọn bài «{id}», mà bài ấy {reason}.',
    why: 'Bài chưa đăng thì chưa lên trang chủ; cho tới lúc ấy, chỗ này là của bài khác.',
    fix: 'Cứ để vậy nếu đang đợi; không đợi nữa thì chọn bài khác, hoặc cho bài ấy lên trang («draft», «published» trong {other}).',
  },
  SV319: {
    what: 'Bài «{id}», ghi là nguồn của việc thu hồi khen thưởng, chưa có trên trang.',
    why: 'Ai đọc thấy một khen thưởng bị thu hồi phải đọc được câu nói ra điều đó.',
    fix: '[Có phải bạn muốn viết «{nearest}»? ]Sửa mã bài ở «source», chờ bài ấy được đăng, hoặc bỏ «source» nếu chưa bài nào nói.',
  },
  SV320: {
    what: 'Ngày thu hồi ({date}) trước {noun} ({other}).',
    why: 'Khen thưởng không thể bị thu hồi khi chưa được tặng.',
    fix: 'Kiểm tra lại hai ngày, và xem đúng là khen thưởng này bị thu hồi hay một khen thưởng khác.',
  },
  SV321: {
    what: 'Ngày thu hồi ({date}) sau ngày của bài «{id}» ({article}), là bài ghi làm nguồn.',
    why: 'Bài không thể kể một việc thu hồi chưa xảy ra.',
    fix: 'Kiểm tra lại ngày ở «revoked» và mã bài ở «source»; nếu bài nguồn được sửa về sau, ghi ngày sửa vào «updated» của bài ấy.',
  },
  SV322: {
    stopsBuild: false,
    what: 'Bài «{id}», ghi là nguồn của việc thu hồi, không có câu nào nói tới việc ấy[ hay tới quyết định {number}].',
    why: 'Trang dẫn người đọc về đúng câu nói ra việc thu hồi; không thấy câu ấy thì chỉ dẫn được về đầu bài.',
    fix: 'Kiểm tra mã bài ở «source»; bài ấy nên có một câu nêu số quyết định hoặc nói rõ là «thu hồi».',
  },
  SV323: {
    stopsBuild: false,
    what: '«{name}» và «{other}» cùng là «{title}» ({unit}) {when}.',
    why: 'Mỗi lúc chỉ một người đứng đầu một đơn vị; riêng ngày bàn giao, người cũ và người mới có thể cùng được gọi như vậy.',
    fix: 'Đối chiếu với {file} rồi sửa tên, chức vụ («Phó …», «nguyên …», «Quyền …») hoặc ngày; là ngày bàn giao thì cứ để vậy.',
  },
  SV324: {
    what: '«{name}» giữ chức «{title}» ({date}) trước khi sinh ({born}).',
    why: 'Một trong hai ngày sai, hoặc hai người trùng tên bị nhập làm một.',
    fix: 'Sửa «born» trong tệp của người ấy, sửa ngày, hoặc ghi mã của đúng người.',
  },
  SV325: {
    stopsBuild: false,
    what: '«{name}» giữ chức «{title}» ({date}) sau khi mất ({died}).',
    why: 'Dòng thời gian của người ấy sẽ kể một việc không thể có; thường là nhầm người, hoặc thiếu chữ «nguyên».',
    fix: 'Sửa «died», sửa ngày, ghi «nguyên {title}», hoặc ghi ngày của sự kiện vào «event» nếu bài kể việc lúc sinh thời.',
  },
  SV326: {
    stopsBuild: false,
    what: '«{title}» ở «{unit}» ({date}), mà đơn vị này {reason}.',
    why: 'Bảng «ai giữ chức này, khi nào» sẽ có người ở một đơn vị chưa có hoặc không còn.',
    fix: 'Ghi mã của đơn vị có vào lúc ấy (đơn vị cũ, hoặc đơn vị kế tục); hoặc sửa «validFrom», «validTo» của đơn vị.',
  },
  SV327: {
    what: 'Đơn vị có «ending» mà không có «validTo».',
    why: 'Trang của đơn vị không biết từ ngày nào thì nói là đã thôi hoạt động.',
    fix: 'Thêm «validTo: …», ngày hoạt động cuối cùng; biết tới đâu ghi tới đó. Chưa thôi hoạt động thì bỏ «ending».',
  },
  SV328: {
    stopsBuild: false,
    what: 'Đơn vị cấp trên «{parent}» chỉ hoạt động tới {date}, đơn vị này thì còn.',
    why: 'Trong cây đơn vị hiện nay, đơn vị này sẽ không thuộc đâu cả.',
    fix: 'Chuyển «{parent}» vào «formerParents» (với «to») rồi ghi cấp trên mới ở «parent»[: {successors}]; nếu cũng thôi hoạt động thì ghi «validTo».',
  },
  SV329: {
    what: 'Không có sự kiện mang mã «{id}».',
    why: 'Sự kiện được nhắc bằng mã phải có tệp content/events/<mã>.yaml.',
    fix: '[Có phải bạn muốn viết «{nearest}»? ]Nếu là sự kiện mới, tạo content/events/{id}.yaml với dòng «name: Tên sự kiện»; nếu chỉ bài này kể thì viết «name» ngay dưới «event».',
  },
  SV330: {
    what: 'Không có phong trào mang mã «{id}».',
    why: 'Phong trào được nhắc bằng mã phải có tệp content/topics/<mã>.yaml.',
    fix: '[Có phải bạn muốn viết «{nearest}»? ]Nếu là phong trào mới, tạo content/topics/{id}.yaml với dòng «name: Tên phong trào».',
  },
  SV331: {
    stopsBuild: false,
    what: '{noun} «{id}» chưa có bài nào nhắc tới.',
    why: 'Trang chỉ nói điều đã có bài kể; không có bài thì chưa có trang.',
    fix: 'Thêm «{field}» vào bài kể việc ấy, hoặc xoá tệp nếu không dùng.',
  },
  SV334: {
    what: 'Chỉ số «{measure}» ở đây đếm bằng «{unit}», ở {other} lại đếm bằng «{known}».',
    why: 'Số liệu cùng một chỉ số được xếp cạnh nhau để so, nên phải đếm cùng một thứ.',
    fix: 'Viết «unit» giống nhau; nếu quả là hai thứ khác nhau, đặt cho số liệu này một mã «measure» khác.',
  },
  SV335: {
    what: 'Số liệu thuộc chỉ số «{measure}» mà không ghi kỳ.',
    why: 'Không biết là của kỳ nào thì không so được với các kỳ khác.',
    fix: 'Thêm «period», ví dụ period: { from: 2024, to: 2024 }; không biết kỳ thì bỏ «measure».',
  },
  SV336: {
    stopsBuild: false,
    what: 'Văn bản «{number}» ở đây tên là «{title}», ở {other} lại tên là «{known}».',
    why: 'Một số hiệu chỉ có một tên; bảng văn bản lấy tên ở bài mới nhất.',
    fix: 'Xem lại văn bản rồi viết tên giống nhau ở các bài; sai số hiệu thì sửa số hiệu.',
  },
  SV337: {
    what: 'Đoạn «{marks}» ở «marks» {found}.',
    why: 'Trang đánh dấu đúng đoạn đã sửa để người đọc thấy; không biết là đoạn nào thì không đánh dấu được.',
    fix: 'Chép đúng đoạn đang đứng trong thân bài, dài đủ để chỉ có một; chỗ sai nằm ở tiêu đề, chú thích ảnh hay số liệu thì bỏ «marks».',
  },
  SV338: {
    what: 'Cải chính ghi ngày {date}, trước ngày đăng bài ({published}).',
    why: 'Không thể cải chính một bài chưa đăng.',
    fix: 'Kiểm tra lại hai ngày; sửa trước khi đăng thì không cần mục cải chính.',
  },
  SV401: {
    what: 'Không thấy tệp ảnh «{src}».',
    why: 'Bài sẽ có một chỗ trống thay cho ảnh.',
    fix: '[Có phải bạn muốn viết «{nearest}»? ]Chép tệp ảnh vào cạnh bài, hoặc sửa «src» cho đúng tên (kể cả chữ hoa, chữ thường).',
  },
  SV402: {
    what: 'Không dùng được tệp ảnh «{src}»: {reason}.',
    why: 'Ảnh hỏng không tạo được các cỡ để đăng.',
    fix: 'Chép lại ảnh từ máy ảnh hoặc bản gốc; dùng JPEG, PNG, WebP, AVIF hoặc TIFF.',
  },
  SV403: {
    what: 'Đường dẫn ảnh «{src}» ra ngoài thư mục content/.',
    why: 'Chỉ đăng những tệp nằm trong content/.',
    fix: 'Chép ảnh vào cạnh bài rồi viết src: ./ten-anh.jpg.',
  },
  SV404: {
    what: 'Ảnh «{src}» chỉ rộng {width} điểm ảnh.',
    why: 'Ảnh hẹp hơn {limit} điểm ảnh sẽ mờ trên trang.',
    fix: 'Xin người chụp bản gốc lớn hơn.',
  },
  SV405: {
    what: 'Tệp ảnh nằm cạnh bài mà không bài nào khai báo.',
    why: 'Ảnh không có trong «photos» thì không được đăng, và không ai biết là thiếu.',
    fix: 'Thêm ảnh vào «photos» của bài (src: {src}) rồi gọi bằng <Photo id="…" />; không dùng thì chuyển tệp ra khỏi thư mục bài.',
  },
  SV406: {
    stopsBuild: false,
    what: 'Tệp ảnh «{src}» ghi {found}; bài lại ghi «{stated}».',
    why: 'Nêu sai người chụp hay chủ bản quyền là lấy mất công của người khác; mọi cỡ ảnh đăng lên cũng mang theo điều bài ghi.',
    fix: 'Hỏi lại cho chắc. Bài sai thì sửa bài; tên kia là tên khác của cùng một người thì thêm vào «otherNames» của người ấy; tệp sai (chủ máy ảnh, tên phần mềm…) thì thêm «{settle}» vào mục ảnh này để thôi nhắc.',
  },
  SV407: {
    stopsBuild: false,
    what: 'Tệp ảnh «{src}» ghi {found}, mà bài không nêu.',
    why: 'Mọi cỡ ảnh được làm mới khi đăng và chỉ mang những gì bài nêu, nên điều tệp ghi sẽ mất.',
    fix: 'Thêm «{suggestion}» vào mục ảnh này; tệp sai (chủ máy ảnh, tên phần mềm…) thì thêm «{settle}» để thôi nhắc.',
  },
  SV408: {
    what: '«{id}» không dùng làm chân dung được: {reason}.',
    why: 'Chân dung là mặt của đúng người ấy, trong một ảnh đã đăng, để ai cũng thấy ai chụp và ở đâu.',
    fix: '[Có phải bạn muốn viết «{nearest}»? ]Sửa «portrait» thành «mã-bài/mã-ảnh» của một ảnh đã đăng có người này, hoặc bỏ dòng ấy.',
  },
} as const satisfies Record<string, CatalogueEntry>;

/** A permanent problem code. */
export type ProblemCode = keyof typeof catalogue;
