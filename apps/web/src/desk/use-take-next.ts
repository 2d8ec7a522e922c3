import { useNavigate } from '@tanstack/react-router';
import { useLingui } from '@lingui/react/macro';
import { wordsFor } from '../data/problem-words.ts';
import { announce } from '../ui/announcer.ts';
import { useNextCase } from './case.mutation.ts';

/** Takes the most urgent case and opens it. `isEmpty`: the last press found nothing. */
export function useTakeNext() {
  const { i18n, t } = useLingui();
  const navigate = useNavigate();
  const next = useNextCase();
  return {
    take: () => {
      if (next.isPending) return;
      next.mutate(undefined, {
        onSuccess: ({ caseId, begun }) => {
          if (caseId === null) announce(t`Nothing waits.`);
          else void navigate({ to: '/desk/cases/$caseId', params: { caseId }, state: { begun } });
        },
        onError: (error) => {
          announce(i18n._(wordsFor(error)));
        },
      });
    },
    isBusy: next.isPending,
    isEmpty: next.data?.caseId === null,
    error: next.error,
  };
}
