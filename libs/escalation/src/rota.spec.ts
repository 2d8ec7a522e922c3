import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayAt, isDay, minutesAt, momentOf, mondayOf, weekdayOf } from './local-time.ts';
import { coverage, fallsOn, nextAfter, onAt, shiftsBetween } from './rota.ts';
import type { Exception, Plan, Shift } from './rota.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const FORM = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  timeZoneName: 'longOffset',
});
/** As ICU knows it, and not as our own arithmetic does. */
function london(utc: number): number {
  const name = FORM.formatToParts(utc).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, hours = '0', minutes = '0'] = /GMT\+(\d+):(\d+)/.exec(name) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

const night: Plan = {
  id: 'night',
  kind: 'moderator',
  person: 'leon',
  from: '2026-01-05',
  start: 22 * 60,
  end: 6 * 60,
  repeat: { weekdays: [1, 2, 3, 4, 5, 6, 7], everyWeeks: 1, until: null },
};
const dayShift: Plan = { ...night, id: 'day', person: 'priya', start: 6 * 60, end: 22 * 60 };
const utc = (text: string): number => Date.parse(text);
const shiftsOf = (plans: readonly Plan[], from: string, to: string, exceptions: readonly Exception[] = []) =>
  shiftsBetween(plans, exceptions, utc(from), utc(to), london);
const hours = ({ from, to }: Shift): number => (to - from) / HOUR;

describe('a night from ten to six', () => {
  it('lasts an hour less when the clocks go forward, and still ends at six', () => {
    const [shift] = shiftsOf([night], '2026-03-29T00:00Z', '2026-03-29T01:00Z');
    expect(shift).toMatchObject({
      day: '2026-03-28',
      from: utc('2026-03-28T22:00Z'),
      to: utc('2026-03-29T05:00Z'),
    });
    expect(hours(shift!)).toBe(7);
  });

  it('lasts an hour more when they go back, and still ends at six', () => {
    const [shift] = shiftsOf([night], '2026-10-25T00:00Z', '2026-10-25T01:00Z');
    expect(shift).toMatchObject({
      day: '2026-10-24',
      from: utc('2026-10-24T21:00Z'),
      to: utc('2026-10-25T06:00Z'),
    });
    expect(hours(shift!)).toBe(9);
  });

  it('leaves no gap and no overlap to the day, over a year with both', () => {
    const [from, to] = [utc('2026-01-06T06:00Z'), utc('2027-01-06T00:00Z')];
    const { gaps, overlaps } = coverage(shiftsBetween([night, dayShift], [], from, to, london), from, to);
    expect({ gaps, overlaps }).toEqual({ gaps: [], overlaps: [] });
  });
});

describe('a handover in the hour that the clocks change', () => {
  const early: Plan = { ...night, id: 'early', end: 60 + 30 };
  const late: Plan = { ...night, id: 'late', person: 'priya', start: 60 + 30, end: 6 * 60 };

  it('that does not come is at the moment of the change', () => {
    const [first, second] = shiftsOf([early, late], '2026-03-29T00:30Z', '2026-03-29T03:00Z');
    expect([first?.to, second?.from]).toEqual([utc('2026-03-29T01:00Z'), utc('2026-03-29T01:00Z')]);
  });

  it('that comes twice is the first of the two, for both', () => {
    const [first, second] = shiftsOf([early, late], '2026-10-25T00:00Z', '2026-10-25T03:00Z');
    expect([first?.to, second?.from]).toEqual([utc('2026-10-25T00:30Z'), utc('2026-10-25T00:30Z')]);
  });

  it('leaves out a shift that would lie in that hour alone', () => {
    const short: Plan = { ...night, start: 75, end: 105 };
    expect(shiftsOf([short], '2026-03-29T00:00Z', '2026-03-29T04:00Z')).toEqual([]);
    expect(shiftsOf([short], '2026-03-30T00:00Z', '2026-03-30T04:00Z')).toHaveLength(1);
  });
});

describe('a plan', () => {
  it('repeats every other week, counted from the week in which it begins', () => {
    const plan: Plan = {
      ...dayShift,
      from: '2026-11-25',
      repeat: { weekdays: [1, 3], everyWeeks: 2, until: '2026-12-21' },
    };
    const days = Array.from({ length: 40 }, (_, index) => addDays('2026-11-20', index));
    expect(days.filter((day) => fallsOn(plan, day))).toEqual([
      '2026-11-25',
      '2026-12-07',
      '2026-12-09',
      '2026-12-21',
    ]);
  });

  it('of a single shift falls on its day alone', () => {
    const plan: Plan = { ...dayShift, from: '2026-11-25', repeat: null };
    expect(shiftsOf([plan], '2026-11-20T00:00Z', '2026-12-20T00:00Z')).toMatchObject([{ day: '2026-11-25' }]);
  });

  it('leaves out a day that was cancelled, and gives one that was swapped to whoever took it', () => {
    const exceptions: Exception[] = [
      { planId: 'day', day: '2026-11-24', change: null },
      { planId: 'day', day: '2026-11-25', change: { person: 'catriona', start: 8 * 60, end: 20 * 60 } },
    ];
    const found = shiftsOf([dayShift], '2026-11-24T00:00Z', '2026-11-27T00:00Z', exceptions);
    expect(found.map(({ day, person, changed }) => [day, person, changed])).toEqual([
      ['2026-11-25', 'catriona', true],
      ['2026-11-26', 'priya', false],
    ]);
    expect(found[0]?.from).toBe(utc('2026-11-25T08:00Z'));
  });
});

describe('who is on', () => {
  const shifts = shiftsOf([night, dayShift], '2026-11-24T00:00Z', '2026-11-26T00:00Z');

  it('changes at the moment of the handover', () => {
    const at = (text: string) => onAt(shifts, utc(text)).map(({ person }) => person);
    expect([at('2026-11-24T05:59:59.999Z'), at('2026-11-24T06:00Z')]).toEqual([['leon'], ['priya']]);
  });

  it('is followed by whoever is next', () => {
    expect(nextAfter(shifts, utc('2026-11-24T12:00Z'))).toMatchObject({ person: 'leon', day: '2026-11-24' });
  });

  it('is nobody where a shift has nobody, which is a gap', () => {
    const open = shiftsOf([{ ...dayShift, person: null }], '2026-11-24T00:00Z', '2026-11-25T00:00Z');
    expect(open).toHaveLength(1);
    const { gaps } = coverage(open, utc('2026-11-24T00:00Z'), utc('2026-11-25T00:00Z'));
    expect(gaps).toEqual([{ from: utc('2026-11-24T00:00Z'), to: utc('2026-11-25T00:00Z'), people: [] }]);
  });
});

describe('days', () => {
  it('are those that exist', () => {
    expect(['2026-02-28', '2026-02-29', '2026-2-3', '', '2028-02-29', '2026-13-01'].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  it('have a weekday and a Monday', () => {
    expect([weekdayOf('2026-11-23'), weekdayOf('2026-11-29'), mondayOf('2026-11-29')]).toEqual([
      1,
      7,
      '2026-11-23',
    ]);
  });
});

const anyDay = fc.integer({ min: 0, max: 365 * 4 }).map((days) => addDays('2025-01-01', days));
const anyTime = fc.integer({ min: 0, max: 24 * 60 - 1 });
const anyPlan = fc.record({
  id: fc.uuid(),
  kind: fc.constant('moderator'),
  person: fc.constantFrom('leon', 'priya', 'catriona', null),
  from: anyDay,
  start: anyTime,
  end: anyTime,
  repeat: fc.option(
    fc.record({
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      everyWeeks: fc.integer({ min: 1, max: 5 }),
      until: fc.option(anyDay),
    }),
  ),
});

describe('on any day', () => {
  it('a time of day is the moment at which the clock on the wall shows it, or the change that skips it', () => {
    fc.assert(
      fc.property(anyDay, anyTime, (day, minutes) => {
        const moment = momentOf(day, minutes, london);
        const shows = dayAt(moment, london) === day && minutesAt(moment, london) === minutes;
        const skipped = london(moment - 1) !== london(moment);
        expect(shows || skipped).toBe(true);
      }),
    );
  });

  it('a later time of day is never an earlier moment', () => {
    fc.assert(
      fc.property(anyDay, anyTime, fc.integer({ min: 0, max: 3 * 24 * 60 }), (day, minutes, more) => {
        expect(momentOf(day, minutes + more, london)).toBeGreaterThanOrEqual(momentOf(day, minutes, london));
      }),
    );
  });

  it('gaps, people and overlaps fill every moment, each exactly once', () => {
    fc.assert(
      fc.property(fc.array(anyPlan, { maxLength: 6 }), anyDay, (plans, day) => {
        const from = momentOf(day, 0, london);
        const to = momentOf(day, 7 * 24 * 60, london);
        const shifts = shiftsBetween(plans, [], from, to, london);
        const { gaps, overlaps } = coverage(shifts, from, to);
        for (let moment = from; moment < to; moment += 53 * MINUTE) {
          const on = new Set(onAt(shifts, moment).map(({ person }) => person)).size;
          const within = (spans: readonly { from: number; to: number }[]) =>
            spans.filter((span) => span.from <= moment && moment < span.to).length;
          expect([within(gaps), within(overlaps)]).toEqual([on === 0 ? 1 : 0, on > 1 ? 1 : 0]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a shift lies on its own local hours and lasts no longer than a day and the hour of the change', () => {
    fc.assert(
      fc.property(anyPlan, anyDay, (plan, day) => {
        const from = momentOf(day, 0, london);
        for (const shift of shiftsBetween([plan], [], from, from + 7 * 24 * HOUR, london)) {
          expect(fallsOn(plan, shift.day)).toBe(true);
          expect(shift.to).toBeGreaterThan(shift.from);
          expect(hours(shift)).toBeLessThanOrEqual(25);
        }
      }),
    );
  });
});
