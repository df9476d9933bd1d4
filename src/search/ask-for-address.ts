import { wordsOfAddress } from './words-of-address.ts';

/** On the page that says not found: puts what the address seems to ask for into its search box, and offers to look for it. */
export function askForAddress(): void {
  const asked = wordsOfAddress(location.pathname);
  const offer = document.querySelector<HTMLElement>('[data-asked]');
  const link = offer?.querySelector('a');
  const box = document.querySelector<HTMLInputElement>('[data-not-found] input');
  if (asked === '' || !offer || !link || !box) return;
  box.value = asked;
  link.textContent = asked;
  link.href += `?q=${encodeURIComponent(asked)}`;
  offer.hidden = false;
}
