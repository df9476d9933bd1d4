import type { LedgerKind } from '../register/ledger.ts';
import type { Register } from '../register/model.ts';
import { nameOfForm } from '../schema/award-forms.ts';
import { compareVietnamese } from '../vietnamese/names.ts';
import type { AwardView } from './awards.ts';
import { unitLink } from './cards.ts';

/** What one list of a table's filter offers. */
export interface LedgerChoices {
  readonly kind: LedgerKind;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
}

/**
 * By what the awards of one table can be told apart: the newest year, the highest form, the first authority first.
 * An authority is called by its name of today, whatever it was called when it gave them.
 */
export function ledgerChoices(register: Register, awards: readonly AwardView[]): LedgerChoices[] {
  const years = distinct(awards, ({ keys }) => [keys.year, keys.year]);
  const ranks = new Map(awards.map(({ keys }) => [keys.form, keys.rank]));
  const rankOf = ({ value }: { value: string }) => ranks.get(value) ?? 0;
  const forms = distinct(awards, ({ keys, form }) => [keys.form, nameOfForm(form)]);
  const authorities = distinct(awards, ({ keys }) => [keys.authority, unitLink(register, keys.authority).text]);
  const all: LedgerChoices[] = [
    { kind: 'year', choices: years.sort((a, b) => Number(b.value) - Number(a.value)) },
    { kind: 'form', choices: forms.sort((a, b) => rankOf(a) - rankOf(b) || compareVietnamese(a.text, b.text)) },
    { kind: 'authority', choices: authorities.sort((a, b) => compareVietnamese(a.text, b.text)) },
  ];
  return all.filter(({ choices }) => choices.length > 1);
}

function distinct(awards: readonly AwardView[], choiceOf: (award: AwardView) => [value: string, text: string]) {
  return Array.from(new Map(awards.map(choiceOf)), ([value, text]) => ({ value, text }));
}
