import * as z from 'zod';
import { date, id, raise, text, webAddress } from './fields.ts';

const creditFields = z
  .strictObject({
    person: id('Mã người chụp, nếu người ấy có tệp trong content/people/.').optional(),
    name: text('Tên người chụp, nếu không có tệp riêng.').optional(),
    organisation: text('Cơ quan, hãng ảnh của người chụp.').optional(),
  })
  .superRefine(({ person, name, organisation }, context) => {
    if (context.issues.length > 0) return;
    if (person !== undefined && name !== undefined) {
      const twice = 'Giữ «person» nếu người ấy có tệp riêng, hoặc giữ «name».';
      raise(context, { code: 'SV111', details: { reason: 'nêu cả «person» lẫn «name»', advice: twice } });
    }
    if (person ?? name ?? organisation) return;
    const advice = 'Ghi «person», «name» hoặc «organisation»; không biết ai chụp thì bỏ «credit».';
    raise(context, { code: 'SV111', details: { reason: 'không nêu ai', advice } });
  });

/** Who made a picture, as far as known. */
export const creditSchema = z
  .union([id('Mã người chụp.'), creditFields])
  .transform((credit) => (typeof credit === 'string' ? { person: credit } : credit))
  .meta({ description: 'Người chụp: mã người (thu-thuy), hoặc { name: …, organisation: … }.' });

/** One photo of an article. */
export const photoSchema = z.strictObject({
  id: id('Mã ảnh, riêng trong bài; dùng ở <Photo id="…" />.'),
  src: text('Tệp ảnh nằm cạnh bài, ví dụ ./toan-canh.jpg.'),
  alt: text('Lời tả hình cho người không nhìn thấy: trong hình có gì. Không lặp lại chú thích.'),
  caption: text('Chú thích dưới ảnh, không kèm «Ảnh: …».'),
  credit: creditSchema.optional(),
  people: z
    .array(id('Mã người có trong ảnh.'))
    .meta({ description: 'Những người nhận ra trong ảnh, theo mã.' })
    .optional(),
  taken: date('Chụp khi nào, nếu biết.').optional(),
  copyright: text('Dòng bản quyền, chỉ ghi khi người chụp hoặc toà soạn đã nêu.').optional(),
  license: webAddress('Địa chỉ giấy phép sử dụng, chỉ ghi khi đã nêu.').optional(),
  standIn: z
    .strictObject({
      maker: text('Ai vẽ hình thay thế.'),
      note: text('Vì sao phải thay, ví dụ «chưa có tệp ảnh gốc».').optional(),
      copyright: text('Dòng bản quyền của hình vẽ, chỉ ghi khi người vẽ hoặc toà soạn đã nêu.').optional(),
      license: webAddress('Địa chỉ giấy phép sử dụng của hình vẽ, chỉ ghi khi đã nêu.').optional(),
    })
    .meta({
      description:
        'Chỉ ghi khi tệp này là hình vẽ đứng thay ảnh gốc chưa có: trang sẽ nói rõ, nêu người vẽ, và ghi «credit» là của ảnh gốc. «copyright», «license» ở ngoài cũng là của ảnh gốc; tệp hình đăng lên chỉ mang những gì ghi ở đây.',
    })
    .optional(),
  ignoreInFile: z
    .array(text('Một tên hay dòng bản quyền, chép y như thông báo.'))
    .meta({
      description:
        'Những điều tệp ảnh tự ghi mà toà soạn đã xem và không theo (tên chủ máy ảnh…): SV406, SV407 thôi nhắc.',
    })
    .optional(),
});

/** A photo as the article states it. */
export type PhotoData = z.output<typeof photoSchema>;

/** A credit as the article states it. */
export type CreditData = z.output<typeof creditSchema>;
