import { describe, expect, it } from '@jest/globals';
import { deadlinesSetBy, decide, evolve, extended, LEASE_MILLISECONDS } from './case.ts';
import type { Case, Command, Deadline, Fact } from './case.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const MINUTE = 60_000;

const at = (minutes: number): number => NOW + minutes * MINUTE;
const claim = (by: string, from: string | null = null): Command => ({ kind: 'claim', by, from });

/** Commands one after the other, each with the minute it comes in. @throws when one of them is refused */
function after(
  current: Case | null,
  ...steps: readonly (readonly [minute: number, command: Command])[]
): Case {
  let next = current;
  for (const [minute, command] of steps) {
    const decision = decide(next, command, at(minute));
    if (!decision.ok) throw new Error(decision.why);
    next = decision.facts.reduce<Case | null>(evolve, next);
  }
  if (!next) throw new Error('No case.');
  return next;
}

/** Minutes of the timers that a command sets, by deadline. */
function timers(current: Case, minute: number, command: Command): readonly (readonly [Deadline, number])[] {
  const decision = decide(current, command, at(minute));
  if (!decision.ok) throw new Error(decision.why);
  return decision.facts.flatMap((fact) =>
    deadlinesSetBy(fact).map(({ deadline, dueAt }) => [deadline, (dueAt - NOW) / MINUTE] as const),
  );
}

const why = (current: Case | null, command: Command): string | null => {
  const decision = decide(current, command, NOW);
  return decision.ok ? null : decision.why;
};

const amber = after(null, [0, { kind: 'open', severity: 'amber' }]);
const red = after(null, [0, { kind: 'open', severity: 'red' }]);
const annsRed = after(red, [2, claim('ann')]);
const closed = after(annsRed, [5, { kind: 'close', by: 'ann' }]);

describe('a case', () => {
  it('opens with a deadline to acknowledge and one to act, by its severity', () => {
    const opened: Fact = { kind: 'opened', severity: 'crisis', at: NOW, acknowledgeBy: at(3), actBy: at(10) };
    expect(decide(null, { kind: 'open', severity: 'crisis' }, NOW)).toEqual({ ok: true, facts: [opened] });
    expect(evolve(null, opened)).toEqual({
      phase: 'waiting',
      severity: 'crisis',
      openedAt: NOW,
      acknowledgeBy: at(3),
      actBy: at(10),
      worker: null,
      acknowledgedAt: null,
      actedAt: null,
      missed: 0,
      version: 1,
    });
    expect(deadlinesSetBy(opened)).toEqual([
      { deadline: 'acknowledge', dueAt: at(3) },
      { deadline: 'act', dueAt: at(10) },
    ]);
  });

  it('is opened once, and nothing else can be done before', () => {
    expect(why(red, { kind: 'open', severity: 'crisis' })).toBe('already-open');
    expect(why(null, claim('ann'))).toBe('not-open');
  });
});

describe('more that comes in', () => {
  it('raises a case when it is more urgent, and its deadlines move nearer', () => {
    expect(after(amber, [20, { kind: 'join', severity: 'crisis' }])).toMatchObject({
      severity: 'crisis',
      acknowledgeBy: at(23),
      actBy: at(30),
    });
  });

  it('leaves the nearer deadline when it raises shortly before that, and sets no second timer for it', () => {
    const join: Command = { kind: 'join', severity: 'crisis' };
    expect(after(red, [9, join]).acknowledgeBy).toBe(at(10));
    expect(timers(red, 9, join)).toEqual([['act', 19]]);
  });

  it('is heard of at once where a deadline has passed already', () => {
    expect(timers(amber, 70, { kind: 'join', severity: 'crisis' })).toEqual([
      ['acknowledge', 60],
      ['act', 80],
    ]);
  });

  it('does not lower a case when it is less urgent', () => {
    expect(after(red, [1, { kind: 'join', severity: 'green' }])).toEqual({ ...red, version: 2 });
  });

  it('must be acted on by its own clock when everything before it has been', () => {
    const acted = after(annsRed, [5, { kind: 'act', by: 'ann' }]);
    const again = after(acted, [50, { kind: 'join', severity: 'red' }]);
    expect(again).toMatchObject({ severity: 'red', worker: 'ann', actedAt: null, actBy: at(80) });
    expect(timers(acted, 50, { kind: 'join', severity: 'red' })).toEqual([['act', 80]]);
    expect(timers(acted, 50, { kind: 'join', severity: 'amber' })).toEqual([['act', 290]]);
  });

  it('does not wait for what is less urgent and came before', () => {
    const slow = after(annsRed, [5, { kind: 'act', by: 'ann' }], [50, { kind: 'join', severity: 'green' }]);
    expect(after(slow, [60, { kind: 'join', severity: 'red' }]).actBy).toBe(at(90));
  });
});

describe('raising', () => {
  it('is for what is more urgent only', () => {
    expect(after(amber, [1, { kind: 'raise', severity: 'red', by: 'ann' }]).severity).toBe('red');
    expect(why(red, { kind: 'raise', severity: 'red', by: 'ann' })).toBe('not-more-urgent');
    expect(why(red, { kind: 'raise', severity: 'green', by: 'ann' })).toBe('not-more-urgent');
  });

  it('leaves the case with whoever has it, who must act anew', () => {
    const acted = after(annsRed, [5, { kind: 'act', by: 'ann' }]);
    expect(after(acted, [40, { kind: 'raise', severity: 'crisis', by: 'ben' }])).toMatchObject({
      phase: 'claimed',
      worker: 'ann',
      actedAt: null,
      actBy: at(50),
    });
  });
});

describe('taking a case on', () => {
  it('gives it to one person, and to nobody else', () => {
    expect(annsRed).toMatchObject({ phase: 'claimed', worker: 'ann', acknowledgedAt: at(2) });
    expect(why(annsRed, claim('ben'))).toBe('taken');
  });

  it('says nothing new to whoever has it already', () => {
    expect(decide(annsRed, claim('ann'), at(3))).toEqual({ ok: true, facts: [] });
  });

  it('may be taking it over, which says from whom', () => {
    const decision = decide(annsRed, claim('lead', 'ann'), at(3));
    expect(decision).toEqual({
      ok: true,
      facts: [{ kind: 'claimed', at: at(3), by: 'lead', from: 'ann' }],
    });
    expect(after(annsRed, [3, claim('lead', 'ann')])).toMatchObject({
      worker: 'lead',
      acknowledgedAt: at(2),
    });
  });

  it('lasts for a lease, which a sign of life of its holder extends', () => {
    expect(extended(annsRed, 'ann', at(4))).toBe(at(4) + LEASE_MILLISECONDS);
    expect(extended(annsRed, 'ben', at(4))).toBeNull();
    expect(extended(red, 'ann', at(4))).toBeNull();
    expect(extended(closed, 'ann', at(6))).toBeNull();
  });
});

describe('giving a case back', () => {
  it('stops no clock: it waits as though nobody had had it', () => {
    const returned = after(annsRed, [6, { kind: 'return', by: 'ann' }]);
    expect(returned).toMatchObject({
      phase: 'waiting',
      worker: null,
      acknowledgeBy: at(10),
      actBy: at(30),
    });
    // Its timer is still to go off.
    expect(timers(annsRed, 6, { kind: 'return', by: 'ann' })).toEqual([]);
  });

  it('is late at once when its time has passed in somebody’s hands', () => {
    const back: Command = { kind: 'return', by: 'ann' };
    expect(after(annsRed, [25, back]).acknowledgeBy).toBe(at(10));
    expect(timers(annsRed, 25, back)).toEqual([['acknowledge', 10]]);
  });

  it('counts from what came in last where that was after somebody had acted', () => {
    const more = after(
      annsRed,
      [5, { kind: 'act', by: 'ann' }],
      [40, { kind: 'join', severity: 'red' }],
      [43, { kind: 'return', by: 'ann' }],
    );
    expect(more).toMatchObject({ acknowledgeBy: at(50), actBy: at(70) });
  });

  it('leaves the whole time to take it on when somebody has acted', () => {
    const acted = after(annsRed, [5, { kind: 'act', by: 'ann' }], [25, { kind: 'return', by: 'ann' }]);
    expect(acted.acknowledgeBy).toBe(at(35));
  });

  it('happens by itself when a lease ends, to whoever holds it still', () => {
    const lapse: Command = { kind: 'lapse', by: 'ann', leaseUntil: at(7) };
    expect(after(annsRed, [7, lapse])).toMatchObject({
      phase: 'waiting',
      worker: null,
      acknowledgeBy: at(10),
    });
    expect(decide(annsRed, lapse, at(7) - 1)).toEqual({ ok: true, facts: [] });
    const taken = after(annsRed, [3, claim('lead', 'ann')]);
    expect(decide(taken, lapse, at(7))).toEqual({ ok: true, facts: [] });
    expect(decide(red, lapse, at(7))).toEqual({ ok: true, facts: [] });
  });
});

describe('work on a case', () => {
  it('is for whoever has it', () => {
    for (const kind of ['act', 'close', 'return'] as const) {
      expect(why(annsRed, { kind, by: 'ben' })).toBe('not-yours');
      expect(why(red, { kind, by: 'ann' })).toBe('not-yours');
    }
  });

  it('may be written down by anybody who may see it, and changes nothing', () => {
    expect(after(red, [1, { kind: 'note' }])).toEqual({ ...red, version: 2 });
  });

  it('that is closed is done: nothing more happens to it, and its timers are no news', () => {
    expect(closed).toMatchObject({ phase: 'closed', worker: null, actedAt: at(5) });
    const commands: readonly Command[] = [
      claim('ann'),
      claim('lead', 'ann'),
      { kind: 'join', severity: 'crisis' },
      { kind: 'raise', severity: 'crisis', by: 'ann' },
      { kind: 'return', by: 'ann' },
      { kind: 'act', by: 'ann' },
      { kind: 'note' },
      { kind: 'close', by: 'ann' },
    ];
    for (const command of commands) expect(why(closed, command)).toBe('closed');
    const timer: Command = { kind: 'deadline', deadline: 'act', dueAt: closed.actBy };
    expect(decide(closed, timer, closed.actBy)).toEqual({ ok: true, facts: [] });
  });
});

describe('a deadline', () => {
  const due = (deadline: Deadline, minute: number): Command => ({
    kind: 'deadline',
    deadline,
    dueAt: at(minute),
  });

  it('that passes with nobody there is counted, and not before it has passed', () => {
    expect(decide(red, due('acknowledge', 10), at(10) - 1)).toEqual({ ok: true, facts: [] });
    expect(after(red, [10, due('acknowledge', 10)]).missed).toBe(1);
  });

  it('to acknowledge is met by taking the case on, and the one to act by acting', () => {
    expect(decide(annsRed, due('acknowledge', 10), at(10))).toEqual({ ok: true, facts: [] });
    expect(after(annsRed, [30, due('act', 30)]).missed).toBe(1);
    const acted = after(annsRed, [5, { kind: 'act', by: 'ann' }]);
    expect(decide(acted, due('act', 30), at(30))).toEqual({ ok: true, facts: [] });
  });

  it('that has been set anew since is no news', () => {
    const raised = after(red, [1, { kind: 'join', severity: 'crisis' }]);
    expect(decide(raised, due('acknowledge', 10), at(10))).toEqual({ ok: true, facts: [] });
    expect(after(raised, [4, due('acknowledge', 4)]).missed).toBe(1);
  });
});

describe('a history that no decision made', () => {
  it('is refused', () => {
    const opened: Fact = { kind: 'opened', severity: 'red', at: NOW, acknowledgeBy: NOW, actBy: NOW };
    expect(() => evolve(red, opened)).toThrow('opened once');
    expect(() => evolve(null, { kind: 'noted', at: NOW })).toThrow('first fact');
  });
});
