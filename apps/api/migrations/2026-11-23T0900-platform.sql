-- Who did what. Append-only: the service may add rows and read them, and nothing else; transaction_id is never
-- given by the writer, so that sealing (event_block) can rely on it.
CREATE TABLE event (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  transaction_id xid8 NOT NULL DEFAULT pg_current_xact_id(),
  at timestamptz NOT NULL,
  actor_kind text NOT NULL CHECK (actor_kind IN ('person', 'system')),
  actor_person uuid,
  actor_system text,
  kind text NOT NULL,
  refs jsonb NOT NULL,
  reason_id uuid,
  CHECK ((actor_kind = 'person') = (actor_person IS NOT NULL)),
  CHECK ((actor_kind = 'system') = (actor_system IS NOT NULL))
);
CREATE INDEX event_in_order ON event (transaction_id, id);
CREATE INDEX event_by_person ON event (actor_person, id) WHERE actor_person IS NOT NULL;

-- What somebody typed as their reason. Apart from the event, which holds ids only.
CREATE TABLE event_reason (
  id uuid PRIMARY KEY,
  reason text NOT NULL
);

-- Seals over the events whose transaction lies in [from_transaction, below_transaction).
CREATE TABLE event_block (
  number bigint PRIMARY KEY CHECK (number > 0),
  from_transaction xid8 NOT NULL,
  below_transaction xid8 NOT NULL,
  events integer NOT NULL CHECK (events > 0),
  form smallint NOT NULL,
  hmac bytea NOT NULL,
  sealed_at timestamptz NOT NULL
);

CREATE TABLE timer (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  due_at timestamptz NOT NULL,
  kind text NOT NULL,
  ref uuid NOT NULL,
  failures integer NOT NULL DEFAULT 0,
  try_again_at timestamptz
);
CREATE INDEX timer_due ON timer (due_at);
CREATE INDEX timer_of ON timer (ref);

-- Counts ended sessions and changed roles. One row: its lock puts the counts in the order of their commits, which
-- a sequence would not, so a process that sees the same number has missed nothing.
CREATE TABLE revocation (
  singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
  head bigint NOT NULL
);
INSERT INTO revocation (head) VALUES (0);
