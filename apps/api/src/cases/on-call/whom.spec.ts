import { describe, expect, it } from '@jest/globals';
import type { PersonId } from '@blether/contracts/brand';
import { channelsOf, isThereFor, mayKnow, whom } from './whom.js';
import type { Callable, Moment } from './whom.js';

const person = (id: string, more: Partial<Callable> = {}): Callable => ({
  id: id as PersonId,
  isModerator: false,
  isLead: false,
  isManager: false,
  onDuty: false,
  inHand: [],
  email: true,
  push: false,
  hours: null,
  ...more,
});
const priya = person('priya', { isModerator: true, onDuty: true });
const leon = person('leon', { isModerator: true, hours: { from: 21 * 60, to: 7 * 60 } });
const catriona = person('catriona', { isModerator: true, isLead: true });
const isla = person('isla', { isLead: true });
const una = person('una', { isManager: true });
const STAFF = [priya, leon, catriona, isla, una];
const NOON: Moment = { dutyLeads: [isla.id], holder: priya.id, minutes: 12 * 60 };
const ids = (people: readonly Callable[]): string[] => people.map(({ id }) => id);

describe('whether somebody is there', () => {
  const busyWith = (...inHand: Callable['inHand']) => [person('priya', { onDuty: true, inHand })];
  const red = { severity: 'red', acted: false } as const;

  it('is so for a crisis or a red while somebody can set aside what they have', () => {
    expect(isThereFor('crisis', busyWith())).toBe(true);
    expect(isThereFor('red', busyWith({ severity: 'amber', acted: false }))).toBe(true);
    expect(isThereFor('crisis', busyWith({ ...red, acted: true }))).toBe(true);
    expect(isThereFor('crisis', busyWith(red))).toBe(false);
    expect(isThereFor('red', busyWith({ severity: 'crisis', acted: true }))).toBe(false);
  });

  it('is so for the others while anybody is on duty at all', () => {
    expect(isThereFor('amber', busyWith(red))).toBe(true);
    expect(isThereFor('green', [person('leon')])).toBe(false);
  });
});

describe('whom a step calls', () => {
  it('is who is on duty, who has the case, the duty lead, the service manager', () => {
    const called = (['on-shift', 'holder', 'duty-lead', 'service-manager'] as const).map((who) =>
      ids(whom(who, STAFF, NOON)),
    );
    expect(called).toEqual([['priya'], ['priya'], ['isla'], ['una']]);
  });

  it('is every lead when no duty lead is set, and the service manager when there is no lead', () => {
    const none = { ...NOON, dutyLeads: [] };
    expect(ids(whom('duty-lead', STAFF, none))).toEqual(['catriona', 'isla']);
    expect(ids(whom('duty-lead', [priya, una], none))).toEqual(['una']);
    expect(whom('duty-lead', [priya], none)).toEqual([]);
  });

  it('is no lead of the rota who is one no longer', () => {
    expect(ids(whom('duty-lead', STAFF, { ...NOON, dutyLeads: [leon.id] }))).toEqual(['catriona', 'isla']);
  });

  it('is other moderators in their own hours, which may go over midnight', () => {
    const at = (minutes: number) => ids(whom('other-moderators', STAFF, { ...NOON, minutes }));
    expect(at(12 * 60)).toEqual(['catriona', 'isla']);
    expect([at(23 * 60), at(6 * 60)]).toEqual([
      ['leon', 'catriona', 'isla'],
      ['leon', 'catriona', 'isla'],
    ]);
  });

  it('is nobody about themselves, and no moderator about a colleague', () => {
    expect(ids(whom('duty-lead', mayKnow(STAFF, { personId: isla.id, isStaff: true }), NOON))).toEqual([
      'catriona',
    ]);
    expect(whom('on-shift', mayKnow(STAFF, { personId: leon.id, isStaff: true }), NOON)).toEqual([]);
  });
});

describe('how somebody is called', () => {
  it('is as the step says, or as they can be', () => {
    expect(channelsOf({ ...priya, push: true }, ['push', 'email', 'webhook'])).toEqual(['push', 'email']);
    expect(channelsOf({ ...priya, push: true }, ['push'])).toEqual(['push']);
    expect(channelsOf(priya, ['push'])).toEqual(['email']);
    expect(channelsOf({ ...priya, email: false }, ['push', 'email'])).toEqual([]);
  });
});
