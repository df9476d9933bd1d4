/** What a picture's own files say of who made it and on what terms it may be used; what is not stated is absent. */
export interface PictureCredit {
  /** Who made the picture in the file: for a drawing that stands in for a photo, whoever drew it. */
  readonly creator?: string;
  /** The words to be printed beside the picture wherever it is shown. */
  readonly creditLine?: string;
  readonly copyright?: string;
  /** The address of the licence. */
  readonly license?: string;
  /** Says of a drawing that it stands in for a photo. */
  readonly description?: string;
}

const NAMESPACES = {
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
};

type Property = readonly [name: `${keyof typeof NAMESPACES}:${string}`, value: string];

/**
 * Writes a credit as an XMP packet (ISO 16684-1), its properties chosen as the
 * IPTC Photo Metadata Standard 2023.2 maps them: Creator to `dc:creator`,
 * Description to `dc:description`, Copyright Notice to `dc:rights`, Credit Line
 * to `photoshop:Credit`, Web Statement of Rights to `xmpRights:WebStatement`,
 * which is where image searches look for a licence.
 *
 * Every derivative carries it, so it is written without padding: a phone's
 * picture of 10 KB should not carry 2 KB of white space.
 *
 * @returns the packet, in Unicode NFC; empty where nothing is stated
 */
export function creditPacket({ creator, creditLine, copyright, license, description }: PictureCredit): string {
  const properties = [
    ...property('dc:creator', creator, (name) => `<rdf:Seq><rdf:li>${name}</rdf:li></rdf:Seq>`),
    ...property('dc:description', description, inDefaultLanguage),
    ...property('dc:rights', copyright, inDefaultLanguage),
    ...property('photoshop:Credit', creditLine),
    ...property('xmpRights:WebStatement', license),
  ];
  if (properties.length === 0) return '';
  const declarations = Object.entries(NAMESPACES)
    .filter(([prefix]) => properties.some(([name]) => name.startsWith(`${prefix}:`)))
    .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  return [
    // The id is the same for every packet, and U+FEFF tells its encoding (ISO 16684-1, 7.3.2).
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about=""${declarations.join('')}>`,
    ...properties.map(([name, value]) => `<${name}>${value}</${name}>`),
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
  ].join('');
}

function property(name: Property[0], text: string | undefined, wrap = (value: string) => value): Property[] {
  const value = escapeText(text ?? '');
  return value === '' ? [] : [[name, wrap(value)]];
}

function inDefaultLanguage(value: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${value}</rdf:li></rdf:Alt>`;
}

/** One line of text as XML 1.0 takes it; what no XML may hold (section 2.2) becomes U+FFFD. */
function escapeText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[^\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
