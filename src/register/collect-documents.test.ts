import { describe, expect, it } from 'vitest';
import { registerOf } from '../../tests/support/make-entries.ts';

describe('documents', () => {
  const register = registerOf({
    articles: {
      moi: {
        published: '2024',
        documents: [{ number: '48 – CT/TW' }, { number: '12-KH/TU', title: 'Kế hoạch' }],
        body: 'Một câu. Theo Chỉ thị 48-CT/TW, việc ấy đã xong.',
      },
      cu: {
        published: '2020',
        documents: [
          { number: '48-CT/TW', title: 'Chỉ thị', url: 'https://van-ban.example/48' },
          { number: '48-ct/tw', title: 'Chỉ thị' },
          { number: '2-KH/TU' },
        ],
        body: 'Không dẫn.',
      },
    },
  });

  it('are one for each number, in the order of numbers', () => {
    expect([...register.documents.keys()]).toEqual(['2-KH/TU', '12-KH/TU', '48-CT/TW']);
  });

  it('are called what the newest article that tells it says', () => {
    expect(register.documents.get('48-CT/TW')).toMatchObject({
      number: '48 – CT/TW',
      title: 'Chỉ thị',
      url: 'https://van-ban.example/48',
    });
  });

  it('know who cites them, newest first and each once, and the sentence that does', () => {
    const citations = register.documents.get('48-CT/TW')?.citations ?? [];
    expect(citations.map(({ evidence }) => ({ ...evidence }))).toEqual([
      { article: 'moi', anchor: 'cau-1', text: 'Theo Chỉ thị 48-CT/TW, việc ấy đã xong.', kind: 'sentence' },
      { article: 'cu', anchor: 'van-ban-1', text: '', kind: 'entry' },
    ]);
  });
});
