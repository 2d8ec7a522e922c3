-- A piece of moderators' work. Its rules are libs/escalation; `version` counts the facts it was folded from.
CREATE TABLE case_file (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  kind text NOT NULL CHECK (kind IN ('risk', 'incident')),
  -- Whom it is about; an incident of the service itself is about nobody.
  person_id uuid REFERENCES person,
  state text NOT NULL CHECK (state IN ('waiting', 'acknowledged', 'closed')),
  severity text NOT NULL CHECK (severity IN ('crisis', 'red', 'amber', 'green')),
  opened_at timestamptz NOT NULL,
  acknowledge_by timestamptz NOT NULL,
  act_by timestamptz NOT NULL,
  overdue_steps integer NOT NULL DEFAULT 0,
  version integer NOT NULL,
  CHECK ((kind = 'incident') = (person_id IS NULL))
);
-- One open case a person: whatever else worries us about them joins it.
CREATE UNIQUE INDEX case_file_open_of_person ON case_file (person_id) WHERE state <> 'closed' AND person_id IS NOT NULL;
CREATE UNIQUE INDEX case_file_open_incident ON case_file (kind) WHERE state <> 'closed' AND kind = 'incident';
CREATE INDEX case_file_queue ON case_file (act_by) WHERE state <> 'closed';

-- What a case is about: the words, by kind and id.
CREATE TABLE case_subject (
  case_id uuid NOT NULL REFERENCES case_file,
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  linked_at timestamptz NOT NULL,
  PRIMARY KEY (case_id, subject_kind, subject_id)
);
CREATE INDEX case_subject_by_subject ON case_subject (subject_kind, subject_id);

-- What the scanner heard in which words, with the versions that let it be replayed.
CREATE TABLE detection (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  author_id uuid NOT NULL REFERENCES person,
  tier text NOT NULL CHECK (tier IN ('immediate', 'high', 'review', 'concern', 'none')),
  conduct text[] NOT NULL,
  categories text[] NOT NULL,
  about text CHECK (about IN ('self', 'other')),
  -- [{phrase, category, tierBefore, tierAfter, cues, field, start, end}]: places in the words, never the words.
  hits jsonb NOT NULL,
  -- False: the scanner reached its bound of work and a person must look.
  complete boolean NOT NULL,
  lexicon_version text NOT NULL,
  scanner_version text NOT NULL,
  detected_at timestamptz NOT NULL
);
CREATE INDEX detection_by_subject ON detection (subject_kind, subject_id);
CREATE INDEX detection_by_author ON detection (author_id, detected_at);
