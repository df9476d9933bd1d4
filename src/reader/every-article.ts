/**
 * What every article carries for its reader: it shows the tools, and loads them, and
 * the photo viewer, when somebody goes to use them. A photo is a link to its large
 * file, and leads there wherever the viewer cannot be loaded.
 */
export function watchReader(): void {
  if (!document.querySelector('[data-reading-tools]')) return;
  for (const tools of document.querySelectorAll<HTMLElement>('[data-reading-tools]')) tools.hidden = false;
  if (!('share' in navigator)) document.querySelector<HTMLElement>('[data-tool="share"]')?.remove();

  // Loaded at the first touch, so that it is there at the click, which alone may share or copy.
  for (const start of ['pointerdown', 'focusin'] as const) {
    document.addEventListener(start, ({ target }) => {
      if (closest(target, '[data-tool]')) loadTools().catch(() => undefined);
      else if (closest(target, '[data-photo]')) loadViewer().catch(() => undefined);
    });
  }
  document.addEventListener('click', (event) => {
    const button = closest(event.target, '[data-tool]');
    if (button) {
      loadTools().then(
        ({ runTool }) => runTool(button),
        () => {
          const status = button.closest('[data-reading-tools]')?.querySelector<HTMLElement>('[role="status"]');
          if (status) status.textContent = status.dataset['failed'] ?? '';
        },
      );
      return;
    }
    const photo = closest(event.target, '[data-photo]') as HTMLAnchorElement | null;
    // With a key held down a link opens elsewhere, as the reader asks.
    if (!photo || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    loadViewer().then(
      ({ openViewer }) => {
        openViewer(photo);
      },
      () => {
        location.assign(photo.href);
      },
    );
  });
  // A page that is loaded anew, or gone forward to, where the viewer was open.
  const resume = () => {
    if (photoOf(history.state) === undefined) return;
    loadViewer().then(
      ({ resumeViewer }) => {
        resumeViewer();
      },
      () => undefined,
    );
  };
  window.addEventListener('popstate', resume);
  resume();
}

function closest(target: EventTarget | null, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}

function photoOf(state: unknown): unknown {
  return (state as { photo?: unknown } | null)?.photo;
}

const loadTools = keep(() => import('./reading-tools.ts'));
const loadViewer = keep(() => import('./photo-viewer.ts'));

/** Keeps what was loaded, so that it is there without a network too; what could not be had is asked for again. */
function keep<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return async () => {
    // Some browsers remember an import that failed as failed for good: none is tried without a network.
    if (!kept && !navigator.onLine) throw new Error('offline');
    kept ??= load();
    try {
      return await kept;
    } catch (error) {
      kept = undefined;
      throw error;
    }
  };
}
