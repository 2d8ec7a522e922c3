import { describe, expect, it } from '@jest/globals';
import { BY_TIER, LOWERED_CONDUCT, measuresFor } from './risk.policy.js';

describe('the first policy', () => {
  it('asks for nothing where nothing was heard', () => {
    expect(measuresFor('none', [])).toEqual([]);
  });

  it('holds an immediate danger whether or not somebody is on shift', () => {
    expect(measuresFor('immediate', [])).toEqual([
      { staffed: 'held', unstaffed: 'held', severity: 'crisis' },
    ]);
  });

  it('holds a high risk only while nobody is on shift, and lower ones never', () => {
    expect(BY_TIER.high).toMatchObject({ staffed: 'shown', unstaffed: 'held' });
    expect([BY_TIER.review, BY_TIER.concern].map(({ unstaffed }) => unstaffed)).toEqual(['shown', 'shown']);
  });

  it('holds grooming, and shows to a moderator without holding what somebody quotes of it', () => {
    expect(measuresFor('none', [{ id: 'grooming', grade: 'high' }])).toMatchObject([
      { unstaffed: 'held', severity: 'red' },
    ]);
    expect(measuresFor('none', [{ id: 'grooming', grade: 'review' }])).toEqual([LOWERED_CONDUCT]);
  });

  it('answers risk and conduct in the same words, neither hiding the other', () => {
    expect(measuresFor('review', [{ id: 'hate', grade: 'review' }])).toHaveLength(2);
  });
});
