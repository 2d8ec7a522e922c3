import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';

/** Counts the changes of the queue, so that every desk knows when it has moved on. */
@Injectable()
export class QueueHead {
  private readonly counted = new WeakSet<Tx>();

  /** Once a transaction, however much changes in it; its one row is locked no longer than the commit takes. */
  changed(tx: Tx): void {
    if (this.counted.has(tx)) return;
    this.counted.add(tx);
    tx.lastly(
      {
        name: 'queue-changed',
        text: 'UPDATE desk_queue SET head = head + 1 RETURNING head::int AS head',
      },
      ([row], teller) => {
        // As the statement returns it.
        const { head } = row as { head: number };
        teller.tell('desk:queue', 'queue.changed', { head });
      },
    );
  }
}
