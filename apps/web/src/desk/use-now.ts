import { useSyncExternalStore } from 'react';
import { serverNow } from '../data/server-clock.ts';

const EVERY_MS = 5_000;

function tick(changed: () => void): () => void {
  const timer = setInterval(changed, EVERY_MS);
  return () => {
    clearInterval(timer);
  };
}

const thisTick = () => Math.floor(serverNow() / EVERY_MS) * EVERY_MS;

/** The server's time, to within a few seconds: often enough for a clock of minutes, and nothing on it hurries. */
export const useNow = (): number => useSyncExternalStore(tick, thisTick);
