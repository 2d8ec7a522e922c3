import { describe, expect, it } from '@jest/globals';
import { hasReached } from './age.js';

describe('hasReached', () => {
  const born = { year: 2008, month: 11 };
  it.each([
    ['2026-10-31T12:00:00Z', false],
    ['2026-11-01T00:00:00Z', false],
    ['2026-11-30T23:59:59Z', false],
    ['2026-12-01T00:00:00Z', true],
  ])('18 on %s: %s', (now, expected) => {
    expect(hasReached(18, born, new Date(now))).toBe(expected);
  });
  it('goes over the end of a year', () => {
    expect(hasReached(18, { year: 2008, month: 12 }, new Date('2026-12-31T23:59:59Z'))).toBe(false);
    expect(hasReached(18, { year: 2008, month: 12 }, new Date('2027-01-01T00:00:00Z'))).toBe(true);
  });
});
