-- A case that stands on a ladder of the escalation policy: since when, and when it is looked at next.
CREATE TABLE on_call_watch (
  case_id uuid PRIMARY KEY REFERENCES case_file,
  ladder text NOT NULL CHECK (ladder IN ('waiting', 'untouched')),
  severity text NOT NULL CHECK (severity IN ('crisis', 'red', 'amber', 'green')),
  since timestamptz NOT NULL,
  -- Whoever has the case.
  holder_id uuid REFERENCES person,
  -- The timer that counts: one set for another moment is from before the case moved on.
  next_at timestamptz
);
CREATE INDEX on_call_watch_waiting ON on_call_watch (case_id) WHERE ladder = 'waiting';

-- One message to one person over one channel. What it says is always the same, so nothing of it is kept.
CREATE TABLE page (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  purpose text NOT NULL CHECK (purpose IN ('case', 'shift', 'test')),
  case_id uuid REFERENCES case_file,
  severity text CHECK (severity IN ('crisis', 'red', 'amber', 'green')),
  ladder text CHECK (ladder IN ('waiting', 'untouched')),
  ladder_since timestamptz,
  step smallint,
  round integer,
  who text CHECK (who IN ('on-shift', 'holder', 'other-moderators', 'duty-lead', 'service-manager')),
  -- The shift that began with nobody there.
  plan_id uuid REFERENCES shift_plan,
  day date,
  -- Null: the webhook, or nobody was found.
  person_id uuid REFERENCES person,
  -- Null: there was no channel.
  channel text CHECK (channel IN ('push', 'email', 'webhook')),
  at timestamptz NOT NULL,
  state text NOT NULL CHECK (state IN ('waiting', 'sent', 'failed', 'dropped', 'nobody')),
  tries integer NOT NULL DEFAULT 0,
  failure text,
  ended_at timestamptz,
  CHECK ((state = 'nobody') = (channel IS NULL)),
  CHECK ((purpose = 'case') = (case_id IS NOT NULL)),
  CHECK ((purpose = 'shift') = (plan_id IS NOT NULL))
);
CREATE UNIQUE INDEX page_once_of_case ON page (case_id, ladder, ladder_since, step, round, person_id, channel)
  NULLS NOT DISTINCT WHERE purpose = 'case';
CREATE UNIQUE INDEX page_once_of_shift ON page (plan_id, day, person_id, channel) NULLS NOT DISTINCT WHERE purpose = 'shift';
CREATE INDEX page_waiting ON page (person_id, channel) WHERE state = 'waiting';
CREATE INDEX page_nobody ON page (at) WHERE state = 'nobody';
CREATE INDEX page_test ON page (person_id, at) WHERE purpose = 'test';

-- How somebody wants to be called. Without a row: by every channel, at any hour.
CREATE TABLE on_call_setting (
  person_id uuid PRIMARY KEY REFERENCES person,
  email boolean NOT NULL,
  push boolean NOT NULL,
  hours_from smallint CHECK (hours_from BETWEEN 0 AND 1439),
  hours_to smallint CHECK (hours_to BETWEEN 0 AND 1439),
  CHECK ((hours_from IS NULL) = (hours_to IS NULL))
);

-- A browser that shows our pages. The endpoint is an address of its maker's push service.
CREATE TABLE push_subscription (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  person_id uuid NOT NULL REFERENCES person,
  endpoint text NOT NULL UNIQUE,
  p256dh text NOT NULL,
  auth text NOT NULL,
  device text NOT NULL,
  added_at timestamptz NOT NULL,
  last_sent_at timestamptz
);
CREATE INDEX push_subscription_of_person ON push_subscription (person_id);

-- The service's own key for push services (RFC 8292). The private half is sealed.
CREATE TABLE push_key (
  singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
  public_key text NOT NULL,
  sealed_private bytea NOT NULL
);

CREATE TABLE on_call_webhook (
  singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
  url text,
  is_on boolean NOT NULL,
  sealed_secret bytea,
  revision integer NOT NULL,
  changed_at timestamptz,
  changed_by uuid REFERENCES person
);
INSERT INTO on_call_webhook (is_on, revision) VALUES (false, 1);
