import { beforeAll, describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { addMetadata, EXIF, exifText, IPTC, type PhotoMetadata } from '../../tests/support/photo-metadata.ts';
import { creditPacket } from './credit-packet.ts';
import { findFileCredit } from './read-file-credit.ts';

let jpeg: Buffer;

const picture = () => sharp({ create: { width: 16, height: 16, channels: 3, background: '#888' } });

beforeAll(async () => {
  jpeg = await picture().jpeg().toBuffer();
});

const found = (metadata: PhotoMetadata) => findFileCredit(addMetadata(jpeg, metadata));

/** XMP as a program writes it that puts simple values into attributes and names its spaces as it likes. */
const foreignXmp = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Adobe XMP Core 5.6-c140">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"
   photoshop:Credit="TTXVN &amp; báo"
   photoshop:City="Hải Phòng">
   <dc:creator><rdf:Seq><rdf:li>Đỗ Văn Thử</rdf:li><rdf:li>Bùi Thị Ví</rdf:li></rdf:Seq></dc:creator>
   <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© TTXVN</rdf:li><rdf:li xml:lang="en">© VNA</rdf:li></rdf:Alt></dc:rights>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;

describe('findFileCredit', () => {
  it.each<[what: string, metadata: PhotoMetadata, expected: Partial<ReturnType<typeof findFileCredit>>]>([
    [
      'XMP',
      { xmp: foreignXmp },
      { creators: ['Đỗ Văn Thử', 'Bùi Thị Ví'], creditLines: ['TTXVN & báo'], copyrights: ['© TTXVN'] },
    ],
    [
      'IPTC-IIM in UTF-8',
      {
        iptc: [
          [IPTC.byLine, Buffer.from('Đỗ Văn Thử')],
          [IPTC.byLine, Buffer.from('Bùi Thị Ví')],
          [IPTC.credit, Buffer.from('Báo Thử')],
          [IPTC.copyright, Buffer.from('© Báo Thử')],
        ],
      },
      { creators: ['Đỗ Văn Thử', 'Bùi Thị Ví'], creditLines: ['Báo Thử'], copyrights: ['© Báo Thử'] },
    ],
    [
      'Exif',
      { exif: { [EXIF.artist]: exifText('Đỗ Văn Thử; Bùi Thị Ví'), [EXIF.copyright]: exifText('© Báo Thử') } },
      { creators: ['Đỗ Văn Thử', 'Bùi Thị Ví'], copyrights: ['© Báo Thử'] },
    ],
    ['Exif of two characters', { exif: { [EXIF.artist]: exifText('An') } }, { creators: ['An'] }],
    ['Windows’ author', { exif: { [EXIF.xpAuthor]: exifText('Đỗ Văn Thử', 'utf16le') } }, { creators: ['Đỗ Văn Thử'] }],
    [
      'the same name in three places once',
      {
        xmp: foreignXmp,
        exif: { [EXIF.artist]: exifText('ĐỖ VĂN THỬ') },
        iptc: [[IPTC.byLine, Buffer.from('Đỗ Văn Thử'.normalize('NFD'))]],
      },
      { creators: ['Đỗ Văn Thử', 'Bùi Thị Ví'] },
    ],
    [
      'what a program without Vietnamese left of a name',
      { exif: { [EXIF.artist]: exifText('?? Van Th?') } },
      { creators: ['?? Van Th?'] },
    ],
  ])('reads %s', (_, metadata, expected) => {
    expect(found(metadata)).toMatchObject(expected as object);
  });

  it.each<[what: string, metadata: PhotoMetadata]>([
    ['no metadata', {}],
    ['blanks, as cameras write for an owner unknown', { exif: { [EXIF.artist]: Buffer.from(`${' '.repeat(36)}\0`) } }],
    ['a placeholder', { exif: { [EXIF.artist]: exifText('Picasa'), [EXIF.copyright]: exifText('Copyright') } }],
    ['only a sign', { exif: { [EXIF.copyright]: exifText('© 2024') } }],
    ['XML cut short', { xmp: foreignXmp.slice(0, 600) }],
    ['no XML at all', { xmp: 'Đây là chữ' }],
    ['Exif cut short', { exif: { [EXIF.artist]: new Uint8Array(0) } }],
  ])('finds nothing in a file with %s', (_, metadata) => {
    expect(found(metadata)).toBeUndefined();
  });

  it('finds nothing in what is no picture', () => {
    expect(findFileCredit(Buffer.from('Đây là chữ'))).toBeUndefined();
  });

  it.each(['jpeg', 'png', 'webp', 'avif', 'tiff'] as const)('reads XMP of %s', async (format) => {
    const bytes = await picture()
      .withXmp(creditPacket({ creator: 'Đỗ Văn Thử' }))
      .toFormat(format)
      .toBuffer();
    const { xmp } = await sharp(bytes).metadata();
    expect(findFileCredit(bytes, xmp)).toEqual({ creators: ['Đỗ Văn Thử'], creditLines: [], copyrights: [] });
  });
});
