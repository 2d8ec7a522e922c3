import type { KeptPlan, RotaDay } from '@blether/contracts/rota';
import { Trans, useLingui } from '@lingui/react/macro';
import { wordsFor } from '../../data/problem-words.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { useChangeRota } from './rota.mutation.ts';
import { longDayWords, timeWords } from './time-words.ts';
import styles from './rota.module.css';

interface Props {
  readonly plan: KeptPlan;
  readonly day: RotaDay;
}

/** A shift that was planned and falls out on this day. */
export function CancelledItem({ plan, day }: Props) {
  const { i18n, t } = useLingui();
  const change = useChangeRota();
  const [from, to] = [timeWords(plan.start), timeWords(plan.end)];
  const name = plan.person?.name ?? t`Nobody yet`;
  const about = `${longDayWords(day)}, ${from}`;
  return (
    <li className={styles.shift}>
      <p className={styles.line}>
        <s className={styles.times}>
          <Trans>
            {from} to {to}
          </Trans>
        </s>
        <s className={styles.soft}>{name}</s>
        <span className={styles.tag}>
          <Trans>called off</Trans>
        </span>
      </p>
      <p className={styles.actions}>
        <Button
          look="quiet"
          isBusy={change.isPending}
          aria-label={t`Put it back: ${about}`}
          onPress={() => {
            change.mutate(
              { kind: 'day', shiftId: plan.id, revision: plan.revision, day, change: null },
              {
                onSuccess: () => {
                  announce(t`It is as planned again.`);
                },
              },
            );
          }}
        >
          <Trans>Put it back</Trans>
        </Button>
      </p>
      {change.error ? (
        <NoticeLine tone="berry" icon="look-here" role="alert">
          {i18n._(wordsFor(change.error))}
        </NoticeLine>
      ) : null}
    </li>
  );
}
