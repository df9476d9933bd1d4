import {
  ASK_AGAIN,
  FOR_ANY_SITE,
  FOR_GOOD,
  hashedFiles,
  headerRules,
  openDataFiles,
  patternSource,
  securityHeaders,
} from './header-rules.ts';

/** A file that tells a kind of host which headers to send. */
export interface HeaderFile {
  /** Its name in the published folder, and in `public/` for a newsroom's own lines. */
  readonly name: string;
  readonly text: string;
}

/**
 * The files of a built site that hosts read their headers from. Hosts that know
 * none of them leave them aside.
 *
 * @param base the path the site lives under, with its last slash
 */
export function headerFiles(base: string): HeaderFile[] {
  return [
    { name: '_headers', text: netlifyHeaders(base) },
    { name: '.htaccess', text: apacheHeaders(base) },
  ];
}

/**
 * `_headers`, which Netlify and Cloudflare Pages read
 * (docs.netlify.com/manage/routing/headers, developers.cloudflare.com/pages/configuration/headers).
 * Both have browsers ask again for whatever no rule names.
 */
function netlifyHeaders(base: string): string {
  const rules = headerRules.map(({ pattern, headers }) =>
    [`${base}${pattern.slice(1)}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${note('_headers')}${rules.join('\n\n')}\n`;
}

/**
 * `.htaccess`, which Apache 2.4 and LiteSpeed read
 * (httpd.apache.org/docs/2.4/mod: mod_headers, mod_setenvif, mod_mime, mod_deflate).
 * Each part waits for its module: what a host lacks must not break the site.
 */
function apacheHeaders(base: string): string {
  const security = Object.entries(securityHeaders).map(([name, value]) => `  Header always set ${name} "${value}"`);
  const hashed = hashedFiles.map(
    (pattern) => `    SetEnvIf Request_URI "${patternSource(pattern, base)}" so_vang_hashed`,
  );
  const open = Object.entries(FOR_ANY_SITE).map(
    ([name, value]) => `    Header set ${name} "${value}" env=so_vang_open_data`,
  );
  return `${note('.htaccess')}ErrorDocument 404 ${base}404.html

<IfModule mod_mime.c>
  AddDefaultCharset utf-8
  AddType image/avif .avif
  AddType image/webp .webp
  AddType font/woff2 .woff2
  AddType text/javascript .js
  AddType text/csv .csv
  AddCharset utf-8 .csv
</IfModule>

<IfModule mod_headers.c>
${security.join('\n')}
  Header set Cache-Control "${ASK_AGAIN}"
  <IfModule mod_setenvif.c>
${hashed.join('\n')}
    Header set Cache-Control "${FOR_GOOD}" env=so_vang_hashed
    SetEnvIf Request_URI "${patternSource(openDataFiles, base)}" so_vang_open_data
${open.join('\n')}
  </IfModule>
</IfModule>

<IfModule mod_deflate.c>
  <IfModule mod_filter.c>
    AddOutputFilterByType DEFLATE text/html text/css text/csv text/javascript application/json application/xml image/svg+xml
  </IfModule>
</IfModule>
`;
}

function note(name: string): string {
  return `# Sổ Vàng viết phần này mỗi lần dựng trang; dòng của riêng bạn viết trong public/${name} được chép vào cuối tệp.\n\n`;
}
