type Listener = () => void;
const listeners = new Set<Listener>();

/** Told whenever a call was refused because something has to be done first: a second step set up, new rules read. */
export function onSessionNeeds(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function sessionNeeds(): void {
  for (const listener of listeners) listener();
}
