import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { securityHeaders } from './header-rules.ts';
import { writeHeaderFiles } from './write-header-files.ts';

function written(base: string, own: Readonly<Record<string, string>> = {}) {
  const dist = mkdtempSync(join(tmpdir(), 'so-vang-headers-'));
  onTestFinished(() => {
    rmSync(dist, { recursive: true });
  });
  for (const [name, text] of Object.entries(own)) writeFileSync(join(dist, name), text);
  writeHeaderFiles(dist, base);
  const read = (name: string) => readFileSync(join(dist, name), 'utf8');
  return { netlify: read('_headers'), apache: read('.htaccess') };
}

it('tells Netlify and Cloudflare Pages the headers below the site’s base', () => {
  const security = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}\n`);
  expect(written('/so-vang/').netlify)
    .toBe(`# Sổ Vàng viết phần này mỗi lần dựng trang; dòng của riêng bạn viết trong public/_headers được chép vào cuối tệp.

/so-vang/*
${security.join('')}
/so-vang/tep/*
  Cache-Control: public, max-age=31536000, immutable

/so-vang/tep-anh/*
  Cache-Control: public, max-age=31536000, immutable

/so-vang/tep-chia-se/*
  Cache-Control: public, max-age=31536000, immutable

/so-vang/tim/:tap/*
  Cache-Control: public, max-age=31536000, immutable

/so-vang/du-lieu/*
  Access-Control-Allow-Origin: *

/so-vang/tim/muc-luc.json
  Cache-Control: no-cache
`);
});

it('tells Apache the same, and where the page of what is not found lies', () => {
  const { apache } = written('/so-vang/');
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(apache).toContain(`  Header always set ${name} "${value}"\n`);
  }
  expect(apache).toContain('ErrorDocument 404 /so-vang/404.html\n');
  expect(apache).toContain(`  Header set Cache-Control "no-cache"
  <IfModule mod_setenvif.c>
    SetEnvIf Request_URI "^/so-vang/tep/" so_vang_hashed
    SetEnvIf Request_URI "^/so-vang/tep-anh/" so_vang_hashed
    SetEnvIf Request_URI "^/so-vang/tep-chia-se/" so_vang_hashed
    SetEnvIf Request_URI "^/so-vang/tim/[^/]+/" so_vang_hashed
    Header set Cache-Control "public, max-age=31536000, immutable" env=so_vang_hashed
    SetEnvIf Request_URI "^/so-vang/du-lieu/" so_vang_open_data
    Header set Access-Control-Allow-Origin "*" env=so_vang_open_data
  </IfModule>
`);
});

it('keeps a newsroom’s own lines, after its own', () => {
  const hsts = '/*\n  Strict-Transport-Security: max-age=31536000\n';
  const { netlify, apache } = written('/', { _headers: hsts, '.htaccess': 'Redirect 301 /cu /moi\n' });
  expect(netlify.startsWith('# Sổ Vàng')).toBe(true);
  expect(netlify.endsWith(`  Cache-Control: no-cache\n\n${hsts}`)).toBe(true);
  expect(apache.endsWith('</IfModule>\n\nRedirect 301 /cu /moi\n')).toBe(true);
});
