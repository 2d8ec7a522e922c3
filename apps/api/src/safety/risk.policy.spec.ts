import { describe, expect, it } from '@jest/globals';
import type { ConductId, Tier } from '@blether/risk/ids';
import { FIRST_POLICY } from '../cases/policy/first-policy.js';
import { decidedBy, measuresFor } from './risk.policy.js';

const { post, name, report } = FIRST_POLICY.doors;
const heard = (tier: Tier, conduct: readonly { id: ConductId; grade: Tier }[] = [], complete = true) => ({
  tier,
  conduct,
  complete,
});
const decided = (what: ReturnType<typeof heard>, isStaffed: boolean, door = post) =>
  decidedBy(measuresFor(door, what), isStaffed);

describe('the first policy', () => {
  it('asks for nothing where nothing was heard', () => {
    expect(measuresFor(post, heard('none'))).toEqual([]);
    expect(decided(heard('none'), true)).toBeNull();
  });

  it.each([
    ['immediate', 'held', 'held', 'crisis'],
    ['high', 'shown', 'held', 'red'],
    ['review', 'shown', 'shown', 'amber'],
    ['concern', 'shown', 'shown', 'green'],
  ] as const)('%s: %s while staffed, otherwise %s, %s, with a card', (tier, staffed, unstaffed, severity) => {
    for (const door of [post, name]) {
      expect(decided(heard(tier), true, door)).toEqual({ visibility: staffed, card: true, severity });
      expect(decided(heard(tier), false, door)).toEqual({ visibility: unstaffed, card: true, severity });
    }
  });

  it('holds grooming, encouraging harm and sharing methods, without a card', () => {
    for (const id of ['grooming', 'encouraging-harm'] as const) {
      expect(decided(heard('none', [{ id, grade: 'high' }]), true)).toEqual({
        visibility: 'held',
        card: false,
        severity: 'red',
      });
    }
  });

  it('shows to a moderator, without holding it, what somebody quotes of such conduct', () => {
    expect(measuresFor(post, heard('none', [{ id: 'grooming', grade: 'review' }]))).toEqual([
      post.loweredConduct,
    ]);
  });

  it('answers risk and conduct in the same words, neither hiding the other', () => {
    const both = heard('review', [{ id: 'grooming', grade: 'high' }]);
    expect(measuresFor(post, both)).toHaveLength(2);
    expect(decided(both, true)).toEqual({ visibility: 'held', card: true, severity: 'red' });
  });

  it('holds what the scanner could not read to its end: a person must', () => {
    expect(decided(heard('review', [], false), true)).toEqual({
      visibility: 'held',
      card: true,
      severity: 'amber',
    });
    expect(decided(heard('none', [], false), true)).toMatchObject({ visibility: 'held' });
  });

  it('keeps a report from nobody, since moderators alone read it', () => {
    expect(decided(heard('immediate'), false, report)).toEqual({
      visibility: 'shown',
      card: true,
      severity: 'crisis',
    });
  });

  it('holds words that nobody has seen yet where it says that they are hidden', () => {
    const hiding = { ...post.tiers.high, staffed: 'hide', unstaffed: 'publish' } as const;
    expect(decidedBy([hiding], true)?.visibility).toBe('held');
    expect(decidedBy([hiding], false)?.visibility).toBe('shown');
  });
});
