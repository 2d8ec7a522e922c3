import type { OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { createHash, randomUUID } from 'node:crypto';
import type { ClientId, PersonId, SessionId, Words } from '@blether/contracts/brand';
import type { Role } from '@blether/contracts/roles';
import { ForumService } from '../forum/forum.service.js';
import { ReadingService } from '../forum/reading.service.js';
import { IdentityService } from '../identity/identity.service.js';
import { system } from '../platform/actor.js';
import type { PersonActor } from '../platform/actor.js';
import { Database } from '../platform/database/database.js';
import { Log } from '../platform/logging/log.js';
import { Readiness } from '../platform/readiness.js';
import { COMMUNITY } from './community.js';

/** Everybody of the demo can also sign in the ordinary way, with their email and this. It is no secret. */
export const DEMO_PASSWORD = 'blether-demo';

/** Fills an empty database with the demo community, through the same services that people use. */
@Injectable()
export class FillService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly identity: IdentityService,
    private readonly forum: ForumService,
    private readonly reading: ReadingService,
    private readonly readiness: Readiness,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.readiness.beforeFirstReady(() => this.fillIfEmpty());
  }

  private async fillIfEmpty(): Promise<void> {
    if (await this.isFilled()) return;
    this.log.info('Filling the demo.');
    const people = new Map<string, PersonActor>();
    for (const { key, name, email, roles } of COMMUNITY.people) {
      const account = { name: name as Words, email, password: DEMO_PASSWORD, roles };
      const id = (await this.idOf(email)) ?? (await this.identity.createAccount(system('demo'), account));
      people.set(key, actorFor(id, account.name, roles));
    }
    const forums = new Map((await this.reading.forums(system('demo'))).map(({ id, name }) => [name, id]));
    for (const { name, about, mark } of COMMUNITY.forums) {
      if (!forums.has(name))
        forums.set(name, await this.forum.createForum(system('demo'), { name, about, mark }));
    }
    const nameOf = new Map(COMMUNITY.forums.map(({ key, name }) => [key, name]));
    for (const { by, forum, title, posts } of COMMUNITY.topics) {
      const [first, ...replies] = posts;
      const started = await this.forum.startTopic(of(people, by), of(forums, of(nameOf, forum)), {
        clientId: clientIdOf(title, 0),
        title: title as Words,
        body: first.body as Words,
      });
      for (const [index, reply] of replies.entries()) {
        const wanted = { clientId: clientIdOf(title, index + 1), body: reply.body as Words };
        await this.forum.reply(of(people, reply.by), started.topic.id, wanted);
      }
    }
  }

  /** Whether the last of its posts is there: a first start that was cut short goes on where it stopped. */
  private async isFilled(): Promise<boolean> {
    const last = COMMUNITY.topics.at(-1);
    if (!last) return true;
    const clientId = clientIdOf(last.title, last.posts.length - 1);
    const found = await this.db
      .read(system('demo'))
      .one({ text: 'SELECT 1 FROM post WHERE client_id = $1', values: [clientId] });
    return found !== null;
  }

  private async idOf(email: string): Promise<PersonId | null> {
    const found = await this.db.read(system('demo')).one<{ id: PersonId }>({
      text: 'SELECT p.id FROM person p JOIN auth_user u ON u.id = p.id WHERE u.email = $1',
      values: [email],
    });
    return found?.id ?? null;
  }
}

/** Always the same for the same post, so writing it twice writes it once. */
function clientIdOf(title: string, index: number): ClientId {
  const hex = createHash('sha256')
    .update(`${title}/${String(index)}`)
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}` as ClientId;
}

/** Somebody who acts without a session, as only the demo's own people can. */
const actorFor = (personId: PersonId, name: Words, roles: readonly Role[]): PersonActor => ({
  kind: 'person',
  personId,
  sessionId: randomUUID() as SessionId,
  name,
  roles,
});

function of<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The demo community names "${key}", whom it does not have.`);
  return value;
}
