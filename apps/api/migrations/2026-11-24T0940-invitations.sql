-- One invitation is open at a time for an address and a role: inviting again renews its link.
CREATE UNIQUE INDEX invitation_open_role ON invitation (email, role) WHERE accepted_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX invitation_by ON invitation (invited_by) WHERE accepted_at IS NULL AND withdrawn_at IS NULL;
ALTER TABLE invitation
  ADD CONSTRAINT invitation_role CHECK (role IN ('welcomer', 'facilitator', 'moderator', 'lead', 'coordinator',
                                                 'privacy-lead', 'service-manager', 'administrator')),
  ADD CONSTRAINT invitation_ends_once CHECK (accepted_at IS NULL OR withdrawn_at IS NULL);
