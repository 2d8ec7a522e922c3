import { createHmac } from 'node:crypto';

/** How the rows of a block are written down before they are sealed. A new column of `event` needs a new form. */
export const FORM = 1;

/** One event as text, exactly as PostgreSQL writes it: no time zone, number format or key order of ours is in it. */
export interface EventText {
  readonly transaction_id: string;
  readonly id: string;
  /** Microseconds since 1970. */
  readonly at: string;
  readonly actor_kind: string;
  readonly actor_person: string | null;
  readonly actor_system: string | null;
  readonly kind: string;
  readonly refs: string;
  readonly reason_id: string | null;
  /** The reason's own text is sealed by its digest. */
  readonly reason_digest: string | null;
}

export const EVENT_TEXT_COLUMNS = `
  e.transaction_id::text, e.id::text, (extract(epoch FROM e.at) * 1000000)::bigint::text AS at, e.actor_kind,
  e.actor_person::text, e.actor_system, e.kind, e.refs::text, e.reason_id::text,
  encode(sha256(convert_to(r.reason, 'UTF8')), 'hex') AS reason_digest`;

export interface BlockBounds {
  readonly number: string;
  readonly from: string;
  readonly below: string;
}

/**
 * HMAC-SHA-256 over the seal before, the block's bounds and its events in the order (transaction, id). Each field is
 * JSON, so no two different rows read the same.
 */
export function seal(
  key: string,
  before: Buffer | null,
  bounds: BlockBounds,
  events: readonly EventText[],
): Buffer {
  const hmac = createHmac('sha256', key);
  hmac.update(before ?? Buffer.alloc(32));
  hmac.update(JSON.stringify([FORM, bounds.number, bounds.from, bounds.below, events.length]));
  for (const event of events) {
    hmac.update(
      JSON.stringify([
        event.transaction_id,
        event.id,
        event.at,
        event.actor_kind,
        event.actor_person,
        event.actor_system,
        event.kind,
        event.refs,
        event.reason_id,
        event.reason_digest,
      ]),
    );
  }
  return hmac.digest();
}
