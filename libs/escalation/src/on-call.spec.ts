import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide, evolve } from './case.ts';
import type { Case, Command } from './case.ts';
import type { Severity } from './severity.ts';
import { CHANNELS, FIRST_POLICY, LADDERS, WHO, dueSteps, faultsOf, standingAfter } from './on-call.ts';
import type { Policy, Step, Taken } from './on-call.ts';
import { SEVERITIES } from './severity.ts';

const SINCE = Date.UTC(2026, 10, 24, 3);
const MINUTE = 60_000;
const crisis = FIRST_POLICY.waiting.crisis;
/** Who is called in which minute, asked once a minute. */
function calls(steps: readonly Step[], minutes: number, staffed: (minute: number) => boolean): string[] {
  const recorded: Taken[] = [];
  const said: string[] = [];
  for (let minute = 0; minute <= minutes; minute += 1) {
    const { steps: due } = dueSteps(steps, SINCE, SINCE + minute * MINUTE, staffed(minute), recorded);
    for (const { step, round } of due) {
      recorded.push({ step, round });
      said.push(`${String(minute)} ${steps[step]!.who}`);
    }
  }
  return said;
}

describe('a crisis that nobody takes on', () => {
  it('calls whoever is on shift, other moderators, the duty lead, and the service manager last, until somebody comes', () => {
    expect(calls(crisis, 22, () => true)).toEqual([
      '0 on-shift',
      '3 other-moderators',
      '3 on-shift',
      '6 duty-lead',
      '9 duty-lead',
      '12 duty-lead',
      '12 service-manager',
      '15 duty-lead',
      '17 service-manager',
      '22 service-manager',
    ]);
  });

  it('calls the duty lead at once when nobody is on shift', () => {
    expect(calls(crisis, 3, () => false)).toEqual(['0 duty-lead', '3 duty-lead', '3 other-moderators']);
  });

  it('calls the duty lead in the minute in which the last one on shift goes home', () => {
    expect(calls(FIRST_POLICY.waiting.red, 4, (minute) => minute < 4)).toEqual(['0 on-shift', '4 duty-lead']);
  });
});

describe('amber and green', () => {
  it('amber asks for more hands at half of its time, while people are there and take nothing on', () => {
    const steps = FIRST_POLICY.waiting.amber;
    expect(dueSteps(steps, SINCE, SINCE + 30 * MINUTE, true, []).steps).toHaveLength(2);
  });

  it.each([
    ['amber', 60, [false]],
    ['green', 720, [true, false]],
  ] as const)('%s call nobody before their time to be taken on has passed', (severity, minutes, when) => {
    const steps = FIRST_POLICY.waiting[severity];
    for (const staffed of when) {
      expect(dueSteps(steps, SINCE, SINCE + minutes * MINUTE - 1, staffed, [])).toEqual({
        steps: [],
        nextAt: SINCE + minutes * MINUTE,
      });
      expect(dueSteps(steps, SINCE, SINCE + minutes * MINUTE, staffed, []).steps).toHaveLength(1);
    }
  });
});

describe('after hours in which nobody could ask', () => {
  it('each step is taken once, and not once for each time it was missed', () => {
    const { steps, nextAt } = dueSteps(crisis, SINCE, SINCE + 600 * MINUTE, true, []);
    expect(steps.map(({ step }) => step).sort()).toEqual([0, 2, 3, 4, 5]);
    expect(nextAt).toBe(SINCE + 602 * MINUTE);
  });
});

describe('where a case stands', () => {
  const run = (steps: readonly [Command, number][]) => {
    let current: Case | null = null;
    let standing: ReturnType<typeof standingAfter> = 'unchanged';
    for (const [command, minute] of steps) {
      const decision = decide(current, command, SINCE + minute * MINUTE);
      if (!decision.ok) throw new Error(decision.why);
      current = decision.facts.reduce<Case | null>(evolve, current);
      standing = standingAfter(current!, decision.facts);
    }
    return standing;
  };
  const open: [Command, number] = [{ kind: 'open', severity: 'red' }, 0];
  const claim: [Command, number] = [{ kind: 'claim', by: 'priya', from: null }, 5];

  it('waits from the moment at which it was opened, raised, given back or left', () => {
    expect(run([open])).toEqual({
      ladder: 'waiting',
      severity: 'red',
      since: SINCE,
      countsFrom: SINCE,
      holder: null,
    });
    expect(run([open, [{ kind: 'join', severity: 'crisis' }, 4]])).toMatchObject({
      severity: 'crisis',
      since: SINCE + 4 * MINUTE,
    });
    expect(run([open, claim, [{ kind: 'return', by: 'priya' }, 9]])).toMatchObject({
      ladder: 'waiting',
      since: SINCE + 9 * MINUTE,
      // Whoever is called has been waited for since it was opened.
      countsFrom: SINCE,
    });
  });

  it('stays where it is when more of the same comes', () => {
    expect(run([open, [{ kind: 'join', severity: 'green' }, 4]])).toBe('unchanged');
    expect(run([open, [{ kind: 'note' }, 4]])).toBe('unchanged');
  });

  it('is untouched once the time to act has passed, and whoever has just come has a few minutes', () => {
    expect(run([open, claim])).toEqual({
      ladder: 'untouched',
      severity: 'red',
      since: SINCE + 30 * MINUTE,
      countsFrom: SINCE + 30 * MINUTE,
      holder: 'priya',
    });
    expect(run([open, [claim[0], 40]])).toMatchObject({ since: SINCE + 45 * MINUTE });
  });

  it('calls at once when it becomes a crisis or a red in somebody’s hands, and in time when it becomes an amber', () => {
    const amber: [Command, number] = [{ kind: 'open', severity: 'amber' }, 0];
    const raised = (severity: Severity): [Command, number] => [{ kind: 'join', severity }, 7];
    expect(run([amber, claim, raised('crisis')])).toMatchObject({
      ladder: 'untouched',
      since: SINCE + 7 * MINUTE,
      holder: 'priya',
    });
    const green: [Command, number] = [{ kind: 'open', severity: 'green' }, 0];
    expect(run([green, claim, raised('amber')])).toMatchObject({ since: SINCE + 247 * MINUTE });
  });

  it('stands nowhere when somebody has acted, until it is raised, nor when it is closed', () => {
    expect(run([open, claim, [{ kind: 'act', by: 'priya' }, 6]])).toBeNull();
    expect(
      run([open, claim, [{ kind: 'act', by: 'priya' }, 6], [{ kind: 'join', severity: 'crisis' }, 7]]),
    ).toMatchObject({ ladder: 'untouched', severity: 'crisis', holder: 'priya' });
    expect(run([open, claim, [{ kind: 'close', by: 'priya' }, 6]])).toBeNull();
  });
});

describe('the first policy', () => {
  it('has no fault', () => {
    expect(faultsOf(FIRST_POLICY)).toEqual([]);
  });

  it('would be refused without its last step, out of order, or too late', () => {
    const without = (steps: readonly Step[]): Policy => ({
      ...FIRST_POLICY,
      waiting: { ...FIRST_POLICY.waiting, crisis: steps },
    });
    expect(faultsOf(without(crisis.slice(0, -1)))).toHaveLength(1);
    expect(faultsOf(without([...crisis].reverse())).length).toBeGreaterThan(1);
    expect(faultsOf(without([crisis.at(-1)!, crisis.at(-1)!]))).not.toEqual([]);
    expect(faultsOf(without(crisis.slice(2)))).toEqual(['waiting, crisis: it calls nobody in time.']);
  });
});

const anyStep = fc.record({
  who: fc.constantFrom(...WHO),
  how: fc.constant(CHANNELS),
  when: fc.constantFrom('always' as const, 'staffed' as const, 'unstaffed' as const),
  afterMinutes: fc.integer({ min: 0, max: 120 }),
  repeatMinutes: fc.option(fc.integer({ min: 1, max: 30 })),
  times: fc.option(fc.integer({ min: 1, max: 5 })),
});
/** Minutes that pass between two questions, and whether somebody is on duty at each. */
const questions = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 * MINUTE }), fc.boolean()), {
  maxLength: 40,
});

describe('whatever the policy, whenever it is asked', () => {
  it('takes each round of a step once, in order, never early, and only when its condition holds', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 8 }), questions, (steps, asked) => {
        const recorded: Taken[] = [];
        let now = SINCE;
        for (const [pause, staffed] of asked) {
          now += pause;
          const { steps: due, nextAt } = dueSteps(steps, SINCE, now, staffed, recorded);
          expect(due.map(({ dueAt }) => dueAt)).toEqual(due.map(({ dueAt }) => dueAt).sort((a, b) => a - b));
          for (const { step, round, dueAt } of due) {
            const before = recorded.filter((each) => each.step === step).map((each) => each.round);
            expect(before.every((each) => each < round)).toBe(true);
            expect(dueAt).toBeLessThanOrEqual(now);
            expect(steps[step]!.when).not.toBe(staffed ? 'unstaffed' : 'staffed');
            recorded.push({ step, round });
          }
          if (nextAt !== null) expect(nextAt).toBeGreaterThan(now);
          expect(dueSteps(steps, SINCE, now, staffed, recorded)).toEqual({ steps: [], nextAt });
        }
      }),
    );
  });

  it('asked again at the time that it names, something is due', () => {
    fc.assert(
      fc.property(
        fc.array(anyStep, { maxLength: 8 }),
        fc.boolean(),
        fc.nat(90 * MINUTE),
        (steps, staffed, passed) => {
          const first = dueSteps(steps, SINCE, SINCE + passed, staffed, []);
          if (first.nextAt === null) return;
          expect(dueSteps(steps, SINCE, first.nextAt - 1, staffed, first.steps).steps).toEqual([]);
          expect(dueSteps(steps, SINCE, first.nextAt, staffed, first.steps).steps.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('every ladder calls the service manager last, and for as long as nobody comes', () => {
    for (const ladder of LADDERS)
      for (const severity of SEVERITIES) {
        const steps = FIRST_POLICY[ladder][severity];
        const said = calls(steps, 3_000, () => true);
        expect(said.findIndex((line) => line.endsWith('service-manager'))).toBeGreaterThan(
          said.findIndex((line) => line.endsWith('duty-lead')),
        );
        expect(said.at(-1)).toContain('service-manager');
        expect(dueSteps(steps, SINCE, SINCE + 3_000 * MINUTE, true, []).nextAt).not.toBeNull();
      }
  });
});
