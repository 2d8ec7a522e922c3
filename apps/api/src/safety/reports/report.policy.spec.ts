import { describe, expect, it } from '@jest/globals';
import { OUTCOMES } from '@blether/contracts/cases';
import { REPORT_CATEGORIES } from '@blether/contracts/reports';
import { CLOCKS } from '@blether/escalation/severity';
import type { PersonActor } from '../../platform/actor.js';
import { CAME_TO_NOTHING, lookBy, mayHide, resultOf, saysNoMore, severityOf } from './report.policy.js';

const plain = { overLimit: false, hides: false };

describe('how urgent a report is', () => {
  it.each([
    ['someone-in-danger', 'red'],
    ['encourages-harm', 'red'],
    ['young-person-at-risk', 'red'],
    ['threat-or-bullying', 'amber'],
    ['hate', 'amber'],
    ['private-details', 'green'],
    ['something-else', 'green'],
  ] as const)('%s is %s', (category, severity) => {
    expect(severityOf(category, plain)).toBe(severity);
  });

  it('is amber at least when a volunteer has hidden the words', () => {
    expect(
      REPORT_CATEGORIES.map((category) => severityOf(category, { ...plain, hides: true })),
    ).not.toContain('green');
    expect(severityOf('someone-in-danger', { ...plain, hides: true })).toBe('red');
  });

  it('is low beyond what people report in a day, and never lowest where somebody may be in danger', () => {
    const over = { ...plain, overLimit: true };
    expect(severityOf('hate', over)).toBe('green');
    expect(severityOf('encourages-harm', over)).toBe('green');
    expect(severityOf('someone-in-danger', over)).toBe('amber');
    expect(severityOf('young-person-at-risk', over)).toBe('amber');
  });
});

describe('a second report', () => {
  const first = { category: 'hate', words: null } as const;

  it('says no more when it is no more urgent and has no words of its own', () => {
    expect(saysNoMore(first, { category: 'hate', words: null })).toBe(true);
    expect(saysNoMore(first, { category: 'wrong-place', words: null })).toBe(true);
    expect(saysNoMore({ ...first, words: 'the same' }, { category: 'hate', words: 'the same' })).toBe(true);
  });

  it('says more when it is more urgent, or in words', () => {
    expect(saysNoMore(first, { category: 'someone-in-danger', words: null })).toBe(false);
    expect(saysNoMore(first, { category: 'hate', words: 'She told me where he lives.' })).toBe(false);
  });
});

describe('what a reporter hears', () => {
  it('says that somebody was helped only to who feared for them', () => {
    expect(resultOf('someone-in-danger', 'emergency-services')).toBe('helped');
    for (const outcome of OUTCOMES) expect(resultOf('scam-or-selling', outcome)).not.toBe('helped');
  });

  it('says when somebody is meant to have looked', () => {
    const at = new Date('2026-11-24T12:00:00Z');
    expect(lookBy(at, 'red', CLOCKS)).toEqual(new Date('2026-11-24T12:10:00Z'));
    expect(lookBy(at, 'green', CLOCKS)).toEqual(new Date('2026-11-25T00:00:00Z'));
  });

  it('counts as nothing what a moderator found to be nothing', () => {
    expect(CAME_TO_NOTHING).toEqual(['not-a-concern', 'incident-mended']);
  });
});

describe('hiding', () => {
  it('is for trained peers, and in a case for moderators', () => {
    const may = (...roles: PersonActor['roles']): boolean => mayHide({ roles } as PersonActor);
    expect([may('welcomer'), may('facilitator')]).toEqual([true, true]);
    expect([may(), may('moderator'), may('lead'), may('administrator')]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
