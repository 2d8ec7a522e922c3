import { CLOCKS } from './severity.ts';
import type { Clocks, Severity } from './severity.ts';

/**
 * Which case "Next case" gives. Pure: the caller counts what waits, and takes the first of the severity that is answered.
 *
 * As a queue this is many moderators, four classes and Poisson-like arrivals. How long a class waits depends on who may
 * stand in front of it, which gives three rules:
 *
 * - **Crisis, then red, before anything else, always.** In a queue with priorities a class waits for the work of its own
 *   class and of those above it, and, where work that has begun is finished first, for what is left of whatever is in
 *   hand (Cobham 1954, Operations Research 2:70, who serves the others first and interrupts nobody). That last term is
 *   minutes long, and a crisis has three. So the desk tells everybody who works on amber or green, the first takes what
 *   waits, and goes on later where they were (`setsAside`): preemptive-resume (White and Christie 1958, Operations
 *   Research 6:79), where a class waits as though those below it did not exist. Red therefore never waits behind amber:
 *   not in this choice, since amber is looked at only when no red waits, and not behind work in hand, which is set aside.
 * - **Of what is neither, a stated share is amber's.** Urgency alone would give amber everything before green, and
 *   green, which is most of what comes in, would come to count for nothing; first come first served would bury amber
 *   under it, as ReachOut found of the middle of its triage. Three turns of four are amber's while any waits, the fourth
 *   is green's: amber waits for at most one green in four, green is not forgotten, and a turn that one of them cannot
 *   use goes to the other, so that nobody is idle while somebody waits.
 * - **From red nothing protects amber but hands.** No order of work makes more of it. Where crisis and red leave so
 *   little that amber has used up half of its time to be acknowledged, more people are asked for while the other half
 *   is left for them to come: `needsMoreHands`.
 *
 * `npm run bench -- queue-month` shows what each of these is worth in docs/moderation/queue.md.
 */

/** What somebody works on now. */
export interface InHand {
  readonly severity: Severity;
  /** Somebody has acted on it: the person has an answer. */
  readonly acted: boolean;
}

/**
 * Whether what is in hand is set aside while a case of severity `waits` waits. Amber and green are for crisis and red; a
 * red on which somebody has acted is for a crisis, which has three minutes, while the person who has an answer can be told
 * that somebody will be back. Whoever works on nothing that may be set aside is no free hand: with no other, nobody is
 * there for the case that waits, and the on-call ladder must begin as though nobody were on duty.
 */
export function setsAside({ severity, acted }: InHand, waits: Severity): boolean {
  if (severity === 'crisis') return false;
  if (severity === 'red') return waits === 'crisis' && acted;
  return waits === 'crisis' || waits === 'red';
}

/** Of turns that go to neither crisis nor red, this share is amber's while any amber waits: 0 to 1. */
export const AMBER_SHARE = 0.75;

/** The last turn of so many is green's. */
const TURNS = 4;

/** This part of amber's time to be acknowledged may pass before more people are asked for. */
const PATIENCE = 0.5;

export interface Waiting {
  /** Cases in the phase `waiting`, not claimed by anybody. */
  readonly count: number;
  /** The nearest deadline to acknowledge among them, milliseconds since 1970; null when there are none. */
  readonly nextDue: number | null;
}

export type WaitingBySeverity = Readonly<Record<Severity, Waiting>>;

/**
 * The severity of which the next case is to be given; null when nothing waits.
 *
 * @param turn how many cases that were neither crisis nor red have been given before, by the whole desk: a whole number
 * that goes up by one with each. It may start anywhere and may lose its place; of any four turns in a row one is green's
 */
export function nextSeverity(waiting: WaitingBySeverity, turn: number): Severity | null {
  if (waiting.crisis.count > 0) return 'crisis';
  if (waiting.red.count > 0) return 'red';
  const [first, second]: readonly Severity[] = isGreens(turn) ? ['green', 'amber'] : ['amber', 'green'];
  if (first && waiting[first].count > 0) return first;
  return second && waiting[second].count > 0 ? second : null;
}

const isGreens = (turn: number): boolean => turn % TURNS === TURNS - 1;

export interface Queued {
  readonly acknowledgeBy: number;
  readonly actBy: number;
  readonly id: string;
}

/**
 * The order inside a severity, for `Array.sort`: the nearest deadline to acknowledge first, of equal ones the nearest to
 * act, then the id, so that two servers never disagree. Earliest deadline first meets every deadline that any order of
 * work could meet, where one person does it and may set it aside (Horn 1974, Naval Research Logistics Quarterly 21:177).
 */
export function nearestFirst(one: Queued, other: Queued): number {
  if (one.acknowledgeBy !== other.acknowledgeBy) return one.acknowledgeBy - other.acknowledgeBy;
  if (one.actBy !== other.actBy) return one.actBy - other.actBy;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

/**
 * When amber will ask for more hands if none of it is taken on until then: milliseconds since 1970, null when none
 * waits. Crisis and red ask for themselves, by their own deadlines, which are shorter than anybody's way to the desk.
 */
export function moreHandsAt(
  waiting: WaitingBySeverity,
  clocks: Readonly<Record<Severity, Clocks>> = CLOCKS,
): number | null {
  const { count, nextDue } = waiting.amber;
  if (count === 0 || nextDue === null) return null;
  return nextDue - clocks.amber.acknowledge * MINUTE * (1 - PATIENCE);
}

/** Whether the on-call ladder is to be asked for more people, because amber has used up half of its time unclaimed. */
export function needsMoreHands(
  waiting: WaitingBySeverity,
  now: number,
  clocks: Readonly<Record<Severity, Clocks>> = CLOCKS,
): boolean {
  const at = moreHandsAt(waiting, clocks);
  return at !== null && now >= at;
}

const MINUTE = 60_000;
