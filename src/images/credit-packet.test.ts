import ExifReader from 'exifreader';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditPacket } from './credit-packet.ts';

/** The properties of a packet as another program reads them. */
function read(packet: string): Record<string, string> {
  const { xmp = {} } = ExifReader.load(Buffer.from(packet), { expanded: true });
  return Object.fromEntries(
    Object.entries(xmp).flatMap(([name, tag]) =>
      name.startsWith('_') ? [] : [[name, (tag as { description: string }).description]],
    ),
  );
}

describe('creditPacket', () => {
  it('is empty where nothing is stated', () => {
    expect(creditPacket({})).toBe('');
    expect(creditPacket({ creator: ' ', copyright: '\n' })).toBe('');
  });

  it('writes each field where the IPTC standard has it', () => {
    const packet = creditPacket({
      creator: 'Đỗ Văn Thử',
      creditLine: 'Đỗ Văn Thử / Hội Làm Thử',
      copyright: '© 2025 Hội Làm Thử',
      license: 'https://giay-phep.example/?a=1&b=2',
      description: 'Hình minh hoạ',
    });
    expect(packet).toBe(
      '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>' +
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">' +
        '<dc:creator><rdf:Seq><rdf:li>Đỗ Văn Thử</rdf:li></rdf:Seq></dc:creator>' +
        '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Hình minh hoạ</rdf:li></rdf:Alt></dc:description>' +
        '<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© 2025 Hội Làm Thử</rdf:li></rdf:Alt></dc:rights>' +
        '<photoshop:Credit>Đỗ Văn Thử / Hội Làm Thử</photoshop:Credit>' +
        '<xmpRights:WebStatement>https://giay-phep.example/?a=1&amp;b=2</xmpRights:WebStatement>' +
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
    );
  });

  it('says nothing of what is not stated, and declares no space that it does not use', () => {
    const packet = creditPacket({ creator: 'Thu Thuỷ' });
    expect(read(packet)).toEqual({ about: '', creator: 'Thu Thuỷ' });
    expect(packet).not.toMatch(/photoshop|xmpRights|rights/);
  });

  it('is the same for texts that differ only in Unicode form and white space', () => {
    expect(creditPacket({ creator: ` ${'Thu Thuỷ'.normalize('NFD').replace(' ', '\n ')} ` })).toBe(
      creditPacket({ creator: 'Thu Thuỷ' }),
    );
  });

  it.each([
    ['Đỗ & <b>Thử</b> ]]> "x"', 'Đỗ & <b>Thử</b> ]]> "x"'],
    ['a\u0000b\uFFFEc\uD800d', 'a\uFFFDb\uFFFDc\uFFFDd'],
    ['Thử 📷', 'Thử 📷'],
  ])('keeps %j as text', (written, expected) => {
    const packet = creditPacket({ creator: written, creditLine: written, copyright: written });
    expect(read(packet)).toMatchObject({ creator: expected, Credit: expected, rights: expected });
  });

  it('gives any name back to another program', () => {
    const names = fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => name.trim() !== '');
    fc.assert(
      fc.property(names, (name) => {
        const { creator, Credit } = read(creditPacket({ creator: name, creditLine: name }));
        const expected = name.normalize('NFC').replace(/\s+/g, ' ').trim();
        expect([creator, Credit]).toEqual([expected, expected]);
      }),
    );
  });
});
