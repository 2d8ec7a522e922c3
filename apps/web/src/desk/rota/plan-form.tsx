import { useState, type SubmitEvent } from 'react';
import { ROTA_KINDS, type KeptPlan, type RotaDay, type RotaView } from '@blether/contracts/rota';
import { Trans, useLingui } from '@lingui/react/macro';
import { codeOf, faultAt } from '../../data/problem.ts';
import { wordsForFault } from '../../data/problem-words.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { ChooseOne, ChooseSome } from '../../ui/choices.tsx';
import { Choose } from '../../ui/choose.tsx';
import { LineField } from '../../ui/field.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { DeskTrouble } from '../desk-trouble.tsx';
import { usePeople } from './people.ts';
import { faultsOf, planOf, typedOf, type TypedPlan } from './plan-typed.ts';
import { KIND_WORDS, planWords, WEEKDAY_WORDS } from './plan-words.ts';
import { useChangeRota } from './rota.mutation.ts';
import { useFirstField } from './use-first-field.ts';
import styles from './rota.module.css';

interface Props {
  /** Null: a new one. */
  readonly plan: KeptPlan | null;
  readonly view: RotaView;
  readonly today: RotaDay;
  readonly onDone: () => void;
}

/** One shift, or shifts that come again. Whoever changes one is told when somebody else has, and loses nothing typed. */
export function PlanForm({ plan, view, today, onDone }: Props) {
  const { i18n, t } = useLingui();
  const form = useFirstField();
  const change = useChangeRota();
  const [typed, setTyped] = useState(() => typedOf(plan, today));
  const [tried, setTried] = useState(false);
  // Null once they were told that it is another: from then on it is the newest that they have before them.
  const [seen, setSeen] = useState(plan?.revision ?? null);
  const now = plan && view.plans.find(({ id }) => id === plan.id);
  const people = usePeople(view, typed.kind, plan?.kind === typed.kind ? plan.person : null);
  const faults = faultsOf(typed);
  const type = (more: Partial<TypedPlan>) => {
    setTyped({ ...typed, ...more });
  };
  const said = (fault: boolean, words: string) => (tried && fault ? words : undefined);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (change.isPending || Object.values(faults).some(Boolean)) return;
    const next = planOf(typed);
    change.mutate(
      now
        ? { kind: 'edit', shiftId: now.id, revision: seen ?? now.revision, plan: next }
        : { kind: 'add', plan: next },
      {
        onSuccess: () => {
          announce(t`Saved.`);
          onDone();
        },
        onError: (error) => {
          if (codeOf(error) === 'conflict') setSeen(null);
        },
      },
    );
  }

  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={submit}
      noValidate
      aria-label={plan ? t`Change a shift` : t`Add a shift`}
    >
      {plan ? null : (
        <ChooseOne
          label={t`Which rota`}
          value={typed.kind}
          onChange={(kind) => {
            type({ kind, person: '' });
          }}
          choices={ROTA_KINDS.map((kind) => ({ value: kind, label: i18n._(KIND_WORDS[kind]) }))}
        />
      )}
      <Choose
        label={t`Who`}
        name="person"
        empty={t`Choose`}
        value={typed.person}
        onChange={(person) => {
          type({ person });
        }}
        options={people}
        {...(tried && faults.person && { faultId: 'no-person' })}
      />
      {tried && faults.person ? (
        <p id="no-person" className={styles.fault}>
          <Trans>Choose someone, or “Nobody yet”.</Trans>
        </p>
      ) : null}
      <div className={styles.pair}>
        <LineField
          label={plan?.repeat ? t`From this day on` : t`First day`}
          name="from"
          type="date"
          value={typed.from}
          onChange={(from) => {
            type({ from });
          }}
          fault={said(faults.from, t`Choose a day.`) ?? wordsForFault(i18n, faultAt(change.error, '/from'))}
        />
        <LineField
          label={t`Starts`}
          name="start"
          type="time"
          value={typed.start}
          onChange={(start) => {
            type({ start });
          }}
          fault={said(faults.start, t`Choose a time.`)}
        />
        <LineField
          label={t`Ends`}
          name="end"
          type="time"
          value={typed.end}
          onChange={(end) => {
            type({ end });
          }}
          fault={said(faults.end, t`Choose a time.`)}
        />
      </div>
      {typed.end !== '' && typed.end <= typed.start ? (
        <p className={styles.soft}>
          <Trans>It ends on the next day.</Trans>
        </p>
      ) : null}
      <ChooseOne
        label={t`How often`}
        value={typed.often}
        onChange={(often) => {
          type({ often });
        }}
        choices={[
          { value: 'once', label: t`Once` },
          { value: 'weekly', label: t`Every week` },
          { value: 'other', label: t`Every other week` },
          { value: 'weeks', label: t`Every few weeks` },
        ]}
      />
      {typed.often === 'once' ? null : (
        <>
          {typed.often === 'weeks' ? (
            <LineField
              label={t`Every how many weeks`}
              name="weeks"
              inputMode="numeric"
              value={typed.weeks}
              onChange={(weeks) => {
                type({ weeks });
              }}
              fault={said(faults.weeks, t`Give a number from 1 to 52.`)}
            />
          ) : null}
          <ChooseSome
            label={t`On which days`}
            values={typed.weekdays}
            onChange={(weekdays) => {
              type({ weekdays });
            }}
            choices={WEEKDAY_WORDS.map((words, place) => ({
              value: String(place + 1),
              label: i18n._(words),
            }))}
            fault={said(faults.weekdays, t`Choose one day or more.`)}
          />
          <LineField
            label={t`Last day`}
            hint={t`Leave it empty if it goes on for good.`}
            name="until"
            type="date"
            value={typed.until}
            onChange={(until) => {
              type({ until });
            }}
            fault={said(faults.until, t`This is before the first day.`)}
          />
        </>
      )}
      {!change.isPending && plan && (!now || now.revision !== seen) ? (
        <Meanwhile now={now ? `${now.person?.name ?? t`Nobody yet`}, ${planWords(i18n, now)}` : null} />
      ) : change.error && faultAt(change.error, '/from') === undefined ? (
        <DeskTrouble error={change.error} />
      ) : null}
      <div className={styles.actions}>
        <Button look="main" type="submit" isBusy={change.isPending}>
          {change.isPending ? <Trans>Saving…</Trans> : <Trans>Save</Trans>}
        </Button>
        {now && now.revision !== seen ? (
          <Button
            onPress={() => {
              setTyped(typedOf(now, today));
              setSeen(now.revision);
            }}
          >
            <Trans>Show it as it is now</Trans>
          </Button>
        ) : null}
        <Button look="quiet" onPress={onDone}>
          <Trans>Not now</Trans>
        </Button>
      </div>
    </form>
  );
}

/** Somebody else was here. `now`: how it stands since; null when it is not there any more. */
function Meanwhile({ now }: { readonly now: string | null }) {
  return (
    <NoticeLine tone="gorse" icon="look-here" role="alert">
      {now === null ? (
        <p>
          <Trans>
            Someone else took this shift off the rota, or cut it in two. Saving adds yours as a new one.
          </Trans>
        </p>
      ) : (
        <>
          <p>
            <Trans>Someone else changed this while you had it open. Now it is: {now}.</Trans>
          </p>
          <p>
            <Trans>What you typed is still here. Save again if it is still what you want.</Trans>
          </p>
        </>
      )}
    </NoticeLine>
  );
}
