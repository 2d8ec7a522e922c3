CREATE TABLE forum (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  name text NOT NULL,
  about text NOT NULL,
  mark text NOT NULL,
  -- Topics that members can see. Kept in the transaction that changes it.
  topics integer NOT NULL DEFAULT 0,
  -- Counts the changes of the list of topics.
  head integer NOT NULL DEFAULT 0,
  last_activity_at timestamptz,
  created_at timestamptz NOT NULL
);

CREATE TABLE topic (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  forum_id uuid NOT NULL REFERENCES forum,
  title text NOT NULL,
  started_by uuid NOT NULL REFERENCES person,
  -- held: waits for a moderator, and nobody but its author can tell that it is there.
  state text NOT NULL CHECK (state IN ('shown', 'held')),
  closed boolean NOT NULL DEFAULT false,
  posts integer NOT NULL DEFAULT 0,
  head integer NOT NULL DEFAULT 0,
  started_at timestamptz NOT NULL,
  last_activity_at timestamptz NOT NULL
);
CREATE INDEX topic_by_activity ON topic (forum_id, last_activity_at DESC, id DESC) WHERE state = 'shown';
CREATE INDEX topic_held_of_author ON topic (started_by, forum_id) WHERE state = 'held';

CREATE TABLE post (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  topic_id uuid NOT NULL REFERENCES topic,
  author_id uuid NOT NULL REFERENCES person,
  client_id uuid NOT NULL,
  body text NOT NULL,
  state text NOT NULL CHECK (state IN ('shown', 'held')),
  -- 1, 2, 3 … in the order in which posts became visible, without a gap; what is held has none.
  position integer CHECK (position > 0),
  written_at timestamptz NOT NULL,
  CONSTRAINT post_position_when_shown CHECK ((state = 'held') = (position IS NULL)),
  CONSTRAINT post_once UNIQUE (author_id, client_id),
  CONSTRAINT post_position UNIQUE (topic_id, position)
);
CREATE INDEX post_held_of_author ON post (topic_id, author_id) WHERE state = 'held';
