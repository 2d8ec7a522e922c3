-- What every process keeps in memory, each with a count of its changes. The row's lock puts the counts in the order
-- of their commits, so a process that sees the same number has missed nothing.
CREATE TABLE copy_head (
  name text PRIMARY KEY,
  head bigint NOT NULL
);
INSERT INTO copy_head (name, head) VALUES ('settings', 0), ('documents', 0), ('helplines', 0);

-- What administrators have set. Without a row the standard of `contracts/settings` holds. changed_by is null for the
-- service itself.
CREATE TABLE setting (
  key text PRIMARY KEY,
  value jsonb NOT NULL,
  changed_at timestamptz NOT NULL,
  changed_by uuid REFERENCES person
);

-- What people agree to. A version is never changed: a correction is a new version.
CREATE TABLE document (
  kind text NOT NULL CHECK (kind IN ('house-rules', 'privacy')),
  version integer NOT NULL CHECK (version > 0),
  text text NOT NULL,
  applies_from timestamptz NOT NULL,
  published_at timestamptz NOT NULL,
  published_by uuid REFERENCES person,
  PRIMARY KEY (kind, version)
);

-- Where people can turn. Nothing is deleted: what no longer answers is retired.
CREATE TABLE helpline (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  name text NOT NULL,
  phone text,
  text text,
  web text,
  hours text NOT NULL,
  needs text[] NOT NULL CHECK (cardinality(needs) > 0),
  places text[] NOT NULL CHECK (cardinality(places) > 0),
  position integer NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  confirmed_at timestamptz,
  confirmed_by uuid REFERENCES person,
  review_by date,
  retired boolean NOT NULL DEFAULT false,
  CHECK (phone IS NOT NULL OR text IS NOT NULL OR web IS NOT NULL),
  CHECK ((confirmed_at IS NULL) = (review_by IS NULL))
);
