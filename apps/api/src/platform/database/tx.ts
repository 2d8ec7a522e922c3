import type {
  CaseId,
  DutyId,
  FollowUpId,
  HelplineListId,
  InvitationId,
  OpenText,
  PageId,
  PersonId,
  RotaId,
  SessionId,
} from '@blether/contracts/brand';
import type { FactName, Facts, LogName } from '@blether/contracts/sockets';
import type { EntityManager } from 'typeorm';
import type { PoolClient, QueryConfig, QueryResultRow } from 'pg';
import type { Actor } from '../actor.js';
import type { JobName, JobPayloads } from '../jobs/job-names.js';
import type { TimerKind } from '../timers/timer-kinds.js';

/** Ids that say what an event is about. Never words: the columns are read by people who may not read those. */
export type Refs = Readonly<Record<string, OpenText | number | boolean | null>>;

/** What leaves the process once the transaction is committed, and not otherwise. */
export type Outgoing =
  | {
      readonly [Name in FactName]: { readonly to: LogName; readonly name: Name; readonly fact: Facts[Name] };
    }[FactName]
  | {
      readonly end: { readonly sessionId: SessionId } | { readonly personId: PersonId };
      readonly why: 'signed-out' | 'roles-changed';
    };

export interface PendingEvent {
  readonly actor: Actor;
  readonly kind: string;
  readonly refs: Refs;
  readonly reason: string | null;
}
export interface PendingTimer {
  readonly dueAt: Date;
  readonly kind: TimerKind;
  readonly ref: string;
}
export interface PendingJob<Name extends JobName = JobName> {
  readonly name: Name;
  readonly payload: JobPayloads[Name];
}

export interface Statement {
  /** Prepared once a connection under this name; leave out for what runs rarely. */
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** Says something to those who follow a log, once it is certain. */
export type Teller = Pick<Tx, 'tell'>;

/** A statement that runs with the commit, and what to do with its rows once that has happened. */
export interface LastStatement {
  readonly statement: Statement;
  readonly then: (rows: QueryResultRow[]) => void;
}

/** Reads rows. Every read happens on somebody's behalf. */
export interface Reader {
  readonly actor: Actor;
  rows<Row extends QueryResultRow>(statement: Statement): Promise<Row[]>;
  /** The only row, or null when there is none. */
  one<Row extends QueryResultRow>(statement: Statement): Promise<Row | null>;
}

/**
 * One transaction in somebody's name. State, the event that says who did what, the work and the deadlines that
 * follow are stored together or not at all. Using it after its end throws.
 */
export class Tx implements Reader {
  readonly events: PendingEvent[] = [];
  readonly timers: PendingTimer[] = [];
  readonly jobs: PendingJob[] = [];
  readonly outgoing: Outgoing[] = [];
  readonly last: LastStatement[] = [];
  private entityManager: EntityManager | undefined;
  private guarded: PoolClient | undefined;
  private ended = false;

  constructor(
    readonly actor: Actor,
    private readonly client: PoolClient,
    /** PostgreSQL's answer to BEGIN. */
    private readonly begun: Promise<unknown>,
    private readonly makeEntities: (connection: PoolClient) => EntityManager,
  ) {}

  /** TypeORM inside this transaction. */
  get entities(): EntityManager {
    this.mustBeOpen();
    return (this.entityManager ??= this.makeEntities(this.connection));
  }

  /** The connection, for a library that writes through our transaction: it refuses once the transaction has ended. */
  get connection(): PoolClient {
    this.mustBeOpen();
    return (this.guarded ??= guard(this.client, () => {
      this.mustBeOpen();
    }));
  }

  /** For what ends the transaction itself. */
  get bare(): PoolClient {
    return this.client;
  }

  /** Resolves once PostgreSQL has begun the transaction. Before that nothing may be changed through `connection`. */
  async hasBegun(): Promise<void> {
    await this.begun;
  }

  async rows<Row extends QueryResultRow>(statement: Statement): Promise<Row[]> {
    this.mustBeOpen();
    // What only reads goes out with the BEGIN. Nothing may be changed before it is certain that there is a transaction.
    if (!/^\s*SELECT\b/.test(statement.text)) {
      await this.begun;
      // While this was waited for, the work may have failed and been rolled back.
      this.mustBeOpen();
    }
    const result = await this.client.query<Row>(toQuery(statement));
    return result.rows;
  }

  async one<Row extends QueryResultRow>(statement: Statement): Promise<Row | null> {
    return (await this.rows<Row>(statement))[0] ?? null;
  }

  /**
   * Runs a statement together with the commit, so that what it locks is locked no longer than that takes: for what
   * many people change at once. It must fail where it cannot do its work. `then` is called after the commit.
   */
  lastly(statement: Statement, then: (rows: QueryResultRow[], teller: Teller) => void): void {
    this.mustBeOpen();
    const teller: Teller = { tell: (to, name, fact) => this.push(to, name, fact) };
    this.last.push({ statement, then: (rows) => then(rows, teller) });
  }

  /**
   * Says in the log who did what to which things. A reason somebody typed goes to a protected row of its own; the
   * event holds its id.
   */
  record(kind: string, refs: Refs, options: { readonly reason?: string; readonly actor?: Actor } = {}): void {
    this.mustBeOpen();
    this.events.push({ actor: options.actor ?? this.actor, kind, refs, reason: options.reason ?? null });
  }

  /** Work without a date: done at least once, soon after the commit, by a worker. */
  enqueue<Name extends JobName>(name: Name, payload: JobPayloads[Name]): void {
    this.mustBeOpen();
    this.jobs.push({ name, payload });
  }

  /** A deadline: when the clock passes `dueAt`, the handler of `kind` runs once, in a transaction of its own. */
  at(
    dueAt: Date,
    kind: TimerKind,
    ref: CaseId | FollowUpId | PersonId | InvitationId | HelplineListId | DutyId | RotaId | PageId,
  ): void {
    this.mustBeOpen();
    this.timers.push({ dueAt, kind, ref });
  }

  /** Tells everybody who follows `to`, after the commit. The fact is the same for every receiver. */
  tell<Name extends FactName>(to: LogName, name: Name, fact: Facts[Name]): void {
    this.mustBeOpen();
    this.push(to, name, fact);
  }

  private push<Name extends FactName>(to: LogName, name: Name, fact: Facts[Name]): void {
    // The mapped union cannot be built generically; name and fact are tied by the signature.
    this.outgoing.push({ to, name, fact } as Outgoing);
  }

  /** Ends sockets on every process, after the commit. */
  endSockets(
    end: { readonly sessionId: SessionId } | { readonly personId: PersonId },
    why: 'signed-out' | 'roles-changed',
  ): void {
    this.mustBeOpen();
    this.outgoing.push({ end, why });
  }

  end(): void {
    this.ended = true;
  }

  private mustBeOpen(): void {
    if (this.ended)
      throw new Error('This transaction has ended. Do the work before returning from db.write, or await it.');
  }
}

/** Somebody may keep what they were lent: after the end it would write into whoever's transaction comes next. */
function guard(client: PoolClient, mustBeOpen: () => void): PoolClient {
  const query = (...args: unknown[]): unknown => {
    mustBeOpen();
    return (client.query as (...given: unknown[]) => unknown).apply(client, args);
  };
  return new Proxy(client, {
    get: (target, name) => {
      if (name === 'query') return query;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value as () => unknown).bind(target) : value;
    },
  });
}

/** As `pg` takes it. */
export const toQuery = ({ name, text, values }: Statement): QueryConfig => ({
  text,
  ...(values === undefined ? {} : { values: [...values] }),
  ...(name === undefined ? {} : { name }),
});
