import { formatOnDate } from '../i18n/formats.ts';
import { readerWords as words } from '../i18n/reader-words.ts';
import { copyText } from './copy-text.ts';
import { changeTextSize, TEXT_SIZES } from './text-size.ts';

/**
 * Does what one button of the reading tools is for, and says so to those who cannot see it.
 *
 * @param button its `data-tool` names the tool
 */
export async function runTool(button: HTMLElement): Promise<void> {
  const tools = button.closest<HTMLElement>('[data-reading-tools]');
  if (!tools) return;
  const { address = location.href, citation = '' } = tools.dataset;
  switch (button.dataset['tool']) {
    case 'share':
      if (!(await share(address))) await copyText(tools, address, words.addressCopied);
      break;
    case 'address':
      await copyText(tools, address, words.addressCopied);
      break;
    case 'citation':
      await copyText(tools, `${citation} ${words.accessed(formatOnDate(today()))}`, words.citationCopied);
      break;
    case 'print':
      await printArticle();
      break;
    case 'smaller':
      resize(tools, -1);
      break;
    case 'larger':
      resize(tools, 1);
      break;
  }
}

/** @returns whether the device has taken over; a reader who thinks better of it has been served too */
async function share(url: string): Promise<boolean> {
  try {
    await navigator.share({ title: document.querySelector('h1')?.textContent ?? document.title, url });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}

/** Photos further down have not been asked for yet, and paper shows them all. */
async function printArticle(): Promise<void> {
  const images = [...document.querySelectorAll<HTMLImageElement>('article img')];
  for (const image of images) image.loading = 'eager';
  const patience = new Promise((resolve) => setTimeout(resolve, 3000));
  await Promise.race([patience, Promise.allSettled(images.map((image) => image.decode()))]);
  window.print();
}

function resize(tools: HTMLElement, by: number): void {
  const place = changeTextSize(by);
  const status = tools.querySelector('[role="status"]');
  if (status) status.textContent = words.textSizeIs(place + 1, TEXT_SIZES.length);
}

/** The day on the reader's own calendar. */
function today() {
  const now = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  return {
    iso: `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`,
    precision: 'day',
  } as const;
}
