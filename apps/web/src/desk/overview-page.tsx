import { useSuspenseQuery } from '@tanstack/react-query';
import { CASE_SEVERITIES, type CaseSeverity, type WeekOfCases } from '@blether/contracts/cases';
import { Trans, useLingui } from '@lingui/react/macro';
import { Face } from '../ui/face.tsx';
import { Heading } from '../ui/heading.tsx';
import { caseWeeksQuery, useDesk } from './desk.queries.ts';
import { spanWords } from './due.tsx';
import { OnDuty } from './on-duty.tsx';
import { PressureList } from './pressure.tsx';
import { WeekChart, type WeekFigure } from './week-chart.tsx';
import styles from './desk.module.css';

type Week = WeekOfCases['bySeverity'][CaseSeverity];

function figuresOf(
  weeks: readonly WeekOfCases[],
  figure: (week: Week) => WeekFigure,
): Record<CaseSeverity, readonly WeekFigure[]> {
  const row = (severity: CaseSeverity) => weeks.map(({ bySeverity }) => figure(bySeverity[severity]));
  return { crisis: row('crisis'), red: row('red'), amber: row('amber'), green: row('green') };
}

const inTime = (seconds: number) => spanWords(1000 * seconds);

/** For leads: what waits now, and how the weeks before have gone. */
export function CaseWeeksPage() {
  const { t } = useLingui();
  const desk = useDesk();
  const { weeks } = useSuspenseQuery(caseWeeksQuery).data;
  const days = weeks.map(({ week }) => week);
  const isEmpty = weeks.every(({ bySeverity }) =>
    CASE_SEVERITIES.every((each) => bySeverity[each].opened === 0),
  );
  return (
    <>
      <Heading title={t`Overview`} />
      <PressureList pressure={desk.pressure} />
      <OnDuty />
      {isEmpty ? (
        <Face title={t`No cases yet`}>
          <Trans>Week by week, this shows how many came in and how long they had to wait.</Trans>
        </Face>
      ) : (
        <div className={styles.list}>
          <WeekChart
            id="opened"
            title={t`Cases that came in`}
            about={t`Each bar is a week. Each row has its own scale.`}
            weeks={days}
            figures={figuresOf(weeks, ({ opened }) => ({ value: opened }))}
            format={String}
          />
          <WeekChart
            id="waits"
            title={t`How long they waited to be taken`}
            about={t`The bar is the wait in the middle. The line is the wait that 19 in 20 did not pass.`}
            weeks={days}
            figures={figuresOf(weeks, ({ acknowledgedMedian, acknowledgedP95 }) => ({
              value: acknowledgedMedian,
              upTo: acknowledgedP95,
            }))}
            format={inTime}
          />
          <WeekChart
            id="missed"
            title={t`Clocks that ran out`}
            about={t`To take a case, or to act on it, later than its clock allows.`}
            weeks={days}
            figures={figuresOf(weeks, ({ missedAcknowledge, missedAct }) => ({
              value: missedAcknowledge + missedAct,
            }))}
            format={String}
          />
        </div>
      )}
    </>
  );
}
