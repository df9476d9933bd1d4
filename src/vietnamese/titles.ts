import { spellingKey } from './spelling.ts';

const DEPUTY = spellingKey('phó');

/** Whether a title is a deputy's: `Phó Giám đốc`, `Phó Trưởng ban`. */
export function isDeputyTitle(title: string): boolean {
  return spellingKey(title.trim().split(/\s+/, 1)[0] ?? '') === DEPUTY;
}
