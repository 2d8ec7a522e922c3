import type { OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { ClientId, ForumId, PersonId, PostId, TopicId, Words } from '@blether/contracts/brand';
import { ForumService } from '../forum/forum.service.js';
import { ReadingService } from '../forum/reading.service.js';
import { AuthService } from '../identity/auth.service.js';
import { DocumentsService } from '../identity/documents/documents.service.js';
import { IdentityService } from '../identity/identity.service.js';
import type { HashedPassword } from '../identity/identity.service.js';
import { NotificationsService } from '../notifications/notifications.service.js';
import { system } from '../platform/actor.js';
import type { PersonActor } from '../platform/actor.js';
import { Database } from '../platform/database/database.js';
import { Log } from '../platform/logging/log.js';
import { Settings } from '../platform/settings/settings.js';
import { Readiness } from '../platform/readiness.js';
import { AttendService } from './attend.service.js';
import { COMMUNITY } from './community/community.js';
import type { Conversation, Member, Place } from './community/community.types.js';
import { actorFor } from './demo-actor.js';
import { PastClock } from './past-clock.js';
import { RotaFillService } from './rota-fill.service.js';
import { begunFor, founderOf, timeline } from './timeline.js';
import type { Step } from './timeline.js';

/** Everybody of the demo can also sign in the ordinary way, with their email and this. It is no secret. */
export const DEMO_PASSWORD = 'blether-demo';

/** What is there already: nothing, or what a first start that was cut short has left. */
interface Known {
  readonly people: Map<string, PersonActor>;
  readonly forums: Map<string, ForumId>;
  /** By the client id of each post. */
  readonly topics: Map<ClientId, TopicId>;
}

/**
 * Fills an empty database with the demo community, through the same services that people use, each thing at its own
 * time and all in the order of their times.
 */
@Injectable()
export class FillService implements OnModuleInit {
  private password: Promise<HashedPassword> | undefined;

  constructor(
    private readonly db: Database,
    private readonly clock: PastClock,
    private readonly auth: AuthService,
    private readonly identity: IdentityService,
    private readonly forum: ForumService,
    private readonly reading: ReadingService,
    private readonly notifications: NotificationsService,
    private readonly attending: AttendService,
    private readonly rota: RotaFillService,
    private readonly settings: Settings,
    private readonly readiness: Readiness,
    private readonly log: Log,
    private readonly documents: DocumentsService,
  ) {
    // Here and not below, so that it comes before the documents are published for today.
    readiness.beforeFirstReady(() => this.agreeOnDocuments());
  }

  onModuleInit(): void {
    this.readiness.beforeFirstReady(async () => {
      await this.fill();
      await this.rota.begin();
    });
  }

  private async fill(): Promise<void> {
    const now = this.clock.now();
    const begun = await this.begun(now);
    if (begun === null) return;
    const steps = timeline(COMMUNITY, begun, now);
    const known = await this.known();
    // Only from here on: looking in once more at an earlier time would read what came later.
    const from = steps.findLastIndex((step) => step.kind === 'write' && known.topics.has(clientIdOf(step)));
    if (from === steps.length - 1) return;
    this.log.info('Filling the demo.');
    await this.settings.change(system('demo'), 'service-name', 'a charity that was made up');
    for (const step of steps.slice(Math.max(from, 0))) {
      await this.clock.at(step.at, () => this.take(step, known));
      if (step.kind === 'write')
        await this.attending.attend(step.at, now, {
          day: of(known.people, 'priya'),
          night: of(known.people, 'leon'),
        });
    }
  }

  /** Nobody can have said yes to words that came later: the documents are as old as the community. */
  private async agreeOnDocuments(): Promise<void> {
    const begun = await this.begun(this.clock.now());
    if (begun !== null) await this.clock.at(begun, () => this.documents.publishFirst());
  }

  /** When the community began. Null: others have been here first, and are left alone. */
  private async begun(now: Date): Promise<Date | null> {
    const { email } = founderOf(COMMUNITY);
    const found = await this.db.read(system('demo')).one<{ joined_at: Date; email: string }>({
      text: `SELECT p.joined_at, u.email FROM person p JOIN auth_user u ON u.id = p.id
             ORDER BY u.email = $1 DESC LIMIT 1`,
      values: [email],
    });
    if (!found) return begunFor(COMMUNITY, now);
    return found.email === email ? found.joined_at : null;
  }

  private async known(): Promise<Known> {
    const reader = this.db.read(system('demo'));
    const people = await reader.rows<{ id: PersonId; email: string }>({
      text: 'SELECT p.id, u.email FROM person p JOIN auth_user u ON u.id = p.id',
    });
    const ids = new Map(people.map(({ id, email }) => [email, id]));
    const forums = new Map((await this.reading.forums(system('demo'))).map(({ id, name }) => [name, id]));
    const posts = await reader.rows<{ client_id: ClientId; topic_id: TopicId }>({
      text: 'SELECT client_id, topic_id FROM post WHERE client_id = ANY($1)',
      values: [
        COMMUNITY.topics.flatMap((conversation) =>
          conversation.posts.map((_, index) => clientIdOf({ conversation, index })),
        ),
      ],
    });
    return {
      people: new Map(
        COMMUNITY.people.flatMap((member) => {
          const id = ids.get(member.email);
          return id ? [[member.key, actorFor(id, member)]] : [];
        }),
      ),
      forums: new Map(
        COMMUNITY.forums.flatMap(({ key, name }) => {
          const id = forums.get(name);
          return id ? [[key, id]] : [];
        }),
      ),
      topics: new Map(posts.map(({ client_id, topic_id }) => [client_id, topic_id])),
    };
  }

  /** Taking a step again changes nothing. */
  private async take(step: Step, known: Known): Promise<void> {
    switch (step.kind) {
      case 'join':
        return this.join(step.member, known);
      case 'open':
        return this.open(step.place, known);
      case 'look':
        return this.look(of(known.people, step.member.key));
      case 'write':
        return this.write(step.conversation, step.index, known);
    }
  }

  private async join(member: Member, { people }: Known): Promise<void> {
    if (people.has(member.key)) return;
    // Hashing takes a tenth of a second, and all have the same.
    this.password ??= this.auth.hash(DEMO_PASSWORD).then((hash) => ({ hash }));
    const { name, email, roles } = member;
    const account = { name: name as Words, email, password: await this.password, roles };
    people.set(member.key, actorFor(await this.identity.createAccount(system('demo'), account), member));
  }

  private async open({ key, name, about, mark }: Place, { forums }: Known): Promise<void> {
    if (forums.has(key)) return;
    forums.set(key, await this.forum.createForum(system('demo'), { name, about, mark }));
  }

  /** Reads what they have been told, as opening the page of notices does. */
  private async look(person: PersonActor): Promise<void> {
    const { notices } = await this.notifications.page(person, undefined);
    const unread = notices.filter(({ read }) => !read).map(({ id }) => id);
    if (unread.length > 0) await this.notifications.markRead(person, unread);
  }

  private async write(conversation: Conversation, index: number, known: Known): Promise<void> {
    const { forum, title, posts } = conversation;
    const written = posts[index];
    if (!written) throw new Error(`"${title}" has no post ${String(index)}.`);
    const { by, body } = written;
    const author = of(known.people, by);
    const wanted = { clientId: clientIdOf({ conversation, index }), body: body as Words };
    if (index === 0) {
      const started = await this.forum.startTopic(author, of(known.forums, forum), {
        ...wanted,
        title: title as Words,
      });
      known.topics.set(wanted.clientId, started.topic.id);
      return;
    }
    const topicId = of(known.topics, clientIdOf({ conversation, index: 0 }));
    const { post } = await this.forum.reply(author, topicId, wanted);
    await this.tell(post.id);
  }

  /** Now, which is then: a worker would come to it later, and find that there is nothing left to be told. */
  private tell(postId: PostId): Promise<void> {
    return this.db.write(system('demo'), (tx) => this.forum.replyShown(tx, postId));
  }
}

/** Always the same for the same post, so writing it twice writes it once. */
function clientIdOf({
  conversation: { title },
  index,
}: {
  conversation: Conversation;
  index: number;
}): ClientId {
  const hex = createHash('sha256')
    .update(`${title}/${String(index)}`)
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}` as ClientId;
}

function of<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined)
    throw new Error(`The demo community names "${String(key)}", which it does not have.`);
  return value;
}
