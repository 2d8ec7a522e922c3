import type { Facts } from '@blether/contracts/sockets';

/** Why a session is over: the server said so, or a call was answered with "sign in first". */
export type SessionOver = Facts['session.ended']['why'];

type Listener = (why: SessionOver) => void;
const listeners = new Set<Listener>();

/** Told whenever it turns out, by whatever door, that nobody is signed in any more. */
export function onSessionOver(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function sessionIsOver(why: SessionOver): void {
  for (const listener of listeners) listener(why);
}
