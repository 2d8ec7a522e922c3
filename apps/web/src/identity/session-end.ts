import { useEffect, useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Instant } from '@blether/contracts/brand';
import { api } from '../data/api.ts';
import { serverNow } from '../data/server-clock.ts';
import { sessionIsOver } from '../data/session-over.ts';
import { sessionQuery } from './session.query.ts';

const MINUTE = 60_000;
const WARN_MINUTES = 5;
/** Often enough to be right to the minute, and soon after a device has slept. */
const LOOK_MS = 15_000;

/** Whole minutes until this moment by the server's clock, at least 1; null while there are more than five. */
export function minutesToWarnOf(endsAt: Instant | null, now: number): number | null {
  const left = endsAt === null ? Infinity : Date.parse(endsAt) - now;
  return left > WARN_MINUTES * MINUTE ? null : Math.max(1, Math.ceil(left / MINUTE));
}

/**
 * How soon the session ends, once that is worth saying. Before it is said the server is asked, since another tab may
 * have stayed; and when the time has come too, so that nobody is sent away by the clock of their own device.
 */
export function useMinutesLeft(): number | null {
  const client = useQueryClient();
  const { data } = useQuery(sessionQuery);
  const endsAt = data?.endsAt ?? null;
  const [minutes, setMinutes] = useState<number | null>(null);

  useEffect(() => {
    let gone = false;
    let sure = false;
    const ask = async () => {
      const session = await api('GET /session').catch(() => null);
      if (gone) return;
      // When nobody answers, what we know is worth saying.
      sure = true;
      if (session?.me === null) sessionIsOver('expired');
      else if (session) client.setQueryData(sessionQuery.queryKey, session);
      setMinutes(minutesToWarnOf(session?.endsAt ?? endsAt, serverNow()));
    };
    const look = () => {
      const now = serverNow();
      const soon = minutesToWarnOf(endsAt, now);
      const over = endsAt !== null && now >= Date.parse(endsAt);
      if (endsAt === null || over || (soon !== null && !sure)) void ask();
      else setMinutes(soon);
    };
    look();
    const timer = setInterval(look, LOOK_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      gone = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [client, endsAt]);

  return minutes;
}
