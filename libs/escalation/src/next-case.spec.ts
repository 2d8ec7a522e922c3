import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  AMBER_SHARE,
  moreHandsAt,
  nearestFirst,
  needsMoreHands,
  nextSeverity,
  setsAside,
} from './next-case.ts';
import type { Queued, Waiting, WaitingBySeverity } from './next-case.ts';
import { SEVERITIES } from './severity.ts';
import type { Severity } from './severity.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const MINUTE = 60_000;
const NONE: Waiting = { count: 0, nextDue: null };

const waiting = (counts: Partial<Record<Severity, number>>): WaitingBySeverity => {
  const of = (severity: Severity): Waiting => {
    const count = counts[severity] ?? 0;
    return count === 0 ? NONE : { count, nextDue: NOW };
  };
  return { crisis: of('crisis'), red: of('red'), amber: of('amber'), green: of('green') };
};

/** What is given one after the other, all of it waiting from the start. */
function given(counts: Partial<Record<Severity, number>>, turn = 0): readonly Severity[] {
  const left = { crisis: 0, red: 0, amber: 0, green: 0, ...counts };
  const order: Severity[] = [];
  for (let now = turn; ;) {
    const next = nextSeverity(waiting(left), now);
    if (next === null) return order;
    order.push(next);
    left[next] -= 1;
    if (next === 'amber' || next === 'green') now += 1;
  }
}

describe('the next case', () => {
  it('is of crisis, then of red, before anything else', () => {
    expect(given({ green: 1, amber: 1, red: 2, crisis: 2 })).toEqual([
      'crisis',
      'crisis',
      'red',
      'red',
      'amber',
      'green',
    ]);
  });

  it('is of amber three times in four while amber and green wait', () => {
    expect(given({ amber: 6, green: 2 })).toEqual([
      'amber',
      'amber',
      'amber',
      'green',
      'amber',
      'amber',
      'amber',
      'green',
    ]);
  });

  it('leaves nobody idle: a turn that one cannot use goes to the other', () => {
    expect(given({ amber: 1, green: 3 })).toEqual(['amber', 'green', 'green', 'green']);
    expect(given({ amber: 5 })).toHaveLength(5);
  });

  it('is nothing when nothing waits', () => {
    expect(nextSeverity(waiting({}), 3)).toBeNull();
  });
});

describe('whatever waits, at whatever turn', () => {
  const count = fc.nat({ max: 30 });
  const counts = fc.record({ crisis: count, red: count, amber: count, green: count });
  const turn = fc.nat();

  it('something is given while anything waits, and never of what does not', () => {
    fc.assert(
      fc.property(counts, turn, (some, at) => {
        const next = nextSeverity(waiting(some), at);
        if (next === null) expect(Math.max(...Object.values(some))).toBe(0);
        else expect(some[next]).toBeGreaterThan(0);
      }),
    );
  });

  it('red is given before amber and green, and crisis before all', () => {
    fc.assert(
      fc.property(counts, turn, (some, at) => {
        const order = given(some, at);
        const urgent = order.filter((each) => each === 'crisis' || each === 'red');
        expect(order.slice(0, urgent.length)).toEqual(urgent);
        expect(urgent.lastIndexOf('crisis')).toBe(some.crisis - 1);
      }),
    );
  });

  it('amber has its share of any four turns while it waits, and green has the rest', () => {
    fc.assert(
      fc.property(turn, (at) => {
        const four = given({ amber: 4, green: 4 }, at).slice(0, 4);
        expect(four.filter((each) => each === 'amber')).toHaveLength(4 * AMBER_SHARE);
        expect(four).toContain('green');
      }),
    );
  });

  it('everything that waits is given in the end, once', () => {
    fc.assert(
      fc.property(counts, turn, (some, at) => {
        const order = given(some, at);
        for (const severity of SEVERITIES)
          expect(order.filter((each) => each === severity)).toHaveLength(some[severity]);
      }),
    );
  });
});

describe('what is in hand', () => {
  const setAsideFor = (waits: Severity, acted: boolean): readonly Severity[] =>
    SEVERITIES.filter((severity) => setsAside({ severity, acted }, waits));

  it('is set aside for crisis and red where it is amber or green', () => {
    expect(setAsideFor('crisis', false)).toEqual(['amber', 'green']);
    expect(setAsideFor('red', false)).toEqual(['amber', 'green']);
    expect(setAsideFor('red', true)).toEqual(['amber', 'green']);
  });

  it('is set aside for a crisis where it is red and the person has an answer', () => {
    expect(setAsideFor('crisis', true)).toEqual(['red', 'amber', 'green']);
  });

  it('is never set aside for amber or green', () => {
    for (const acted of [true, false])
      expect([...setAsideFor('amber', acted), ...setAsideFor('green', acted)]).toEqual([]);
  });
});

describe('the order inside a severity', () => {
  it('is by the deadline to acknowledge, then to act, then by id', () => {
    const late: Queued = { acknowledgeBy: 2, actBy: 1, id: 'a' };
    const soon: Queued = { acknowledgeBy: 1, actBy: 9, id: 'c' };
    const sooner: Queued = { acknowledgeBy: 1, actBy: 8, id: 'd' };
    const twin: Queued = { acknowledgeBy: 1, actBy: 8, id: 'b' };
    expect([late, soon, sooner, twin].sort(nearestFirst)).toEqual([twin, sooner, soon, late]);
  });

  it('is one order, wherever it is worked out', () => {
    const few = fc.integer({ min: 0, max: 3 });
    const queued = fc.record({ acknowledgeBy: few, actBy: few, id: fc.constantFrom('a', 'b', 'c', 'd') });
    fc.assert(
      fc.property(fc.array(queued, { maxLength: 12 }), (some) => {
        expect([...some].reverse().sort(nearestFirst)).toEqual([...some].sort(nearestFirst));
      }),
    );
  });
});

describe('more hands', () => {
  const amberDue = (nextDue: number): WaitingBySeverity => ({ ...waiting({}), amber: { count: 1, nextDue } });

  it('are asked for when amber has used up half of its hour unclaimed', () => {
    const some = amberDue(NOW + 60 * MINUTE);
    expect(moreHandsAt(some)).toBe(NOW + 30 * MINUTE);
    expect(needsMoreHands(some, NOW + 30 * MINUTE - 1)).toBe(false);
    expect(needsMoreHands(some, NOW + 30 * MINUTE)).toBe(true);
  });

  it('are not asked for while no amber waits', () => {
    expect(moreHandsAt(waiting({ crisis: 3, red: 3, green: 50 }))).toBeNull();
    expect(needsMoreHands(waiting({ green: 50 }), NOW)).toBe(false);
  });

  it('are asked for by the clocks of the service, where these are not the first ones', () => {
    const clocks = {
      crisis: { acknowledge: 1, act: 2 },
      red: { acknowledge: 3, act: 4 },
      amber: { acknowledge: 20, act: 90 },
      green: { acknowledge: 100, act: 200 },
    };
    expect(moreHandsAt(amberDue(NOW), clocks)).toBe(NOW - 10 * MINUTE);
  });
});
