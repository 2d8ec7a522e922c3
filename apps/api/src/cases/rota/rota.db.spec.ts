import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonId, ShiftId } from '@blether/contracts/brand';
import type { ShiftPlan } from '@blether/contracts/rota';
import { Refused } from '../../../test/harness/client.js';
import type { TestPerson } from '../../../test/harness/makers.js';
import { startWorld } from '../../../test/harness/world.js';
import type { World } from '../../../test/harness/world.js';
import { RolesService } from '../../identity/roles.service.js';
import { system } from '../../platform/actor.js';
import { Copies } from '../../platform/database/copies.js';
import { CasesService } from '../cases.service.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
let world: World;
let lead: TestPerson;
let priya: TestPerson;
let leon: TestPerson;
beforeAll(async () => {
  world = await startWorld({ database: 'rota_spec' });
  lead = await world.make.person({ name: 'Lead', roles: ['lead'] });
  priya = await world.make.person({ name: 'Priya', roles: ['moderator'] });
  leon = await world.make.person({ name: 'Leon', roles: ['moderator'] });
});
afterAll(() => world.close());

const DAY_FORM = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
/** Days from today by the service's own calendar. Those far off are of a year in which none of these tests is past. */
const dayIn = (days: number): string => DAY_FORM.format(world.clock.now().getTime() + days * 24 * HOUR);

const single = (personId: PersonId | null, day: string, more: Partial<ShiftPlan> = {}): ShiftPlan => ({
  kind: 'moderator',
  personId,
  from: day,
  start: '08:00',
  end: '16:00',
  repeat: null,
  ...more,
});

const add = async (plan: ShiftPlan, by = lead): Promise<ShiftId> =>
  (await world.as(by)('POST /rota/shifts', { body: plan })).shiftId;

const view = (day: string, by: TestPerson = lead) =>
  world.as(by)('GET /rota', { query: { from: day, weeks: '1' } });

async function refusal(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
  } catch (error) {
    if (error instanceof Refused) return error.problem.code;
    throw error;
  }
  return 'nothing refused';
}
const nightly = (personId: PersonId, from: string): ShiftPlan => ({
  ...single(personId, from),
  start: '22:00',
  end: '06:00',
  repeat: { weekdays: [1, 2, 3, 4, 5, 6, 7], everyWeeks: 1, until: null },
});

describe('the rota', () => {
  it('keeps the hours of a night in both nights in which the clocks change, with no gap beside a day', async () => {
    const from = '2127-01-06';
    const night = await add(nightly(leon.id, from));
    const day = await add({ ...nightly(priya.id, from), start: '06:00', end: '22:00' });
    const spring = await view('2127-03-26');
    const autumn = await view('2127-10-22');
    const at = (rota: typeof spring, on: string) => {
      const found = rota.shifts.find((shift) => shift.shiftId === night && shift.day === on);
      return [found?.startsAt, found?.endsAt];
    };
    expect(at(spring, '2127-03-29')).toEqual(['2127-03-29T22:00:00.000Z', '2127-03-30T05:00:00.000Z']);
    expect(at(autumn, '2127-10-25')).toEqual(['2127-10-25T21:00:00.000Z', '2127-10-26T06:00:00.000Z']);
    const of = (rota: typeof spring) =>
      [...rota.gaps, ...rota.overlaps].filter(({ kind }) => kind === 'moderator');
    expect([of(spring), of(autumn)]).toEqual([[], []]);
    for (const shiftId of [night, day]) await remove(shiftId, from);
  });

  it('shows when nobody is on, and when two are', async () => {
    const day = '2127-05-05';
    await add(single(priya.id, day));
    await add(single(leon.id, day, { start: '14:00', end: '22:00' }));
    const rota = await view(day, priya);
    expect(rota.overlaps.map(({ from, to, people }) => [from, to, people.map(({ id }) => id)])).toEqual([
      ['2127-05-05T13:00:00.000Z', '2127-05-05T15:00:00.000Z', [priya.id, leon.id]],
    ]);
    expect(rota.gaps.filter(({ kind }) => kind === 'moderator').map(({ from, to }) => [from, to])).toEqual([
      ['2127-05-04T23:00:00.000Z', '2127-05-05T07:00:00.000Z'],
      ['2127-05-05T21:00:00.000Z', '2127-05-11T23:00:00.000Z'],
    ]);
    expect(rota.plans).toEqual([]);
    expect(rota.abilities.edit.may).toBe(false);
  });

  it('of two leads who change the same shift, the second is told, and what the first wrote stands', async () => {
    const other = await world.make.person({ roles: ['coordinator'] });
    const day = '2127-06-09';
    const shiftId = await add(single(priya.id, day));
    const edit = (by: TestPerson, end: string) =>
      world.as(by)('PUT /rota/shifts/:shiftId', {
        params: { shiftId },
        body: { ...single(priya.id, day, { end }), revision: 1 },
      });
    const answers = await Promise.allSettled([edit(lead, '17:00'), edit(other, '18:00')]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const kept = (await view(day)).plans.find(({ id }) => id === shiftId);
    expect(kept).toMatchObject({ revision: 2, end: answers[0].status === 'fulfilled' ? '17:00' : '18:00' });
    expect(await refusal(edit(other, '20:00'))).toBe('conflict');
  });

  it('changed from a day on stays as it was before it, with what was changed on days to come', async () => {
    const from = dayIn(0);
    const shiftId = await add({ ...nightly(leon.id, from), start: '01:00', end: '02:00' });
    await world.as(lead)('POST /rota/shifts/:shiftId/day', {
      params: { shiftId },
      body: { day: dayIn(4), revision: 1, change: { cancelled: true } },
    });
    const { shiftId: later } = await world.as(lead)('PUT /rota/shifts/:shiftId', {
      params: { shiftId },
      body: { ...nightly(priya.id, dayIn(3)), start: '01:00', end: '03:00', revision: 2 },
    });
    expect(later).not.toBe(shiftId);
    const rota = await world.as(lead)('GET /rota', { query: { weeks: '2' } });
    const of = (day: string) =>
      rota.shifts
        .filter((shift) => [shiftId, later].includes(shift.shiftId) && shift.day === day)
        .map(({ person }) => person?.name);
    expect([2, 3, 4, 5].map((days) => of(dayIn(days)))).toEqual([['Leon'], ['Priya'], [], ['Priya']]);
    for (const id of [shiftId, later]) await remove(id, dayIn(0));
  });

  it('takes nobody who could not do it, nothing that has passed, and nothing that is no day', async () => {
    const member = await world.make.person();
    const at = async (body: object) => {
      try {
        await world.as(lead)('POST /rota/shifts', { body: body as ShiftPlan });
      } catch (error) {
        if (error instanceof Refused) return error.problem.errors?.map((each) => [each.pointer, each.fault]);
      }
      return [];
    };
    expect(await at(single(member.id, dayIn(1)))).toEqual([['/personId', 'out-of-range']]);
    expect(await at(single(priya.id, dayIn(1), { kind: 'duty-lead' }))).toEqual([
      ['/personId', 'out-of-range'],
    ]);
    expect(await at(single(priya.id, dayIn(-2)))).toEqual([['/from', 'in-the-past']]);
    expect(await at(single(priya.id, '2127-02-30'))).toEqual([['/from', 'out-of-range']]);
    expect(await at(single(priya.id, dayIn(1), { start: '24:00' }))).toEqual([['/start', 'out-of-range']]);
    const repeat = { weekdays: [8], everyWeeks: 1, until: null };
    expect(await at({ ...single(priya.id, dayIn(1)), repeat })).toEqual([['/repeat', 'out-of-range']]);
    const over = { weekdays: [1], everyWeeks: 1, until: dayIn(0) };
    expect(await at({ ...single(priya.id, dayIn(1)), repeat: over })).toEqual([['/repeat', 'out-of-range']]);
    expect(await refusal(add(single(priya.id, dayIn(1)), priya))).toBe('forbidden');
    expect(await refusal(add(single(priya.id, dayIn(1)), member))).toBe('not-found');
  });
});

async function remove(shiftId: ShiftId, from: string): Promise<void> {
  const [row] = await world.sql<{ revision: number }>('SELECT revision FROM shift_plan WHERE id = $1', [
    shiftId,
  ]);
  await world.as(lead)('POST /rota/shifts/:shiftId/end', {
    params: { shiftId },
    body: { from, revision: row!.revision },
  });
}

describe('a swap', () => {
  const day = '2127-07-07';
  it('is offered by whoever has the shift and taken by one colleague alone', async () => {
    const third = await world.make.person({ roles: ['moderator'] });
    const shiftId = await add(single(priya.id, day));
    expect(await refusal(offer(leon, shiftId))).toBe('not-found');
    const offerId = await offer(priya, shiftId);
    const shown = (await view(day, leon)).shifts.find((shift) => shift.shiftId === shiftId);
    expect(shown).toMatchObject({ offer: { mine: false }, abilities: { take: { may: true } } });
    const take = (by: TestPerson) => world.as(by)('POST /rota/offers/:offerId/take', { params: { offerId } });
    const answers = await Promise.all([refusal(take(leon)), refusal(take(third))]);
    expect(answers.sort()).toEqual(['conflict', 'nothing refused']);
    const after = (await view(day)).shifts.find((shift) => shift.shiftId === shiftId);
    expect([leon.id, third.id]).toContain(after?.person?.id);
    expect(after).toMatchObject({ changed: true, offer: null, startsAt: '2127-07-07T07:00:00.000Z' });
    const events = await world.sql(
      `SELECT 1 FROM event WHERE kind = 'rota.swapped' AND refs->>'shiftId' = $1`,
      [shiftId],
    );
    expect(events).toHaveLength(1);
  });

  it('can be taken back, and ends when a lead decides about that day', async () => {
    const shiftId = await add(single(priya.id, day));
    const first = await offer(priya, shiftId);
    await world.as(priya)('POST /rota/offers/:offerId/withdraw', { params: { offerId: first } });
    expect(
      await refusal(world.as(leon)('POST /rota/offers/:offerId/take', { params: { offerId: first } })),
    ).toBe('conflict');
    const second = await offer(priya, shiftId);
    await world.as(lead)('POST /rota/shifts/:shiftId/day', {
      params: { shiftId },
      body: { day, revision: 1, change: { cancelled: true } },
    });
    expect(
      await refusal(world.as(leon)('POST /rota/offers/:offerId/take', { params: { offerId: second } })),
    ).toBe('conflict');
  });

  const offer = async (by: TestPerson, shiftId: ShiftId) =>
    (await world.as(by)('POST /rota/shifts/:shiftId/offer', { params: { shiftId }, body: { day } })).offerId;
});

describe('duty', () => {
  const isStaffed = () => world.app.get(CasesService).isStaffed();

  it('makes the desk staffed from the moment at which somebody starts until the last has gone', async () => {
    expect(isStaffed()).toBe(false);
    expect((await world.as(priya)('POST /duty')).staffed).toBe(true);
    await world.as(priya)('POST /duty');
    await world.as(leon)('POST /duty');
    expect(isStaffed()).toBe(true);
    await world.as(priya)('POST /duty/end');
    expect(isStaffed()).toBe(true);
    const { staffed, onDuty } = await world.as(leon)('POST /duty/end');
    expect([staffed, onDuty, isStaffed()]).toEqual([false, [], false]);
    expect(await world.sql(`SELECT 1 FROM event WHERE kind = 'duty.started'`)).toHaveLength(2);
  });

  it('lapses a quarter of an hour after the last sign of life, and beats keep it without an event each', async () => {
    await world.as(priya)('POST /duty');
    for (let minute = 0; minute < 40; minute += 1) {
      world.clock.advance(MINUTE);
      expect(await world.as(priya)('POST /duty/heartbeat')).toEqual({ onDuty: true });
      await world.app.get(Copies).look();
      expect(isStaffed()).toBe(true);
    }
    await world.settled();
    world.clock.advance(15 * MINUTE - 1);
    await world.settled();
    await world.app.get(Copies).look();
    expect(isStaffed()).toBe(true);
    expect((await world.as(leon)('GET /rota/now')).staffed).toBe(true);
    world.clock.advance(1);
    await world.settled();
    await world.app.get(Copies).look();
    expect(isStaffed()).toBe(false);
    expect(await world.as(priya)('POST /duty/heartbeat')).toEqual({ onDuty: false });
    const kinds = await world.sql<{ kind: string }>(
      `SELECT kind FROM event WHERE kind LIKE 'duty.%' ORDER BY id DESC LIMIT 2`,
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['duty.lapsed', 'duty.started']);
  });

  it('is believed no longer than twenty minutes where the timers stand still, whatever the clock says after', async () => {
    await world.as(priya)('POST /duty');
    world.clock.advance(20 * MINUTE);
    expect(isStaffed()).toBe(false);
    world.clock.advance(-30 * MINUTE);
    expect(isStaffed()).toBe(true);
    world.clock.advance(10 * MINUTE);
    await world.as(priya)('POST /duty/end');
  });

  it('ends with the role, and what was held goes back to the queue at once', async () => {
    const moderator = await world.make.person({ roles: ['moderator'] });
    const author = await world.make.person();
    await world.make.topic({ by: author, body: 'I have taken all my tablets and I want to die tonight' });
    await world.as(moderator)('POST /duty');
    const { caseId } = await world.as(moderator)('POST /desk/next');
    expect(caseId).not.toBeNull();
    await world.app.get(RolesService).revoke(system('setup'), moderator.id, 'moderator');
    await world.app.get(Copies).look();
    expect(isStaffed()).toBe(false);
    expect(await world.sql('SELECT state, worker_id FROM case_file WHERE id = $1', [caseId])).toEqual([
      { state: 'waiting', worker_id: null },
    ]);
  });

  it('that ends while a case is held leaves the case, and those on the desk are told', async () => {
    await world.as(priya)('POST /duty');
    const { caseId } = await world.as(priya)('POST /desk/next');
    expect((await world.as(leon)('GET /rota/now')).leftHeld).toEqual([]);
    await world.as(priya)('POST /duty/end');
    const { leftHeld } = await world.as(leon)('POST /duty');
    expect(leftHeld).toMatchObject([{ caseId, person: { id: priya.id } }]);
    await world.as(leon)('POST /duty/end');
  });

  it('is not for members, and a coordinator reads without being on', async () => {
    const member = await world.make.person();
    expect(await refusal(world.as(member)('POST /duty'))).toBe('not-found');
    expect(await refusal(world.as(member)('GET /rota/now'))).toBe('not-found');
    const coordinator = await world.make.person({ roles: ['coordinator'] });
    expect(await refusal(world.as(coordinator)('POST /duty'))).toBe('not-found');
    expect((await world.as(coordinator)('GET /rota/now')).abilities.start.may).toBe(false);
  });
});
