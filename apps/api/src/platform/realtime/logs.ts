import { Injectable } from '@nestjs/common';
import type { LogName } from '@blether/contracts/sockets';
import { Database } from '../database/database.js';
import type { Reader } from '../database/tx.js';
import { system } from '../actor.js';

type LogKind = LogName extends `${infer Kind}:${string}` ? Kind : never;

/** Answers how far logs of one kind have got, by id; ids that are unknown are left out. */
export type HeadsOf = (reader: Reader, ids: readonly string[]) => Promise<ReadonlyMap<string, number>>;

/** The logs that clients can follow. Each feature registers its kind; the heartbeat asks them all. */
@Injectable()
export class Logs {
  private readonly kinds = new Map<LogKind, HeadsOf>();

  constructor(private readonly db: Database) {}

  register(kind: LogKind, headsOf: HeadsOf): void {
    if (this.kinds.has(kind)) throw new Error(`Two features keep the log ${kind}.`);
    this.kinds.set(kind, headsOf);
  }

  /** Which of these rooms are logs. */
  among(rooms: Iterable<string>): LogName[] {
    return [...rooms].filter((room): room is LogName =>
      this.kinds.has(room.slice(0, room.indexOf(':')) as LogKind),
    );
  }

  /** The heads of these logs, as PostgreSQL has them: one statement a kind. */
  async heads(logs: readonly LogName[]): Promise<ReadonlyMap<LogName, number>> {
    const reader = this.db.read(system('realtime'));
    const heads = new Map<LogName, number>();
    for (const [kind, headsOf] of this.kinds) {
      const ids = logs.filter((log) => log.startsWith(`${kind}:`)).map((log) => log.slice(kind.length + 1));
      if (ids.length === 0) continue;
      for (const [id, head] of await headsOf(reader, ids)) heads.set(`${kind}:${id}`, head);
    }
    return heads;
  }
}
