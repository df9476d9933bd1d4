import { spellingKey } from './spelling.ts';

const DEPUTY = spellingKey('phó');

/** Whether a title is a deputy's: `Phó Giám đốc`, `Phó Trưởng ban`. */
export function isDeputyTitle(title: string): boolean {
  return spellingKey(title.trim().split(/\s+/, 1)[0] ?? '') === DEPUTY;
}

/** Words that begin the title of the one head of a body, the longest first. */
const HEADS = [
  'tổng biên tập',
  'tổng giám đốc',
  'tổng thư ký',
  'chỉ huy trưởng',
  'chánh án',
  'chủ nhiệm',
  'chủ tịch',
  'giám đốc',
  'hiệu trưởng',
  'tư lệnh',
  'bí thư',
  'trưởng',
  'chánh',
].map(keysOf);

const CHIEF = spellingKey('trưởng');

/**
 * What makes a title that of the one head of a unit: `trưởng` for `Trưởng ban` of `Ban 799` and for `Cục trưởng`
 * of `Cục Xây dựng`. A title that says of what, must say the unit's own name: `Trưởng phòng` of a city's police
 * is one of many, as are deputies and those who lead part of a unit.
 *
 * @param names the unit's names
 * @returns words that are equal for two titles of one head, or nothing for any other title
 */
export function headOfTitle(title: string, names: readonly string[]): string | undefined {
  const keys = keysOf(title);
  const head = HEADS.find((each) => each.every((key, index) => key === keys[index]));
  if (head) return isNameOf(keys.slice(head.length), names) ? head.join(' ') : undefined;
  // `Cục trưởng Cục Xây dựng`: of what stands before.
  const [what = '', second, ...rest] = keys;
  if (second !== CHIEF || !isNameOf(rest.length > 0 ? rest : [what], names)) return undefined;
  return rest.length === 0 || rest[0] === what ? CHIEF : undefined;
}

function isNameOf(keys: readonly string[], names: readonly string[]): boolean {
  return names.map(keysOf).some((name) => keys.every((key, index) => key === name[index]));
}

function keysOf(text: string): string[] {
  return text.trim().split(/\s+/).map(spellingKey);
}
