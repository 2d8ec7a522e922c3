import { CASE_SEVERITIES, type DeskView } from '@blether/contracts/cases';
import { Trans, useLingui } from '@lingui/react/macro';
import { Due, Waited } from './due.tsx';
import { SeverityWord } from './severity-word.tsx';
import styles from './pressure.module.css';

/** How much waits, by severity. It changes in place: no line comes or goes. */
export function PressureList({ pressure }: Pick<DeskView, 'pressure'>) {
  const { t } = useLingui();
  return (
    <ul className={styles.pressure} aria-label={t`What waits`}>
      {CASE_SEVERITIES.map((severity) => {
        const { waiting, claimed, oldestAt, nextDue } = pressure[severity];
        return (
          <li key={severity} data-severity={severity} data-quiet={waiting === 0}>
            <p className={styles.head}>
              <SeverityWord severity={severity} />
              <span className={styles.count}>
                <strong>{waiting}</strong> <Trans>waiting</Trans>
              </span>
            </p>
            <dl className={styles.facts}>
              <dt>
                <Trans>longest</Trans>
              </dt>
              <dd>{oldestAt === null ? '–' : <Waited since={oldestAt} />}</dd>
              <dt>
                <Trans>take one</Trans>
              </dt>
              <dd>{nextDue === null ? '–' : <Due at={nextDue} />}</dd>
              <dt>
                <Trans>taken</Trans>
              </dt>
              <dd>{claimed}</dd>
            </dl>
          </li>
        );
      })}
    </ul>
  );
}
