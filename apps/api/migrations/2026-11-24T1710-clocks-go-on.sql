-- From when the steps of a ladder count. A case that was in somebody's hands in between has waited all the time.
ALTER TABLE on_call_watch ADD COLUMN counts_from timestamptz;
UPDATE on_call_watch SET counts_from = since;
ALTER TABLE on_call_watch ALTER COLUMN counts_from SET NOT NULL;
