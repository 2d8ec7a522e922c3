import { useState } from 'react';

interface HeldBack<Item> {
  /** What is on the screen, where it was. */
  readonly shown: readonly Item[];
  /** How many have come since and wait to be asked for. */
  readonly waiting: number;
  readonly showAll: () => void;
}

/** A list that does not move under its reader: what comes later waits until it is asked for, and nothing changes its place. */
export function useHeldBack<Item extends { readonly id: string }>(items: readonly Item[]): HeldBack<Item> {
  const [known, setKnown] = useState<readonly string[]>(() => items.map(({ id }) => id));
  const shown = known.flatMap((id) => items.find((item) => item.id === id) ?? []);
  const waiting = items.filter(({ id }) => !known.includes(id)).length;
  const showAll = () => {
    setKnown(items.map(({ id }) => id));
  };
  // An empty list is read by nobody.
  if (shown.length === 0 && waiting > 0) showAll();
  return { shown, waiting, showAll };
}
