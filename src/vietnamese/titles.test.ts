import { expect, it } from 'vitest';
import { headOfTitle, isDeputyTitle } from './titles.ts';

it.each([
  ['Phó Giám đốc', true],
  ['phó trưởng ban', true],
  ['Phó Chủ tịch'.normalize('NFD'), true],
  ['Giám đốc', false],
  ['Phố trưởng', false],
  ['Phóng viên', false],
  ['', false],
])('%s: a deputy’s title? %s', (title, expected) => {
  expect(isDeputyTitle(title)).toBe(expected);
});

it.each([
  ['Trưởng Công an huyện', ['Công an huyện Bến Trăng'], 'trưởng'],
  ['Trưởng ban', ['Ban 799'], 'trưởng'],
  ['trưởng Ban', ['Ban 799'], 'trưởng'],
  ['Cục trưởng', ['Cục Xây dựng phong trào'], 'trưởng'],
  ['Cục trưởng Cục Xây dựng phong trào', ['Cục Xây dựng phong trào'], 'trưởng'],
  ['Chủ tịch', ['Hội Nông dân'], 'chủ tịch'],
  ['Chủ tịch UBND huyện', ['Uỷ ban nhân dân huyện Bến Trăng', 'UBND huyện Bến Trăng'], 'chủ tịch'],
  ['Chủ tịch Ủy ban nhân dân', ['Uỷ ban nhân dân huyện Bến Trăng'], 'chủ tịch'],
  ['Bí thư Tỉnh uỷ', ['Tỉnh uỷ Sông Mẫu'], 'bí thư'],
  ['Tổng Giám đốc', ['Công ty Thử'], 'tổng giám đốc'],
  ['Chánh Văn phòng', ['Văn phòng Tỉnh uỷ'], 'chánh'],
  ['Hiệu trưởng', ['Trường THCS Bến Trăng'], 'hiệu trưởng'],
])('%s heads %s as its %s', (title, names, head) => {
  expect(headOfTitle(title, names)).toBe(headOfTitle(head, ['']));
});

it.each([
  ['Phó Giám đốc', ['Công an tỉnh']],
  ['Trưởng phòng', ['Công an tỉnh']],
  ['Đội trưởng', ['Công an huyện Bến Trăng']],
  ['Cục trưởng Cục Hậu cần', ['Cục Xây dựng phong trào']],
  ['nguyên Giám đốc', ['Công an tỉnh']],
  ['Chủ tịch danh dự', ['Hội Nông dân']],
  ['Uỷ viên', ['Ban 799']],
  ['', ['Ban 799']],
])('%s is no head of %s', (title, names) => {
  expect(headOfTitle(title, names)).toBeUndefined();
});
