/**
 * What every article carries for its reader: it shows the tools, and loads them, and
 * the photo viewer, when somebody goes to use them. A photo is a link to its large
 * file, and stays one wherever the viewer cannot be loaded.
 */
export function watchReader(): void {
  if (!document.querySelector('[data-reading-tools]')) return;
  for (const tools of document.querySelectorAll<HTMLElement>('[data-reading-tools]')) tools.hidden = false;
  if (!('share' in navigator)) document.querySelector<HTMLElement>('[data-tool="share"]')?.remove();

  // Loaded at the first touch, so that it is there at the click, which alone may share or copy.
  for (const start of ['pointerdown', 'focusin'] as const) {
    document.addEventListener(start, ({ target }) => {
      if (closest(target, '[data-tool]')) loadTools()?.catch(() => undefined);
      else if (closest(target, '[data-photo]')) loadViewer()?.catch(() => undefined);
    });
  }
  document.addEventListener('click', (event) => {
    const button = closest(event.target, '[data-tool]');
    if (button) {
      const tell = () => {
        const status = button.closest('[data-reading-tools]')?.querySelector<HTMLElement>('[role="status"]');
        if (status) status.textContent = status.dataset['failed'] ?? '';
      };
      const loading = loadTools();
      if (loading) loading.then(({ runTool }) => runTool(button), tell);
      else tell();
      return;
    }
    const photo = closest(event.target, '[data-photo]') as HTMLAnchorElement | null;
    // With a key held down a link opens elsewhere, as the reader asks.
    if (!photo || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const loading = loadViewer();
    if (!loading) return;
    event.preventDefault();
    loading.then(
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
    void loadViewer()?.then(({ resumeViewer }) => {
      resumeViewer();
    });
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

// Some browsers remember an import that failed as failed for good: none is tried without a network.
function loadTools() {
  return navigator.onLine ? import('./reading-tools.ts') : undefined;
}

function loadViewer() {
  return navigator.onLine ? import('./photo-viewer.ts') : undefined;
}
