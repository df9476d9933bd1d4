import { describe, expect, it } from 'vitest';
import { registerOf } from '../../tests/support/make-entries.ts';
import { plainPhrase } from '../i18n/phrase.ts';
import { awardTable } from './awards.ts';

const by = { unit: 'ubnd' };
const register = registerOf({
  people: { an: 'Lê An', binh: 'Lê Bình' },
  units: { ubnd: 'UBND', ca: 'Công an' },
  articles: {
    a: {
      published: '2019-03',
      event: { name: 'Lễ trao', date: '2019-03-08' },
      awards: [
        { form: 'Bằng khen', by, recipients: { individuals: 12, people: ['an'] } },
        { form: 'Giấy khen', by: { unit: 'ca' }, recipients: { individuals: 12, collectives: 3 } },
        {
          form: 'Bằng khen',
          by,
          decision: { date: '2018-12-30' },
          recipients: { people: ['an', 'binh'], units: ['ca'] },
        },
        {
          form: 'Giấy khen',
          by: { unit: 'ca' },
          recipients: { individuals: 900 },
          revoked: { number: '7/QĐ', date: '2021-02-03', by: 'ubnd', source: 'b', reason: 'Kê khai sai' },
        },
        { form: 'Giấy khen', by, recipients: { individuals: 1 }, revoked: { date: '2020' } },
      ],
    },
    b: { published: '2021-02-04', body: 'Trời mưa. UBND ký Quyết định 7/QĐ thu hồi Giấy khen. Hết.' },
  },
});
const ids = ['a-1', 'a-2', 'a-3', 'a-4', 'a-5'];
const { awards, totals } = awardTable(register, ids);

describe('the table of awards', () => {
  it('says how many of how many are named', () => {
    expect(awards.slice(0, 4).map(({ completeness }) => completeness)).toEqual([
      'nêu tên 1 trên 12',
      'Nguồn chỉ nêu số lượng, không nêu tên.',
      '',
      'Nguồn chỉ nêu số lượng, không nêu tên.',
    ]);
    expect(awards.map(({ anchor }) => anchor)).toEqual(ids.map((id) => id.replace('a-', 'khen-thuong-')));
  });

  it('dates an award by its decision, else by the event', () => {
    expect(awards.slice(0, 3).map(({ date, event }) => [date.iso, event])).toEqual([
      ['2019-03-08', 'Lễ trao'],
      ['2019-03-08', 'Lễ trao'],
      ['2018-12-30', 'Lễ trao'],
    ]);
    const undated = registerOf({
      units: { ubnd: 'UBND' },
      articles: {
        c: {
          published: '2020-05-06T08:30',
          awards: [{ form: 'Giấy khen', by, recipients: { individuals: 1 } }],
        },
      },
    });
    expect(awardTable(undated, ['c-1']).awards[0]?.date).toEqual({ iso: '2020-05-06', text: '6/5/2020' });
  });

  it('leaves out of its sums what was revoked, and says which decision did so and where that is told', () => {
    expect(totals).toEqual({ count: 3, individuals: 26, collectives: 4, revoked: 2 });
    expect(awards.map(({ isRevoked }) => isRevoked)).toEqual([false, false, false, true, true]);
    const [told, untold] = awards.slice(3).map(({ revocation }) => revocation);
    expect(plainPhrase(told?.phrase ?? [])).toBe('Đã thu hồi theo quyết định 7/QĐ, ngày 3/2/2021');
    expect(told).toMatchObject({
      by: { text: 'UBND', href: '/don-vi/ubnd/' },
      reason: 'Kê khai sai',
      evidence: {
        href: '/bai-viet/b/#cau-1',
        quote: 'UBND ký Quyết định 7/QĐ thu hồi Giấy khen.',
        label: 'Đọc câu nói việc thu hồi trong bài',
        title: 'Bài b',
      },
    });
    expect(plainPhrase(untold?.phrase ?? [])).toBe('Đã thu hồi, năm 2020');
    expect(untold?.evidence).toBeUndefined();
  });

  it('passes over awards that the register does not know', () => {
    expect(awardTable(register, ['a-1', 'khong-co-1']).awards).toHaveLength(1);
  });

  it('calls units by their names of the award’s day, and of the day of its revocation', () => {
    const renamed = registerOf({
      units: {
        ca: { name: 'Công an phường Mới', formerNames: [{ name: 'Công an xã Cũ', to: '2020-12-31' }] },
        to: { name: 'Tổ Mới', formerNames: [{ name: 'Tổ Cũ', to: '2020-12-31' }] },
        tinh: {
          name: 'Tỉnh Mới',
          formerNames: [
            { name: 'Tỉnh Đầu', to: '2020-12-31' },
            { name: 'Tỉnh Giữa', to: '2023' },
          ],
        },
      },
      articles: {
        a: {
          published: '2021-01-05',
          awards: ['2020-12-30', '2021-01-02'].map((date) => ({
            form: 'Giấy khen',
            by: { unit: 'ca', office: date < '2021' ? 'Trưởng Công an xã' : 'Trưởng Công an phường' },
            recipients: { units: ['to'] },
            decision: { date },
            revoked: { date: '2022-02-03', by: 'tinh' },
          })),
        },
      },
    });
    expect(
      awardTable(renamed, ['a-1', 'a-2']).awards.map(({ office, giver, named: [recipient], revocation }) =>
        [office, giver.text, recipient?.text, revocation?.by?.text].join('|'),
      ),
    ).toEqual(['Trưởng|Công an xã Cũ|Tổ Cũ|Tỉnh Giữa', 'Trưởng|Công an phường Mới|Tổ Mới|Tỉnh Giữa']);
  });
});
