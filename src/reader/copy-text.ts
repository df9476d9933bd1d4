import { readerWords as words } from '../i18n/reader-words.ts';

/**
 * Puts a text on the clipboard; where the browser does not let a page do so,
 * shows it selected in a field, for the reader to copy.
 *
 * @param tools the row of tools that says what came of it
 * @param done what it says where the text was copied
 */
export async function copyText(tools: HTMLElement, text: string, done: string): Promise<void> {
  const status = tools.querySelector('[role="status"]');
  tools.querySelector('.copy-field')?.remove();
  if (status) status.textContent = '';
  try {
    await navigator.clipboard.writeText(text);
    if (status) status.textContent = done;
  } catch {
    tools.append(copyField(text));
    const field = tools.querySelector('textarea');
    field?.focus();
    field?.select();
  }
}

function copyField(text: string): HTMLElement {
  const field = document.createElement('textarea');
  field.readOnly = true;
  field.rows = 3;
  field.value = text;
  const label = document.createElement('label');
  label.className = 'copy-field';
  label.append(words.copyByHand, field);
  return label;
}
