import { CASE_SEVERITIES, type CaseSeverity } from '@blether/contracts/cases';
import { LADDERS, type EscalationPolicy, type EscalationStep, type Ladder } from '@blether/contracts/rota';
import { Trans, useLingui } from '@lingui/react/macro';
import { SeverityWord } from '../severity-word.tsx';
import {
  afterWords,
  againWords,
  channelsWords,
  LADDER_HINTS,
  LADDER_TITLES,
  whoWords,
} from './on-call-words.ts';
import styles from './on-call.module.css';

/** The rules by which people are called, as they stand. */
export function PolicyTables({ policy }: { readonly policy: EscalationPolicy }) {
  const { i18n } = useLingui();
  return (
    <section className={styles.part} aria-labelledby="rules">
      <h2 id="rules">
        <Trans>The rules</Trans>
      </h2>
      {LADDERS.map((ladder) => (
        <section key={ladder} className={styles.part} aria-labelledby={`rules-${ladder}`}>
          <h3 id={`rules-${ladder}`}>{i18n._(LADDER_TITLES[ladder])}</h3>
          <p className={styles.soft}>{i18n._(LADDER_HINTS[ladder])}</p>
          <div className={styles.rules}>
            {CASE_SEVERITIES.map((severity) => (
              <StepTable
                key={severity}
                ladder={ladder}
                severity={severity}
                steps={policy[ladder][severity]}
              />
            ))}
          </div>
        </section>
      ))}
    </section>
  );
}

interface StepsProps {
  readonly ladder: Ladder;
  readonly severity: CaseSeverity;
  readonly steps: readonly EscalationStep[];
}

function StepTable({ ladder, severity, steps }: StepsProps) {
  const { i18n, t } = useLingui();
  return (
    <details className={styles.fold} open={ladder === 'waiting' && severity === 'crisis'}>
      <summary>
        <SeverityWord severity={severity} />
      </summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>When</Trans>
            </th>
            <th scope="col">
              <Trans>Who</Trans>
            </th>
            <th scope="col">
              <Trans>How</Trans>
            </th>
            <th scope="col">
              <Trans>Again</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step, place) => (
            // A step's place is its name.
            <tr key={String(place)}>
              <th scope="row" data-label={t`When`}>
                {afterWords(i18n, step)}
              </th>
              <td data-label={t`Who`}>{whoWords(i18n, step)}</td>
              <td data-label={t`How`}>{channelsWords(i18n, step.how)}</td>
              <td data-label={t`Again`}>{againWords(i18n, step) ?? <Trans>once</Trans>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
