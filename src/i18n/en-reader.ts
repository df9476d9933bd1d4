import type { ReaderWords } from './reader-words.ts';

/** The words of reading an article in English. */
export const enReader: ReaderWords = {
  tools: 'Reading tools',
  toTools: 'Share, cite, print',
  textSize: 'Text size',
  smaller: 'Smaller text',
  larger: 'Larger text',
  share: 'Share',
  copyAddress: 'Copy the address',
  copyCitation: 'Copy a citation',
  print: 'Print',
  addressCopied: 'The address has been copied.',
  citationCopied: 'The citation has been copied.',
  copyByHand: 'The browser does not allow copying. Please copy this line:',
  toolFailed: 'This did not work just now. Check your connection and load the page again.',
  textSizeIs: (step, steps) => `Text size ${step} of ${steps}`,
  accessed: (date) => `(accessed ${date}).`,

  openPhoto: 'See the photo larger',
  viewer: 'Photos of this article',
  closeViewer: 'Close',
  previousPhoto: 'Previous photo',
  nextPhoto: 'Next photo',
  photoOf: (number, total) => `Photo ${number} of ${total}`,
};
