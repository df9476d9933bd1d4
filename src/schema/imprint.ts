import * as z from 'zod';
import { date, email, phone, text, webAddress } from './fields.ts';

/** How readers reach the newsroom. */
export const contactSchema = z
  .strictObject({
    email: email('Thư điện tử của toà soạn, để người đọc và người phát hiện lỗ hổng liên hệ.').optional(),
    phone: phone('Điện thoại của toà soạn.').optional(),
    address: text('Địa chỉ của toà soạn, viết liền trên một dòng.').optional(),
    advertising: z
      .strictObject({
        email: email('Thư điện tử nhận quảng cáo.').optional(),
        phone: phone('Điện thoại nhận quảng cáo.').optional(),
        url: webAddress('Trang về quảng cáo, ví dụ bảng giá.').optional(),
      })
      .meta({ description: 'Liên hệ quảng cáo.' })
      .optional(),
  })
  .meta({ description: 'Liên hệ với toà soạn; hiện ở chân mọi trang và ở trang Giới thiệu.' });

/**
 * What a newsroom states about itself: the particulars that article 46 of the Press Law
 * of 2016 asks of an electronic newspaper (governing body; number, day and issuer of the
 * licence; name of its head). Which of them a site owes its readers depends on what it is
 * and on the law of the day, so all are optional and only what is given is shown.
 */
export const imprintSchema = z
  .strictObject({
    governingBody: text('Cơ quan chủ quản, ghi đủ tên.').optional(),
    license: z
      .strictObject({
        number: text('Số giấy phép, như in trên giấy phép.'),
        issuer: text('Cơ quan cấp, ghi đủ tên.').optional(),
        date: date('Ngày cấp.').optional(),
      })
      .meta({ description: 'Giấy phép hoạt động, nếu có.' })
      .optional(),
    responsible: z
      .strictObject({
        name: text('Họ và tên.'),
        title: text('Chức danh, ví dụ «Tổng biên tập».').optional(),
      })
      .meta({ description: 'Người chịu trách nhiệm nội dung.' })
      .optional(),
  })
  .meta({
    description:
      'Thông tin toà soạn tự công bố; hiện ở chân mọi trang và ở trang Giới thiệu. Chỉ ghi điều có thật: mục nào bỏ trống thì không hiện.',
  });
