import { AsyncLocalStorage } from 'node:async_hooks';
import { availableParallelism } from 'node:os';
import { Injectable } from '@nestjs/common';
import { betterAuth } from 'better-auth';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import pLimit from 'p-limit';
import type { PoolClient } from 'pg';
import type { PersonId, SessionId } from '@blether/contracts/brand';
import type { PersonActor } from '../platform/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { ProcessSettings } from '../platform/config/process-settings.js';
import { Secrets } from '../platform/config/secrets.js';
import { Database } from '../platform/database/database.js';
import type { Tx } from '../platform/database/tx.js';
import { problem } from '../platform/http/problem.js';
import { cookieHeader, sessionCookieName, sessionCookieValue, tokenOf } from './session-cookie.js';
import { REMEMBERED_SECONDS, SHORT_SECONDS } from './session-lengths.js';

/**
 * A hash keeps a processor busy for a tenth of a second. However many people sign in at once, one is left for those who
 * are already in.
 */
const HASHES_AT_ONCE = Math.max(1, availableParallelism() - 1);

/** What a password was found to be before the transaction began: hashing takes a tenth of a second, which no connection waits out. */
export interface Verdict {
  readonly right: boolean;
  /** Of the account, when the password was right. */
  readonly personId: PersonId | null;
  readonly confirmed: boolean;
}

/** How somebody came in, and for how long they stay. */
export interface NewSession {
  /** Whether a second factor, or a passkey, stood behind it. */
  readonly secondFactor: boolean;
  /** Kind of device and browser, as `deviceOf` reduces it. */
  readonly device: string;
  readonly remember: boolean;
}

export interface StartedSession {
  readonly id: SessionId;
  readonly personId: PersonId;
  /** The `Set-Cookie` header. */
  readonly cookie: string;
}

/**
 * better-auth behind our own doors. It owns the `auth_*` tables; whatever it writes inside `within` goes through our
 * transaction, so an account, a session and the event that says so are stored together.
 */
@Injectable()
export class AuthService {
  private readonly hashing = pLimit(HASHES_AT_ONCE);
  private readonly inside = new AsyncLocalStorage<Tx>();
  private readonly auth: ReturnType<AuthService['build']>;
  private readonly secure: boolean;

  constructor(
    private readonly db: Database,
    private readonly secrets: Secrets,
    private readonly settings: ProcessSettings,
    private readonly clock: Clock,
  ) {
    this.secure = settings.config.publicUrl.protocol === 'https:';
    this.auth = this.build();
  }

  get cookieName(): string {
    return sessionCookieName(this.secure);
  }

  /** What the library was set up with: the drift check asks it which tables it would make. */
  get options(): AuthService['auth']['options'] {
    return this.auth.options;
  }

  /** Makes an account that can sign in with this password, or, without one, that cannot sign in by password yet. */
  async createAccount(
    tx: Tx,
    { email, hash, confirmed }: { email: string; hash: string | null; confirmed: boolean },
  ): Promise<PersonId> {
    const { internalAdapter } = await this.auth.$context;
    return this.within(tx, async () => {
      // The name stands with the person, where it is scanned; the library's own column says nothing.
      const user = await internalAdapter.createUser(
        { email, name: '', emailVerified: confirmed },
        { method: 'admin' },
      );
      if (hash !== null) {
        await internalAdapter.linkAccount({
          userId: user.id,
          providerId: 'credential',
          accountId: user.id,
          password: hash,
        });
      }
      return user.id as PersonId;
    });
  }

  /** Gives an account another password, or its first. */
  async setPassword(tx: Tx, personId: PersonId, hash: string): Promise<void> {
    const { internalAdapter } = await this.auth.$context;
    await this.within(tx, async () => {
      const accounts = await internalAdapter.findAccounts(personId);
      if (accounts.some(({ providerId }) => providerId === 'credential'))
        await internalAdapter.updatePassword(personId, hash);
      else
        await internalAdapter.linkAccount({
          userId: personId,
          providerId: 'credential',
          accountId: personId,
          password: hash,
        });
    });
  }

  /** Takes an account's password away: it can then sign in by an emailed link until it is given another. */
  async removePassword(tx: Tx, personId: PersonId): Promise<void> {
    const { internalAdapter } = await this.auth.$context;
    await this.within(tx, async () => {
      for (const { id, providerId } of await internalAdapter.findAccounts(personId))
        if (providerId === 'credential') await internalAdapter.deleteAccount(id);
    });
  }

  /** The address is the person's: they read what was sent to it. */
  async confirmEmail(tx: Tx, personId: PersonId, email: string): Promise<void> {
    const { internalAdapter } = await this.auth.$context;
    await this.within(tx, () => internalAdapter.updateUser(personId, { email, emailVerified: true }));
  }

  /** Takes away everything that this account could sign in with, and the account. What the person wrote is not touched. */
  async removeAccount(tx: Tx, personId: PersonId): Promise<void> {
    const { internalAdapter } = await this.auth.$context;
    await this.within(tx, () => internalAdapter.deleteUser(personId));
  }

  /** Takes a tenth of a second, off the main thread. Some wait for others: see HASHES_AT_ONCE. */
  hash(password: string): Promise<string> {
    return this.hashing(() => hashPassword(password));
  }

  /** Checks a password, taking as long for an email that nobody has as for one that somebody has. */
  async verify(email: string, password: string): Promise<Verdict> {
    const { internalAdapter } = await this.auth.$context;
    const found = await internalAdapter.findUserByEmail(email, { includeAccounts: true });
    const hash = found?.accounts.find(({ providerId }) => providerId === 'credential')?.password ?? null;
    if (!found || hash === null) {
      await this.hash(password);
      return { right: false, personId: null, confirmed: false };
    }
    const right = await this.hashing(() => verifyPassword({ hash, password }));
    return {
      right,
      personId: right ? (found.user.id as PersonId) : null,
      confirmed: found.user.emailVerified,
    };
  }

  /** Opens a session without asking for anything: for whoever has established in another way who this is. */
  async openSession(tx: Tx, personId: PersonId, wanted: NewSession): Promise<StartedSession> {
    const { internalAdapter } = await this.auth.$context;
    const { token } = await this.within(tx, () => internalAdapter.createSession(personId));
    // The library reckons by the machine's clock; a session begins and ends by ours.
    const now = this.clock.now();
    const powerful = await tx.one({
      text: 'SELECT 1 FROM role_grant WHERE person_id = $1 LIMIT 1',
      values: [personId],
    });
    const remember = wanted.remember && !powerful;
    const seconds = remember ? REMEMBERED_SECONDS : SHORT_SECONDS;
    const row = await tx.one<{ id: SessionId }>({
      text: `UPDATE auth_session SET "createdAt" = $2, "expiresAt" = $3, "secondFactor" = $4, device = $5, remembered = $6
             WHERE token = $1 RETURNING id`,
      values: [
        token,
        now,
        new Date(now.getTime() + seconds * 1000),
        wanted.secondFactor,
        wanted.device,
        remember,
      ],
    });
    if (!row) throw new Error('The session was not stored.');
    const value = sessionCookieValue(token, this.secrets.sessionSecret);
    return { id: row.id, personId, cookie: this.setCookie(value, remember ? seconds : null) };
  }

  /** Gives a session as long again as a new one would have. */
  async stay(actor: PersonActor, cookies: string | undefined): Promise<{ endsAt: Date; cookie: string }> {
    const { sessionId, personId } = actor;
    const token = tokenOf(cookies, this.cookieName, this.secrets.sessionSecret);
    if (token === null) throw problem('not-signed-in');
    return this.db.write(actor, async (tx) => {
      const now = this.clock.now().getTime();
      const row = await tx.one<{ remembered: boolean; ends_at: Date }>({
        text: `UPDATE auth_session s SET "expiresAt" = CASE
                 WHEN remembered AND NOT EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = s."userId") THEN $3::timestamptz
                 ELSE $4::timestamptz END
               WHERE id = $1 AND "userId" = $2 AND token = $5 RETURNING remembered, "expiresAt" AS ends_at`,
        values: [
          sessionId,
          personId,
          new Date(now + REMEMBERED_SECONDS * 1000),
          new Date(now + SHORT_SECONDS * 1000),
          token,
        ],
      });
      if (!row) throw problem('not-signed-in');
      tx.record('session.prolonged', { sessionId, personId });
      const seconds = row.remembered ? Math.round((row.ends_at.getTime() - now) / 1000) : null;
      const value = sessionCookieValue(token, this.secrets.sessionSecret);
      return { endsAt: row.ends_at, cookie: this.setCookie(value, seconds) };
    });
  }

  endedCookie(): string {
    return this.setCookie('', 0);
  }

  /** @param seconds null: the browser forgets it when it is closed */
  private setCookie(value: string, seconds: number | null): string {
    return cookieHeader(this.cookieName, value, { seconds, secure: this.secure, path: '/' });
  }

  private within<Result>(tx: Tx, work: () => Promise<Result>): Promise<Result> {
    return this.inside.run(tx, work);
  }

  private build() {
    const { publicUrl } = this.settings.config;
    return betterAuth({
      baseURL: publicUrl.origin,
      secret: this.secrets.sessionSecret,
      telemetry: { enabled: false },
      logger: { disabled: true },
      database: new ThroughOurTransaction(this.db, () => this.inside.getStore()),
      user: { modelName: 'auth_user' },
      account: { modelName: 'auth_account' },
      verification: { modelName: 'auth_verification' },
      session: {
        modelName: 'auth_session',
        expiresIn: REMEMBERED_SECONDS,
        cookieCache: { enabled: false },
        additionalFields: {
          secondFactor: { type: 'boolean', required: true, defaultValue: false, input: false },
          device: { type: 'string', required: true, defaultValue: 'unknown', input: false },
          remembered: { type: 'boolean', required: true, defaultValue: false, input: false },
        },
      },
      emailAndPassword: { enabled: true, requireEmailVerification: true },
      advanced: {
        cookiePrefix: 'blether',
        useSecureCookies: this.secure,
        database: { generateId: 'uuid' },
        ipAddress: { disableIpTracking: true },
      },
      rateLimit: { enabled: false }, // ours stands before every route
    });
  }
}

/** The part of a `pg` pool that the library uses: inside our transaction it hands out our connection. */
class ThroughOurTransaction {
  constructor(
    // Not `db`: the library tells kinds of databases apart by the names of their properties.
    private readonly ours: Database,
    private readonly current: () => Tx | undefined,
  ) {}

  async connect(): Promise<PoolClient> {
    const tx = this.current();
    await tx?.hasBegun();
    return tx ? borrowed(tx.connection) : this.ours.connections.connect();
  }

  async end(): Promise<void> {
    // The pool is not the library's to end.
  }
}

const AS_SAVEPOINT: Readonly<Record<string, string>> = {
  begin: 'SAVEPOINT better_auth',
  commit: 'RELEASE SAVEPOINT better_auth',
  rollback: 'ROLLBACK TO SAVEPOINT better_auth',
};

/** Our connection with the library's own transactions nested into ours, and nothing to release. */
function borrowed(client: PoolClient): PoolClient {
  const query = (text: unknown, values?: unknown[]): unknown =>
    client.query(typeof text === 'string' ? (AS_SAVEPOINT[text] ?? text) : (text as string), values);
  return new Proxy(client, {
    get: (target, name) => {
      if (name === 'release') return () => undefined;
      if (name === 'query') return query;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value as () => unknown).bind(target) : value;
    },
  });
}
