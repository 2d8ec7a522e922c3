import { useState, type SubmitEvent } from 'react';
import type { PersonId } from '@blether/contracts/brand';
import type { DayChange, RotaView, ShiftLine } from '@blether/contracts/rota';
import { Trans, useLingui } from '@lingui/react/macro';
import { codeOf } from '../../data/problem.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { Choose } from '../../ui/choose.tsx';
import { LineField } from '../../ui/field.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { DeskTrouble } from '../desk-trouble.tsx';
import { NOBODY, usePeople } from './people.ts';
import { useChangeRota } from './rota.mutation.ts';
import { useFirstField } from './use-first-field.ts';
import { longDayWords, timeAt } from './time-words.ts';
import { wallClock } from './zone-time.ts';
import styles from './rota.module.css';

interface Props {
  readonly shift: ShiftLine;
  readonly view: RotaView;
  readonly onDone: () => void;
}

/** What becomes of a shift on one day. What is saved is compared with what was seen, and what was typed stays. */
export function DayForm({ shift, view, onDone }: Props) {
  const { t } = useLingui();
  const form = useFirstField();
  const change = useChangeRota();
  const people = usePeople(view, shift.kind, shift.person);
  // Null once they were told that it is another: from then on it is the newest that they have before them.
  const [seen, setSeen] = useState<number | null>(shift.revision);
  const timeOf = (at: string) => wallClock(Date.parse(at), view.zone).time;
  const [person, setPerson] = useState<string>(shift.person?.id ?? NOBODY);
  const [start, setStart] = useState(() => timeOf(shift.startsAt));
  const [end, setEnd] = useState(() => timeOf(shift.endsAt));
  const day = longDayWords(shift.day);

  function save(what: DayChange | null, said: string) {
    if (change.isPending) return;
    const { shiftId, revision } = shift;
    change.mutate(
      { kind: 'day', shiftId, revision: seen ?? revision, day: shift.day, change: what },
      {
        onError: (error) => {
          if (codeOf(error) === 'conflict') setSeen(null);
        },
        onSuccess: () => {
          announce(said);
          onDone();
        },
      },
    );
  }

  function submit(event: SubmitEvent) {
    event.preventDefault();
    // What stands in the list is an id of somebody; the brand is for the compiler.
    const personId = person === NOBODY ? null : (person as PersonId);
    save({ cancelled: false, personId, start, end }, t`Saved.`);
  }

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate aria-label={t`Change ${day}`}>
      <Choose
        label={t`Who`}
        name="person"
        empty={t`Choose`}
        value={person}
        onChange={setPerson}
        options={people}
      />
      <div className={styles.pair}>
        <LineField label={t`Starts`} name="start" type="time" value={start} onChange={setStart} />
        <LineField label={t`Ends`} name="end" type="time" value={end} onChange={setEnd} />
      </div>
      {!change.isPending && seen !== shift.revision ? (
        <Meanwhile shift={shift} zone={view.zone} />
      ) : change.error ? (
        <DeskTrouble error={change.error} />
      ) : null}
      <div className={styles.actions}>
        <Button look="main" type="submit" isBusy={change.isPending}>
          <Trans>Save for this day</Trans>
        </Button>
        <Button
          isBusy={change.isPending}
          onPress={() => {
            save({ cancelled: true }, t`This day is called off.`);
          }}
        >
          <Trans>Call this day off</Trans>
        </Button>
        {shift.changed ? (
          <Button
            isBusy={change.isPending}
            onPress={() => {
              save(null, t`It is as planned again.`);
            }}
          >
            <Trans>As planned again</Trans>
          </Button>
        ) : null}
        <Button look="quiet" onPress={onDone}>
          <Trans>Not now</Trans>
        </Button>
      </div>
    </form>
  );
}

/** Somebody else was here: how it stands now, beside what was typed. */
function Meanwhile({ shift, zone }: { readonly shift: ShiftLine; readonly zone: string }) {
  const { t } = useLingui();
  const [from, to] = [timeAt(shift.startsAt, zone), timeAt(shift.endsAt, zone)];
  const name = shift.person?.name ?? t`Nobody yet`;
  return (
    <NoticeLine tone="gorse" icon="look-here" role="alert">
      <p>
        <Trans>
          Someone else changed this while you had it open. Now it is: {from} to {to}, {name}.
        </Trans>
      </p>
      <p>
        <Trans>What you typed is still here. Save again if it is still what you want.</Trans>
      </p>
    </NoticeLine>
  );
}
