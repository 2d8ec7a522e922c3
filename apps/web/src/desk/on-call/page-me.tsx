import { useEffect, useState } from 'react';
import type { MyOnCallView } from '@blether/contracts/rota';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { codeOf } from '../../data/problem.ts';
import { wordsFor } from '../../data/problem-words.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { When } from '../../ui/when.tsx';
import { usePageMe } from './on-call.mutation.ts';
import { CHANNEL_NAMES, outcomeWords } from './on-call-words.ts';
import styles from './on-call.module.css';

/** Tries every way in which somebody is called, and shows what came of each. */
export function PageMe({ mine }: { readonly mine: MyOnCallView }) {
  const { i18n, t } = useLingui();
  const page = usePageMe();
  const left = useCountdown(mine);
  const [last] = mine.lastTest;
  return (
    <div className={styles.card}>
      <h3>
        <Trans>Try it</Trans>
      </h3>
      <p className={styles.soft}>
        <Trans>We call you in every way you have chosen. Each call says that it is a test.</Trans>
      </p>
      <p className={styles.row}>
        <Button
          isBusy={page.isPending || left > 0}
          onPress={() => {
            page.mutate(undefined, {
              onSuccess: () => {
                announce(t`We are calling you now.`);
              },
            });
          }}
        >
          <Trans>Page me now</Trans>
        </Button>
        {left > 0 ? (
          <span className={styles.soft}>
            <Plural value={left} one="Again in # second" other="Again in # seconds" />
          </span>
        ) : null}
      </p>
      {last ? (
        <div role="status">
          <p>
            <Trans>
              The last test, <When at={last.at} />:
            </Trans>
          </p>
          <ul>
            {mine.lastTest.map((each) => (
              <li key={each.id} data-state={each.state}>
                <strong>
                  {each.channel === null ? (
                    <Trans>No way to call you</Trans>
                  ) : (
                    i18n._(CHANNEL_NAMES[each.channel])
                  )}
                </strong>
                {each.channel === null ? null : `: ${outcomeWords(i18n, each)}`}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {page.error && codeOf(page.error) !== 'rate-limited' ? (
        <NoticeLine tone="berry" icon="look-here" role="alert">
          {i18n._(wordsFor(page.error))}
        </NoticeLine>
      ) : null}
    </div>
  );
}

/** Seconds until another test may be asked for, counted from each answer of the service. */
function useCountdown(mine: MyOnCallView): number {
  const [counted, setCounted] = useState({ from: mine, left: mine.testAgainIn });
  if (counted.from !== mine) setCounted({ from: mine, left: mine.testAgainIn });
  const { left } = counted;
  useEffect(() => {
    if (left <= 0) return undefined;
    const timer = setTimeout(() => {
      setCounted((before) => ({ ...before, left: before.left - 1 }));
    }, 1000);
    return () => {
      clearTimeout(timer);
    };
  }, [left]);
  return left;
}
