import ExifReader from 'exifreader';

/** What a photo's file says of who made it, as a camera or an editing program wrote it into the file. */
export interface FileCredit {
  /** XMP `dc:creator`, IPTC-IIM By-line, Exif Artist and Windows' XPAuthor. */
  readonly creators: readonly string[];
  /** XMP `photoshop:Credit` and IPTC-IIM Credit. */
  readonly creditLines: readonly string[];
  /** XMP `dc:rights`, IPTC-IIM CopyrightNotice and Exif Copyright. */
  readonly copyrights: readonly string[];
}

/** What programs write where nobody has told them a name, folded by hand: they are ASCII. */
const PLACEHOLDERS = new Set([
  ...['unknown', 'none', 'n/a', 'null', 'default', 'user', 'owner', 'admin', 'administrator', 'author', 'artist'],
  ...['photographer', 'copyright', 'all rights reserved', 'picasa', 'microsoft office user'],
]);

/** As much of a statement as a message can show, in UTF-16 units; some copyrights are whole contracts. */
const MOST_SHOWN = 300;

/** Nothing else is read: a photo's place and its camera's number are nobody's business. */
const WANTED = {
  exif: ['Artist', 'Copyright', 'XPAuthor'],
  iptc: ['By-line', 'Credit', 'Copyright Notice'],
  xmp: true as const,
};

/**
 * Reads the credit that a photo's file carries.
 *
 * @param bytes the whole file
 * @param packet its XMP packet, where that is known: in a PNG it may be compressed, which exifreader passes over
 * @returns what it says, in NFC, each once; `undefined` where it says nothing or cannot be understood
 */
export function findFileCredit(bytes: Buffer, packet?: Buffer): FileCredit | undefined {
  const { exif = {}, iptc = {}, ...rest } = readTags(bytes);
  const xmp = rest['xmp'] ?? (packet ? readTags(packet)['xmp'] : undefined) ?? {};
  const credit = {
    // Exif 2.3, Artist: several names are parted by semicolons; Windows does the same.
    creators: statements([xmp['creator'], iptc['By-line'], exif['Artist'], exif['XPAuthor']], /;/),
    creditLines: statements([xmp['Credit'], iptc['Credit']]),
    // Exif 2.3, Copyright: a zero byte parts photographer and editor.
    copyrights: statements([firstOf(xmp['rights']), iptc['Copyright Notice'], exif['Copyright']], /\0/),
  };
  return Object.values(credit).every(({ length }) => length === 0) ? undefined : credit;
}

function readTags(bytes: Buffer): Record<string, Record<string, unknown>> {
  try {
    return ExifReader.load(bytes, { expanded: true, includeTags: WANTED }) as ReturnType<typeof readTags>;
  } catch {
    // A photo without metadata, or with some that no program understands, is as good as any.
    return {};
  }
}

function statements(tags: readonly unknown[], parting?: RegExp): string[] {
  const found = new Map<string, string>();
  for (const text of tags.flatMap(textsOf).flatMap((each) => (parting ? each.split(parting) : [each]))) {
    const line = text
      .normalize('NFC')
      .replace(/\p{Cc}/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const value = line.slice(0, MOST_SHOWN).toWellFormed();
    const key = value.toLowerCase();
    if (/\p{L}/u.test(value) && !PLACEHOLDERS.has(key) && !found.has(key)) found.set(key, value);
  }
  return [...found.values()];
}

/** The texts of a tag: of each in a list, of the one value else. */
function textsOf(tag: unknown): string[] {
  if (typeof tag === 'string') return [tag];
  if (Array.isArray(tag)) return tag.flatMap(textsOf);
  if (typeof tag !== 'object' || tag === null) return [];
  const { value, description } = tag as { value?: unknown; description?: unknown };
  if (Array.isArray(value) && value.some((item) => typeof item === 'object')) return value.flatMap(textsOf);
  return typeof description === 'string' ? [description] : textsOf(value);
}

/** The first of a text's languages, which is its default (ISO 16684-1, 8.2.2.4). */
function firstOf(tag: unknown): unknown {
  const value = (tag as { value?: unknown } | undefined)?.value;
  return Array.isArray(value) ? value[0] : tag;
}
