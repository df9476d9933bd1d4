import * as z from 'zod';
import { date, flag, text, webAddress } from './fields.ts';
import { statedMembershipSchema } from './membership.ts';

/** `content/people/<id>.yaml`: who somebody is, without rank or position. */
export const personSchema = z
  .strictObject({
    name: text('Họ và tên đầy đủ, đúng dấu như chính người ấy viết; không kèm cấp bậc, chức vụ, «ông», «bà».'),
    sortName: text(
      'Tên dùng để xếp thứ tự, chỉ ghi khi quy tắc «tên, họ, đệm» cho kết quả sai (bút danh, tên nước ngoài…).',
    ).optional(),
    otherNames: z
      .array(text('Một tên khác: bút danh, bí danh, tên thường gọi.'))
      .meta({ description: 'Các tên khác của người này; tìm kiếm sẽ nhận ra.' })
      .optional(),
    born: date('Ngày, tháng hoặc năm sinh; chỉ ghi khi có nguồn.').optional(),
    died: date('Ngày, tháng hoặc năm mất; chỉ ghi khi có nguồn.').optional(),
    disambiguation: text(
      'Vài chữ để phân biệt với người trùng tên, ví dụ «cựu chiến binh, phường Lê Chân».',
    ).optional(),
    summary: text('Một hai câu giới thiệu, chỉ gồm điều đã được đăng hoặc có nguồn.').optional(),
    portrait: text(
      'Ảnh chân dung ở đầu trang của người này: «mã-bài/mã-ảnh» của một ảnh đã khai báo trong bài; tên người chụp hiện kèm. Bỏ trống thì trang mang chữ cái đầu của tên. Hình minh hoạ thay ảnh gốc không dùng làm chân dung.',
    ).optional(),
    memberships: z
      .array(statedMembershipSchema)
      .meta({
        description:
          'Chức vụ đã giữ mà không bài nào trên trang nói, hoặc bài không nói từ khi nào, tới khi nào; mỗi mục phải có nguồn.',
      })
      .optional(),
    sameAs: z
      .array(webAddress('Địa chỉ trang khác nói về đúng người này.'))
      .meta({ description: 'Các trang khác nói về đúng người này.' })
      .optional(),
    page: flag(
      'Ghi false để người này không có trang riêng (trẻ vị thành niên, nạn nhân, người không muốn).',
    ).optional(),
  })
  .meta({ description: 'Một người: content/people/<mã>.yaml. Tên tệp là mã và là địa chỉ.' });

/** A person as the file states it. */
export type PersonData = z.output<typeof personSchema>;
