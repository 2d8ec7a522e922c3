import type { AnyRouter } from '@tanstack/react-router';

/** After a navigation focus goes to the heading of the new page; when the site is first opened it stays put. */
export function focusOnArrival(router: AnyRouter): () => void {
  return router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
    if (!fromLocation || !pathChanged) return;
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  });
}
