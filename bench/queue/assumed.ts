import type { Severity } from '@blether/escalation/severity';
import { Chance, meanOf } from './chance.ts';
import type { LogNormal } from './chance.ts';

/**
 * What the simulation takes for granted. Nobody has measured a Blether yet: these are guesses by the shape of what online
 * services report (evenings busiest, few crises, most of it small), and the first figures of a real service replace them.
 */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const DAYS = 30;
/** A Monday, the queue empty at midnight. */
export const BEGIN = Date.UTC(2026, 10, 2);

export const MIX: Readonly<Record<Severity, number>> = { crisis: 0.02, red: 0.1, amber: 0.38, green: 0.5 };

/** Work on a case from taking it on to closing it. Means: crisis 37, red 23, amber 13, green 5 minutes. */
export const HANDLING: Readonly<Record<Severity, LogNormal>> = {
  crisis: { median: 28, spread: 0.75 },
  red: { median: 16, spread: 0.85 },
  amber: { median: 8.5, spread: 0.9 },
  green: { median: 3.5, spread: 0.9 },
};
/** Work until the first that counts as acting: reading, and a first message to the person. Never more than the whole. */
export const FIRST_ACT: Readonly<Record<Severity, LogNormal>> = {
  crisis: { median: 2, spread: 0.4 },
  red: { median: 3, spread: 0.4 },
  amber: { median: 4, spread: 0.5 },
  green: { median: 2.5, spread: 0.5 },
};
/** Of what comes in, so much is about somebody whose case is open. It adds half of the work of a case of its own. */
export const JOINS = 0.1;
export const WORK_OF_JOINING = 0.5;

/** Arrivals by hour of the day, of the mean hour, and by weekday from Monday. */
const BY_HOUR = [
  0.72, 0.46, 0.31, 0.26, 0.2, 0.26, 0.41, 0.61, 0.82, 0.97, 1.07, 1.12, 1.12, 1.07, 1.07, 1.12, 1.17, 1.28,
  1.48, 1.79, 1.99, 1.94, 1.63, 1.12,
];
const BY_WEEKDAY = [1.1, 1.05, 1, 0.95, 0.9, 0.95, 1.05];
const CASES_A_DAY = 236;

export interface Shifts {
  readonly name: string;
  /** Offered work over time at the desk. */
  readonly utilisation: number;
  /** Hours at which somebody's eight hours begin. */
  readonly starts: readonly number[];
}

const SHIFT_HOURS = 8;
/** Minutes after its beginning, and for how long: an hour of breaks in all. */
export const BREAKS = [
  { after: 110, length: 15 },
  { after: 225, length: 30 },
  { after: 360, length: 15 },
] as const;
const BREAK_HOURS = BREAKS.reduce((sum, { length }) => sum + length, 0) / 60;
export const SHIFT = SHIFT_HOURS * HOUR;

/** Pressing "Next case" when there is one, and setting a case aside when the desk asks for it. Nobody takes longer than that. */
export const PRESSING: LogNormal = { median: 0.4, spread: 0.5 };
export const SETTING_ASIDE: LogNormal = { median: 0.7, spread: 0.5 };
export const REACTS_WITHIN = 2 * MINUTE;
/** Back from a break to the desk. */
export const COMING_BACK: LogNormal = { median: 1.5, spread: 0.4 };
/** What finding one's way back into a case costs, for oneself or for whoever takes it over. */
export const RESUMING = 0.5 * MINUTE;
export const TAKING_OVER = 2 * MINUTE;

/** Whether somebody who is called comes, and how long it takes them to be at a desk. */
export const CALLED = {
  'duty-lead': { comes: 0.9, day: { median: 5, spread: 0.5 }, night: { median: 8, spread: 0.5 } },
  'other-moderators': { comes: 0.35, day: { median: 12, spread: 0.5 }, night: { median: 20, spread: 0.5 } },
  'service-manager': { comes: 0.9, day: { median: 8, spread: 0.5 }, night: { median: 12, spread: 0.5 } },
} as const;

/** Three ways to staff the same month. Each follows the hours at which cases come in, and somebody is on at any time. */
export const STAFFING: readonly Shifts[] = [
  withUse('nine shifts a day', [7, 7, 7, 15, 15, 17, 17, 17, 23]),
  withUse('seven shifts a day', [7, 7, 15, 15, 17, 17, 23]),
  withUse('six shifts a day', [7, 7, 15, 15, 17, 23]),
];

function withUse(name: string, starts: readonly number[]): Shifts {
  const severities = Object.keys(MIX) as Severity[];
  const each = severities.reduce((sum, one) => sum + MIX[one] * meanOf(HANDLING[one]), 0);
  const worked = CASES_A_DAY * each * (1 - JOINS + JOINS * WORK_OF_JOINING);
  return { name, starts, utilisation: worked / (starts.length * (SHIFT_HOURS - BREAK_HOURS) * 60) };
}

export interface Arrival {
  readonly at: number;
  readonly severity: Severity;
  /** Whether it is about somebody who has an open case, if there is one. */
  readonly joins: boolean;
  /** Milliseconds. */
  readonly work: number;
  readonly firstAct: number;
}

/** A month of arrivals, the same for every staffing: a Poisson process whose rate changes by hour and weekday. */
export function arrivalsOf(seed: number): readonly Arrival[] {
  const chance = new Chance(seed);
  const most = Math.max(...BY_HOUR) * Math.max(...BY_WEEKDAY);
  const arrivals: Arrival[] = [];
  for (let at = BEGIN; ;) {
    at += chance.exponential(DAY / (CASES_A_DAY * most));
    if (at >= BEGIN + DAYS * DAY) return arrivals;
    const rate = (BY_HOUR[hourOf(at)] ?? 0) * (BY_WEEKDAY[Math.floor((at - BEGIN) / DAY) % 7] ?? 0);
    if (!chance.happens(rate / most)) continue;
    const severity = chance.weighted(MIX);
    const work = chance.logNormal(HANDLING[severity]);
    const firstAct = Math.min(work, chance.logNormal(FIRST_ACT[severity]));
    arrivals.push({ at, severity, work, firstAct, joins: chance.happens(JOINS) });
  }
}

export const hourOf = (at: number): number => Math.floor((at % DAY) / HOUR);
