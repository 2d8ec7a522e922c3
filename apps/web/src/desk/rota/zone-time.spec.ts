import { describe, expect, it } from '@jest/globals';
import { addDays, hoursOf, isDay, mondayOf, startOf, wallClock, weekdayOf } from './zone-time.ts';

const ZONE = 'Europe/London';
const at = (day: string) => new Date(startOf(day, ZONE)).toISOString();

describe('a day of the service', () => {
  it('begins at its own midnight, in winter, in summer and around the nights on which the clocks change', () => {
    expect(at('2026-11-24')).toBe('2026-11-24T00:00:00.000Z');
    expect(at('2026-07-01')).toBe('2026-06-30T23:00:00.000Z');
    expect([at('2026-03-29'), at('2026-03-30')]).toEqual([
      '2026-03-29T00:00:00.000Z',
      '2026-03-29T23:00:00.000Z',
    ]);
    expect([at('2026-10-25'), at('2026-10-26')]).toEqual([
      '2026-10-24T23:00:00.000Z',
      '2026-10-26T00:00:00.000Z',
    ]);
  });

  it('has an hour less in March and one more in October', () => {
    expect(['2026-03-28', '2026-03-29', '2026-10-25', '2026-10-26'].map((day) => hoursOf(day, ZONE))).toEqual(
      [24, 23, 25, 24],
    );
  });

  it('knows its week', () => {
    expect(weekdayOf('2026-11-23')).toBe(1);
    expect(weekdayOf('2026-11-29')).toBe(7);
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect([isDay('2026-02-30'), isDay('2026-02-28'), isDay(7)]).toEqual([false, true, false]);
  });
});

describe('a moment', () => {
  it('is what the clock on the wall says there', () => {
    expect(wallClock(Date.parse('2026-10-25T00:30:00Z'), ZONE)).toEqual({ day: '2026-10-25', time: '01:30' });
    expect(wallClock(Date.parse('2026-10-25T01:30:00Z'), ZONE)).toEqual({ day: '2026-10-25', time: '01:30' });
  });
});
