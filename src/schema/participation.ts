import * as z from 'zod';
import { id, text } from './fields.ts';

/** What a person did at the event. */
export const PERSON_ROLES = ['chaired', 'spoke', 'presented', 'received', 'honoured', 'attended'] as const;

/** What a unit did at the event. */
export const UNIT_ROLES = ['organised', 'co-organised', 'took-part', 'awarded', 'honoured'] as const;

/** A person in an article: rank and positions as held that day. */
export const participantSchema = z.strictObject({
  id: id('Mã người: tên tệp trong content/people/.'),
  rank: text('Cấp bậc hôm ấy, ví dụ «Đại tá».').optional(),
  honorific: text('Cách xưng trong bài, ví dụ «Ông», «Bà», «Đồng chí».').optional(),
  positions: z
    .array(
      z.strictObject({
        unit: id('Mã đơn vị.'),
        title: text('Chức vụ hôm ấy, ví dụ «Phó Giám đốc».'),
      }),
    )
    .meta({ description: 'Các chức vụ giữ hôm ấy; một người có thể giữ nhiều chức cùng lúc.' })
    .optional(),
  roles: z
    .array(z.enum(PERSON_ROLES))
    .meta({
      description:
        'Việc làm ở sự kiện: chaired (chủ trì), spoke (phát biểu), presented (trao thưởng), received (nhận thưởng), honoured (được biểu dương), attended (dự).',
    })
    .optional(),
});

/** A unit in an article. */
export const participatingUnitSchema = z.strictObject({
  id: id('Mã đơn vị: tên tệp trong content/units/.'),
  roles: z
    .array(z.enum(UNIT_ROLES))
    .meta({
      description:
        'Vai trò: organised (tổ chức), co-organised (phối hợp tổ chức), took-part (tham gia), awarded (tặng thưởng), honoured (được biểu dương).',
    })
    .optional(),
});

/** A person in an article, as stated. */
export type Participant = z.output<typeof participantSchema>;

/** A unit in an article, as stated. */
export type ParticipatingUnit = z.output<typeof participatingUnitSchema>;

/** What a person did at the event. */
export type PersonRole = (typeof PERSON_ROLES)[number];

/** What a unit did at the event. */
export type UnitRole = (typeof UNIT_ROLES)[number];
