import { useQuery } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import type { OnCallAttention } from '@blether/contracts/safety';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { api } from '../data/api.ts';
import { keys } from '../data/keys.ts';
import { NoticeLine } from '../ui/notice-line.tsx';

const HOUR = 3_600_000;

const attentionQuery = queryOptions({
  queryKey: keys.staffAttention,
  queryFn: ({ signal }) => api('GET /staff/attention', { signal }),
  staleTime: HOUR,
});

/** What nobody can be called about is everybody's business. A rota without a duty lead is said on the rota alone. */
const CALL_WORDS: Partial<Record<OnCallAttention['why'], MessageDescriptor>> = {
  'nobody-reachable': msg`In the last day a case needed someone, and there was no one to call.`,
  'no-service-manager': msg`No service manager can be called. They are the last step for a case that no one takes.`,
};

/** Reminds staff of what nobody has seen to in time. Says nothing while all is well or nothing is known. */
export function AttentionLine() {
  const { i18n } = useLingui();
  const { data } = useQuery(attentionQuery);
  const lines = data?.attention ?? [];
  const calls = (data?.onCall ?? []).flatMap(({ why }) => CALL_WORDS[why] ?? []);
  const names = lines.map(({ name }) => name).join(', ');
  return (
    <>
      {calls.map((words) => (
        <NoticeLine key={words.id} tone="berry" icon="look-here">
          {i18n._(words)} <Trans>Please tell an administrator.</Trans>
        </NoticeLine>
      ))}
      {lines.length === 0 ? null : (
        <NoticeLine tone="gorse" icon="look-here">
          <Plural
            value={lines.length}
            one="# helpline should be checked again."
            other="# helplines should be checked again."
          />{' '}
          {names}. <Trans>Please tell an administrator.</Trans>
        </NoticeLine>
      )}
    </>
  );
}
