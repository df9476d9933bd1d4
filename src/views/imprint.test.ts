import { describe, expect, it } from 'vitest';
import { plainPhrase } from '../i18n/phrase.ts';
import { contactSchema, imprintSchema } from '../schema/imprint.ts';
import { imprintView } from './imprint.ts';

/** Each line as text, its values with the addresses they lead to. */
const linesOf = (imprint: unknown, contact?: unknown) =>
  imprintView({
    ...(imprint === undefined ? {} : { imprint: imprintSchema.parse(imprint) }),
    ...(contact === undefined ? {} : { contact: contactSchema.parse(contact) }),
  }).map(({ label, values }) => [label, ...values.map(({ text, href }) => [plainPhrase(text), href ?? ''])]);

describe('imprintView', () => {
  it('is empty where nothing is stated', () => {
    expect(linesOf(undefined)).toEqual([]);
    expect(linesOf({}, {})).toEqual([]);
    expect(linesOf({}, { advertising: {} })).toEqual([]);
  });

  it('states all that is given, in the order of a footer', () => {
    const imprint = {
      governingBody: 'Hội Thử nghiệm',
      license: { number: '12/GP', issuer: 'Sở Thí nghiệm', date: '2021-08-24' },
      responsible: { name: 'Nguyễn Thị Thử', title: 'Tổng biên tập' },
    };
    const contact = {
      email: 'toa-soan@vi-du.example',
      phone: '(0225) 3.745-678',
      address: 'Số 1 đường Thí Dụ',
      advertising: { phone: '+84 912 000 000', email: 'qc@vi-du.example', url: 'https://vi-du.example/quang-cao/' },
    };
    expect(linesOf(imprint, contact)).toEqual([
      ['Cơ quan chủ quản', ['Hội Thử nghiệm', '']],
      ['Giấy phép', ['Số 12/GP do Sở Thí nghiệm cấp ngày 24/8/2021', '']],
      ['Chịu trách nhiệm nội dung', ['Tổng biên tập Nguyễn Thị Thử', '']],
      ['Địa chỉ', ['Số 1 đường Thí Dụ', '']],
      ['Điện thoại', ['(0225) 3.745-678', 'tel:02253745678']],
      ['Thư điện tử', ['toa-soan@vi-du.example', 'mailto:toa-soan@vi-du.example']],
      [
        'Quảng cáo',
        ['+84 912 000 000', 'tel:+84912000000'],
        ['qc@vi-du.example', 'mailto:qc@vi-du.example'],
        ['vi-du.example', 'https://vi-du.example/quang-cao/'],
      ],
    ]);
  });

  it.each([
    [{ license: { number: '12/GP' } }, ['Giấy phép', ['Số 12/GP', '']]],
    [{ license: { number: '12/GP', date: '2021' } }, ['Giấy phép', ['Số 12/GP cấp năm 2021', '']]],
    [{ responsible: { name: 'Nguyễn Thị Thử' } }, ['Chịu trách nhiệm nội dung', ['Nguyễn Thị Thử', '']]],
  ])('claims no more than %j', (imprint, line) => {
    expect(linesOf(imprint)).toEqual([line]);
  });
});
