import {
  ASK_AGAIN,
  FOR_ANY_SITE,
  FOR_GOOD,
  hashedFiles,
  headerRules,
  openDataFiles,
  patternSource,
  securityHeaders,
} from '../../src/hosting/header-rules.ts';

/** nginx, for a site at the root of its host (nginx.org/en/docs/http: ngx_http_map_module, ngx_http_headers_module). */
export function nginxSnippet(): string {
  const hashed = hashedFiles.map((pattern) => `  "~${patternSource(pattern)}" "${FOR_GOOD}";`);
  const security = Object.entries(securityHeaders).map(([name, value]) => `  add_header ${name} "${value}" always;`);
  return `map $uri $so_vang_cache {
  default "${ASK_AGAIN}";
${hashed.join('\n')}
}

# Trống thì nginx không gửi.
map $uri $so_vang_open_data {
  "~${patternSource(openDataFiles)}" "${FOR_ANY_SITE['Access-Control-Allow-Origin']}";
}

server {
  listen 80;
  server_name so-vang.example;
  root /duong/dan/toi/dist;
  index index.html;
  error_page 404 /404.html;
  charset utf-8;
  gzip on;
  gzip_types text/css text/csv text/javascript application/javascript application/json application/xml image/svg+xml;

${security.join('\n')}
  add_header Cache-Control $so_vang_cache;
  add_header Access-Control-Allow-Origin $so_vang_open_data;

  location / {
    try_files $uri $uri/ =404;
  }

  location ~ /\\.(?!well-known/) {
    return 404;
  }
}`;
}

/** `vercel.json`, for a site at the root of its host (vercel.com/docs/project-configuration). */
export function vercelSnippet(): string {
  const headers = headerRules.map(({ pattern, headers: values }) => ({
    source: pattern.replace('*', '(.*)'),
    headers: Object.entries(values).map(([key, value]) => ({ key, value })),
  }));
  const settings = { buildCommand: 'npm run build', outputDirectory: 'dist', trailingSlash: true, headers };
  return JSON.stringify(settings, null, 2);
}
