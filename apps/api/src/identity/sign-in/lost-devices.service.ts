import { Injectable } from '@nestjs/common';
import type { LostDeviceId, PersonId } from '@blether/contracts/brand';
import type { LostDeviceView } from '@blether/contracts/identity';
import type { PersonActor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/tx.js';
import { problem } from '../../platform/http/problem.js';
import { instant } from '../../platform/instant.js';
import { lostDevice, lostDeviceRefused, lostDeviceWithdrawn, secondFactorChanged } from '../letters.js';
import { mayManageAccounts } from '../identity.policy.js';
import { PeopleRepository } from '../people.repository.js';
import { PostService } from '../post.service.js';
import { RolesService } from '../roles.service.js';
import { SecondFactorService } from './second-factor.service.js';

interface Row {
  readonly id: LostDeviceId;
  readonly person_id: PersonId;
  readonly name: LostDeviceView['person']['name'];
  readonly roles: LostDeviceView['person']['roles'];
  readonly filed_by: PersonId;
  readonly asked_at: Date;
  /** When the reader became an administrator. */
  readonly granted_at: Date;
}

/**
 * The way back for somebody who has lost what they sign in with. It takes off their second factor, so it takes two
 * people: whoever asks, and another administrator who has made sure who is asking.
 */
@Injectable()
export class LostDevicesService {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleRepository,
    private readonly factors: SecondFactorService,
    private readonly roles: RolesService,
    private readonly post: PostService,
    private readonly clock: Clock,
  ) {}

  /**
   * Asks for it. One request is open at a time, and asking again changes nothing; but a person's own takes the place of
   * one that an administrator filed for them, who may then decide. The person hears of it; administrators find it on
   * their page.
   */
  async file(tx: Tx, personId: PersonId, filedBy: PersonId): Promise<void> {
    // A request of its own, and not the old one with another name on it: what an administrator looked at before does not
    // decide about it, and it is no older than it is.
    if (filedBy === personId) await this.stop(tx, personId, 'filed by others');
    const filed = await tx.one<{ id: LostDeviceId }>({
      text: `INSERT INTO lost_device (person_id, filed_by, asked_at) VALUES ($1, $2, $3)
             ON CONFLICT (person_id) WHERE decided_at IS NULL DO NOTHING RETURNING id`,
      values: [personId, filedBy, this.clock.now()],
    });
    if (!filed) return;
    tx.record('lost-device.asked', { personId, filedBy, lostDeviceId: filed.id });
    await this.post.tell(tx, personId, ({ signInUrl, when }) => lostDevice(signInUrl, when));
    await this.post.lostDeviceWaits(tx);
  }

  /** Takes an open request back. */
  async stop(tx: Tx, personId: PersonId, which: 'any' | 'filed by others' = 'any'): Promise<void> {
    const stopped = await tx.one<{ id: LostDeviceId }>({
      text: `DELETE FROM lost_device
             WHERE person_id = $1 AND decided_at IS NULL AND ($2 OR filed_by <> person_id) RETURNING id`,
      values: [personId, which === 'any'],
    });
    if (stopped) tx.record('lost-device.stopped', { personId, lostDeviceId: stopped.id });
  }

  /**
   * An administrator asks on somebody's behalf. @throws `not-found`, also for who has no second factor;
   * `someone-else-decides` when there is nobody else who could: then the person asks, and this administrator decides
   */
  async fileFor(actor: PersonActor, personId: PersonId): Promise<void> {
    if (!mayManageAccounts(actor)) throw problem('not-found');
    await this.db.write(actor, async (tx) => {
      await this.roles.mustManage(tx);
      const { authenticator, passkeys } = await this.factors.factorsOf(tx, personId);
      if (!authenticator && passkeys === 0) throw problem('not-found');
      const other = await tx.one({
        text: `SELECT 1 FROM role_grant WHERE role = 'administrator' AND person_id NOT IN ($1, $2) LIMIT 1`,
        values: [actor.personId, personId],
      });
      if (!other) throw problem('someone-else-decides');
      await this.file(tx, personId, actor.personId);
    });
  }

  /** What waits for a decision, oldest first. @throws `not-found` for whoever may not decide */
  async open(actor: PersonActor): Promise<readonly LostDeviceView[]> {
    if (!mayManageAccounts(actor)) throw problem('not-found');
    const rows = await this.db.read(actor).rows<Row>({
      text: `SELECT l.id, l.person_id, l.filed_by, l.asked_at, p.display_name AS name,
                    ARRAY(SELECT g.role FROM role_grant g WHERE g.person_id = p.id ORDER BY g.role) AS roles,
                    (SELECT granted_at FROM role_grant WHERE person_id = $1 AND role = 'administrator') AS granted_at
             FROM lost_device l JOIN person p ON p.id = l.person_id WHERE l.decided_at IS NULL ORDER BY l.asked_at`,
      values: [actor.personId],
    });
    return rows.map((row) => ({
      id: row.id,
      person: { id: row.person_id, name: row.name, roles: row.roles },
      askedAt: instant(row.asked_at),
      askedBy: row.filed_by === row.person_id ? 'person' : 'administrator',
      barred: barred(actor, row),
    }));
  }

  /**
   * Takes the second factor off, or leaves it. Whoever filed it may not decide, but may take it back: that is their
   * refusal. @throws `not-found`, also for what was decided in the meantime; `someone-else-decides` for who is concerned
   * and for who filed it; `appointed-since` for who would take it off and became an administrator after it was asked
   */
  async decide(actor: PersonActor, id: LostDeviceId, approved: boolean): Promise<void> {
    if (!mayManageAccounts(actor)) throw problem('not-found');
    await this.db.write(actor, async (tx) => {
      await this.roles.mustManage(tx);
      const row = await tx.one<Pick<Row, 'person_id' | 'filed_by' | 'asked_at' | 'granted_at'>>({
        text: `SELECT l.person_id, l.filed_by, l.asked_at, g.granted_at
               FROM lost_device l JOIN role_grant g ON g.person_id = $2 AND g.role = 'administrator'
               WHERE l.id = $1 AND l.decided_at IS NULL FOR UPDATE OF l`,
        values: [id, actor.personId],
      });
      if (!row) throw problem('not-found');
      if (!approved && row.filed_by === actor.personId) {
        await this.stop(tx, row.person_id);
        if (row.person_id !== actor.personId)
          await this.post.tell(tx, row.person_id, ({ signInUrl }) => lostDeviceWithdrawn(signInUrl));
        return;
      }
      const bar = barred(actor, row);
      if (bar === 'concerned') throw problem('someone-else-decides');
      if (bar === 'appointed-since' && approved) throw problem('appointed-since');
      await tx.rows({
        text: 'UPDATE lost_device SET decided_at = $2, decided_by = $3, approved = $4 WHERE id = $1',
        values: [id, this.clock.now(), actor.personId, approved],
      });
      tx.record(approved ? 'lost-device.approved' : 'lost-device.refused', {
        personId: row.person_id,
        lostDeviceId: id,
      });
      if (!approved) {
        await this.post.tell(tx, row.person_id, lostDeviceRefused);
        return;
      }
      await this.factors.removeAll(tx, row.person_id);
      // Whoever has the device may be signed in on it.
      await this.people.endAllSessions(tx, row.person_id);
      await this.post.tell(tx, row.person_id, ({ when, signInUrl }) => secondFactorChanged(when, signInUrl));
    });
  }
}

/** Two people are needed, so whoever takes it off was there before it was asked, and is neither of those concerned. */
function barred(
  { personId }: PersonActor,
  row: Pick<Row, 'person_id' | 'filed_by' | 'asked_at' | 'granted_at'>,
): LostDeviceView['barred'] {
  if (personId === row.person_id || personId === row.filed_by) return 'concerned';
  return row.granted_at > row.asked_at ? 'appointed-since' : null;
}
