import { useRef, useState } from 'react';
import { ROTA_KINDS, type KeptPlan, type RotaDay, type RotaView } from '@blether/contracts/rota';
import { Trans, useLingui } from '@lingui/react/macro';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { LineField } from '../../ui/field.tsx';
import { codeOf } from '../../data/problem.ts';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { DeskTrouble } from '../desk-trouble.tsx';
import { PlanForm } from './plan-form.tsx';
import { KIND_WORDS, planWords } from './plan-words.ts';
import { useChangeRota } from './rota.mutation.ts';
import { useFirstField } from './use-first-field.ts';
import styles from './rota.module.css';

interface Props {
  readonly view: RotaView;
  readonly today: RotaDay;
}

/** What the shifts come from, for those who may change it: one line for each, most of them repeating. */
export function PlanList({ view, today }: Props) {
  const { i18n, t } = useLingui();
  const plans = view.plans.filter(({ from, repeat }) => {
    const last = repeat ? repeat.until : from;
    return last === null || last >= today;
  });
  // Kept apart from the list: what is being typed stays though the shift goes from it.
  const [opened, setOpened] = useState<KeptPlan | 'new' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = () => {
    setOpened(null);
    heading.current?.focus();
  };
  return (
    <section className={styles.part} aria-labelledby="plans">
      <div className={styles.head}>
        <h2 id="plans" ref={heading} tabIndex={-1}>
          <Trans>Planned shifts</Trans>
        </h2>
        {opened === null ? (
          <Button
            look="main"
            onPress={() => {
              setOpened('new');
            }}
          >
            <Trans>Add a shift</Trans>
          </Button>
        ) : null}
      </div>
      {opened === null ? null : (
        <PlanForm
          key={opened === 'new' ? 'new' : opened.id}
          plan={opened === 'new' ? null : opened}
          view={view}
          today={today}
          onDone={close}
        />
      )}
      {plans.length === 0 ? (
        <p className={styles.soft}>
          <Trans>Nothing is planned yet. Add the first shift: who, when, and how often it comes again.</Trans>
        </p>
      ) : (
        ROTA_KINDS.map((kind) => (
          <ul key={kind} className={styles.plans} aria-label={t`Planned: ${i18n._(KIND_WORDS[kind])}`}>
            {plans
              .filter((plan) => plan.kind === kind)
              .map((plan) => (
                <PlanItem
                  key={plan.id}
                  plan={plan}
                  today={today}
                  onChange={() => {
                    setOpened(plan);
                  }}
                />
              ))}
          </ul>
        ))
      )}
    </section>
  );
}

interface ItemProps {
  readonly plan: KeptPlan;
  readonly today: RotaDay;
  readonly onChange: () => void;
}

function PlanItem({ plan, today, onChange }: ItemProps) {
  const { i18n, t } = useLingui();
  const [isEnding, setEnding] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const name = plan.person?.name ?? t`Nobody yet`;
  const about = planWords(i18n, plan);
  return (
    <li ref={item} tabIndex={-1} className={styles.plan}>
      <p className={styles.line}>
        <strong className={plan.person ? undefined : styles.nobody}>{name}</strong>
        <span>{about}</span>
        <span className={styles.soft}>{i18n._(KIND_WORDS[plan.kind])}</span>
      </p>
      {isEnding ? (
        <EndForm
          plan={plan}
          today={today}
          onDone={() => {
            setEnding(false);
            item.current?.focus();
          }}
        />
      ) : (
        <p className={styles.actions}>
          <Button look="quiet" aria-label={t`Change: ${name}, ${about}`} onPress={onChange}>
            <Trans>Change</Trans>
          </Button>
          <Button
            look="quiet"
            aria-label={t`Take off the rota: ${name}, ${about}`}
            onPress={() => {
              setEnding(true);
            }}
          >
            <Trans>Take off the rota</Trans>
          </Button>
        </p>
      )}
    </li>
  );
}

interface EndProps {
  readonly plan: KeptPlan;
  readonly today: RotaDay;
  readonly onDone: () => void;
}

/** Takes a plan off the rota from a day on. The days before it stay as they were. */
function EndForm({ plan, today, onDone }: EndProps) {
  const { t } = useLingui();
  const form = useFirstField();
  const change = useChangeRota();
  const [from, setFrom] = useState(plan.from > today ? plan.from : today);
  const [seen, setSeen] = useState<number | null>(plan.revision);
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-label={t`Take off the rota`}
      onSubmit={(event) => {
        event.preventDefault();
        if (change.isPending) return;
        change.mutate(
          { kind: 'end', shiftId: plan.id, revision: seen ?? plan.revision, from },
          {
            onSuccess: () => {
              announce(t`Taken off the rota.`);
              onDone();
            },
            onError: (error) => {
              if (codeOf(error) === 'conflict') setSeen(null);
            },
          },
        );
      }}
    >
      {plan.repeat ? (
        <LineField
          label={t`The first day without it`}
          name="from"
          type="date"
          value={from}
          onChange={setFrom}
        />
      ) : null}
      {!change.isPending && seen !== plan.revision ? (
        <NoticeLine tone="gorse" icon="look-here" role="alert">
          <Trans>
            Someone else changed this shift while you had it open. Look again, then press once more.
          </Trans>
        </NoticeLine>
      ) : change.error ? (
        <DeskTrouble error={change.error} />
      ) : null}
      <div className={styles.actions}>
        <Button look="main" type="submit" isBusy={change.isPending}>
          <Trans>Take it off</Trans>
        </Button>
        <Button look="quiet" onPress={onDone}>
          <Trans>Not now</Trans>
        </Button>
      </div>
    </form>
  );
}
