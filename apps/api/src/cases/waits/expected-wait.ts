import type { Instant } from '@blether/contracts/brand';
import { CASE_SEVERITIES } from '@blether/contracts/cases';
import type { CaseSeverity } from '@blether/contracts/cases';
import type { ExpectedWait, WhoWasTold } from '@blether/contracts/safety';

/** What is said: a figure that people can take in, and that does not pretend to be exact. */
const SAID_MINUTES = [5, 10, 20, 30, 60, 120, 240, 480, 720, 1_440] as const;
/** With fewer cases chance decides what the figure is. */
const LEAST_CASES = 20;
const HOURS_OF_A_BAND = 3;
/** Somebody has waited for so many times the policy's clock: nobody knows any more how long it takes. */
const OUT_OF_HAND = 4;
/** Where the moderators are: what time of day it is for them. */
const HOUR_THERE = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: 'numeric',
  hourCycle: 'h23',
});

/** How long cases of one severity waited, of those opened at one time of day. */
export interface MeasuredWait {
  readonly severity: CaseSeverity;
  readonly staffed: boolean;
  /** 0: from midnight on, 1: from three o'clock on, … 7. */
  readonly band: number;
  readonly cases: number;
  /** Seconds within which four of five were taken on. */
  readonly seconds: number;
}

/** How long the oldest case of one severity waits now, of those whose time to be taken on has passed. */
export interface Late {
  readonly severity: CaseSeverity;
  readonly seconds: number;
}

export interface Duty {
  readonly isStaffed: boolean;
  /** When somebody is there again; null where nobody can say. */
  readonly nextStaffedAt: Date | null;
}

/** The part of the day it is where the moderators are. */
export const bandAt = (moment: Date): number =>
  Math.floor(Number(HOUR_THERE.format(moment)) / HOURS_OF_A_BAND);

export function whoWasTold(severity: CaseSeverity, { isStaffed }: Duty): WhoWasTold {
  if (isStaffed) return 'on-duty';
  return isUrgent(severity) ? 'called' : 'later';
}

/**
 * How long somebody waits whose words open a case of this severity now: what four of five such cases of late waited at
 * this time of day, or with too few of them the policy's own clock. What is not urgent waits for the next shift where
 * nobody is on duty, and where nobody can say when that is, nothing is promised. While somebody waits longer than that
 * for a case as urgent, the one who comes now is not told that they will wait less; and nothing is promised where that has
 * gone on for far too long.
 *
 * @param clock the policy's minutes to acknowledge
 */
export function expectedWait(
  severity: CaseSeverity,
  now: Date,
  duty: Duty,
  measured: readonly MeasuredWait[],
  clock: number,
  late: readonly Late[],
): ExpectedWait | null {
  if (!duty.isStaffed && !isUrgent(severity))
    return duty.nextStaffedAt && { from: duty.nextStaffedAt.toISOString() as Instant };
  const band = bandAt(now);
  const found = measured.find(
    (wait) => wait.severity === severity && wait.staffed === duty.isStaffed && wait.band === band,
  );
  const isKnown = found !== undefined && found.cases >= LEAST_CASES;
  const usual = isKnown ? found.seconds / 60 : clock;
  const longest = Math.max(
    0,
    ...late.filter((each) => isAsUrgent(each, severity)).map(({ seconds }) => seconds / 60),
  );
  if (longest > usual && longest > clock * OUT_OF_HAND) return null;
  return { minutes: said(Math.max(usual, longest)), measured: isKnown || longest > usual };
}

const isAsUrgent = (late: Late, severity: CaseSeverity): boolean =>
  CASE_SEVERITIES.indexOf(late.severity) <= CASE_SEVERITIES.indexOf(severity);

/** Rounded up to something that is said; beyond a day, to whole days. */
export function said(minutes: number): number {
  const day = SAID_MINUTES.at(-1) ?? 1_440;
  return SAID_MINUTES.find((each) => minutes <= each) ?? Math.ceil(minutes / day) * day;
}

const isUrgent = (severity: CaseSeverity): boolean => severity === 'crisis' || severity === 'red';
