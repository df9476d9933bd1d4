import type { Page } from 'playwright-core';

/** What a screen reader is told of one part of a page. */
export interface Spoken {
  /** As Chromium names it: `heading`, `link`, `StaticText`… */
  readonly role: string;
  readonly name: string;
  /** A heading's. */
  readonly level: number | undefined;
  /** Whether it stands in the page's main part. */
  readonly isMain: boolean;
  /** Where a link leads. */
  readonly href: string | undefined;
}

/** All that a screen reader is told of a page, in the order in which it is heard. */
export async function listSpoken(page: Page): Promise<Spoken[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const spoken: Spoken[] = [];
  const visit = (id: string, isInMain: boolean) => {
    const node = byId.get(id);
    if (!node) return;
    const text = (value: unknown) => (typeof value === 'string' ? value : '');
    const isMain = isInMain || node.role?.value === 'main';
    const property = (wanted: string): unknown => node.properties?.find(({ name }) => name === wanted)?.value.value;
    const level = property('level') as number | undefined;
    const href = property('url') as string | undefined;
    if (!node.ignored && text(node.role?.value) !== 'InlineTextBox') {
      spoken.push({ role: text(node.role?.value), name: text(node.name?.value), level, isMain, href });
    }
    for (const child of node.childIds ?? []) visit(child, isMain);
  };
  const root = nodes.find(({ parentId }) => parentId === undefined);
  if (root) visit(root.nodeId, false);
  await session.detach();
  return spoken;
}
