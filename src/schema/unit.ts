import * as z from 'zod';
import { date, id, text, webAddress } from './fields.ts';

/** Kinds of unit, in the order in which lists show them. */
export const UNIT_KINDS = [
  'locality',
  'authority',
  'party',
  'police',
  'military',
  'front',
  'association',
  'committee',
  'school',
  'press',
  'company',
  'collective',
  'other',
] as const;

/** How a unit came to its end. */
export const ENDINGS = ['merged', 'split', 'dissolved', 'renamed'] as const;

/** `content/units/<id>.yaml`: an office, association, locality or any other body. */
export const unitSchema = z
  .strictObject({
    name: text('Tên đầy đủ, chính thức.'),
    shortName: text('Tên gọi tắt hoặc ký hiệu, ví dụ «V05», «UBND TP Hải Phòng».').optional(),
    otherNames: z
      .array(text('Một cách gọi khác.'))
      .meta({ description: 'Các cách gọi khác còn gặp trong bài; tìm kiếm sẽ nhận ra.' })
      .optional(),
    kind: z.enum(UNIT_KINDS).meta({
      description:
        'Loại: locality (địa phương), authority (cơ quan nhà nước), party (cơ quan Đảng), police (công an), military (quân đội), front (mặt trận), association (hội, đoàn thể), committee (ban chỉ đạo, hội đồng), school (nhà trường), press (báo chí), company (doanh nghiệp), collective (tập thể, tổ, câu lạc bộ), other (khác).',
    }),
    parent: id('Mã đơn vị cấp trên trực tiếp.').optional(),
    formerParents: z
      .array(
        z.strictObject({
          unit: id('Mã đơn vị cấp trên cũ.'),
          from: date('Trực thuộc từ khi nào.').optional(),
          to: date('Trực thuộc tới hết ngày nào; bỏ trống thì không biết lúc nào đã đổi.').optional(),
        }),
      )
      .meta({ description: 'Các đơn vị cấp trên trước đây và thời gian trực thuộc.' })
      .optional(),
    formerNames: z
      .array(
        z.strictObject({
          name: text('Tên cũ.'),
          from: date('Dùng từ khi nào.').optional(),
          to: date('Dùng tới khi nào.').optional(),
        }),
      )
      .meta({ description: 'Các tên cũ và thời gian dùng.' })
      .optional(),
    validFrom: date('Có từ khi nào (ngày thành lập, ngày nghị quyết có hiệu lực).').optional(),
    validTo: date('Hoạt động tới hết ngày nào dưới tên và địa giới này.').optional(),
    successors: z
      .array(id('Mã đơn vị kế tục.'))
      .meta({ description: 'Các đơn vị kế tục sau khi sáp nhập, chia tách, giải thể.' })
      .optional(),
    ending: z
      .strictObject({
        how: z.enum(ENDINGS).meta({
          description:
            'Thôi hoạt động ra sao: merged (sáp nhập), split (chia tách), dissolved (giải thể), renamed (đổi tên, đổi mô hình).',
        }),
        document: text('Số ký hiệu và tên văn bản quyết định việc này.').optional(),
        url: webAddress('Địa chỉ văn bản ấy.').optional(),
      })
      .meta({ description: 'Đơn vị thôi hoạt động ra sao, theo văn bản nào; ghi cùng «validTo».' })
      .optional(),
    summary: text('Một hai câu giới thiệu, chỉ gồm điều đã được đăng hoặc có nguồn.').optional(),
    sameAs: z
      .array(webAddress('Địa chỉ trang khác nói về đúng đơn vị này.'))
      .meta({ description: 'Các trang khác nói về đúng đơn vị này.' })
      .optional(),
  })
  .meta({ description: 'Một đơn vị: content/units/<mã>.yaml. Tên tệp là mã và là địa chỉ.' });

/** A unit as the file states it. */
export type UnitData = z.output<typeof unitSchema>;

/** How a unit came to its end. */
export type Ending = (typeof ENDINGS)[number];

/** What sort of body a unit is. */
export type UnitKind = (typeof UNIT_KINDS)[number];
