-- Cases are worked on: claimed under a lease, acted upon, closed with an outcome.
ALTER TABLE case_file
  DROP CONSTRAINT case_file_kind_check,
  DROP CONSTRAINT case_file_state_check,
  ADD CONSTRAINT case_file_kind_check CHECK (kind IN ('risk', 'report', 'incident')),
  ADD CONSTRAINT case_file_state_check CHECK (state IN ('waiting', 'claimed', 'closed')),
  -- What was heard or reported: ids of categories, conduct and categories of reports.
  ADD COLUMN about text[] NOT NULL DEFAULT '{}',
  ADD COLUMN worker_id uuid REFERENCES person,
  -- Whoever has it shows a sign of life before this, or it goes back to the queue.
  ADD COLUMN lease_until timestamptz,
  -- When its holder last had it before their eyes; they keep the others alive with it.
  ADD COLUMN in_front_at timestamptz,
  ADD COLUMN acknowledged_at timestamptz,
  ADD COLUMN acted_at timestamptz,
  ADD COLUMN closed_at timestamptz,
  ADD COLUMN closed_by uuid REFERENCES person,
  ADD COLUMN outcome text,
  ADD CONSTRAINT case_file_worker CHECK ((state = 'claimed') = (worker_id IS NOT NULL)
                                     AND (state = 'claimed') = (lease_until IS NOT NULL)),
  ADD CONSTRAINT case_file_outcome CHECK ((state = 'closed') = (closed_at IS NOT NULL)
                                      AND (state = 'closed') = (outcome IS NOT NULL));
DROP INDEX case_file_queue;
CREATE INDEX case_file_waiting ON case_file (severity, acknowledge_by, act_by, id) WHERE state = 'waiting';
CREATE INDEX case_file_claimed ON case_file (worker_id) WHERE state = 'claimed';
CREATE INDEX case_file_of_person ON case_file (person_id, id) WHERE person_id IS NOT NULL;
CREATE INDEX case_file_opened ON case_file (opened_at);

-- The words as they were when they came in: what becomes of the original afterwards, evidence stays under its own rule.
ALTER TABLE case_subject
  ADD COLUMN words jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN author_id uuid REFERENCES person,
  -- The topic they stand in.
  ADD COLUMN place_id uuid;
CREATE INDEX case_subject_by_place ON case_subject (place_id) WHERE place_id IS NOT NULL;

CREATE TABLE case_note (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  case_id uuid NOT NULL REFERENCES case_file,
  client_id uuid NOT NULL,
  author_id uuid NOT NULL REFERENCES person,
  words text NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT case_note_once UNIQUE (author_id, client_id)
);
CREATE INDEX case_note_of_case ON case_note (case_id, id);

-- Answers of the decision flow. The newest to a question counts; none is ever changed.
CREATE TABLE case_answer (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  case_id uuid NOT NULL REFERENCES case_file,
  flow_version text NOT NULL,
  question text NOT NULL,
  answer text NOT NULL,
  by_id uuid NOT NULL REFERENCES person,
  at timestamptz NOT NULL
);
CREATE INDEX case_answer_of_case ON case_answer (case_id, id);

CREATE TABLE case_action (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  case_id uuid NOT NULL REFERENCES case_file,
  client_id uuid NOT NULL,
  kind text NOT NULL,
  subject_kind text,
  subject_id uuid,
  -- Whom it concerns and who is told.
  person_id uuid REFERENCES person,
  rule text NOT NULL,
  words text,
  -- What its inverse needs: the labels and the forum there were before.
  before jsonb NOT NULL,
  until timestamptz,
  by_id uuid NOT NULL REFERENCES person,
  at timestamptz NOT NULL,
  undone_at timestamptz,
  undone_by uuid REFERENCES person,
  CONSTRAINT case_action_once UNIQUE (by_id, client_id),
  CHECK ((subject_kind IS NULL) = (subject_id IS NULL))
);
CREATE INDEX case_action_of_case ON case_action (case_id, id);
CREATE INDEX case_action_of_person ON case_action (person_id, id);

CREATE TABLE follow_up (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  case_id uuid NOT NULL REFERENCES case_file,
  kind text NOT NULL CHECK (kind IN ('day', 'week')),
  due_at timestamptz NOT NULL,
  -- Its timer went off: it stands on the desk.
  is_due boolean NOT NULL DEFAULT false,
  done_at timestamptz,
  done_by uuid REFERENCES person,
  outcome text CHECK (outcome IN ('well', 'not-well', 'no-answer')),
  CONSTRAINT follow_up_done CHECK ((done_at IS NULL) = (outcome IS NULL)),
  UNIQUE (case_id, kind)
);
CREATE INDEX follow_up_due ON follow_up (due_at) WHERE is_due AND done_at IS NULL;

-- What somebody may not do for a while. Read with every session.
CREATE TABLE person_standing (
  person_id uuid PRIMARY KEY REFERENCES person,
  slowed_until timestamptz,
  paused_until timestamptz,
  restricted_until timestamptz,
  removed_at timestamptz
);

-- One row. `head` counts the changes of the queue, `turn` the cases given that were neither crisis nor red.
CREATE TABLE desk_queue (
  singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
  head bigint NOT NULL,
  turn bigint NOT NULL
);
INSERT INTO desk_queue (head, turn) VALUES (0, 0);

-- The timeline of a case.
CREATE INDEX event_of_case ON event ((refs->>'caseId'), id) WHERE refs ? 'caseId';

-- Words that can be taken from sight, and carry content warnings. What was shown keeps its place; what was never shown has none.
ALTER TABLE post
  DROP CONSTRAINT post_state_check,
  DROP CONSTRAINT post_position_when_shown,
  ADD CONSTRAINT post_state_check CHECK (state IN ('shown', 'held', 'hidden')),
  ADD CONSTRAINT post_position_when_shown CHECK (position IS NOT NULL OR state <> 'shown'),
  ADD COLUMN labels text[] NOT NULL DEFAULT '{}';
DROP INDEX post_held_of_author;
CREATE INDEX post_held_of_author ON post (topic_id, author_id) WHERE position IS NULL;
CREATE INDEX post_of_author ON post (author_id, written_at);
ALTER TABLE topic
  DROP CONSTRAINT topic_state_check,
  ADD CONSTRAINT topic_state_check CHECK (state IN ('shown', 'held', 'hidden'));
DROP INDEX topic_held_of_author;
CREATE INDEX topic_held_of_author ON topic (started_by, forum_id) WHERE state <> 'shown';

-- Notices of other things than replies: `ref` is what it is about.
ALTER TABLE notice
  DROP CONSTRAINT notice_kind_check,
  ADD CONSTRAINT notice_kind_check CHECK (kind IN ('reply', 'decision', 'report')),
  ALTER COLUMN topic_id DROP NOT NULL,
  ADD COLUMN ref uuid,
  ADD CONSTRAINT notice_about CHECK ((kind = 'reply') = (topic_id IS NOT NULL) AND (kind = 'reply') = (ref IS NULL));
CREATE UNIQUE INDEX notice_once_of_ref ON notice (person_id, kind, ref, at) WHERE ref IS NOT NULL;
