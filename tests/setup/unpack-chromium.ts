import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The browser that tests run in. */
export interface BrowserProgram {
  readonly executablePath: string;
  /** Variables it needs to find its own libraries and fonts. */
  readonly env: Record<string, string>;
}

/**
 * Unpacks the Chromium that ships inside an npm package, once, into a folder of
 * its own. That build is for Linux on x64; elsewhere `CHROME_PATH` names a browser.
 *
 * @param folder where it goes; kept between runs
 * @throws Error where there is no browser for this machine
 */
export async function unpackChromium(folder: string): Promise<BrowserProgram> {
  const own = process.env['CHROME_PATH'];
  if (own) return { executablePath: own, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Set CHROME_PATH to a Chrome or Chromium: the packaged one is for Linux on x64.');
  }
  mkdirSync(folder, { recursive: true });
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const binaries = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin');
  const before = process.env['TMPDIR'];
  // The package unpacks into the temporary folder and offers no other way to say where.
  process.env['TMPDIR'] = folder;
  try {
    const executablePath = await chromium.executablePath();
    const libraries = join(folder, 'al2023');
    if (!existsSync(libraries)) await inflate(join(binaries, 'al2023.tar.br'));
    return {
      executablePath,
      env: { LD_LIBRARY_PATH: join(libraries, 'lib'), FONTCONFIG_FILE: writeFontSettings(folder) },
    };
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** The package's own settings look for its fonts in `/tmp`; without any font the browser crashes. */
function writeFontSettings(folder: string): string {
  const file = join(folder, 'fonts.conf');
  const settings = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?><fontconfig>${settings}</fontconfig>\n`);
  return file;
}
