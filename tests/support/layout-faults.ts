/**
 * Runs in a page: what stands wrongly at the window's present size.
 *
 * - `wide`: the page scrolls sideways (WCAG 2.2, 1.4.10), and through what;
 * - `cut`: text that its own box hides, where nobody can scroll to it;
 * - `overlap`: text that lies over text of another block.
 *
 * @returns a line for each fault
 */
export function findLayoutFaults(): string[] {
  const nameOf = (element: Element) => {
    const text = element.textContent.replace(/\s+/g, ' ').trim();
    return `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${text.slice(0, 60)}`;
  };
  // What is only heard is clipped away whole, as `.sr-only` is; the skip link stands off the page.
  const isClipped = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).clipPath === 'inset(50%)' || isClipped(element.parentElement));
  const isShown = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !isClipped(element) &&
    element.closest('.skip-link') === null;
  // Text that scrolls in a box of its own, or stays in sight over what scrolls, is where it should be.
  const ownPlaces = new Map<Element | null, boolean>([[null, false]]);
  const hasOwnPlace = (element: Element | null): boolean => {
    const known = ownPlaces.get(element);
    if (known !== undefined || !element) return known ?? false;
    const { overflowX, position } = getComputedStyle(element);
    const has = ['auto', 'scroll'].includes(overflowX) || ['fixed', 'sticky'].includes(position);
    ownPlaces.set(element, has || hasOwnPlace(element.parentElement));
    return ownPlaces.get(element) ?? false;
  };
  const all = [...document.body.querySelectorAll('*')].filter(isShown);
  const faults: string[] = [];

  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    const culprits = all.filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5 && !hasOwnPlace(element),
    );
    faults.push(
      `wide: ${scrollWidth - clientWidth} px too much through ${culprits.slice(0, 3).map(nameOf).join(' | ')}`,
    );
  }

  for (const element of all) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    if (element.textContent.trim() === '' || element.localName === 'svg') continue;
    const excess = [
      hides(overflowX) ? element.scrollWidth - element.clientWidth : 0,
      hides(overflowY) ? element.scrollHeight - element.clientHeight : 0,
    ];
    if (Math.max(...excess) > 1) faults.push(`cut: ${excess.join(' × ')} px of ${nameOf(element)}`);
  }

  interface Line {
    readonly block: Element;
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  }
  const lines: Line[] = [];
  for (const element of all) {
    const texts = [...element.childNodes].filter((node) => node.nodeType === 3 && node.nodeValue?.trim() !== '');
    if (texts.length === 0 || hasOwnPlace(element)) continue;
    let block = element;
    while (getComputedStyle(block).display === 'inline' && block.parentElement) block = block.parentElement;
    for (const text of texts) {
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { top, bottom, left, right, height } of range.getClientRects()) {
        // A font's box is higher than its letters, and boxes of lines that stand well may touch.
        const margin = height / 4;
        lines.push({ block, top: top + margin, bottom: bottom - margin, left: left + 1, right: right - 1 });
      }
    }
  }
  lines.sort((a, b) => a.top - b.top);
  const told = new Set<Element>();
  lines.forEach((line, index) => {
    for (let next = index + 1; next < lines.length; next++) {
      const other = lines[next];
      if (!other || other.top >= line.bottom) break;
      if (other.block === line.block || other.left >= line.right || other.right <= line.left) continue;
      if (told.has(line.block)) continue;
      told.add(line.block);
      faults.push(`overlap: ${nameOf(line.block)} | ${nameOf(other.block)}`);
    }
  });
  return faults;
}

/**
 * Runs in a page: spaces its text as far as readers may ask for without losing anything:
 * https://www.w3.org/TR/WCAG22/#text-spacing
 */
export function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }
  `);
  document.adoptedStyleSheets.push(sheet);
}
