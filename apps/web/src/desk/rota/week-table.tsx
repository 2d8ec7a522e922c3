import type { RotaDay, RotaKind, RotaView } from '@blether/contracts/rota';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import { CancelledItem } from './cancelled-item.tsx';
import { CoverStrip } from './cover-strip.tsx';
import type { DayOfRota, Gap, RotaDayView } from './rota-days.ts';
import { ShiftItem } from './shift-item.tsx';
import { dateWords, dayWords, timeWords } from './time-words.ts';
import { addDays, startOf, wallClock } from './zone-time.ts';
import styles from './rota.module.css';

interface Props {
  readonly week: readonly RotaDayView[];
  readonly view: RotaView;
  readonly today: RotaDay;
  readonly isOpen: boolean;
}

/** One week, a line a day. On a phone each day is a card, and every part of it says what it is. */
export function WeekTable({ week, view, today, isOpen }: Props) {
  const { t } = useLingui();
  const first = week[0]?.day ?? view.from;
  const from = dateWords(first);
  const isThis = first <= today && today < addDays(first, 7);
  const gaps = week.reduce((sum, { day, of }) => sum + (day < today ? 0 : of.moderator.gaps.length), 0);
  const id = `week-${first}`;
  return (
    <details className={styles.fold} open={isOpen}>
      <summary>
        <span id={id}>
          {isThis ? <Trans>This week, from {from}</Trans> : <Trans>Week from {from}</Trans>}
        </span>
        {gaps > 0 ? (
          <span className={styles.gap}>
            <Icon name="look-here" />
            <Plural value={gaps} one="# gap at the desk" other="# gaps at the desk" />
          </span>
        ) : null}
      </summary>
      <table className={styles.week} aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Day</Trans>
            </th>
            <th scope="col">
              <Trans>At the desk</Trans>
            </th>
            <th scope="col">
              <Trans>Duty lead</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {week.map(({ day, hours, of }) => (
            <tr key={day} className={cx(day < today && styles.past)}>
              <th scope="row">
                <span>{dayWords(day)}</span>
                {day === today ? (
                  <strong className={styles.today}>
                    <Trans>Today</Trans>
                  </strong>
                ) : null}
                {hours === 24 ? null : <ClockChange hours={hours} />}
              </th>
              <td data-label={t`At the desk`}>
                <Cell kind="moderator" day={day} of={of.moderator} view={view} today={today} />
              </td>
              <td data-label={t`Duty lead`}>
                <Cell kind="duty-lead" day={day} of={of['duty-lead']} view={view} today={today} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function ClockChange({ hours }: { readonly hours: number }) {
  return (
    <span className={styles.change}>
      {hours < 24 ? (
        <Trans>The clocks go forward: this day has {hours} hours.</Trans>
      ) : (
        <Trans>The clocks go back: this day has {hours} hours.</Trans>
      )}
    </span>
  );
}

interface CellProps {
  readonly kind: RotaKind;
  readonly day: RotaDay;
  readonly of: DayOfRota;
  readonly view: RotaView;
  readonly today: RotaDay;
}

function Cell({ kind, day, of, view, today }: CellProps) {
  const isToCome = day >= today;
  return (
    <div className={styles.cell}>
      <CoverStrip covered={of.covered} gaps={of.gaps} />
      <ul className={styles.shifts}>
        {of.carried.map((shift) => (
          <li key={`${shift.shiftId} ${shift.day}`} className={styles.soft}>
            <Carried shift={shift} zone={view.zone} />
          </li>
        ))}
        {of.shifts.map((shift) => (
          <ShiftItem key={shift.shiftId} shift={shift} view={view} isToCome={isToCome} />
        ))}
        {isToCome && view.abilities.edit.may
          ? of.cancelled.map((plan) => <CancelledItem key={plan.id} plan={plan} day={day} />)
          : null}
        {of.gaps.map((gap) => (
          <li key={gap.startsAt} className={cx(styles.gap, !isToCome && styles.soft)}>
            <Icon name="look-here" />
            <GapWords gap={gap} kind={kind} day={day} zone={view.zone} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Carried({ shift, zone }: { readonly shift: DayOfRota['carried'][number]; readonly zone: string }) {
  const until = timeWords(wallClock(Date.parse(shift.endsAt), zone).time);
  const name = shift.person?.name;
  return name === undefined ? (
    <Trans>No one, until {until}</Trans>
  ) : (
    <Trans>
      {name}, until {until}
    </Trans>
  );
}

interface GapProps {
  readonly gap: Gap;
  readonly kind: RotaKind;
  readonly day: RotaDay;
  readonly zone: string;
}

/** Nobody is a word, not a colour. */
function GapWords({ gap, kind, day, zone }: GapProps) {
  const from = timeWords(wallClock(gap.startsAt, zone).time);
  const to = timeWords(wallClock(gap.endsAt, zone).time);
  const isAtStart = gap.startsAt === startOf(day, zone);
  const isAtEnd = gap.endsAt === startOf(addDays(day, 1), zone);
  // Without a duty lead nobody is missing: all leads are called.
  const isLead = kind === 'duty-lead';
  if (isAtStart && isAtEnd)
    return isLead ? <Trans>No duty lead all day</Trans> : <Trans>Nobody all day</Trans>;
  if (isAtStart) return isLead ? <Trans>No duty lead until {to}</Trans> : <Trans>Nobody until {to}</Trans>;
  if (isAtEnd) return isLead ? <Trans>No duty lead from {from}</Trans> : <Trans>Nobody from {from}</Trans>;
  return isLead ? (
    <Trans>
      No duty lead from {from} to {to}
    </Trans>
  ) : (
    <Trans>
      Nobody from {from} to {to}
    </Trans>
  );
}
