import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SessionId } from '@blether/contracts/brand';
import type { AccountView, SessionView } from '@blether/contracts/identity';
import { Trans, useLingui } from '@lingui/react/macro';
import { api } from '../../data/api.ts';
import { keys } from '../../data/keys.ts';
import { codeOf } from '../../data/problem.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { TroubleLine } from '../trouble-line.tsx';
import { useDay } from './days.ts';
import { useDeviceWords } from '../../ui/device-words.ts';
import { Part } from './part.tsx';
import styles from './account.module.css';

/** Ends one session, or all but this one. One that has ended by itself is as good. */
async function end(id: SessionId | 'others'): Promise<void> {
  try {
    if (id === 'others') await api('DELETE /account/sessions');
    else await api('DELETE /account/sessions/:sessionId', { params: { sessionId: id } });
  } catch (error) {
    if (codeOf(error) !== 'not-found') throw error;
  }
}

export function SessionsPart({ account }: { readonly account: AccountView }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const ending = useMutation({
    mutationFn: end,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: keys.account });
      announce(t`Signed out there.`);
    },
  });
  const others = account.sessions.filter(({ here }) => !here);
  const sorted = account.sessions.toSorted((one, other) => Number(other.here) - Number(one.here));
  return (
    <Part
      title={t`Where you are signed in`}
      now={
        <>
          <ul className={styles.rows}>
            {sorted.map((session) => (
              <Session
                key={session.id}
                session={session}
                isBusy={ending.isPending && ending.variables === session.id}
                onEnd={() => {
                  ending.mutate(session.id);
                }}
              />
            ))}
          </ul>
          <TroubleLine error={ending.error} />
          {others.length > 1 ? (
            <Button
              isBusy={ending.isPending && ending.variables === 'others'}
              onPress={() => {
                ending.mutate('others');
              }}
            >
              <Trans>Sign out everywhere else</Trans>
            </Button>
          ) : null}
        </>
      }
    />
  );
}

interface SessionProps {
  readonly session: SessionView;
  readonly isBusy: boolean;
  readonly onEnd: () => void;
}

function Session({ session, isBusy, onEnd }: SessionProps) {
  const { t } = useLingui();
  const device = useDeviceWords(session.device);
  const since = useDay(session.startedAt);
  return (
    <li className={styles.row}>
      <div>
        <strong>{device}</strong>
        <p className={styles.soft}>
          {session.here ? <Trans>This device, since {since}</Trans> : <Trans>Since {since}</Trans>}
        </p>
      </div>
      {session.here ? null : (
        <Button aria-label={t`Sign out: ${device}, since ${since}`} isBusy={isBusy} onPress={onEnd}>
          <Trans>Sign out</Trans>
        </Button>
      )}
    </li>
  );
}
