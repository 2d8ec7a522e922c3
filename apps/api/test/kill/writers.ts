import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { SESSION_SECRET } from './parts.ts';
import type { Parts, Product } from './parts.ts';

const AT_EASE = [
  'The kettle is on.',
  'Had my stroke in 2019 and my speech came back slowly',
  'That film was dead good',
] as const;
/** Of every measure of the first policy: crisis and held, red and held for want of a moderator, shown with a case. */
const AT_RISK = [
  'I have taken all my tablets and I want to die tonight',
  'I honestly just want to die, the pain never stops',
  "I just can't do this any more",
] as const;
const SHARE_AT_RISK = 0.5;

/** Who write at first, and how many of them give way to others each round: whoever writes at risk opens one case. */
const AT_FIRST = 20;
const EACH_ROUND = 8;

const TOPICS = 4;
const AT_ONCE = 6;
/** Between one and the next: what is killed needs something of the processor to start again. */
const BREATH_MS = 40;
/** Longer than the service lets anybody wait. */
const PATIENCE_MS = 25_000;

interface Author {
  readonly id: string;
  readonly cookie: string;
}

export interface Sending {
  readonly clientId: string;
  readonly author: Author;
  readonly topicId: string;
  readonly body: string;
  readonly atRisk: boolean;
  /** What the service said it had stored; null until it said so. */
  acknowledged: { readonly id: string; readonly state: string } | null;
}

/** Members who write without a pause, some of it at risk, and send again what nobody acknowledged. */
export class Writers {
  readonly sendings: Sending[] = [];
  acknowledged = 0;
  private firstAuthor = 0;
  private readonly unanswered: Sending[] = [];
  private readonly authors: readonly Author[];
  private readonly topics: readonly string[];
  private readonly origin: string;
  private readonly random: () => number;
  private writing: Promise<void> | null = null;
  private stopping = false;
  private failure: Error | null = null;

  private constructor(
    origin: string,
    authors: readonly Author[],
    topics: readonly string[],
    random: () => number,
  ) {
    this.origin = origin;
    this.authors = authors;
    this.topics = topics;
    this.random = random;
  }

  /**
   * Makes people in bulk, topics that they write in, and a lead who has every call go to the webhook.
   * @param random chooses who writes what
   */
  static async gather(
    parts: Parts,
    product: Product,
    rounds: number,
    webhook: string,
    random: () => number,
  ): Promise<Writers> {
    const { lead, authors, forumId } = await parts.asOwner(async (owner) => {
      const [first, ...others] = await makePeople(owner, product, 1 + AT_FIRST + EACH_ROUND * rounds);
      if (!first) throw new Error('There is nobody to lead.');
      await owner.query(`INSERT INTO role_grant (person_id, role, granted_at) VALUES ($1, 'lead', now())`, [
        first.id,
      ]);
      return { lead: first, authors: others, forumId: await makeForum(owner) };
    });
    await ask(parts.origin, 'PUT', '/on-call/webhook', lead, {
      url: webhook,
      on: true,
      newSecret: false,
      revision: 1,
    });
    const topics: string[] = [];
    for (const author of authors.slice(0, TOPICS)) {
      const started = await ask(parts.origin, 'POST', `/forums/${forumId}/topics`, author, {
        clientId: randomUUID(),
        title: 'The kettle is on',
        body: 'Come in and sit down.',
      });
      topics.push((started as { topic: { id: string } }).topic.id);
    }
    return new Writers(parts.origin, authors, topics, random);
  }

  /** Some of those who write give way to others, so that each round opens cases, and no more than can be called about. */
  others(): void {
    this.firstAuthor += EACH_ROUND;
  }

  begin(): void {
    const lines = Array.from({ length: AT_ONCE }, () => this.write());
    this.writing = Promise.all(lines).then(() => undefined);
    this.writing.catch((error: unknown) => {
      this.failure = error instanceof Error ? error : new Error(String(error));
    });
  }

  /** @throws when the service refused somebody's words, which it never may */
  async until(acknowledged: number): Promise<void> {
    while (this.acknowledged < acknowledged) {
      if (this.failure) throw this.failure;
      await pause(5);
    }
  }

  /** Nothing new is written; what was not acknowledged is, before this resolves. */
  async end(): Promise<void> {
    this.stopping = true;
    await this.writing;
  }

  private async write(): Promise<void> {
    for (;;) {
      const sending = this.unanswered.shift() ?? (this.stopping ? null : this.newSending());
      if (!sending || this.failure) return;
      await this.send(sending);
      await pause(BREATH_MS);
    }
  }

  private newSending(): Sending {
    const atRisk = this.random() < SHARE_AT_RISK;
    const sending = {
      clientId: randomUUID(),
      author: this.oneOf(this.authors.slice(this.firstAuthor, this.firstAuthor + AT_FIRST)),
      topicId: this.oneOf(this.topics),
      body: this.oneOf(atRisk ? AT_RISK : AT_EASE),
      atRisk,
      acknowledged: null,
    };
    this.sendings.push(sending);
    return sending;
  }

  private async send(sending: Sending): Promise<void> {
    const { clientId, body } = sending;
    const answer = await ask(this.origin, 'POST', `/topics/${sending.topicId}/posts`, sending.author, {
      clientId,
      body,
    });
    if (answer === null) {
      this.unanswered.push(sending);
      return;
    }
    const { id, state } = (answer as { post: { id: string; state: { kind: string } } }).post;
    sending.acknowledged = { id, state: state.kind };
    this.acknowledged += 1;
  }

  private oneOf<Thing>(things: readonly Thing[]): Thing {
    const thing = things[Math.floor(this.random() * things.length)];
    if (thing === undefined) throw new Error('There is nothing to choose from.');
    return thing;
  }
}

/** Null when the line broke, or the service said that its database is away or that it is asked too much. @throws for any other refusal */
async function ask(
  origin: string,
  method: 'POST' | 'PUT',
  path: string,
  { cookie }: Author,
  body: object,
): Promise<unknown> {
  let answer: Response;
  let text: string;
  try {
    answer = await fetch(`${origin}/api${path}`, {
      method,
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    text = await answer.text();
  } catch {
    return null;
  }
  if (answer.status === 503 || answer.status === 429) return null;
  if (!answer.ok) throw new Error(`${path} was refused: ${answer.status} ${text}`);
  return JSON.parse(text) as unknown;
}

async function makePeople(owner: Client, product: Product, count: number): Promise<readonly Author[]> {
  await owner.query(
    `INSERT INTO auth_user (name, email, "emailVerified")
     SELECT '', 'writer-' || n || '@example.invalid', true FROM generate_series(1, $1::int) n`,
    [count],
  );
  await owner.query(
    `INSERT INTO person (id, display_name, joined_at, agreed_house_rules, agreed_privacy)
     SELECT id, 'Rowan', now(), 1, 1 FROM auth_user`,
  );
  const { rows } = await owner.query<{ id: string; token: string }>(
    `INSERT INTO auth_session (token, "expiresAt", "updatedAt", "secondFactor", "userId")
     SELECT replace(gen_random_uuid()::text, '-', ''), now() + interval '30 days', now(), true, id FROM auth_user
     RETURNING "userId" AS id, token`,
  );
  return rows.map(({ id, token }) => ({
    id,
    cookie: `${product.sessionCookieName(false)}=${product.sessionCookieValue(token, SESSION_SECRET)}`,
  }));
}

async function makeForum(owner: Client): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO forum (name, about, mark, created_at) VALUES ('Breathing', 'What it is about.', 'hill', now()) RETURNING id`,
  );
  if (!rows[0]) throw new Error('There is no forum.');
  return rows[0].id;
}
