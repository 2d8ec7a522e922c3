import { useEffect } from 'react';

/** For a face that takes the place of a page without a navigation: focus goes to its heading, as it does to a new page's. */
export function useArrival(): void {
  useEffect(() => {
    document.querySelector<HTMLElement>('h1')?.focus();
  }, []);
}
