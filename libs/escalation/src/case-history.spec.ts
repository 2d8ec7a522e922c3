import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deadlinesSetBy, decide, evolve } from './case.ts';
import type { Case, Command, Deadline, Fact } from './case.ts';
import { CLOCKS, moreUrgent, SEVERITIES } from './severity.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const MINUTE = 60_000;

/** Before and after one command, with what it made happen. */
interface Step {
  readonly command: Command;
  readonly now: number;
  readonly before: Case | null;
  readonly facts: readonly Fact[];
  readonly current: Case | null;
}

interface Timer {
  readonly deadline: Deadline;
  readonly dueAt: number;
}

const severity = fc.constantFrom(...SEVERITIES);
const worker = fc.constantFrom('ann', 'ben', 'lead');
const kind = <K extends Command['kind']>(name: K): fc.Arbitrary<K> => fc.constant(name);
const deadline = fc.constantFrom('acknowledge' as const, 'act' as const);
const instant = fc.integer({ min: 0, max: 36 * 60 }).map((minutes) => NOW + minutes * MINUTE);
/** Every command but those of timers, which come by themselves when they are due. */
const ofPeople: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ kind: kind('join'), severity }),
  fc.record({ kind: kind('raise'), severity, by: worker }),
  fc.record({ kind: kind('claim'), by: worker, from: fc.option(worker) }),
  fc.record({ kind: kind('return'), by: worker }),
  fc.record({ kind: kind('act'), by: worker }),
  fc.record({ kind: kind('note') }),
  fc.record({ kind: kind('close'), by: worker }),
);
/** Also what should never come: a second opening, timers that nobody has set. */
const anything: fc.Arbitrary<Command> = fc.oneof(
  ofPeople,
  fc.record({ kind: kind('open'), severity }),
  fc.record({ kind: kind('lapse'), by: worker, leaseUntil: instant }),
  fc.record({ kind: kind('deadline'), deadline, dueAt: instant }),
);
const pause = fc.integer({ min: 0, max: 90 }).map((minutes) => minutes * MINUTE);
const historyOf = (command: fc.Arbitrary<Command>): fc.Arbitrary<[Command, number][]> =>
  fc.array(fc.tuple(command, pause), { maxLength: 40 });

function step(before: Case | null, command: Command, now: number): Step {
  const decision = decide(before, command, now);
  const facts = decision.ok ? decision.facts : [];
  return { command, now, before, facts, current: facts.reduce<Case | null>(evolve, before) };
}

/** As anything comes. */
function run(history: readonly (readonly [Command, number])[]): readonly Step[] {
  const steps: Step[] = [];
  let current: Case | null = null;
  let now = NOW;
  for (const [command, wait] of history) {
    now += wait;
    const taken: Step = step(current, command, now);
    steps.push(taken);
    current = taken.current;
  }
  return steps;
}

/** As the service runs it: opened first, and every timer that a fact sets goes off in its time, once. */
function live(first: Command, history: readonly (readonly [Command, number])[]): readonly Step[] {
  const steps: Step[] = [];
  const timers: Timer[] = [];
  const take = (command: Command, now: number): void => {
    const taken = step(steps.at(-1)?.current ?? null, command, now);
    steps.push(taken);
    timers.push(...taken.facts.flatMap(deadlinesSetBy));
    timers.sort((one, other) => one.dueAt - other.dueAt);
  };
  const letPass = (until: number, from: number): void => {
    for (let next = timers[0]; next && next.dueAt <= until; next = timers[0]) {
      timers.shift();
      take({ kind: 'deadline', ...next }, Math.max(next.dueAt, from));
    }
  };
  let now = NOW;
  take(first, now);
  for (const [command, wait] of history) {
    letPass(now + wait, now);
    now += wait;
    take(command, now);
  }
  letPass(Infinity, now);
  return steps;
}

/** What is true of every step of any history. */
const always = (check: (taken: Step) => void): void =>
  fc.assert(fc.property(historyOf(anything), (history) => run(history).forEach(check)));

describe('whatever happens, in whatever order', () => {
  it('there is an answer to every command in every phase, and a refusal changes nothing', () => {
    always(({ before, facts, current }) => {
      if (facts.length === 0) expect(current).toBe(before);
    });
  });

  it('the version counts the facts, and the facts told again make the same case', () => {
    fc.assert(
      fc.property(historyOf(anything), (history) => {
        const steps = run(history);
        const facts = steps.flatMap((taken) => taken.facts);
        const last = steps.at(-1)?.current ?? null;
        expect(facts.reduce<Case | null>(evolve, null)).toEqual(last);
        expect(last?.version ?? 0).toBe(facts.length);
      }),
    );
  });

  it('a severity is never lowered', () => {
    always(({ before, current }) => {
      if (before && current) expect(moreUrgent(before.severity, current.severity)).toBe(current.severity);
    });
  });

  it('a deadline to act never moves away while nobody has acted', () => {
    always(({ before, current }) => {
      if (before && current && before.actedAt === null)
        expect(current.actBy).toBeLessThanOrEqual(before.actBy);
    });
  });

  it('a deadline to acknowledge moves away only when somebody who had the case has it no more', () => {
    always(({ before, facts, current }) => {
      if (!before || !current || current.acknowledgeBy <= before.acknowledgeBy) return;
      expect(before.phase).toBe('claimed');
      expect(facts.map((fact) => fact.kind)).toEqual([expect.stringMatching(/^(returned|lapsed)$/)]);
    });
  });

  it('what waits and was never acted on must be taken on before it must be acted on, or at once', () => {
    always(({ now, current }) => {
      if (current?.phase !== 'waiting' || current.actedAt !== null) return;
      expect(current.acknowledgeBy <= current.actBy || current.actBy <= now).toBe(true);
    });
  });

  it('somebody has a case exactly while it is claimed, and changes by being given it or taking it over', () => {
    always(({ command, before, facts, current }) => {
      if (!current) return;
      expect(current.worker !== null).toBe(current.phase === 'claimed');
      if (!before?.worker || !current.worker || before.worker === current.worker) return;
      expect(command).toMatchObject({ kind: 'claim', by: current.worker, from: before.worker });
      expect(facts).toMatchObject([{ kind: 'claimed', from: before.worker }]);
    });
  });

  it('only whoever has it acts, closes or gives it back', () => {
    always(({ before, facts }) => {
      for (const fact of facts)
        if (fact.kind === 'acted' || fact.kind === 'closed' || fact.kind === 'returned')
          expect(fact.by).toBe(before?.worker);
    });
  });

  it('what is closed stays as it is', () => {
    always(({ before, facts }) => {
      if (before?.phase === 'closed') expect(facts).toEqual([]);
    });
  });
});

describe('with the timers that it sets', () => {
  const open = fc.record({ kind: kind('open'), severity });
  const each = (check: (steps: readonly Step[]) => void): void =>
    fc.assert(fc.property(open, historyOf(ofPeople), (first, history) => check(live(first, history))));

  it('every deadline that passes with nobody there is told, in the moment it passes', () => {
    each((steps) => {
      for (const { now, current } of steps) {
        if (!current || current.phase === 'closed') continue;
        const told = (which: Deadline, dueAt: number): boolean =>
          steps.some(
            (taken) =>
              taken.now === dueAt &&
              taken.facts.some((fact) => fact.kind === 'missed' && fact.deadline === which),
          );
        // A later step at the same time may have met it: look at what stood when time went on.
        const next = steps[steps.findLastIndex((taken) => taken.now === now) + 1];
        if (next?.before !== current) continue;
        if (current.phase === 'waiting' && now < current.acknowledgeBy && current.acknowledgeBy < next.now)
          expect(told('acknowledge', current.acknowledgeBy)).toBe(true);
        if (current.actedAt === null && now < current.actBy && current.actBy < next.now)
          expect(told('act', current.actBy)).toBe(true);
      }
    });
  });

  it('no moment is counted twice as missed while it lies ahead', () => {
    each((steps) => {
      const inTime = steps.flatMap(({ command, now, facts }) =>
        command.kind === 'deadline' && command.dueAt === now
          ? facts.map((fact) => fact.kind === 'missed' && `${fact.deadline} ${fact.at}`)
          : [],
      );
      const late = new Set(
        steps.flatMap(({ now, facts }) =>
          facts
            .flatMap(deadlinesSetBy)
            .flatMap(({ deadline: which, dueAt }) => (dueAt <= now ? [`${which} ${now}`] : [])),
        ),
      );
      const once = inTime.filter((key) => key !== false && !late.has(key));
      expect(new Set(once).size).toBe(once.length);
    });
  });

  it('a case that nobody ever takes on is told of twice: to acknowledge and to act', () => {
    fc.assert(
      fc.property(open, (first) => {
        expect(live(first, []).at(-1)?.current).toMatchObject({ phase: 'waiting', missed: 2 });
      }),
    );
  });
});

it('never gives a more urgent severity a longer clock', () => {
  const inOrder = SEVERITIES.map((one) => CLOCKS[one]);
  for (const [index, clocks] of inOrder.slice(1).entries()) {
    expect(clocks.acknowledge).toBeGreaterThan(inOrder[index]?.acknowledge ?? Infinity);
    expect(clocks.act).toBeGreaterThan(inOrder[index]?.act ?? Infinity);
  }
});
