/** Names a gallery by its attributes, so that the page finds its photos again. */
export function galleryKey({ ids = '', from = '' }: Readonly<Record<string, string>>): string {
  return `${from}|${ids}`;
}
