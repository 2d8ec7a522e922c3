import { useEffect, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CaseId } from '@blether/contracts/brand';
import type { CaseFile } from '@blether/contracts/cases';
import { api } from '../../data/api.ts';
import { keys } from '../../data/keys.ts';
import { codeOf } from '../../data/problem.ts';

const BEAT_MS = 60_000;

export interface Lease {
  /** It was this person's while the page was open, and is not any more. */
  readonly isLost: boolean;
  /** The server did not hear the last sign of life. */
  readonly isUnheard: boolean;
}

/**
 * Gives a sign of life each minute, for as long as the case is in front of whoever has it: a page behind another one says
 * nothing, and after five minutes of that the case goes back to those who wait.
 */
export function useLease(caseId: CaseId, line: CaseFile['line'], isShut: boolean): Lease {
  const { phase } = line;
  const mine = line.mine && !isShut;
  const client = useQueryClient();
  const { mutate, error } = useMutation({
    mutationFn: () => api('POST /desk/cases/:caseId/heartbeat', { params: { caseId } }),
    onError: (refused) => {
      if (codeOf(refused) !== undefined) void client.invalidateQueries({ queryKey: keys.deskCase(caseId) });
    },
  });
  const [wasMine, setWasMine] = useState(mine);
  if (mine && !wasMine) setWasMine(true);

  useEffect(() => {
    if (!mine) return undefined;
    const beat = () => {
      if (document.visibilityState === 'visible') mutate();
    };
    const timer = setInterval(beat, BEAT_MS);
    document.addEventListener('visibilitychange', beat);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', beat);
    };
  }, [mine, mutate]);

  return {
    isLost: wasMine && !mine && phase !== 'closed',
    isUnheard: mine && error !== null && codeOf(error) === undefined,
  };
}
