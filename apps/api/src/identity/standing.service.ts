import { Injectable } from '@nestjs/common';
import type { PersonId } from '@blether/contracts/brand';
import type { Rule } from '@blether/contracts/rules';
import { Clock } from '../platform/clock/clock.js';
import type { Tx } from '../platform/database/tx.js';
import { Settings } from '../platform/settings/settings.js';
import { accountRemoved } from './letters.js';
import { PeopleRepository } from './people.repository.js';
import { PostService } from './post.service.js';

/** What may be asked of somebody for a while. */
export type Asked = 'slow' | 'pause' | 'restrict';

const COLUMN: Readonly<Record<Asked, string>> = {
  slow: 'slowed_until',
  pause: 'paused_until',
  restrict: 'restricted_until',
};

/** What moderators have asked of somebody. It holds from the next request on, everywhere, and ends by itself. */
@Injectable()
export class StandingService {
  constructor(
    private readonly people: PeopleRepository,
    private readonly post: PostService,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** @param until null: no longer */
  async ask(tx: Tx, personId: PersonId, asked: Asked, until: Date | null): Promise<void> {
    const column = COLUMN[asked];
    await tx.rows({
      text: `INSERT INTO person_standing (person_id, ${column}) VALUES ($1, $2)
             ON CONFLICT (person_id) DO UPDATE SET ${column} = excluded.${column}`,
      values: [personId, until],
    });
  }

  /** The account cannot be used from now on; the person is told by mail, since they can read nothing else here. */
  async remove(tx: Tx, personId: PersonId, rule: Rule): Promise<void> {
    await tx.rows({
      text: `INSERT INTO person_standing (person_id, removed_at) VALUES ($1, $2)
             ON CONFLICT (person_id) DO UPDATE SET removed_at = excluded.removed_at`,
      values: [personId, this.clock.now()],
    });
    await this.people.endAllSessions(tx, personId);
    const contact = this.settings.get('privacy-contact');
    await this.post.tell(tx, personId, ({ origin }) =>
      accountRemoved(`${origin}/talk-to-someone`, rule, contact),
    );
  }

  /** They may sign in again. */
  async readmit(tx: Tx, personId: PersonId): Promise<void> {
    await tx.rows({
      text: 'UPDATE person_standing SET removed_at = NULL WHERE person_id = $1',
      values: [personId],
    });
  }
}
