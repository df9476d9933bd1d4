import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { palette } from './palette.ts';

it('the colours of social images are the light ones of the site', () => {
  const tokens = readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8');
  const nameOf = (key: string) => key.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
  const light = Object.fromEntries(
    Object.keys(palette).map((key) => [key, new RegExp(`--${nameOf(key)}: light-dark\\((#\\w+),`).exec(tokens)?.[1]]),
  );
  expect(light).toEqual(palette);
});
