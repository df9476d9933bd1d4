import { MANIFEST } from '../search/manifest.ts';
import { hostPolicy } from './content-security-policy.ts';

/** Headers that a host is to send with the files whose path a pattern matches. */
export interface HeaderRule {
  /** A path below the site's base: `:name` stands for one folder, a last `*` for all that follows. */
  readonly pattern: string;
  readonly headers: HeaderValues;
}

/** The values of headers, by name. */
export type HeaderValues = Readonly<Record<string, string>>;

/** Features no page asks for; what a share button or a photo viewer may use is left as browsers have it. */
const DENIED_FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

/** What goes with every file. */
export const securityHeaders: HeaderValues = {
  'Content-Security-Policy': hostPolicy,
  'X-Content-Type-Options': 'nosniff',
  // Other sites learn which site a reader came from, and not which page or search.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  // For browsers that do not know `frame-ancestors`.
  'X-Frame-Options': 'DENY',
};

/** The folder of scripts, styles and fonts, whose names hold their content's hash. */
export const ASSETS_FOLDER = 'tep';

/** The files whose names change with their content: a browser may keep them for good. */
export const hashedFiles: readonly string[] = [`/${ASSETS_FOLDER}/*`, '/tep-anh/*', '/tep-chia-se/*', '/tim/:tap/*'];

/** The open data, which pages of other sites may fetch. */
export const openDataFiles = '/du-lieu/*';

/** Any site may read the answer (https://fetch.spec.whatwg.org/#http-access-control-allow-origin). */
export const FOR_ANY_SITE = { 'Access-Control-Allow-Origin': '*' };

/** How long a browser may keep a file whose name changes with its content (RFC 8246). */
export const FOR_GOOD = 'public, max-age=31536000, immutable';

/** How a browser may keep all else: it asks each time whether the file has changed. */
export const ASK_AGAIN = 'no-cache';

/**
 * All that hosts are to send. No two rules set the same header of the same file:
 * some hosts would join both values, others take one.
 */
export const headerRules: readonly HeaderRule[] = [
  { pattern: '/*', headers: securityHeaders },
  ...hashedFiles.map((pattern) => ({ pattern, headers: { 'Cache-Control': FOR_GOOD } })),
  { pattern: openDataFiles, headers: FOR_ANY_SITE },
  { pattern: `/tim/${MANIFEST}`, headers: { 'Cache-Control': ASK_AGAIN } },
];

/**
 * The headers of a file.
 *
 * @param path its path below the site's base, with a slash before it
 */
export function headersFor(path: string): HeaderValues {
  return Object.assign(
    { 'Cache-Control': ASK_AGAIN },
    ...headerRules.filter(({ pattern }) => new RegExp(patternSource(pattern)).test(path)).map(({ headers }) => headers),
  ) as HeaderValues;
}

/**
 * A pattern as a regular expression that JavaScript, Apache and nginx read alike.
 *
 * @param base the path the site lives under, with its last slash
 */
export function patternSource(pattern: string, base = '/'): string {
  const path = `${base}${pattern.slice(1)}`.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+');
  return path.endsWith('*') ? `^${path.slice(0, -1)}` : `^${path}$`;
}
