import type { BeforeApplicationShutdown } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { FactBatch, LogName } from '@blether/contracts/sockets';
import type { PersonId, SessionId } from '@blether/contracts/brand';
import { Database } from '../database/database.js';
import type { Outgoing } from '../database/tx.js';
import type { OurServer } from './our-socket.js';

type Why = 'signed-out' | 'roles-changed' | 'expired';

export const personRoom = (id: PersonId): LogName => `person:${id}`;
export const sessionRoom = (id: SessionId): string => `session:${id}`;

/** Carries facts from commits to sockets: everything of one tick to one room is one message, encoded once. */
@Injectable()
export class Realtime implements BeforeApplicationShutdown {
  private server: OurServer | undefined;
  private pending = new Map<LogName, FactBatch[number][]>();
  private scheduled = false;

  constructor(db: Database) {
    db.onCommit((outgoing) => {
      this.publish(outgoing);
    });
  }

  attach(server: OurServer): void {
    this.server = server;
  }

  /** Undefined in a process that answers nobody. */
  get sockets(): OurServer | undefined {
    return this.server;
  }

  /** Ends sockets here and on every process that can be reached; the others find out by themselves. */
  end(room: string, why: Why): void {
    this.server?.in(room).emit('facts', [{ name: 'session.ended', fact: { why } }]);
    this.server?.in(room).disconnectSockets(true);
  }

  /** Ends the sockets of a session that is no longer what they were opened with; one without standing has ended. */
  endUnlessUnchanged(id: SessionId, standing: 'unchanged' | 'roles-changed' | undefined): void {
    if (standing !== 'unchanged') this.end(sessionRoom(id), standing ?? 'signed-out');
  }

  /** Tells sockets of this process alone. */
  tellHere(room: LogName, batch: FactBatch): void {
    this.server?.local.to(room).emit('facts', batch);
  }

  beforeApplicationShutdown(): void {
    this.flush();
  }

  private publish(outgoing: readonly Outgoing[]): void {
    for (const item of outgoing) {
      if ('end' in item) {
        // What was decided before goes out before.
        this.flush();
        this.end(
          'sessionId' in item.end ? sessionRoom(item.end.sessionId) : personRoom(item.end.personId),
          item.why,
        );
        continue;
      }
      const { to, ...fact } = item;
      const batch = this.pending.get(to);
      if (batch) batch.push(fact);
      else this.pending.set(to, [fact]);
    }
    if (this.scheduled || this.pending.size === 0) return;
    this.scheduled = true;
    setImmediate(() => {
      this.flush();
    });
  }

  private flush(): void {
    this.scheduled = false;
    const batches = this.pending;
    this.pending = new Map();
    for (const [room, batch] of batches) this.server?.to(room).emit('facts', batch);
  }
}
