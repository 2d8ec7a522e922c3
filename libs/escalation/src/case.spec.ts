import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deadlinesSetBy, decide, evolve } from './case.ts';
import type { Case, Command, Fact } from './case.ts';
import { CLOCKS, SEVERITIES } from './severity.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const MINUTE = 60_000;

function after(current: Case | null, command: Command, now: number): Case {
  const decision = decide(current, command, now);
  if (!decision.ok) throw new Error(decision.why);
  const next = decision.facts.reduce<Case | null>(evolve, current);
  if (!next) throw new Error('No case.');
  return next;
}

describe('a case', () => {
  it('opens with a deadline to acknowledge and one to act, by its severity', () => {
    expect(after(null, { kind: 'open', severity: 'crisis' }, NOW)).toEqual({
      phase: 'waiting',
      severity: 'crisis',
      openedAt: NOW,
      acknowledgeBy: NOW + 3 * MINUTE,
      actBy: NOW + 10 * MINUTE,
      missed: 0,
      version: 1,
    });
  });

  it('is raised by words that are more urgent, and its deadlines move nearer', () => {
    const amber = after(null, { kind: 'open', severity: 'amber' }, NOW);
    const raised = after(amber, { kind: 'join', severity: 'crisis' }, NOW + 20 * MINUTE);
    expect(raised).toMatchObject({
      severity: 'crisis',
      acknowledgeBy: NOW + 23 * MINUTE,
      actBy: NOW + 30 * MINUTE,
    });
  });

  it('keeps the nearer deadline when it is raised shortly before it', () => {
    const red = after(null, { kind: 'open', severity: 'red' }, NOW);
    const raised = after(red, { kind: 'join', severity: 'crisis' }, NOW + 9 * MINUTE);
    expect(raised.acknowledgeBy).toBe(NOW + 10 * MINUTE);
  });

  it('is not lowered by words that are less urgent', () => {
    const red = after(null, { kind: 'open', severity: 'red' }, NOW);
    const joined = after(red, { kind: 'join', severity: 'green' }, NOW + MINUTE);
    expect(joined).toEqual({ ...red, version: 2 });
  });

  it('counts a deadline that passes with nobody there, once for each deadline that was set', () => {
    const red = after(null, { kind: 'open', severity: 'red' }, NOW);
    const due: Command = { kind: 'deadline', deadline: 'acknowledge', dueAt: red.acknowledgeBy };
    expect(decide(red, due, red.acknowledgeBy - 1)).toEqual({ ok: true, facts: [] });
    expect(after(red, due, red.acknowledgeBy).missed).toBe(1);
    const raised = after(red, { kind: 'join', severity: 'crisis' }, NOW + MINUTE);
    expect(decide(raised, due, red.acknowledgeBy)).toEqual({ ok: true, facts: [] });
  });

  it('sets a timer for each deadline when it opens and when it is raised', () => {
    const opened: Fact = { kind: 'opened', severity: 'red', at: NOW, acknowledgeBy: NOW + 1, actBy: NOW + 2 };
    expect(deadlinesSetBy(opened)).toEqual([
      { deadline: 'acknowledge', dueAt: NOW + 1 },
      { deadline: 'act', dueAt: NOW + 2 },
    ]);
    expect(deadlinesSetBy({ kind: 'joined', at: NOW })).toEqual([]);
  });
});

describe('whatever happens, in whatever order', () => {
  const severity = fc.constantFrom(...SEVERITIES);
  const command = fc.oneof(
    fc.record({ kind: fc.constant('open' as const), severity }),
    fc.record({ kind: fc.constant('join' as const), severity }),
    fc.record({
      kind: fc.constant('deadline' as const),
      deadline: fc.constantFrom('acknowledge' as const, 'act' as const),
      dueAt: fc.integer({ min: NOW, max: NOW + 24 * 60 * MINUTE }),
    }),
  );
  const history = fc.array(fc.tuple(command, fc.integer({ min: 0, max: 60 * MINUTE })), { maxLength: 40 });

  it('answers, never lowers a severity, never moves a deadline away, and counts every fact', () => {
    fc.assert(
      fc.property(history, (steps) => {
        let current: Case | null = null;
        let now = NOW;
        for (const [step, pause] of steps) {
          now += pause;
          const decision = decide(current, step, now);
          if (!decision.ok) continue;
          const before: Case | null = current;
          current = decision.facts.reduce<Case | null>(evolve, current);
          if (!before || !current) continue;
          expect(SEVERITIES.indexOf(current.severity)).toBeLessThanOrEqual(
            SEVERITIES.indexOf(before.severity),
          );
          expect(current.acknowledgeBy).toBeLessThanOrEqual(before.acknowledgeBy);
          expect(current.actBy).toBeLessThanOrEqual(before.actBy);
          expect(current.version).toBe(before.version + decision.facts.length);
        }
      }),
    );
  });

  it('never gives a more urgent severity a longer clock', () => {
    const inOrder = SEVERITIES.map((each) => CLOCKS[each]);
    for (const [index, clocks] of inOrder.slice(1).entries()) {
      expect(clocks.acknowledge).toBeGreaterThan(inOrder[index]?.acknowledge ?? Infinity);
      expect(clocks.act).toBeGreaterThan(inOrder[index]?.act ?? Infinity);
    }
  });
});
