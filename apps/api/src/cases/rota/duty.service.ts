import { Injectable } from '@nestjs/common';
import type { DutyId, PersonId } from '@blether/contracts/brand';
import type { OnNow } from '@blether/contracts/rota';
import { nextAfter, onAt } from '@blether/escalation/rota';
import type { PersonActor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Copies } from '../../platform/database/copies.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/tx.js';
import { problem } from '../../platform/http/problem.js';
import { instant } from '../../platform/instant.js';
import { leadsDesk, mayBeGiven, worksAtDesk } from '../desk-access.service.js';
import { OnCallService } from '../on-call/on-call.service.js';
import { DutyRepository } from './duty.repository.js';
import type { DutyEnd, OpenDuty } from './duty.repository.js';
import { ability, mayReadRota, maySitAtDesk } from './rota.policy.js';
import { shiftLine } from './rota.view.js';
import { Shifts, filled } from './shifts.js';
import type { FilledShift } from './shifts.js';
import { ZONE } from './zone.js';

const MINUTE = 60_000;
/** Without a sign of life for this long somebody is not at the desk any more. */
export const LAPSE_MINUTES = 15;
/**
 * What other processes are told, so that a beat each minute is a row and not a change of every process's copy. Should the
 * timers stand still, nobody is taken to be there for longer than this.
 */
const KNOWN_MINUTES = 20;
const RENEW_MINUTES = 16;
/** How far ahead the next shift is looked for. */
const AHEAD = 14 * 24 * 60 * MINUTE;

/** Who is at the desk: known to every process at any moment, as words need it that wait to be shown or held. */
@Injectable()
export class DutyService {
  private open: readonly OpenDuty[] = [];

  constructor(
    private readonly db: Database,
    private readonly duties: DutyRepository,
    private readonly shifts: Shifts,
    private readonly onCall: OnCallService,
    private readonly copies: Copies,
    private readonly clock: Clock,
  ) {
    copies.keep('rota', async (reader) => {
      this.open = await duties.open(reader);
    });
  }

  /** Whether a moderator or lead is on duty and alive. Answered from memory. */
  isStaffed(): boolean {
    const now = this.clock.now();
    return this.open.some(({ knownUntil }) => knownUntil > now);
  }

  /** "Start my shift". Starting twice is as starting once. @throws `not-found` for whoever cannot be at the desk */
  async start(actor: PersonActor): Promise<OnNow> {
    if (!maySitAtDesk(actor)) throw problem('not-found');
    await this.db.write(actor, async (tx) => {
      const now = this.clock.now();
      const id = await this.duties.start(tx, actor.personId, now, inMinutes(now, KNOWN_MINUTES));
      if (id === null) return;
      tx.at(inMinutes(now, LAPSE_MINUTES), 'duty.lapse', id);
      tx.record('duty.started', { dutyId: id });
      await this.changed(tx, actor.personId);
    });
    await this.copies.refresh();
    return this.now(actor);
  }

  /** Whether they are on duty, which this has kept going. @throws `not-found` */
  async beat(actor: PersonActor): Promise<boolean> {
    if (!maySitAtDesk(actor)) throw problem('not-found');
    return this.db.write(actor, (tx) => this.alive(tx, actor.personId));
  }

  /** A sign of life, of which nothing is recorded. Answers whether they are on duty. */
  async alive(tx: Tx, personId: PersonId): Promise<boolean> {
    const now = this.clock.now();
    const known = await this.duties.seen(tx, personId, now);
    if (known === null) return false;
    if (known < inMinutes(now, RENEW_MINUTES)) {
      await this.duties.makeKnown(tx, personId, inMinutes(now, KNOWN_MINUTES));
      await this.copies.changed(tx, 'rota');
    }
    return true;
  }

  /** "End my shift". What they hold stays theirs until its lease ends, and others are shown it. @throws `not-found` */
  async end(actor: PersonActor): Promise<OnNow> {
    if (!maySitAtDesk(actor)) throw problem('not-found');
    await this.db.write(actor, (tx) => this.endOf(tx, actor.personId, 'ended'));
    await this.copies.refresh();
    return this.now(actor);
  }

  /** They may not be at the desk any more. */
  async roleTaken(tx: Tx, personId: PersonId): Promise<void> {
    await this.endOf(tx, personId, 'role-taken');
  }

  /** The timer of a duty: it lapses, unless there was a sign of life since. */
  async mayLapse(tx: Tx, id: DutyId): Promise<void> {
    const duty = await this.duties.lock(tx, id);
    if (!duty) return;
    const lapsesAt = inMinutes(duty.seenAt, LAPSE_MINUTES);
    if (lapsesAt > this.clock.now()) tx.at(lapsesAt, 'duty.lapse', id);
    else await this.finish(tx, duty, 'lapsed');
  }

  /** Who is on, who is next, and what people have left behind. @throws `not-found` */
  async now(actor: PersonActor): Promise<OnNow> {
    if (!mayReadRota(actor)) throw problem('not-found');
    const now = this.clock.now();
    const reader = this.db.read(actor);
    const rota = await this.shifts.load(reader, now);
    const all = filled(rota, now.getTime(), now.getTime() + AHEAD);
    const of = (kind: FilledShift['kind']): readonly FilledShift[] =>
      all.filter((shift) => shift.kind === kind);
    const line = (shift: unknown) =>
      // Both functions of the library hand back what they were given.
      shift === null || shift === undefined ? null : shiftLine(shift as FilledShift, rota, actor, now);
    const open = await this.duties.open(reader);
    const mine = open.find(({ personId }) => personId === actor.personId);
    const onShift = onAt(of('moderator'), now.getTime());
    const own = onShift.find(({ person }) => person === actor.personId);
    const may = maySitAtDesk(actor);
    return {
      staffed: open.some(({ knownUntil }) => knownUntil > now),
      onDuty: await this.duties.lines(reader),
      onShift: onShift.flatMap((shift) => line(shift) ?? []),
      next: line(nextAfter(of('moderator'), now.getTime())),
      dutyLead: line(onAt(of('duty-lead'), now.getTime())[0]),
      nextDutyLead: line(nextAfter(of('duty-lead'), now.getTime())),
      leftHeld: worksAtDesk(actor)
        ? await this.duties.leftHeld(reader, mayBeGiven('$1', '$2'), [actor.personId, leadsDesk(actor)])
        : [],
      mine: mine ? { since: instant(mine.since), until: own ? instant(new Date(own.to)) : null } : null,
      abilities: { start: ability(may && !mine), end: ability(mine !== undefined) },
      zone: ZONE,
      now: instant(now),
    };
  }

  private async endOf(tx: Tx, personId: PersonId, how: DutyEnd): Promise<void> {
    const duty = await this.duties.lockOf(tx, personId);
    if (duty) await this.finish(tx, duty, how);
  }

  private async finish(tx: Tx, { id, personId }: OpenDuty, how: DutyEnd): Promise<void> {
    await this.duties.end(tx, id, how, this.clock.now());
    tx.record(`duty.${how === 'lapsed' ? 'lapsed' : 'ended'}`, { dutyId: id, personId, how });
    await this.changed(tx, personId);
  }

  /** The lock on the copy's count puts those who come and go in order: the last to leave sees that nobody is left. */
  private async changed(tx: Tx, personId: PersonId): Promise<void> {
    await this.copies.changed(tx, 'rota');
    if (!(await this.duties.isAnybody(tx, this.clock.now(), personId))) await this.onCall.staffingChanged(tx);
  }
}

const inMinutes = (from: Date, minutes: number): Date => new Date(from.getTime() + minutes * MINUTE);
