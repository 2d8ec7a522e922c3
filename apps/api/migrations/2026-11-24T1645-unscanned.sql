-- Words that were stored while the scanner could not read them. They are held until they have been read, in this order.
CREATE TABLE unscanned (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  author_id uuid NOT NULL REFERENCES person,
  -- The incident that tells of it.
  case_id uuid NOT NULL REFERENCES case_file,
  held_at timestamptz NOT NULL,
  -- A moderator is to read them first, whatever the scanner makes of them.
  must_wait boolean NOT NULL,
  -- Times that the scanner failed at these words although it could read others.
  tries integer NOT NULL DEFAULT 0,
  try_after timestamptz NOT NULL,
  rescanned_at timestamptz,
  result text CHECK (result IN ('quiet', 'at-risk', 'unreadable', 'gone')),
  CHECK ((rescanned_at IS NULL) = (result IS NULL))
);
CREATE UNIQUE INDEX unscanned_waiting ON unscanned (subject_kind, subject_id) WHERE rescanned_at IS NULL;
CREATE INDEX unscanned_in_order ON unscanned (id) WHERE rescanned_at IS NULL;
CREATE INDEX unscanned_of_case ON unscanned (case_id);
CREATE INDEX unscanned_by_subject ON unscanned (subject_kind, subject_id);
