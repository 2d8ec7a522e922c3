-- Outgoing mail. A letter may hold a link that signs somebody in: it stands here until the mail has ended, no longer.
CREATE TABLE mail (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  kind text NOT NULL,
  created_at timestamptz NOT NULL,
  address text,
  letter jsonb,
  first_tried_at timestamptz,
  sent_at timestamptz,
  -- It was refused for good, or no server took it for days.
  failed_at timestamptz,
  failure text CHECK (failure IN ('refused', 'gave-up')),
  CHECK ((failed_at IS NULL) = (failure IS NULL)),
  CHECK (sent_at IS NULL OR failed_at IS NULL),
  CHECK ((address IS NULL) = (sent_at IS NOT NULL OR failed_at IS NOT NULL)),
  CHECK ((letter IS NULL) = (address IS NULL))
);
CREATE INDEX mail_waiting ON mail (id) WHERE letter IS NOT NULL;
