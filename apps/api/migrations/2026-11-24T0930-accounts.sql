-- Columns that better-auth knows of (its `additionalFields`).
ALTER TABLE auth_session
  -- Whether a second factor (or a passkey, which is two in one) stood behind this session.
  ADD COLUMN "secondFactor" boolean NOT NULL DEFAULT false,
  -- Kind of device and browser, reduced to two words; what the browser says of itself is not kept.
  ADD COLUMN "device" text NOT NULL DEFAULT 'unknown',
  ADD COLUMN "remembered" boolean NOT NULL DEFAULT false;

ALTER TABLE person
  -- What a name reads as once case, marks and look-alike letters are taken off: nobody passes for somebody else.
  -- Null: a former member, whose name is anybody's again.
  ADD COLUMN name_key text UNIQUE,
  -- A name that waits for a moderator; others see another one meanwhile.
  ADD COLUMN held_name text,
  ADD COLUMN left_at timestamptz,
  -- Hash of what the browser holds in which this account was asked for, until its address is confirmed.
  ADD COLUMN join_hash bytea,
  -- Newest versions of the documents that this person has agreed to.
  ADD COLUMN agreed_house_rules integer NOT NULL DEFAULT 0,
  ADD COLUMN agreed_privacy integer NOT NULL DEFAULT 0;

-- When somebody agreed to which version. Never changed, only added to.
CREATE TABLE consent (
  person_id uuid NOT NULL REFERENCES person,
  document text NOT NULL CHECK (document IN ('house-rules', 'privacy', 'health')),
  version integer NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (person_id, document, version)
);

-- A link that was mailed: it works once, for a while. Only a hash of its token is kept.
CREATE TABLE emailed_link (
  token_hash bytea PRIMARY KEY,
  purpose text NOT NULL CHECK (purpose IN ('confirm-email', 'sign-in', 'change-email')),
  person_id uuid NOT NULL REFERENCES auth_user ON DELETE CASCADE,
  -- The address it was mailed to.
  email text NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE INDEX emailed_link_of_person ON emailed_link (person_id, purpose);

-- Something that is half done: a first step of two, or a passkey's question. The browser holds the token.
CREATE TABLE challenge (
  token_hash bytea PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('second-factor', 'passkey-sign-in', 'passkey-add')),
  person_id uuid REFERENCES auth_user ON DELETE CASCADE,
  -- The passkey's question; for a first step what the session is to be.
  asked jsonb NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  expires_at timestamptz NOT NULL
);
CREATE INDEX challenge_by_end ON challenge (expires_at);

-- An authenticator (RFC 6238). The secret is sealed with a key that is not in this database.
CREATE TABLE authenticator (
  person_id uuid PRIMARY KEY REFERENCES auth_user ON DELETE CASCADE,
  sealed_secret bytea,
  -- A new one, which counts for nothing until a code of it was given.
  pending_secret bytea,
  -- The newest period of half a minute whose code was taken: none is taken twice.
  last_period bigint NOT NULL DEFAULT 0
);

CREATE TABLE recovery_code (
  person_id uuid NOT NULL REFERENCES auth_user ON DELETE CASCADE,
  code_hash bytea NOT NULL,
  used_at timestamptz,
  PRIMARY KEY (person_id, code_hash)
);

CREATE TABLE passkey (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  person_id uuid NOT NULL REFERENCES auth_user ON DELETE CASCADE,
  -- As WebAuthn gives it, base64url.
  credential_id text NOT NULL UNIQUE,
  public_key bytea NOT NULL,
  counter bigint NOT NULL,
  transports text[] NOT NULL,
  name text NOT NULL,
  added_at timestamptz NOT NULL,
  last_used_at timestamptz
);
CREATE INDEX passkey_of_person ON passkey (person_id);

-- Somebody asks for their second factor to be taken off. Another administrator than who is concerned, or who filed it,
-- decides.
CREATE TABLE lost_device (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  person_id uuid NOT NULL REFERENCES auth_user ON DELETE CASCADE,
  filed_by uuid NOT NULL,
  asked_at timestamptz NOT NULL,
  decided_at timestamptz,
  decided_by uuid,
  approved boolean,
  CHECK ((decided_at IS NULL) = (decided_by IS NULL) AND (decided_at IS NULL) = (approved IS NULL)),
  CONSTRAINT somebody_else_decides CHECK (decided_by <> person_id AND decided_by <> filed_by)
);
CREATE UNIQUE INDEX lost_device_open ON lost_device (person_id) WHERE decided_at IS NULL;

CREATE TABLE invitation (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  token_hash bytea NOT NULL UNIQUE,
  email text NOT NULL,
  role text NOT NULL,
  invited_by uuid REFERENCES person,
  invited_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  accepted_at timestamptz,
  withdrawn_at timestamptz
);
CREATE INDEX invitation_open ON invitation (email) WHERE accepted_at IS NULL AND withdrawn_at IS NULL;
