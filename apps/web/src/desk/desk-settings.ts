import { useSyncExternalStore } from 'react';

/** How somebody likes to work at the desk, on this device. */
export interface DeskSettings {
  /** Whether single keys do things (WCAG 2.1.4: they can be switched off, for who speaks to their computer). */
  readonly keys: boolean;
  /** Whether a crisis that comes in is heard. */
  readonly sound: boolean;
}

const STORED = 'blether.desk';
const USUAL: DeskSettings = { keys: true, sound: false };

function stored(): DeskSettings {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(STORED) ?? '{}');
    return { ...USUAL, ...(value as Partial<DeskSettings>) };
  } catch {
    return USUAL;
  }
}

let settings = stored();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export const deskSettings = (): DeskSettings => settings;

export function changeDeskSettings(change: Partial<DeskSettings>): void {
  settings = { ...settings, ...change };
  try {
    localStorage.setItem(STORED, JSON.stringify(settings));
  } catch {
    // It holds until the page is closed.
  }
  for (const listener of listeners) listener();
}

export const useDeskSettings = (): DeskSettings => useSyncExternalStore(subscribe, deskSettings);
