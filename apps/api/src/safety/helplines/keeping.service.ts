import { Injectable } from '@nestjs/common';
import type { Instant } from '@blether/contracts/brand';
import type { Day, EditHelpline, KeptHelpline } from '@blether/contracts/safety';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Copies } from '../../platform/database/copies.js';
import { Database } from '../../platform/database/database.js';
import type { Reader, Tx } from '../../platform/database/tx.js';
import { problem } from '../../platform/http/problem.js';
import { fault } from '../../platform/http/validation.js';
import { mayAdminister } from '../../platform/settings/settings.policy.js';
import { asListed, dayOf, standing } from './choice.js';
import { HelplinesRepository } from './helplines.repository.js';
import type { StoredHelpline } from './helplines.repository.js';

const LONGEST_REVIEW_DAYS = 366;

/** Keeping the list of helplines true: for administrators, each change an event. Others find nothing here. */
@Injectable()
export class KeepingService {
  constructor(
    private readonly db: Database,
    private readonly helplines: HelplinesRepository,
    private readonly copies: Copies,
    private readonly clock: Clock,
  ) {}

  /** Retired ones too, in the order of the list. */
  async list(actor: Actor): Promise<readonly KeptHelpline[]> {
    mustAdminister(actor);
    return (await this.helplines.all(this.db.read(actor))).map((line) => this.view(line));
  }

  /** Adds one, which nobody has confirmed yet. */
  async add(actor: Actor, line: EditHelpline): Promise<KeptHelpline> {
    mustAdminister(actor);
    mustBeReachable(line);
    return this.changed(actor, async (tx) => {
      const id = await this.helplines.insert(tx, line);
      tx.record('helpline.added', { helplineId: id });
      return id;
    });
  }

  /** A new number or address has to be confirmed anew. @throws `conflict` when it is not what the actor saw */
  async edit(actor: Actor, id: string, line: EditHelpline & { revision: number }): Promise<KeptHelpline> {
    mustAdminister(actor);
    mustBeReachable(line);
    return this.changed(actor, async (tx) => {
      const before = await this.seen(tx, id, line.revision);
      const moved = before.phone !== line.phone || before.text !== line.text || before.web !== line.web;
      await this.helplines.update(tx, id, line, moved);
      tx.record('helpline.edited', { helplineId: id, unconfirmed: moved && before.reviewBy !== null });
      return id;
    });
  }

  /** Says that its owner answers there, and until when that may be relied on. @throws `conflict`, `validation` */
  async confirm(actor: Actor, id: string, revision: number, reviewBy: Day): Promise<KeptHelpline> {
    mustAdminister(actor);
    const now = this.clock.now();
    const last = dayOf(new Date(now.getTime() + LONGEST_REVIEW_DAYS * 24 * 3_600_000));
    const wrong = reviewBy < dayOf(now) ? 'in-the-past' : reviewBy > last ? 'out-of-range' : null;
    if (wrong) throw problem('validation', { errors: [fault('/reviewBy', wrong)] });
    return this.changed(actor, async (tx) => {
      await this.seen(tx, id, revision);
      await this.helplines.confirm(tx, id, reviewBy, now);
      tx.record('helpline.confirmed', { helplineId: id, reviewBy });
      return id;
    });
  }

  /** Takes it off the list, or puts it back as it was. */
  async setRetired(actor: Actor, id: string, retired: boolean): Promise<KeptHelpline> {
    mustAdminister(actor);
    return this.changed(actor, async (tx) => {
      const before = await this.helplines.lock(tx, id);
      if (!before) throw problem('not-found');
      if (before.retired !== retired) {
        await this.helplines.setRetired(tx, id, retired);
        tx.record(retired ? 'helpline.retired' : 'helpline.restored', { helplineId: id });
      }
      return id;
    });
  }

  private async seen(tx: Tx, id: string, revision: number): Promise<StoredHelpline> {
    const line = await this.helplines.lock(tx, id);
    if (!line) throw problem('not-found');
    if (line.revision !== revision) throw problem('conflict');
    return line;
  }

  private async changed(actor: Actor, work: (tx: Tx) => Promise<string>): Promise<KeptHelpline> {
    const id = await this.db.write(actor, async (tx) => {
      await this.copies.changed(tx, 'helplines');
      return work(tx);
    });
    await this.copies.refresh();
    return this.one(this.db.read(actor), id);
  }

  private async one(reader: Reader, id: string): Promise<KeptHelpline> {
    const line = await this.helplines.one(reader, id);
    if (!line) throw problem('not-found');
    return this.view(line);
  }

  private view(line: StoredHelpline): KeptHelpline {
    const { confirmedAt, confirmedBy, reviewBy } = line;
    return {
      ...asListed(line),
      revision: line.revision,
      position: line.position,
      confirmed:
        confirmedAt && reviewBy !== null
          ? { at: confirmedAt.toISOString() as Instant, by: confirmedBy, reviewBy }
          : null,
      state: standing(line, dayOf(this.clock.now())),
    };
  }
}

function mustAdminister(actor: Actor): void {
  if (!mayAdminister(actor)) throw problem('not-found');
}

function mustBeReachable({ phone, text, web }: EditHelpline): void {
  if (phone === null && text === null && web === null)
    throw problem('validation', { errors: [fault('/phone', 'required')] });
}
