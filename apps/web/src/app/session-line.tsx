import { useEffect } from 'react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { wordsFor } from '../data/problem-words.ts';
import { useMinutesLeft } from '../identity/session-end.ts';
import { useStay } from '../identity/stay.mutation.ts';
import { announce } from '../ui/announcer.ts';
import { Button } from '../ui/button.tsx';
import { NoticeLine } from '../ui/notice-line.tsx';
import styles from './shell.module.css';

/** Says in good time that the session is about to end, and lets it go on. Stays in sight while the page scrolls. */
export function SessionLine() {
  const { i18n, t } = useLingui();
  const minutes = useMinutesLeft();
  const stay = useStay();
  const warned = minutes !== null;
  const last = minutes === 1;

  // Said when it appears and once more at the end; the minutes between are there to be read.
  useEffect(() => {
    if (last) announce(t`You will be signed out in about a minute. There is a button to stay.`);
    else if (warned) announce(t`You will be signed out in about 5 minutes. There is a button to stay.`);
  }, [warned, last, t]);

  if (minutes === null) return null;
  return (
    <section className={styles.ending} aria-label={t`Your session`}>
      <NoticeLine tone="gorse" icon="waiting">
        <p>
          <Trans>
            You will be signed out in about <Plural value={minutes} one="# minute" other="# minutes" />. What
            you write is kept.
          </Trans>
        </p>
        {stay.error ? <p role="alert">{i18n._(wordsFor(stay.error))}</p> : null}
        <Button
          isBusy={stay.isPending}
          onPress={() => {
            stay.mutate(undefined, {
              onSuccess: () => {
                announce(t`You are still signed in.`);
                // The line goes away with its button; focus must not go with it.
                document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
              },
            });
          }}
        >
          <Trans>Stay signed in</Trans>
        </Button>
      </NoticeLine>
    </section>
  );
}
