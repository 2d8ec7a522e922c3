-- One row stands for what has gathered about one topic since the person last read about it.
CREATE TABLE notice (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  person_id uuid NOT NULL REFERENCES person,
  kind text NOT NULL CHECK (kind IN ('reply')),
  topic_id uuid NOT NULL,
  count integer NOT NULL CHECK (count > 0),
  at timestamptz NOT NULL,
  read_at timestamptz
);
CREATE UNIQUE INDEX notice_unread_of_topic ON notice (person_id, kind, topic_id) WHERE read_at IS NULL;
CREATE INDEX notice_by_person ON notice (person_id, at DESC, id DESC);

-- What a notice stands for, so that a job that runs twice counts a post once.
CREATE TABLE notice_post (
  person_id uuid NOT NULL REFERENCES person,
  post_id uuid NOT NULL,
  PRIMARY KEY (person_id, post_id)
);

CREATE TABLE notice_box (
  person_id uuid PRIMARY KEY REFERENCES person,
  unread integer NOT NULL DEFAULT 0 CHECK (unread >= 0),
  head integer NOT NULL DEFAULT 0
);
