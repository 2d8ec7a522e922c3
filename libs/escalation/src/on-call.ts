import type { Case, Fact, Worker } from './case.ts';
import { CLOCKS, SEVERITIES } from './severity.ts';
import type { Clocks, Severity } from './severity.ts';

/**
 * Who is called, how and when, while a case waits: an escalation policy as data, and the steps of it that are due. Pure:
 * whoever asks says what time it is and what has been recorded.
 *
 * A ladder begins when a case begins to wait (`waiting`: it was opened, raised, given back, or its claim lapsed), or when
 * the time to act has passed although somebody has it, or it becomes a crisis or a red in their hands (`untouched`). When
 * the case no longer stands on it, nothing of it is due any more.
 */
export const WHO = ['on-shift', 'holder', 'other-moderators', 'duty-lead', 'service-manager'] as const;
export type Who = (typeof WHO)[number];

export const CHANNELS = ['push', 'email', 'webhook'] as const;
export type Channel = (typeof CHANNELS)[number];

export const LADDERS = ['waiting', 'untouched'] as const;
export type Ladder = (typeof LADDERS)[number];

export interface Step {
  readonly who: Who;
  readonly how: readonly Channel[];
  /** Taken only while somebody is on duty, or only while nobody is. */
  readonly when: 'always' | 'staffed' | 'unstaffed';
  /** From the beginning of the ladder. */
  readonly afterMinutes: number;
  /** Null: once. */
  readonly repeatMinutes: number | null;
  /** How often in all; null: for as long as the case stands on this ladder. */
  readonly times: number | null;
}

export type Policy = Readonly<Record<Ladder, Readonly<Record<Severity, readonly Step[]>>>>;

/** A step by its place in its ladder, and how many times it was taken before: 0 at first. */
export interface Taken {
  readonly step: number;
  readonly round: number;
}

export interface Due {
  /** In the order in which they were due. */
  readonly steps: readonly (Taken & { readonly dueAt: number })[];
  /** When to ask again, should nothing else happen; null: never. */
  readonly nextAt: number | null;
}

const MINUTE = 60_000;

/**
 * @param steps one ladder of one severity
 * @param since from when its steps count, milliseconds since 1970
 * @param staffed whether somebody is on duty now
 * @param recorded what was taken since then
 * @returns of each step at most the newest round that is due and was not taken: after a time in which nobody asked,
 * people are called once and not once for each time that was missed
 */
export function dueSteps(
  steps: readonly Step[],
  since: number,
  now: number,
  staffed: boolean,
  recorded: readonly Taken[],
): Due {
  const due: (Taken & { dueAt: number })[] = [];
  let nextAt: number | null = null;
  for (const [index, step] of steps.entries()) {
    if (step.when !== 'always' && (step.when === 'staffed') !== staffed) continue;
    const newest = newestRound(step, since, now);
    const taken = recorded.reduce(
      (most, each) => (each.step === index ? Math.max(most, each.round) : most),
      -1,
    );
    if (newest > taken) due.push({ step: index, round: newest, dueAt: momentOf(step, since, newest) });
    const following = Math.max(newest, taken) + 1;
    if (following >= roundsOf(step)) continue;
    const at = momentOf(step, since, following);
    nextAt = nextAt === null ? at : Math.min(nextAt, at);
  }
  due.sort((one, other) => one.dueAt - other.dueAt || one.step - other.step);
  return { steps: due, nextAt };
}

/** The newest round that is due at `now`; -1: none yet. */
function newestRound(step: Step, since: number, now: number): number {
  const waited = now - since - step.afterMinutes * MINUTE;
  if (waited < 0) return -1;
  const rounds = step.repeatMinutes === null ? 0 : Math.floor(waited / (step.repeatMinutes * MINUTE));
  return Math.min(rounds, roundsOf(step) - 1);
}

const roundsOf = ({ repeatMinutes, times }: Step): number =>
  repeatMinutes === null ? 1 : (times ?? Number.POSITIVE_INFINITY);

const momentOf = ({ afterMinutes, repeatMinutes }: Step, since: number, round: number): number =>
  since + (afterMinutes + round * (repeatMinutes ?? 0)) * MINUTE;

/** Where a case stands. */
export interface Standing {
  readonly ladder: Ladder;
  readonly severity: Severity;
  /** When it came to stand there: what was taken before that is taken anew. */
  readonly since: number;
  /** From when the steps count. Earlier than `since` for a case that has waited before: its clocks have never stopped. */
  readonly countsFrom: number;
  readonly holder: Worker | null;
}

/** Whoever has just taken a case on is given this long before anybody says that it is untouched. */
export const SETTLE_MINUTES = 5;

/**
 * Where a case stands after something has happened: null on no ladder, because it is closed or somebody has acted;
 * `unchanged` when nothing of it moves a ladder, such as more words for a case that stays as urgent as it was.
 */
export function standingAfter(
  after: Case,
  facts: readonly Fact[],
  clocks: Readonly<Record<Severity, Clocks>> = CLOCKS,
): Standing | null | 'unchanged' {
  const moved = facts.filter(moves).at(-1);
  if (!moved) return 'unchanged';
  const { severity, worker: holder } = after;
  if (after.phase === 'waiting') {
    const begun = after.acknowledgeBy - clocks[severity].acknowledge * MINUTE;
    const countsFrom = Math.min(moved.at, begun);
    return { ladder: 'waiting', severity, since: moved.at, countsFrom, holder: null };
  }
  if (after.phase === 'closed' || after.actedAt !== null) return null;
  const since = becameUrgent(moved) ? moved.at : Math.max(after.actBy, moved.at + SETTLE_MINUTES * MINUTE);
  return { ladder: 'untouched', severity, since, countsFrom: since, holder };
}

/** A crisis and a red call at once, whoever has the case: they may have their eyes elsewhere. */
const becameUrgent = (fact: Fact): boolean =>
  fact.kind === 'raised' && (fact.severity === 'crisis' || fact.severity === 'red');

/** More words move a ladder when they are news for somebody who has acted before. */
const moves = (fact: Fact): boolean =>
  fact.kind === 'joined' ? fact.actBy !== null : fact.kind !== 'noted' && fact.kind !== 'missed';

/** The first moment at which a step of a ladder may be due. */
export const firstAt = (steps: readonly Step[], since: number): number =>
  since + Math.min(...steps.map(({ afterMinutes }) => afterMinutes)) * MINUTE;

/** What is wrong with a policy, in words for whoever wrote it. Empty when nothing is. */
export function faultsOf(
  policy: Policy,
  clocks: Readonly<Record<Severity, Clocks>> = CLOCKS,
): readonly string[] {
  return LADDERS.flatMap((ladder) =>
    SEVERITIES.flatMap((severity) => {
      const steps = policy[ladder][severity];
      const last = steps.at(-1);
      const acknowledge = ladder === 'waiting' ? clocks[severity].acknowledge : 0;
      const urgent = severity === 'crisis' || severity === 'red';
      const atOnce = (staffed: boolean): boolean =>
        dueSteps(steps, 0, (urgent ? 0 : acknowledge) * MINUTE, staffed, []).steps.length > 0;
      const faults = [
        ...(last?.who === 'service-manager' && last.repeatMinutes !== null && last.times === null
          ? []
          : ['does not end with the service manager, called until somebody comes']),
        ...(steps.slice(0, -1).some(({ who }) => who === 'service-manager')
          ? ['calls the service manager before the last step']
          : []),
        ...(steps.some((step, index) => step.afterMinutes < (steps[index - 1]?.afterMinutes ?? 0))
          ? ['has steps that are not in the order of their times']
          : []),
        ...(steps.some(({ how, repeatMinutes }) => how.length === 0 || (repeatMinutes ?? 1) < 1)
          ? ['has a step over no channel, or one that repeats without a pause']
          : []),
        ...(atOnce(true) && atOnce(false) ? [] : ['calls nobody in time']),
      ];
      return faults.map((fault) => `${ladder}, ${severity}: it ${fault}.`);
    }),
  );
}

const step = (
  afterMinutes: number,
  who: Who,
  how: readonly Channel[],
  more: Partial<Pick<Step, 'when' | 'repeatMinutes' | 'times'>> = {},
): Step => ({ who, how, when: 'always', afterMinutes, repeatMinutes: null, times: null, ...more });

const STAFFED = { when: 'staffed' } as const;
const UNSTAFFED = { when: 'unstaffed' } as const;
const every = (repeatMinutes: number, times: number | null = null) => ({ repeatMinutes, times });
const ALL = CHANNELS;
const OWN = ['push', 'email'] as const;

/**
 * The first defaults. Crisis and red call at once, amber and green when their time to be taken on has passed; with nobody
 * on duty the duty lead is called in place of those who are.
 */
export const FIRST_POLICY: Policy = {
  waiting: {
    crisis: [
      step(0, 'on-shift', ['push'], STAFFED),
      step(0, 'duty-lead', ALL, { ...UNSTAFFED, ...every(3, 2) }),
      step(3, 'other-moderators', OWN),
      step(3, 'on-shift', OWN, STAFFED),
      step(6, 'duty-lead', ALL, every(3, 4)),
      step(12, 'service-manager', ALL, every(5)),
    ],
    red: [
      step(0, 'on-shift', ['push'], STAFFED),
      step(0, 'duty-lead', ALL, { ...UNSTAFFED, ...every(5, 3) }),
      step(10, 'other-moderators', OWN),
      step(10, 'on-shift', OWN, STAFFED),
      step(15, 'duty-lead', ALL, every(10, 3)),
      step(30, 'service-manager', ALL, every(15)),
    ],
    // While people are there and have no hand free, more hands are asked for at half of the time (`needsMoreHands`): nothing
    // else keeps amber from starving behind crisis and red.
    amber: [
      step(30, 'other-moderators', OWN, { ...STAFFED, ...every(10, 3) }),
      step(30, 'duty-lead', OWN, { ...STAFFED, ...every(10, 3) }),
      step(60, 'on-shift', OWN, STAFFED),
      step(60, 'duty-lead', ALL, UNSTAFFED),
      step(75, 'other-moderators', OWN),
      step(90, 'duty-lead', ALL, every(60, 2)),
      step(180, 'service-manager', OWN, every(120)),
    ],
    green: [
      step(720, 'on-shift', OWN, STAFFED),
      step(720, 'duty-lead', OWN, UNSTAFFED),
      step(780, 'other-moderators', OWN),
      step(840, 'duty-lead', OWN),
      step(1_080, 'service-manager', OWN, every(720)),
    ],
  },
  untouched: {
    crisis: [
      step(0, 'holder', OWN),
      step(0, 'duty-lead', ALL, every(5, 2)),
      step(10, 'service-manager', ALL, every(5)),
    ],
    red: [
      step(0, 'holder', OWN),
      step(5, 'duty-lead', ALL, every(10, 2)),
      step(30, 'service-manager', ALL, every(15)),
    ],
    amber: [
      step(0, 'holder', OWN),
      step(30, 'duty-lead', OWN, every(60, 2)),
      step(120, 'service-manager', OWN, every(120)),
    ],
    green: [
      step(0, 'holder', OWN),
      step(60, 'duty-lead', OWN),
      step(360, 'service-manager', OWN, every(720)),
    ],
  },
};
