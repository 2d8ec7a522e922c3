import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { betterAuth } from 'better-auth';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import type { PoolClient } from 'pg';
import type { PersonId, SessionId } from '@blether/contracts/brand';
import { Clock } from '../platform/clock/clock.js';
import { ProcessSettings } from '../platform/config/process-settings.js';
import { Secrets } from '../platform/config/secrets.js';
import { Database } from '../platform/database/database.js';
import type { Tx } from '../platform/database/tx.js';
import { sessionCookieName, sessionCookieValue } from './session-cookie.js';

const SESSION_SECONDS = 30 * 24 * 3600;

/** What a password was found to be before the transaction began: hashing takes a tenth of a second, which no connection waits out. */
interface Verdict {
  readonly password: string;
  readonly hash: string | null;
  readonly right: boolean;
}

export interface StartedSession {
  readonly id: SessionId;
  readonly personId: PersonId;
  /** The `Set-Cookie` header. */
  readonly cookie: string;
}

interface Inside {
  readonly tx: Tx;
  readonly verdict: Verdict | null;
}

/**
 * better-auth behind our own doors. It owns the `auth_*` tables; whatever it writes inside `within` goes through our
 * transaction, so an account, a session and the event that says so are stored together.
 */
@Injectable()
export class AuthService {
  private readonly inside = new AsyncLocalStorage<Inside>();
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
  async createAccount(tx: Tx, email: string, hash: string | null): Promise<PersonId> {
    const { internalAdapter } = await this.auth.$context;
    return this.within(tx, null, async () => {
      // The name stands with the person, where it is scanned; the library's own column says nothing.
      const user = await internalAdapter.createUser(
        { email, name: '', emailVerified: true },
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

  hash(password: string): Promise<string> {
    return hashPassword(password);
  }

  /** Checks a password, taking as long for an email that nobody has as for one that somebody has. */
  async verify(email: string, password: string): Promise<Verdict> {
    const { internalAdapter } = await this.auth.$context;
    const found = await internalAdapter.findUserByEmail(email, { includeAccounts: true });
    const hash = found?.accounts.find(({ providerId }) => providerId === 'credential')?.password ?? null;
    if (hash === null) {
      await hashPassword(password);
      return { password, hash, right: false };
    }
    return { password, hash, right: await verifyPassword({ hash, password }) };
  }

  /** Signs in through the library, with all its rules, inside our transaction. Null: the two do not go together. */
  async signIn(tx: Tx, email: string, verdict: Verdict): Promise<StartedSession | null> {
    if (!verdict.right) return null;
    const { response } = await this.within(tx, verdict, () =>
      this.auth.api.signInEmail({ body: { email, password: verdict.password }, returnHeaders: true }),
    );
    return this.started(tx, response.token);
  }

  /** Opens a session without asking for anything: for whoever has established in another way who this is. */
  async openSession(tx: Tx, personId: PersonId): Promise<StartedSession> {
    const { internalAdapter } = await this.auth.$context;
    const session = await this.within(tx, null, () => internalAdapter.createSession(personId));
    return this.started(tx, session.token);
  }

  /** Makes a session end as late as if it began now. Null: there is none any more. */
  async prolong(tx: Tx, id: SessionId): Promise<{ endsAt: Date; cookie: string } | null> {
    const now = this.clock.now();
    const endsAt = new Date(now.getTime() + SESSION_SECONDS * 1000);
    const row = await tx.one<{ token: string }>({
      text: 'UPDATE auth_session SET "expiresAt" = $2 WHERE id = $1 AND "expiresAt" > $3 RETURNING token',
      values: [id, endsAt, now],
    });
    return row && { endsAt, cookie: this.sessionCookie(row.token) };
  }

  endedCookie(): string {
    return this.setCookie('', 0);
  }

  private async started(tx: Tx, token: string): Promise<StartedSession> {
    // The library reckons by the machine's clock; a session ends by ours.
    const expiresAt = new Date(this.clock.now().getTime() + SESSION_SECONDS * 1000);
    const row = await tx.one<{ id: SessionId; userId: PersonId }>({
      text: 'UPDATE auth_session SET "expiresAt" = $2 WHERE token = $1 RETURNING id, "userId"',
      values: [token, expiresAt],
    });
    if (!row) throw new Error('The session was not stored.');
    return { id: row.id, personId: row.userId, cookie: this.sessionCookie(token) };
  }

  private sessionCookie(token: string): string {
    return this.setCookie(sessionCookieValue(token, this.secrets.sessionSecret), SESSION_SECONDS);
  }

  private setCookie(value: string, seconds: number): string {
    const secure = this.secure ? '; Secure' : '';
    return `${this.cookieName}=${value}; Max-Age=${String(seconds)}; Path=/; HttpOnly; SameSite=Lax${secure}`;
  }

  private within<Result>(tx: Tx, verdict: Verdict | null, work: () => Promise<Result>): Promise<Result> {
    return this.inside.run({ tx, verdict }, work);
  }

  private build() {
    const { publicUrl } = this.settings.config;
    return betterAuth({
      baseURL: publicUrl.origin,
      secret: this.secrets.sessionSecret,
      telemetry: { enabled: false },
      logger: { disabled: true },
      database: new ThroughOurTransaction(this.db, () => this.inside.getStore()?.tx),
      user: { modelName: 'auth_user' },
      account: { modelName: 'auth_account' },
      verification: { modelName: 'auth_verification' },
      session: { modelName: 'auth_session', expiresIn: SESSION_SECONDS, cookieCache: { enabled: false } },
      emailAndPassword: {
        enabled: true,
        requireEmailVerification: true,
        password: {
          hash: (password) => hashPassword(password),
          verify: (given) => {
            const verdict = this.inside.getStore()?.verdict;
            const known = verdict?.hash === given.hash && verdict.password === given.password;
            return known ? Promise.resolve(verdict.right) : verifyPassword(given);
          },
        },
      },
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
