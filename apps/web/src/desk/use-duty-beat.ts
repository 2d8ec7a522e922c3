import { useEffect, useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../data/api.ts';
import { keys } from '../data/keys.ts';
import { nowQuery } from './rota/rota.queries.ts';

const BEAT_MS = 60_000;

/**
 * Gives a sign of life each minute for as long as the desk is open anywhere, on the screen or behind another window:
 * whoever waits at a quiet desk is there. Fifteen minutes without one end a shift.
 */
export function useDutyBeat(): void {
  const client = useQueryClient();
  const { data } = useQuery(nowQuery);
  const isOn = data !== undefined && data.mine !== null;
  const { mutate } = useMutation({
    mutationFn: () => api('POST /duty/heartbeat'),
    onSuccess: ({ onDuty }) => {
      if (!onDuty) void client.invalidateQueries({ queryKey: keys.rotaNow });
    },
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const beat = () => {
      mutate();
    };
    // A page that was asleep says at once that it is back.
    const woken = () => {
      if (document.visibilityState === 'visible') mutate();
    };
    const timer = setInterval(beat, BEAT_MS);
    document.addEventListener('visibilitychange', woken);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', woken);
    };
  }, [isOn, mutate]);
}

/** Whether a shift ended by itself while this page was open: `end` says that it was ended by hand. */
export function useLapsed(isOn: boolean): { readonly hasLapsed: boolean; readonly end: () => void } {
  const [wasOn, setWasOn] = useState(isOn);
  if (isOn && !wasOn) setWasOn(true);
  return {
    hasLapsed: wasOn && !isOn,
    end: () => {
      setWasOn(false);
    },
  };
}
