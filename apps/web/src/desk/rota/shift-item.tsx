import { useRef, useState } from 'react';
import type { RotaView, ShiftLine } from '@blether/contracts/rota';
import { Trans, useLingui } from '@lingui/react/macro';
import { wordsFor } from '../../data/problem-words.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { DayForm } from './day-form.tsx';
import { useChangeRota, type RotaChange } from './rota.mutation.ts';
import { longDayWords, timeAt } from './time-words.ts';
import { wallClock } from './zone-time.ts';
import styles from './rota.module.css';

interface Props {
  readonly shift: ShiftLine;
  readonly view: RotaView;
  readonly isToCome: boolean;
}

/** One shift of one day: when, who, what has become of it, and what may be done about it. */
export function ShiftItem({ shift, view, isToCome }: Props) {
  const { i18n, t } = useLingui();
  const change = useChangeRota();
  const [isOpen, setOpen] = useState(false);
  const head = useRef<HTMLButtonElement>(null);
  const { shiftId, day, person, offer, mine, abilities } = shift;
  const [from, to] = [timeAt(shift.startsAt, view.zone), timeAt(shift.endsAt, view.zone)];
  const name = mine ? t`You` : (person?.name ?? t`Nobody yet`);
  const mayEdit = view.abilities.edit.may && isToCome;
  const isWholeDay = [shift.startsAt, shift.endsAt].every(
    (at) => wallClock(Date.parse(at), view.zone).time === '00:00',
  );
  const about = `${longDayWords(day)}, ${from}`;

  function run(what: RotaChange, said: string) {
    if (change.isPending) return;
    change.mutate(what, {
      onSuccess: () => {
        announce(said);
        // What was pressed is not there any more.
        close();
      },
    });
  }

  function close() {
    setOpen(false);
    head.current?.focus();
  }

  const line = (
    <>
      <span className={styles.times}>
        {isWholeDay ? (
          <Trans>all day</Trans>
        ) : (
          <Trans>
            {from} to {to}
          </Trans>
        )}
      </span>{' '}
      <strong className={person ? undefined : styles.nobody}>{name}</strong>
      {shift.changed ? (
        <span className={styles.tag}>
          <Trans>changed</Trans>
        </span>
      ) : null}
      {offer ? (
        <span className={styles.tag} data-look="ask">
          {offer.mine ? <Trans>you ask to swap</Trans> : <Trans>asks to swap</Trans>}
        </span>
      ) : null}
    </>
  );
  const hasMore = abilities.offer.may || offer?.mine === true || mayEdit;

  return (
    <li className={styles.shift} data-mine={mine}>
      {hasMore ? (
        <button
          ref={head}
          type="button"
          className={styles.open}
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {line}
        </button>
      ) : (
        <p className={styles.line}>{line}</p>
      )}
      {abilities.take.may && offer ? (
        <p>
          <Button
            isBusy={change.isPending}
            aria-label={t`Take it: ${about}`}
            onPress={() => {
              run({ kind: 'take', offerId: offer.id }, t`This shift is yours now.`);
            }}
          >
            <Trans>Take it</Trans>
          </Button>
        </p>
      ) : null}
      {isOpen && (abilities.offer.may || offer?.mine) ? (
        <p>
          {offer?.mine ? (
            <Button
              isBusy={change.isPending}
              onPress={() => {
                run({ kind: 'withdraw', offerId: offer.id }, t`You keep this shift.`);
              }}
            >
              <Trans>Keep it after all</Trans>
            </Button>
          ) : (
            <Button
              isBusy={change.isPending}
              onPress={() => {
                run({ kind: 'offer', shiftId, day }, t`Your colleagues can see that you ask to swap.`);
              }}
            >
              <Trans>Ask to swap</Trans>
            </Button>
          )}
        </p>
      ) : null}
      {change.error ? (
        <NoticeLine tone="berry" icon="look-here" role="alert">
          {i18n._(wordsFor(change.error))}
        </NoticeLine>
      ) : null}
      {isOpen && mayEdit ? <DayForm shift={shift} view={view} onDone={close} /> : null}
    </li>
  );
}
