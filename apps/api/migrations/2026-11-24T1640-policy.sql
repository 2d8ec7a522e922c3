-- What each tier and kind of conduct does. Nothing is changed: a correction is a new version, and the newest holds.
CREATE TABLE risk_policy (
  version integer PRIMARY KEY CHECK (version > 0),
  policy jsonb NOT NULL,
  published_at timestamptz NOT NULL,
  -- Null: the service itself, at its first start.
  published_by uuid REFERENCES person,
  -- It could not be read, and a case says so since then.
  told_at timestamptz
);
INSERT INTO copy_head (name, head) VALUES ('policy', 0);

-- Which version decided; 0 is the one that is built in. Rows of before there were versions keep none.
ALTER TABLE detection ADD COLUMN policy_version integer;
ALTER TABLE case_file
  -- The version that its deadlines were set by.
  ADD COLUMN policy_version integer,
  -- Whether a moderator was on duty when it was opened: waits are told apart by that.
  ADD COLUMN opened_staffed boolean NOT NULL DEFAULT false;
