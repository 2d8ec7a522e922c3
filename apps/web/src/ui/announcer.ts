import { useSyncExternalStore } from 'react';

/** What was said last to people who listen. `count` tells two equal sentences apart. */
interface Said {
  readonly words: string;
  readonly count: number;
}

let said: Said = { words: '', count: 0 };
const listeners = new Set<() => void>();

/** Says a sentence politely, after whatever is being read. */
export function announce(words: string): void {
  said = { words, count: said.count + 1 };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function useAnnounced(): Said {
  return useSyncExternalStore(subscribe, () => said);
}
