import { useQuery } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import { Plural, Trans } from '@lingui/react/macro';
import { api } from '../data/api.ts';
import { keys } from '../data/keys.ts';
import { NoticeLine } from '../ui/notice-line.tsx';

const HOUR = 3_600_000;

const attentionQuery = queryOptions({
  queryKey: keys.staffAttention,
  queryFn: ({ signal }) => api('GET /staff/attention', { signal }),
  staleTime: HOUR,
});

/** Reminds staff of helplines that nobody has looked at in time. Says nothing while all is well or nothing is known. */
export function AttentionLine() {
  const { data } = useQuery(attentionQuery);
  const lines = data?.attention ?? [];
  if (lines.length === 0) return null;
  const names = lines.map(({ name }) => name).join(', ');
  return (
    <NoticeLine tone="gorse" icon="look-here">
      <Plural
        value={lines.length}
        one="# helpline should be checked again."
        other="# helplines should be checked again."
      />{' '}
      {names}. <Trans>Please tell an administrator.</Trans>
    </NoticeLine>
  );
}
