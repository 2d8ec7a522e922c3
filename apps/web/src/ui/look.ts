import { useSyncExternalStore } from 'react';
import type { Theme } from './tokens.ts';

/** How Blether looks on this device. `public/look.js` puts it on, before the first paint and whenever it changes. */
export interface Look {
  readonly theme: Theme | 'system';
  /** Per cent of the usual size. */
  readonly textSize: number;
  /** `less`: nothing moves, whatever the device says. */
  readonly motion: 'system' | 'less';
  /** `neutral`: the tab has a plain name and a plain mark, for a device that others see. */
  readonly tab: 'named' | 'neutral';
}

declare global {
  /** Made by `public/look.js`; not there when that file did not arrive. */
  var putOnLook: ((look: Look) => void) | undefined;
}

export const TEXT_SIZES = [90, 100, 115, 130, 150, 175, 200] as const;
const STORED = 'blether.look';
const USUAL: Look = { theme: 'system', textSize: 100, motion: 'system', tab: 'named' };

function stored(): Look {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(STORED) ?? '{}');
    return { ...USUAL, ...(value as Partial<Look>) };
  } catch {
    return USUAL;
  }
}

let look = stored();
const listeners = new Set<() => void>();

function wear(next: Look): void {
  look = next;
  globalThis.putOnLook?.(look);
  for (const listener of listeners) listener();
}

export function setLook(change: Partial<Look>): void {
  wear({ ...look, ...change });
  try {
    localStorage.setItem(STORED, JSON.stringify(look));
  } catch {
    // It holds until the page is closed.
  }
}

function otherTab({ key }: StorageEvent): void {
  if (key === STORED) wear(stored());
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) globalThis.addEventListener('storage', otherTab);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) globalThis.removeEventListener('storage', otherTab);
  };
}

export function useLook(): Look {
  return useSyncExternalStore(subscribe, () => look);
}
