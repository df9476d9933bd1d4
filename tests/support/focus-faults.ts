/** What can be focused by key or pressed: the functions below take it, since they see nothing of this file. */
export const TARGETS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** What a step of the Tab key leads to. */
export interface FocusStop {
  /** Its tag and words. */
  readonly name: string;
  /** What is wrong with it, in a few words; empty where nothing is. */
  readonly faults: readonly string[];
  /** Whether the focus has left the page's content. */
  readonly isEnd: boolean;
}

/**
 * Runs in a page: looks at what has the focus. It must be in the window and not wholly hidden
 * (WCAG 2.2, 2.4.11), and say that it has the focus by an outline two pixels wide or more (2.4.7).
 */
export function lookAtFocus(): FocusStop {
  const element = document.activeElement;
  if (!element || element === document.body) return { name: '', faults: [], isEnd: true };
  const text = `${element.textContent} ${element.getAttribute('name') ?? ''}`.replace(/\s+/g, ' ').trim();
  const name = `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${text.slice(0, 60)}`;
  const faults: string[] = [];
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2 || outlineColor === 'rgba(0, 0, 0, 0)') {
    faults.push(`its focus is not seen (outline ${outlineWidth} ${outlineStyle} ${outlineColor})`);
  }
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) faults.push('is invisible');
  const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  if (boxes.length === 0) faults.push('has no size');
  const isSeenAt = (x: number, y: number) => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (element.contains(top) || top.contains(element));
  };
  const isSeen = boxes.some(({ left, top, width, height }) => {
    const steps = [0.1, 0.3, 0.5, 0.7, 0.9];
    return steps.some((x) => steps.some((y) => isSeenAt(left + x * width, top + y * height)));
  });
  if (boxes.length > 0 && !isSeen) faults.push('is out of sight');
  return { name, faults, isEnd: false };
}

/**
 * Runs in a page: what makes the order of the Tab key another than that of reading: `tabindex` above
 * zero, and neighbours of which the later stands before the earlier in one line or one column.
 */
export function findOrderFaults(targets: string): string[] {
  const nameOf = (element: Element) =>
    `<${element.localName}> ${element.textContent.replace(/\s+/g, ' ').trim().slice(0, 60)}`;
  const shown = [...document.querySelectorAll<HTMLElement>(targets)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.closest('.skip-link, .sr-only') === null,
  );
  const faults = shown
    .filter(({ tabIndex }) => tabIndex > 0)
    .map((element) => `tabindex above zero: ${nameOf(element)}`);
  shown.forEach((element, index) => {
    const next = shown[index + 1];
    if (!next || element.contains(next)) return;
    const from = element.getBoundingClientRect();
    const to = next.getBoundingClientRect();
    const isAbove = to.bottom <= from.top + 1 && to.left < from.right && to.right > from.left;
    const isInLine =
      Math.min(from.bottom, to.bottom) - Math.max(from.top, to.top) > Math.min(from.height, to.height) / 2;
    const isBefore = isInLine && to.right <= from.left + 1 && next.getClientRects().length === 1;
    if (isAbove || isBefore) faults.push(`${nameOf(next)} stands before ${nameOf(element)}, which comes first`);
  });
  return faults;
}

/**
 * Runs in a page: targets under 24 × 24 CSS pixels that stand too close to another
 * (https://www.w3.org/TR/WCAG22/#target-size-minimum), links inside a sentence left out.
 */
export function findSmallTargets(targets: string): string[] {
  const nameOf = (element: Element) =>
    `<${element.localName}> ${`${element.textContent} ${element.getAttribute('name') ?? ''}`.replace(/\s+/g, ' ').trim().slice(0, 60)}`;
  const isInSentence = (element: Element) => {
    if (getComputedStyle(element).display !== 'inline') return false;
    let block = element.parentElement;
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
    const rest = block?.cloneNode(true) as Element | undefined;
    rest?.querySelectorAll(targets).forEach((target) => {
      target.remove();
    });
    return /[\p{L}\d]/u.test(rest?.textContent ?? '');
  };
  const shown = [...document.querySelectorAll<HTMLElement>(targets)]
    .filter(
      (element) =>
        !element.matches('[tabindex="-1"], section, .skip-link') &&
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        element.closest('.sr-only') === null,
    )
    .map((element) => {
      const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
      return {
        element,
        left,
        top,
        right,
        bottom,
        x: (left + right) / 2,
        y: (top + bottom) / 2,
        small: Math.min(width, height) < 24,
      };
    });
  return shown
    .filter(({ element, small }) => small && !isInSentence(element))
    .flatMap((target) => {
      const { element, x, y } = target;
      const close = shown.find((other) => {
        if (other === target || other.element.contains(element) || element.contains(other.element)) return false;
        const toBox = Math.hypot(
          Math.max(other.left - x, 0, x - other.right),
          Math.max(other.top - y, 0, y - other.bottom),
        );
        return toBox < 12 || (other.small && Math.hypot(other.x - x, other.y - y) < 24);
      });
      const size = `${Math.round(target.right - target.left)} × ${Math.round(target.bottom - target.top)} px`;
      return close ? [`${nameOf(element)} (${size}) is too close to ${nameOf(close.element)}`] : [];
    });
}
