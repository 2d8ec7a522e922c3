import { describe, expect, it } from '@jest/globals';
import type { CaseSeverity } from '@blether/contracts/cases';
import { bandAt, expectedWait, said, whoWasTold } from './expected-wait.js';
import type { Late, MeasuredWait } from './expected-wait.js';

const NOW = new Date('2026-11-24T20:10:00Z');
const STAFFED = { isStaffed: true, nextStaffedAt: null };
const NOBODY = { isStaffed: false, nextStaffedAt: null };
const BACK = { isStaffed: false, nextStaffedAt: new Date('2026-11-25T08:00:00Z') };
const measured = (wait: Partial<MeasuredWait> = {}): MeasuredWait => ({
  severity: 'red',
  staffed: true,
  band: 6,
  cases: 20,
  seconds: 11 * 60,
  ...wait,
});

describe('the expected wait', () => {
  it('is what four of five waited at this time of day, rounded up', () => {
    expect(expectedWait('red', NOW, STAFFED, [measured()], 10, [])).toEqual({ minutes: 20, measured: true });
  });

  it.each([
    ['too few cases', measured({ cases: 19 })],
    ['another time of day', measured({ band: 5 })],
    ['another severity', measured({ severity: 'amber' })],
    ['nobody on duty then', measured({ staffed: false })],
  ])('is the policy’s clock where the figures are of %s', (_why, wait) => {
    expect(expectedWait('red', NOW, STAFFED, [wait], 10, [])).toEqual({ minutes: 10, measured: false });
  });

  it('of what is not urgent is until the next shift while nobody is there, and nothing where nobody can say', () => {
    expect(expectedWait('amber', NOW, BACK, [], 60, [])).toEqual({ from: '2026-11-25T08:00:00.000Z' });
    expect(expectedWait('green', NOW, NOBODY, [measured({ severity: 'green' })], 720, [])).toBeNull();
  });

  it('is never less than somebody as urgent, who is still not taken on in time, has waited', () => {
    const late = (severity: CaseSeverity, minutes: number) => [{ severity, seconds: minutes * 60 }];
    const red = (waits: readonly Late[]) => expectedWait('red', NOW, STAFFED, [measured()], 10, waits);
    expect(red(late('crisis', 28))).toEqual({ minutes: 30, measured: true });
    expect(red(late('crisis', 41))).toBeNull();
    expect(red(late('red', 12))).toEqual({ minutes: 20, measured: true });
    // What is less urgent stands behind.
    expect(red(late('amber', 300))).toEqual({ minutes: 20, measured: true });
    expect(expectedWait('crisis', NOW, STAFFED, [], 3, late('crisis', 9))).toEqual({
      minutes: 10,
      measured: true,
    });
  });

  it('of what is urgent does not wait for a shift', () => {
    expect(expectedWait('crisis', NOW, BACK, [], 3, [])).toEqual({ minutes: 5, measured: false });
    const nights = measured({ staffed: false, seconds: 3_000 });
    expect(expectedWait('red', NOW, BACK, [nights], 10, [])).toEqual({ minutes: 60, measured: true });
  });
});

it('says who has been told', () => {
  expect(whoWasTold('green', STAFFED)).toBe('on-duty');
  expect([whoWasTold('crisis', BACK), whoWasTold('red', NOBODY)]).toEqual(['called', 'called']);
  expect([whoWasTold('amber', BACK), whoWasTold('green', NOBODY)]).toEqual(['later', 'later']);
});

it('says figures that people can take in', () => {
  expect([0.1, 5, 5.1, 45, 61, 700, 1_440, 1_441].map(said)).toEqual([5, 5, 10, 60, 120, 720, 1_440, 2_880]);
});

it('knows the time of day where the moderators are, in summer too', () => {
  expect(bandAt(new Date('2026-11-24T02:59:00Z'))).toBe(0);
  expect(bandAt(new Date('2026-11-24T23:59:00Z'))).toBe(7);
  expect(bandAt(new Date('2026-07-01T02:00:00Z'))).toBe(1);
});
