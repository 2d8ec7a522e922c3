-- The keys that the contact vault has been sealed with: never the keys themselves, which are in no database. The proof is
-- a fixed text sealed with the key. What is written with a retired key would be lost with it, so nothing is.
CREATE TABLE vault_key (
  id text PRIMARY KEY CHECK (id ~ '^[0-9a-f]{16}$'),
  nonce bytea NOT NULL CHECK (octet_length(nonce) = 12),
  proof bytea NOT NULL,
  known_at timestamptz NOT NULL,
  retired_at timestamptz
);

-- What people gave for the worst days, each field sealed by itself, for this person, this field and this key alone.
CREATE TABLE vault_entry (
  person_id uuid NOT NULL REFERENCES person,
  field text NOT NULL CHECK (field IN ('realName', 'phone', 'postcode', 'emergencyName', 'emergencyPhone',
                                       'emergencyRelation', 'gpPractice', 'lastAddress')),
  key_id text NOT NULL REFERENCES vault_key,
  nonce bytea NOT NULL CHECK (octet_length(nonce) = 12),
  sealed bytea NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (person_id, field)
);
-- What is still sealed with a key, in the order in which a change of keys goes through it.
CREATE INDEX vault_entry_by_key ON vault_entry (key_id, person_id, field);
