-- Who is to be at the desk and which lead is on call: plans that repeat by week. Days and minutes are those of the
-- service's own time zone. A plan is never deleted: what was planned for days that have passed stays.
CREATE TABLE shift_plan (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  kind text NOT NULL CHECK (kind IN ('moderator', 'duty-lead')),
  -- Null: somebody has yet to be found.
  person_id uuid REFERENCES person,
  from_day date NOT NULL,
  start_minute smallint NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
  -- At or before the start: on the next day.
  end_minute smallint NOT NULL CHECK (end_minute BETWEEN 0 AND 1439),
  -- 1 is Monday. Null: a single shift, on from_day.
  weekdays smallint[],
  every_weeks smallint,
  until_day date,
  revision integer NOT NULL DEFAULT 1,
  CHECK ((weekdays IS NULL) = (every_weeks IS NULL)),
  CHECK (until_day IS NULL OR weekdays IS NOT NULL)
);
CREATE INDEX shift_plan_to_come ON shift_plan (until_day);

-- What became of one day of a plan: it falls out, or somebody does it at these times.
CREATE TABLE shift_exception (
  plan_id uuid NOT NULL REFERENCES shift_plan,
  day date NOT NULL,
  cancelled boolean NOT NULL,
  person_id uuid REFERENCES person,
  start_minute smallint NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
  end_minute smallint NOT NULL CHECK (end_minute BETWEEN 0 AND 1439),
  PRIMARY KEY (plan_id, day)
);

CREATE TABLE shift_offer (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  plan_id uuid NOT NULL REFERENCES shift_plan,
  day date NOT NULL,
  offered_by uuid NOT NULL REFERENCES person,
  offered_at timestamptz NOT NULL,
  taken_by uuid REFERENCES person,
  ended_at timestamptz,
  CHECK (taken_by IS NULL OR ended_at IS NOT NULL)
);
CREATE UNIQUE INDEX shift_offer_open ON shift_offer (plan_id, day) WHERE ended_at IS NULL;

-- Somebody at the desk, from the moment at which they said so. A sign of life moves seen_at and makes no event.
CREATE TABLE duty (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  person_id uuid NOT NULL REFERENCES person,
  since timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  -- Until when other processes take them to be there, should they hear nothing more. Later than the duty would lapse.
  known_until timestamptz NOT NULL,
  ended_at timestamptz,
  ended text CHECK (ended IN ('ended', 'lapsed', 'role-taken')),
  CHECK ((ended_at IS NULL) = (ended IS NULL))
);
CREATE UNIQUE INDEX duty_open ON duty (person_id) WHERE ended_at IS NULL;
CREATE INDEX duty_of_person ON duty (person_id, since);

-- One row: until when the beginnings of shifts have been looked at, and when that is done next.
CREATE TABLE rota_watch (
  singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
  looked_until timestamptz,
  look_at timestamptz
);
INSERT INTO rota_watch DEFAULT VALUES;

INSERT INTO copy_head (name, head) VALUES ('rota', 0);
