import { useEffect, useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../data/api.ts';
import { applyFacts } from '../data/apply-facts.ts';
import { keys } from '../data/keys.ts';
import { Live } from '../data/live.ts';
import { sessionNeeds } from '../data/session-needs.ts';
import { sessionIsOver } from '../data/session-over.ts';
import { LiveContext } from '../data/use-live.ts';

/** Whether a session still stands; when it cannot be asked, that is no reason to send anybody away. */
async function checkSession(): Promise<void> {
  const session = await api('GET /session').catch(() => null);
  if (session?.me === null) sessionIsOver('expired');
  else if (session && session.needs.length > 0) sessionNeeds();
}

/** The line to the server, open for as long as somebody is signed in. */
export function LiveUpdates({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const [live] = useState(
    () =>
      new Live({
        facts: (batch) => {
          applyFacts(client, batch);
        },
        refresh: () => void client.invalidateQueries({ queryKey: keys.notices }),
        over: sessionIsOver,
        refused: () => void checkSession(),
      }),
  );
  useEffect(() => {
    void live.start();
    return () => {
      live.stop();
    };
  }, [live]);
  return <LiveContext value={live}>{children}</LiveContext>;
}
