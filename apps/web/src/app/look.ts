import { useSyncExternalStore } from 'react';
import type { Theme } from '../ui/tokens.ts';

/** How Blether looks on this device. `public/look.js` puts it on before the first paint. */
export interface Look {
  readonly theme: Theme | 'system';
  /** Per cent of the usual size. */
  readonly textSize: number;
}

export const TEXT_SIZES = [90, 100, 115, 130, 150, 175, 200] as const;
const STORED = 'blether.look';
const USUAL: Look = { theme: 'system', textSize: 100 };

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

export function setLook(change: Partial<Look>): void {
  look = { ...look, ...change };
  const root = document.documentElement;
  if (look.theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = look.theme;
  root.style.setProperty('--text-size', String(look.textSize / 100));
  try {
    localStorage.setItem(STORED, JSON.stringify(look));
  } catch {
    // It holds until the page is closed.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function useLook(): Look {
  return useSyncExternalStore(subscribe, () => look);
}
