import { useQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { wordsFor } from '../data/problem-words.ts';
import { announce } from '../ui/announcer.ts';
import { Button } from '../ui/button.tsx';
import { NoticeLine } from '../ui/notice-line.tsx';
import { useDuty } from './rota/rota.mutation.ts';
import { nowQuery } from './rota/rota.queries.ts';
import { momentWords } from './rota/time-words.ts';
import { useLapsed } from './use-duty-beat.ts';
import styles from './on-duty.module.css';

/** One's own shift: the first thing to press when one comes, and the last. Not there for who is never at the desk. */
export function MyShift() {
  const { i18n, t } = useLingui();
  const { data } = useQuery(nowQuery);
  const duty = useDuty();
  const mine = data?.mine ?? null;
  const lapsed = useLapsed(mine !== null);
  if (!data || (!data.abilities.start.may && !data.abilities.end.may)) return null;
  const words = (at: string) => momentWords(at, Date.parse(data.now), data.zone);
  const until = mine?.until ? words(mine.until) : null;
  const since = mine ? words(mine.since) : null;

  function press() {
    const verb = mine ? 'end' : 'start';
    if (mine) lapsed.end();
    duty.mutate(verb, {
      onSuccess: () => {
        announce(verb === 'start' ? t`Your shift has started.` : t`Your shift has ended.`);
      },
    });
  }

  return (
    <section className={styles.mine} aria-label={t`Your shift`}>
      <p>
        {mine === null ? (
          lapsed.hasLapsed ? (
            <strong>
              <Trans>Your shift has ended: we did not hear from this desk for too long. Are you here?</Trans>
            </strong>
          ) : (
            <Trans>You are not on shift. Start it, so that others know you are here.</Trans>
          )
        ) : until === null ? (
          <Trans>You are on, since {since}.</Trans>
        ) : (
          <Trans>You are on until {until}.</Trans>
        )}
      </p>
      {/* It stays where it is, and so does the focus. */}
      <Button look={mine ? 'quiet' : 'plain'} isBusy={duty.isPending} onPress={press}>
        {mine ? <Trans>End my shift</Trans> : <Trans>Start my shift</Trans>}
      </Button>
      {duty.error ? (
        <NoticeLine tone="berry" icon="look-here" role="alert">
          {i18n._(wordsFor(duty.error))}
        </NoticeLine>
      ) : null}
    </section>
  );
}
