import { expect, it } from 'vitest';
import { registerOf } from '../../tests/support/make-entries.ts';
import { notFoundView } from './not-found.ts';

const register = registerOf({
  articles: Object.fromEntries(
    ['2024', '2023', '2022', '2021', '2020'].map((year) => [`bai-${year}`, { published: year }]),
  ),
});
const withContact = (contact: { email?: string; phone?: string }) => ({
  ...register,
  site: { ...register.site, contact },
});

it('leads to the newest articles', () => {
  expect(notFoundView(register).newest.map(({ title }) => title)).toEqual([
    'Bài bai-2024',
    'Bài bai-2023',
    'Bài bai-2022',
    'Bài bai-2021',
  ]);
});

it('says whom to tell, where the settings say so', () => {
  const contactOf = (contact: { email?: string; phone?: string }) => notFoundView(withContact(contact)).contact;
  expect(notFoundView(register).contact).toBeUndefined();
  expect(contactOf({ phone: '(0225) 3 000 000' })).toEqual({ href: 'tel:02253000000', text: '(0225) 3 000 000' });
  expect(contactOf({ email: 'toa-soan@thi-du.example', phone: '113' })).toEqual({
    href: 'mailto:toa-soan@thi-du.example',
    text: 'toa-soan@thi-du.example',
  });
});
