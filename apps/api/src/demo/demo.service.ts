import { Injectable } from '@nestjs/common';
import type { PersonId, Words } from '@blether/contracts/brand';
import type { DemoPerson, Me, Removal } from '@blether/contracts/identity';
import type { Role } from '@blether/contracts/roles';
import type { ReplyOf } from '@blether/contracts/routes';
import { AuthService } from '../identity/auth.service.js';
import { system } from '../platform/actor.js';
import { Database } from '../platform/database/database.js';
import { problem } from '../platform/http/problem.js';
import { LastAddress } from '../platform/ports/last-address.js';
import { Removals } from '../platform/ports/removals.js';
import { COMMUNITY } from './community/community.js';
import type { Member } from './community/community.types.js';
import { FIRST_PEOPLE } from './community/people-first.js';

interface PersonRow {
  id: PersonId;
  name: Words;
  email: string;
  roles: Role[];
}

type SteppedIn =
  | { readonly state: 'signed-in'; readonly me: Me; readonly cookie: string }
  | { readonly state: 'removed'; readonly removal: Removal };

/** The people of the demo, and the door through which a visitor becomes one of them. */
@Injectable()
export class DemoService {
  constructor(
    private readonly db: Database,
    private readonly auth: AuthService,
    private readonly removals: Removals,
    private readonly lastAddress: LastAddress,
  ) {}

  /** In the order of the community's own list; empty until it has been filled. */
  async people(): Promise<ReplyOf<'GET /demo/people'>> {
    const rows = new Map((await this.rows()).map((row) => [row.email, row]));
    const found = (members: readonly Member[]): DemoPerson[] =>
      members.flatMap(({ email, about }) => {
        const row = rows.get(email);
        return row ? [{ id: row.id, name: row.name, roles: row.roles, about }] : [];
      });
    const others = COMMUNITY.people.filter((member) => !FIRST_PEOPLE.includes(member));
    return { first: found(FIRST_PEOPLE), others: found(others) };
  }

  /** @throws `not-found` for anybody who is not of the demo */
  async signInAs(personId: PersonId, address: string): Promise<SteppedIn> {
    const row = (await this.rows()).find(({ id }) => id === personId);
    if (!row) throw problem('not-found');
    return this.db.write(system('demo'), async (tx) => {
      const removal = await this.removals.why(tx, personId);
      if (removal) return { state: 'removed', removal };
      const started = await this.auth.openSession(tx, personId, {
        secondFactor: true,
        device: 'unknown',
        remember: false,
      });
      tx.record('session.started', { sessionId: started.id, personId });
      await this.lastAddress.note(tx, personId, address);
      const me = { id: row.id, name: row.name, roles: row.roles };
      return { state: 'signed-in', me, cookie: started.cookie };
    });
  }

  private rows(): Promise<PersonRow[]> {
    return this.db.read(system('demo')).rows<PersonRow>({
      text: `SELECT p.id, p.display_name AS name, u.email,
                    ARRAY(SELECT g.role FROM role_grant g WHERE g.person_id = p.id ORDER BY g.role) AS roles
             FROM person p JOIN auth_user u ON u.id = p.id WHERE u.email = ANY($1)`,
      values: [COMMUNITY.people.map(({ email }) => email)],
    });
  }
}
