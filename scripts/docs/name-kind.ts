import * as z from 'zod';
import { branchesOf } from './written-schema.ts';

/**
 * Kinds of one-line value, told apart by what they take and what they refuse:
 * a schema that turns text into a date or a number does not say so itself.
 */
const kinds: readonly { readonly words: string; readonly takes: string; readonly refuses: string }[] = [
  { words: 'mã màu', takes: '9b1c1c', refuses: 'thu-thuy' },
  { words: 'số điện thoại', takes: '+84 225 3 745 678', refuses: 'Thu Thuỷ' },
  { words: 'thư điện tử', takes: 'toa-soan@so-vang.example', refuses: 'so-vang' },
  { words: 'địa chỉ web', takes: 'https://so-vang.example/', refuses: 'so-vang' },
  { words: 'ngày, tháng hoặc năm', takes: '19/7/2024', refuses: '31/2/2024' },
  { words: 'con số', takes: '4,5', refuses: 'bốn rưỡi' },
  { words: 'số nguyên', takes: '1.500', refuses: '4,5' },
  { words: 'true hoặc false', takes: 'true', refuses: 'thu-thuy' },
  { words: 'mã', takes: 'thu-thuy', refuses: 'Thu Thuỷ' },
  { words: 'chữ', takes: 'Thu Thuỷ', refuses: '' },
];

/**
 * Names what is to be written in a field, in an editor's words.
 *
 * @throws Error where a schema is of no kind that the guide knows
 */
export function nameKind(schema: z.ZodType): string {
  const branches = branchesOf(schema);
  const isLine = branches.every((branch) => !(branch instanceof z.ZodArray || branch instanceof z.ZodObject));
  return isLine ? nameLine(schema) : branches.map(nameBranch).join(' hoặc ');
}

function nameBranch(branch: z.ZodType): string {
  if (branch instanceof z.ZodObject) return 'nhóm trường con';
  if (!(branch instanceof z.ZodArray)) return nameLine(branch);
  const element = branch.element as z.ZodType;
  return branchesOf(element).some((each) => each instanceof z.ZodObject)
    ? 'danh sách, mỗi mục là nhóm trường con'
    : `danh sách ${nameLine(element)}`;
}

function nameLine(schema: z.ZodType): string {
  if (branchesOf(schema)[0] instanceof z.ZodEnum) return 'giá trị cho sẵn';
  const kind = kinds.find(({ takes, refuses }) => accepts(schema, takes) && !accepts(schema, refuses));
  if (!kind) throw new Error(`a field of unknown kind: ${schema.meta()?.description ?? ''}`);
  return kind.words;
}

function accepts(schema: z.ZodType, value: string): boolean {
  return schema.safeParse(value).success;
}
