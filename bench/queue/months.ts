import { CLOCKS, SEVERITIES } from '@blether/escalation/severity';
import type { Severity } from '@blether/escalation/severity';
import { arrivalsOf } from './assumed.ts';
import type { Shifts } from './assumed.ts';
import { Month } from './month.ts';
import type { Policy } from './outcome.ts';

/** So many months with other chances each: what happens once in a hundred cases is seen often enough to be counted. */
const MONTHS = 12;
const ARRIVALS_SEED = 2_026;
const PEOPLE_SEED = 11_024;

/** Minutes; `missed`: of a hundred cases, how many were not taken on or not acted on in time. */
export interface Waits {
  readonly cases: number;
  readonly clock: { readonly acknowledge: number; readonly act: number };
  readonly toTakeOn: Spread;
  readonly toAct: Spread;
  readonly missed: { readonly acknowledge: number; readonly act: number };
}

export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
}

export interface Level {
  readonly name: string;
  readonly utilisation: number;
  /** Of the time at the desk, so much was work on cases. */
  readonly busy: number;
  readonly waits: Readonly<Record<Severity, Waits>>;
  /** In all months. */
  readonly redBehindAmber: number;
  /** A month. */
  readonly setAside: number;
  readonly calledIn: number;
  readonly hoursCalledIn: number;
}

/** The same arrivals for every level and policy, so that they differ by nothing else. */
export function months(shifts: Shifts, policy: Policy): Level {
  const outcomes = Array.from({ length: MONTHS }, (_, month) =>
    new Month(shifts, arrivalsOf(ARRIVALS_SEED + month), PEOPLE_SEED + month, policy).run(),
  );
  const sum = (of: (outcome: (typeof outcomes)[number]) => number): number =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const waits = (severity: Severity): Waits => {
    const tallies = outcomes.map((outcome) => outcome.tallies[severity]);
    const toTakeOn = spread(tallies.flatMap((tally) => tally.toTakeOn));
    const cases = tallies.reduce((total, tally) => total + tally.toTakeOn.length, 0);
    const missed = (deadline: 'acknowledge' | 'act'): number =>
      (100 * tallies.reduce((total, tally) => total + tally.missed[deadline], 0)) / cases;
    return {
      cases: Math.round(cases / MONTHS),
      clock: CLOCKS[severity],
      toTakeOn,
      toAct: spread(tallies.flatMap((tally) => tally.toAct)),
      missed: { acknowledge: missed('acknowledge'), act: missed('act') },
    };
  };
  return {
    name: shifts.name,
    utilisation: shifts.utilisation,
    busy: sum(({ worked }) => worked) / sum(({ present }) => present),
    waits: { crisis: waits('crisis'), red: waits('red'), amber: waits('amber'), green: waits('green') },
    redBehindAmber: sum(({ behind }) => behind),
    setAside: sum(({ setAside }) => setAside) / MONTHS,
    calledIn: sum(({ calledIn }) => calledIn) / MONTHS,
    hoursCalledIn: sum(({ calledFor }) => calledFor) / MONTHS / 3_600_000,
  };
}

export const missedAny = ({ missed }: Waits): number => missed.acknowledge + missed.act;

export const rows = ({ waits }: Level): readonly (readonly [Severity, Waits])[] =>
  SEVERITIES.map((severity) => [severity, waits[severity]]);

/** By nearest rank. */
function spread(milliseconds: readonly number[]): Spread {
  const sorted = [...milliseconds].sort((one, other) => one - other);
  const at = (share: number): number => (sorted[Math.ceil(share * sorted.length) - 1] ?? NaN) / 60_000;
  return { median: at(0.5), p95: at(0.95), p99: at(0.99) };
}
