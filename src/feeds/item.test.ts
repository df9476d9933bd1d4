import { describe, expect, it } from 'vitest';
import { itemOf } from '../../tests/support/feed-items.ts';
import { photo, registerOf, type ContentDraft } from '../../tests/support/make-entries.ts';

const content: ContentDraft = {
  people: { an: 'Lê An', thuy: 'Thu Thuỷ', kin: { name: 'Trần Kín', page: false } },
  units: { ban: 'Ban 799' },
  articles: {
    bai: {
      title: 'Bài «lớn» & nhỏ < vừa',
      summary: 'Sapo có & và <b>.',
      published: '2024-07-19',
      updated: '2024-07-20T08:30',
      byline: ['thuy', 'Đỗ Đình Ễn'],
      event: { name: 'Lễ', date: '2024-07', place: 'Hải Phòng', period: { from: '2019', to: '2024' } },
      people: [{ id: 'an' }, { id: 'kin' }],
      units: [{ id: 'ban' }],
      photos: [
        photo('a', { credit: 'thuy', copyright: 'Báo', license: 'https://giay-phep.example/' }),
        photo('b', { credit: { name: 'Ông «B»', organisation: 'TTXVN' }, taken: '2024-07' }),
        photo('c', {
          credit: 'kin',
          copyright: 'Báo',
          standIn: {
            maker: 'Hoạ sĩ',
            note: 'chưa có tệp',
            copyright: 'Xưởng',
            license: 'https://giay-phep.example/ve',
          },
        }),
      ],
      leadPhoto: 'b',
      awards: [
        {
          form: 'Bằng khen',
          by: { unit: 'ban', office: 'Trưởng ban', holder: 'an' },
          presenters: ['kin'],
          recipients: { people: ['an'], individuals: 3, collectives: 1500 },
          decision: { number: '06/QĐ' },
        },
        { form: 'Giấy khen', by: { unit: 'ban' }, recipients: { individuals: 2 }, revoked: {} },
      ],
      figures: [
        { id: 'x', value: 1500, qualifier: 'over', unit: 'buổi', label: 'Họp', period: { from: '2019' } },
        { id: 'y', value: '4,5', unit: '%', label: 'Tăng' },
      ],
      documents: [{ number: '48-CT/TW', title: 'Chỉ thị', url: 'https://van-ban.example/?a=1&b=2' }],
      corrections: [{ date: '2024-07-20', wrong: '5 buổi', right: '6 buổi' }],
      tags: ['an ninh'],
      body: 'Lê An và Trần Kín thuộc Ban 799.\n\n<Photo id="a" />\n\n<Gallery ids="b c" />\n\n<Quote by="kin" source="Báo">\nLời **đậm**.\n</Quote>\n\n<Figures ids="y" />\n\n<Awards />',
    },
    thang: { published: '2024-07', figures: [{ id: 'z', value: 3, unit: 'xã', label: 'Đạt' }], body: 'Chữ.' },
  },
};
const register = registerOf(content);
const item = itemOf(register, content, 'bai');

describe('an article in a feed', () => {
  it('has its whole text in the order of its page, in elements that any program shows', () => {
    expect(item.html).toMatchInlineSnapshot(`
      "<p><em>Bài này đã được cải chính (20/7/2024).</em></p>
      <p><strong>Sapo có &amp; và &lt;b&gt;.</strong></p>
      <p><small>Sự kiện: Lễ, tháng 7/2024, Hải Phòng (giai đoạn 2019–2024)</small></p>
      <figure>
      <img src="http://localhost/tep-anh/3871a495b8a5fbf8-2-1080.jpg" alt="Hình b" width="1080" height="608">
      <figcaption>Chú thích b<br><small>Ảnh: Ông «B» / TTXVN. Chụp tháng 7/2024.</small></figcaption>
      </figure>
      <p><a href="http://localhost/nguoi/an/">Lê An</a> và Trần Kín thuộc <a href="http://localhost/don-vi/ban/">Ban 799</a>.</p>
      <figure>
      <img src="http://localhost/tep-anh/65d2b3bf6575f53c-2-1080.jpg" alt="Hình a" width="1080" height="608">
      <figcaption>Chú thích a<br><small>Ảnh: <a href="http://localhost/anh/tac-gia/thuy/">Thu Thuỷ</a>. Bản quyền: Báo. <a href="https://giay-phep.example/">Giấy phép sử dụng</a>.</small></figcaption>
      </figure>
      <figure>
      <img src="http://localhost/tep-anh/ca7931a05523d355-2-1080.jpg" alt="Hình c" width="1080" height="608">
      <figcaption>Chú thích c<br><small>Ảnh gốc: Trần Kín. Bản quyền: Báo. Hình minh hoạ thay ảnh gốc: Hoạ sĩ (chưa có tệp). Bản quyền hình minh hoạ: Xưởng. <a href="https://giay-phep.example/ve">Giấy phép của hình minh hoạ</a>.</small></figcaption>
      </figure>
      <blockquote><p>Lời <strong>đậm</strong>.</p><p>— Trần Kín, Báo</p></blockquote>
      <ul>
      <li><strong>4,5%</strong>: Tăng</li>
      </ul>
      <table>
      <thead>
      <tr>
      <th scope="col">Hình thức</th>
      <th scope="col">Tập thể</th>
      <th scope="col">Cá nhân</th>
      <th scope="col">Nơi tặng</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <th scope="row">Bằng khen</th>
      <td>1.500</td>
      <td>3</td>
      <td>Trưởng ban <a href="http://localhost/don-vi/ban/">Ban 799</a><br>Quyết định 06/QĐ<br>Người ký: <a href="http://localhost/nguoi/an/">Lê An</a><br>Trao tận tay: Trần Kín<br><a href="http://localhost/nguoi/an/">Lê An</a><br>nêu tên 1 trên 1.503</td>
      </tr><tr>
      <th scope="row">Giấy khen <em>(Đã thu hồi)</em></th>
      <td>0</td>
      <td>2</td>
      <td><a href="http://localhost/don-vi/ban/">Ban 799</a><br>Nguồn chỉ nêu số lượng, không nêu tên.</td>
      </tr>
      </tbody>
      <tfoot>
      <tr>
      <th scope="row">Tổng cộng</th>
      <td>1.500</td>
      <td>3</td>
      <td>Không cộng 1 khen thưởng đã thu hồi.</td>
      </tr>
      </tfoot>
      </table>
      <h2>Thông tin cải chính, xin lỗi</h2>
      <ul>
      <li>20/7/2024. Đã viết: «5 buổi». Đúng là: «6 buổi».</li>
      </ul>
      <p>Chúng tôi xin lỗi bạn đọc và những người có liên quan.</p>
      <h2>Số liệu</h2>
      <ul>
      <li><strong>trên 1.500 buổi</strong>: Họp (từ năm 2019)</li><li><strong>4,5%</strong>: Tăng</li>
      </ul>
      <h2>Văn bản được dẫn</h2>
      <ul>
      <li><a href="https://van-ban.example/?a=1&amp;b=2">48-CT/TW</a>: Chỉ thị</li>
      </ul>"
    `);
  });

  it('leads to whole addresses only, and to no page that is not there', () => {
    const addresses = [...item.html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(8);
    for (const address of addresses) expect(address).toMatch(/^https?:\/\//);
    expect(item.html).not.toContain('/nguoi/kin/');
  });

  it('shows each photo once, the lead photo first', () => {
    const shown = [...item.html.matchAll(/<img src="([^"]*)"/g)].map(([, address]) => address);
    expect(shown).toEqual(item.photos.map(({ address }) => address));
    expect(shown).toHaveLength(3);
  });

  it('names who made each picture: of a stand-in, who drew it', () => {
    expect(item.photos.map(({ makers }) => makers)).toEqual([
      [{ name: 'Ông «B»', role: 'photographer' }, { name: 'TTXVN' }],
      [{ name: 'Thu Thuỷ', role: 'photographer' }],
      [{ name: 'Hoạ sĩ', role: 'illustrator' }],
    ]);
    expect(item.photos.map(({ description }) => description)).toEqual([
      'Chú thích b. Ảnh: Ông «B» / TTXVN. Chụp tháng 7/2024.',
      'Chú thích a. Ảnh: Thu Thuỷ. Bản quyền: Báo. Giấy phép sử dụng.',
      'Chú thích c. Ảnh gốc: Trần Kín. Bản quyền: Báo. Hình minh hoạ thay ảnh gốc: Hoạ sĩ (chưa có tệp). Bản quyền hình minh hoạ: Xưởng. Giấy phép của hình minh hoạ.',
    ]);
    expect(item.photos[2]).toMatchObject({ copyright: 'Xưởng', license: 'https://giay-phep.example/ve' });
  });

  it('tells authors, section, tags and dates', () => {
    expect(item).toMatchObject({
      address: 'http://localhost/bai-viet/bai/',
      title: 'Bài «lớn» & nhỏ < vừa',
      authors: [{ name: 'Thu Thuỷ', address: 'http://localhost/nguoi/thuy/' }, { name: 'Đỗ Đình Ễn' }],
      section: { name: 'Tin', address: 'http://localhost/chuyen-muc/tin/' },
      tags: ['an ninh'],
      published: { iso: '2024-07-19' },
      updated: { iso: '2024-07-20T08:30+07:00' },
    });
  });

  it('says in the text what is known of a date without a day', () => {
    expect(item.html).not.toContain('Đăng');
    const { html } = itemOf(register, content, 'thang');
    expect(html).toBe(
      '<p><small>Đăng tháng 7/2024.</small></p>\n<p><strong>Sapo của thang.</strong></p>\n<p>Chữ.</p>\n<h2>Số liệu</h2>\n<ul>\n<li><strong>3 xã</strong>: Đạt</li>\n</ul>',
    );
  });
});
