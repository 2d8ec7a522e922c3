import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import type { ClientId, ForumId, PersonId, Words } from '@blether/contracts/brand';
import type { Role } from '@blether/contracts/roles';
import { ForumService } from '../../src/forum/forum.service.js';
import type { StartedTopic, WrittenPost } from '../../src/forum/written-posts.js';
import { AuthService } from '../../src/identity/auth.service.js';
import { IdentityService } from '../../src/identity/identity.service.js';
import { system } from '../../src/platform/actor.js';
import type { PersonActor } from '../../src/platform/actor.js';
import { Database } from '../../src/platform/database/database.js';
import { Sessions } from '../../src/platform/ports/sessions.js';

export interface TestPerson {
  readonly id: PersonId;
  readonly name: Words;
  readonly email: string;
  readonly cookie: string;
  readonly actor: PersonActor;
}

export const words = (text: string): Words => text as Words;
export const clientId = (): ClientId => randomUUID() as ClientId;

/** Things to test with, made by the services themselves, so that they obey the rules. Each is new and unlike the others. */
export class Makers {
  private count = 0;

  constructor(private readonly app: INestApplicationContext) {}

  /** Somebody with an account, signed in. Without a password they could not sign in again. */
  async person(
    options: { name?: string; roles?: readonly Role[]; password?: string } = {},
  ): Promise<TestPerson> {
    this.count += 1;
    const name = words(options.name ?? `Person ${String(this.count)}`);
    const email = `${randomUUID()}@example.invalid`;
    const account = { name, email, password: options.password ?? null, roles: options.roles ?? [] };
    const id = await this.app.get(IdentityService).createAccount(system('setup'), account);
    const { cookie, actor } = await this.signedIn(id);
    return { id, name, email, cookie, actor };
  }

  /** A further session of the same person, as on another device. */
  async session(person: TestPerson): Promise<TestPerson> {
    return { ...person, ...(await this.signedIn(person.id)) };
  }

  async forum(options: { name?: string } = {}): Promise<ForumId> {
    this.count += 1;
    return this.app.get(ForumService).createForum(system('demo'), {
      name: options.name ?? `Forum ${String(this.count)}`,
      about: 'For tests.',
      mark: 'hill',
    });
  }

  async topic(options: {
    by: TestPerson;
    forum?: ForumId;
    title?: string;
    body?: string;
  }): Promise<StartedTopic> {
    const forum = options.forum ?? (await this.forum());
    return this.app.get(ForumService).startTopic(options.by.actor, forum, {
      clientId: clientId(),
      title: words(options.title ?? 'The kettle is on'),
      body: words(options.body ?? 'Come in and sit down.'),
    });
  }

  reply(options: { by: TestPerson; topic: StartedTopic; body?: string }): Promise<WrittenPost> {
    return this.app.get(ForumService).reply(options.by.actor, options.topic.topic.id, {
      clientId: clientId(),
      body: words(options.body ?? 'Thank you, I will.'),
    });
  }

  private async signedIn(id: PersonId): Promise<{ cookie: string; actor: PersonActor }> {
    const session = await this.app
      .get(Database)
      .write(system('sign-in'), (tx) =>
        this.app
          .get(AuthService)
          .openSession(tx, id, { secondFactor: true, device: 'unknown', remember: true }),
      );
    const cookie = session.cookie.split(';', 1)[0] ?? '';
    const found = await this.app.get(Sessions).signedIn(cookie);
    if (!found) throw new Error('A new session is not signed in.');
    return { cookie, actor: found.actor };
  }
}
