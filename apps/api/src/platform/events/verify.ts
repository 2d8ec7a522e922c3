import type { Pool } from 'pg';
import { EVENT_TEXT_COLUMNS, FORM, seal } from './event-rows.js';
import type { EventText } from './event-rows.js';

export interface Head {
  readonly number: string;
  /** Hexadecimal. */
  readonly hmac: string;
}

export interface Verification {
  readonly blocks: number;
  readonly sealedEvents: number;
  /** Younger than the last seal: nothing can be said about them yet. */
  readonly unsealedEvents: number;
  readonly head: Head | null;
  /** In words, the first block that is not as it was sealed, or null when all are. */
  readonly broken: string | null;
}

interface BlockRow {
  number: string;
  from: string;
  below: string;
  events: number;
  form: number;
  hmac: Buffer;
}

/**
 * Goes through the whole chain of seals. Finds an event that was changed, removed or slipped in, a block that was
 * changed or removed, and, with a head noted earlier, a tail that was cut off.
 */
export async function verifyEvents(pool: Pool, key: string, noted: Head | null): Promise<Verification> {
  let before = null as BlockRow | null;
  let blocks = 0;
  let sealedEvents = 0;
  let headSeen = noted === null;
  let broken: string | null = null;
  for (;;) {
    const block: BlockRow | undefined = (
      await pool.query<BlockRow>(
        `SELECT b.number::text, b.from_transaction::text AS "from", b.below_transaction::text AS below, b.events, b.form, b.hmac
         FROM event_block b WHERE b.number > $1 ORDER BY b.number LIMIT 1`,
        [before?.number ?? '0'],
      )
    ).rows[0];
    if (!block) break;
    broken = await faultOf(pool, key, block, before);
    if (broken !== null) break;
    blocks += 1;
    sealedEvents += block.events;
    if (noted?.number === block.number) {
      headSeen = noted.hmac === block.hmac.toString('hex');
      if (!headSeen) {
        broken = `Block ${block.number} is not the one that was noted.`;
        break;
      }
    }
    before = block;
  }
  if (broken === null && !headSeen) {
    broken = `The log ends at block ${before?.number ?? '0'}, before the noted block ${noted?.number ?? ''}: its tail was cut off.`;
  }
  const unsealed = await pool.query<{ count: string }>(
    'SELECT count(*) FROM event WHERE transaction_id >= $1::xid8',
    [before?.below ?? '0'],
  );
  return {
    blocks,
    sealedEvents,
    unsealedEvents: Number(unsealed.rows[0]?.count ?? 0),
    head: before && { number: before.number, hmac: before.hmac.toString('hex') },
    broken,
  };
}

async function faultOf(
  pool: Pool,
  key: string,
  block: BlockRow,
  before: BlockRow | null,
): Promise<string | null> {
  if (BigInt(block.number) !== BigInt(before?.number ?? '0') + 1n)
    return `A block before ${block.number} is missing.`;
  if (block.from !== (before?.below ?? '0'))
    return `Block ${block.number} does not begin where the one before it ends.`;
  if (block.form !== FORM)
    return `Block ${block.number} is written in a form that this version does not know.`;
  const { rows } = await pool.query<EventText>(
    `SELECT ${EVENT_TEXT_COLUMNS} FROM event e LEFT JOIN event_reason r ON r.id = e.reason_id
     WHERE e.transaction_id >= $1::xid8 AND e.transaction_id < $2::xid8 ORDER BY e.transaction_id, e.id`,
    [block.from, block.below],
  );
  if (rows.length < block.events)
    return `Block ${block.number} sealed ${String(block.events)} events; ${String(rows.length)} are left.`;
  if (rows.length > block.events)
    return `Block ${block.number} sealed ${String(block.events)} events; now there are ${String(rows.length)}.`;
  const expected = seal(key, before?.hmac ?? null, block, rows);
  return expected.equals(block.hmac) ? null : `Block ${block.number} or one of its events was changed.`;
}
