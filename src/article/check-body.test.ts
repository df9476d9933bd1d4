import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../tests/support/bodies.ts';
import { isSafeLink } from './check-body.ts';

describe('isSafeLink', () => {
  it.each([
    'https://baohaiphong.vn/',
    'http://a.vn',
    'HTTPS://A.VN',
    'mailto:a@b.vn',
    'tel:+84225',
    'nguoi:thu-thuy',
    'don-vi:v05',
    'bai-viet:hai-phong',
    '/nguoi/',
    '#muc-a',
    'trang.html',
    './a:b',
    '?q=a:b',
    '',
  ])('takes %j', (href) => {
    expect(isSafeLink(href)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\r\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript\u0000:alert(1)',
    'vbscript:msgbox',
    'data:text/html,<script>alert(1)</script>',
    'DATA:text/html;base64,PHN',
    'blob:https://a.vn/1',
    'file:///etc/passwd',
    'ftp://a.vn',
    'view-source:https://a.vn',
    'intent://a#Intent;end',
    'x-y+z.1:a',
    '//a.vn',
    '/\\a.vn',
    '\\\\a.vn',
    '\\/a.vn',
    ' //a.vn',
    '/\t/a.vn',
    '\n\\\\a.vn',
  ])('refuses %j', (href) => {
    expect(isSafeLink(href)).toBe(false);
  });
});

describe('checkBody', () => {
  const codes = (body: string) => problemsOf(body).map(({ code }) => code);

  it.each([
    ['[x](javascript:alert(1))', 'SV206'],
    ['[x](JAVASCRIPT:alert(1))', 'SV206'],
    ['[x](&#106;avascript:alert(1))', 'SV206'],
    ['[x](javascript&colon;alert(1))', 'SV206'],
    ['[x](data:text/html,a)', 'SV206'],
    ['[x](<java&Tab;script:alert(1)>)', 'SV206'],
    ['[x](java&NewLine;script:a)', 'SV206'],
    ['[x](//a.vn)', 'SV206'],
    ['[x](\\\\\\\\a.vn)', 'SV206'],
    ['[x](trang.html)', 'SV206'],
    ['[x](nguoi:Đào-An)', 'SV113'],
    ['[x](nguoi:)', 'SV113'],
    ['[x][y]\n\n[y]: vbscript:a', 'SV206'],
    ['## [x](javascript:a)', 'SV206'],
    ['| [x](javascript:a) |\n| --- |', 'SV206'],
    ['Một.[^1]\n\n[^1]: [x](javascript:a)', 'SV206'],
    ['![x](a.jpg)', 'SV209'],
    ['# Đề', 'SV208'],
    ['Đề\n===', 'SV208'],
    ['Một.[^2]', 'SV211'],
    ['<script>alert(1)</script>', 'SV205'],
    ['<a href="javascript:a">x</a>', 'SV205'],
    ['<b onclick="a">x</b>', 'SV205'],
    ['<></>', 'SV205'],
    ['<Script />', 'SV204'],
    ['<constructor />', 'SV205'],
    ['<Object.assign />', 'SV204'],
    ['<Photo />', 'SV207'],
    ['<Photo id="../a" />', 'SV207'],
    ['<Photo id={a} />', 'SV207'],
    ['<Photo {...a} id="a" />', 'SV207'],
    ['<Photo id="a" id="b" />', 'SV207'],
    ['<Photo id="a" onload="b" />', 'SV207'],
    ['<Photo id="a">\nx\n</Photo>', 'SV207'],
    ['<Quote></Quote>', 'SV207'],
    ['Một <Photo id="a" /> câu.', 'SV210'],
    ['- <Photo id="a" />', 'SV210'],
    ['{process.exit()}', 'SV203'],
    ['Một {`a`} câu.', 'SV203'],
    ['{/* a */ b}', 'SV203'],
    ['{/* a */ /* b */ c}', 'SV203'],
    ['export const a = 1', 'SV202'],
  ])('refuses %j', (body, code) => {
    expect(codes(body)).toEqual([code]);
  });

  it.each([
    'Một câu.',
    '[x](/nguoi/) [y](nguoi:an) [z](https://a.vn)',
    '<Photo id="a" />',
    '<Photo id="bai-khac/a" />',
    '<Gallery />',
    '<Quote by="an">\nLời.\n</Quote>',
    '<Figures ids="a b" from="bai-khac" />',
    '{/* ghi chú */}',
    'Một {/* ghi chú */} câu.',
    'Một.[^1]\n\n[^1]: Nguồn.',
    'Viết `[^1]` để chú thích.',
    '`{a} <b>`',
    '```\nimport x from "y"\n{a}\n```',
  ])('takes %j', (body) => {
    expect(codes(body)).toEqual([]);
  });
});
