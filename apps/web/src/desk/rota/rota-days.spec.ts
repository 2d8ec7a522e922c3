import { describe, expect, it } from '@jest/globals';
import type { Instant, PersonId, ShiftId, Words } from '@blether/contracts/brand';
import type { KeptPlan, RotaView, ShiftLine } from '@blether/contracts/rota';
import { fallsOn, nextDayOf, weeksOf } from './rota-days.ts';

const priya = { id: 'priya' as PersonId, name: 'Priya' as Words, role: null };
const instant = (at: string) => `${at}:00.000Z` as Instant;

const nights: KeptPlan = {
  id: 'nights' as ShiftId,
  kind: 'moderator',
  personId: priya.id,
  person: priya,
  revision: 1,
  from: '2026-10-19',
  start: '22:00',
  end: '06:00',
  repeat: { weekdays: [1, 6], everyWeeks: 2, until: '2026-11-30' },
};

const shift = (day: string, from: string, to: string): ShiftLine => ({
  shiftId: nights.id,
  day,
  revision: 1,
  kind: 'moderator',
  startsAt: instant(from),
  endsAt: instant(to),
  person: priya,
  mine: false,
  changed: false,
  offer: null,
  abilities: { offer: { may: false, why: 'forbidden' }, take: { may: false, why: 'forbidden' } },
});

const view: RotaView = {
  from: '2026-10-19',
  to: '2026-10-26',
  shifts: [
    shift('2026-10-18', '2026-10-18T21:00', '2026-10-19T05:00'),
    // The night in which the clocks go back: nine hours from ten to six.
    shift('2026-10-24', '2026-10-24T21:00', '2026-10-25T06:00'),
  ],
  gaps: [
    { kind: 'moderator', from: instant('2026-10-19T05:00'), to: instant('2026-10-24T21:00'), people: [] },
    { kind: 'moderator', from: instant('2026-10-25T06:00'), to: instant('2026-10-26T00:00'), people: [] },
  ],
  overlaps: [],
  plans: [nights],
  people: { moderator: [priya], 'duty-lead': [] },
  zone: 'Europe/London',
  abilities: { edit: { may: true } },
  now: instant('2026-10-19T09:00'),
};

describe('a week of the rota', () => {
  const [week = []] = weeksOf(view);
  const [monday, , , , , saturday, sunday] = week.map(({ of }) => of.moderator);

  it('shows a shift on the day on which it begins, and once what began before the week', () => {
    expect(week.map(({ of }) => of.moderator.shifts.length)).toEqual([0, 0, 0, 0, 0, 1, 0]);
    expect(week.map(({ of }) => of.moderator.carried.length)).toEqual([1, 0, 0, 0, 0, 0, 0]);
  });

  it('cuts what nobody takes at midnight, and counts the hours of the day', () => {
    expect(week.map(({ hours }) => hours)).toEqual([24, 24, 24, 24, 24, 24, 25]);
    expect(monday?.gaps.map(({ from, to }) => [from * 24, to])).toEqual([[6, 1]]);
    expect(saturday?.covered.map(({ from, to }) => [from * 24, to])).toEqual([[22, 1]]);
    expect(sunday?.covered).toEqual([{ from: 0, to: 7 / 25 }]);
  });

  it('tells what was planned and falls out', () => {
    expect(week.filter(({ of }) => of.moderator.cancelled.length > 0).map(({ day }) => day)).toEqual([
      '2026-10-19',
    ]);
  });
});

describe('a plan', () => {
  it('falls on its days, every other week from its own on, until its last', () => {
    expect(
      [
        '2026-10-18',
        '2026-10-19',
        '2026-10-20',
        '2026-10-24',
        '2026-10-26',
        '2026-11-02',
        '2026-12-14',
      ].filter((day) => fallsOn(nights, day)),
    ).toEqual(['2026-10-19', '2026-10-24', '2026-11-02']);
  });

  it('is changed from the next day that it falls on, so that its weeks are counted as before', () => {
    expect(nextDayOf(nights, '2026-10-26')).toBe('2026-11-02');
    expect(nextDayOf(nights, '2026-12-01')).toBeNull();
  });
});
