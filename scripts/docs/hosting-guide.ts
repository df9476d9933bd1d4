import { ASK_AGAIN, FOR_GOOD, hashedFiles, openDataFiles, securityHeaders } from '../../src/hosting/header-rules.ts';
import { nginxSnippet, vercelSnippet } from './host-snippets.ts';
import { code, page, table } from './markdown.ts';

/** What each header is for, in words of whoever puts the site on the web. */
const purposes: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    'Chỉ tải tệp của chính trang; không chạy mã bị chen vào; không trang nào được nhúng trang này vào khung',
  'X-Content-Type-Options': 'Trình duyệt không đoán lại loại tệp',
  'Referrer-Policy': 'Trang khác chỉ biết người đọc đến từ tên miền nào, không biết đang đọc bài nào hay vừa tìm gì',
  'Permissions-Policy': 'Không mã nào trên trang hỏi được máy ảnh, micrô, vị trí…',
  'Cross-Origin-Opener-Policy': 'Trang mở từ nơi khác không bị trang đã mở nó điều khiển',
  'X-Frame-Options': 'Không trang nào được nhúng trang này vào khung, cho trình duyệt đời cũ',
};

/** `docs/may-chu.md`: how to put a site on each kind of host, from the rules that the build writes into it. */
export function buildHostingGuide(): string {
  return page([
    '# Đưa trang lên máy chủ',
    'Trang này do `npm run docs` viết ra từ `src/hosting/`: đừng sửa tay. Dành cho người đưa trang lên mạng; người viết bài không cần đọc.',
    '`npm run build` dựng trang vào `dist/`: toàn tệp tĩnh, máy chủ web nào cũng phục vụ được. Trang nào cũng mang sẵn chính sách bảo mật (Content-Security-Policy) trong thẻ `<meta>`, nên ở đâu cũng chỉ tải tệp của chính mình và không chạy mã bị chen vào. Máy chủ gửi thêm được các tiêu đề HTTP dưới đây thì trang an toàn hơn nữa, và người đọc vào lại nhanh hơn vì ảnh, kiểu chữ, mục lục tìm kiếm đã nằm sẵn trong máy họ.',
    '## Máy chủ của bạn thuộc loại nào',
    table(
      ['Máy chủ', 'Phải làm gì'],
      [
        ['Netlify, Cloudflare Pages', 'Không phải làm gì: `dist/_headers` có sẵn'],
        [
          'Apache, LiteSpeed (hosting cPanel, DirectAdmin…)',
          'Không phải làm gì: `dist/.htaccess` có sẵn. Tệp này bị ẩn, khi tải lên nhớ chép cả nó',
        ],
        ['nginx', 'Chép [đoạn cấu hình](#nginx)'],
        ['Vercel', 'Chép [`vercel.json`](#vercel)'],
        [
          'GitHub Pages, nơi không cho đặt tiêu đề',
          'Không làm gì được, chính sách trong `<meta>` vẫn có hiệu lực; chỉ thiếu những gì `<meta>` không nói được: chống nhúng khung, thời hạn giữ tệp và các tiêu đề còn lại',
        ],
      ],
    ),
    'Dựng xong có thể xem đúng những gì máy chủ sẽ gửi: `npm start` rồi `curl -I http://localhost:4321/`.',
    '## Tiêu đề nào, để làm gì',
    table(
      ['Tiêu đề', 'Để làm gì'],
      Object.keys(securityHeaders).map((name) => [code(name), purposeOf(name)]),
    ),
    `Tệp trong ${hashedFiles.map((pattern) => code(pattern.replace(/[:*].*$/, ''))).join(', ')} hễ đổi nội dung thì đổi tên, nên trình duyệt được giữ lâu: \`Cache-Control: ${FOR_GOOD}\`; riêng tệp \`/tim/muc-luc.json\` và mọi trang thì mỗi lần xem đều hỏi lại máy chủ: \`Cache-Control: ${ASK_AGAIN}\`.`,
    `Tệp trong ${code(openDataFiles.replace('*', ''))} là dữ liệu mở: \`Access-Control-Allow-Origin: *\` để trang khác được lấy về dùng.`,
    '## nginx',
    'Thay tên miền và đường dẫn tới `dist/`, thêm các dòng HTTPS của bạn. Phần `map` nằm ngoài `server`. Khối `location` nào tự có `add_header` thì mất hết các dòng ở trên: chép lại vào đó.',
    fence('nginx', nginxSnippet()),
    '## Vercel',
    'Để ở gốc của dự án:',
    fence('json', vercelSnippet()),
    '## Trang nằm trong một thư mục',
    'Khi `url` trong `content/site.yaml` có thư mục, ví dụ `https://hoi.example/so-vang/`, các đường dẫn trong `dist/_headers` và `dist/.htaccess` đã có sẵn thư mục ấy. Chép cả `dist/` vào thư mục `so-vang/` của máy chủ; `.htaccess` để nguyên ở đó, còn `_headers` chuyển ra gốc của nơi xuất bản, vì Netlify và Cloudflare Pages chỉ đọc ở gốc. Với nginx và Vercel thì thêm `/so-vang` vào đầu mọi đường dẫn ở trên.',
    '## Thêm tiêu đề của riêng bạn',
    'Viết vào `public/_headers` hoặc `public/.htaccess`: mỗi lần dựng, các dòng ấy được chép vào cuối tệp cùng tên trong `dist/`. Đừng đặt lại tiêu đề đã có ở trên: có máy chủ nối hai giá trị lại với nhau, có máy chủ chỉ lấy một.',
    'Bắt trình duyệt luôn dùng HTTPS (HSTS) là việc Sổ Vàng không tự làm, vì lời dặn ấy áp cho cả tên miền và không rút lại ngay được. Khi mọi thứ trên tên miền đã chạy HTTPS ổn định thì thêm, ví dụ với Netlify và Cloudflare Pages:',
    fence('text', '/*\n  Strict-Transport-Security: max-age=31536000'),
    '## Khi có thứ bị chặn',
    'Máy chủ có khi tự chèn mã vào trang: Rocket Loader, Email Address Obfuscation và Web Analytics của Cloudflare, mã thống kê của hosting. Chính sách bảo mật chặn những mã ấy; hãy tắt chúng đi. Mở trang, bấm F12, chọn Console: mỗi thứ bị chặn có một dòng nói rõ.',
  ]);
}

/** @throws Error where a header has no words yet */
function purposeOf(name: string): string {
  const purpose = purposes[name];
  if (purpose === undefined) throw new Error(`no words for ${name} in hosting-guide.ts`);
  return purpose;
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
