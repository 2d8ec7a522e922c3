-- What members tell moderators about. Where a report stands is what has become of its case.
CREATE TABLE report (
  id uuid PRIMARY KEY,
  reporter_id uuid NOT NULL REFERENCES person,
  client_id uuid NOT NULL,
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  -- Who wrote it.
  author_id uuid NOT NULL REFERENCES person,
  category text NOT NULL,
  words text,
  -- What the reporter saw: {words: {field: words}, context: [{id, author, body, at}]}. Evidence under its own rule.
  snapshot jsonb NOT NULL,
  case_id uuid NOT NULL REFERENCES case_file,
  severity text NOT NULL CHECK (severity IN ('crisis', 'red', 'amber', 'green')),
  -- A volunteer asked for it to be out of sight until somebody has looked.
  hide boolean NOT NULL,
  -- It does not count towards what one person may press on others in a day: there was risk in its words.
  is_risk boolean NOT NULL,
  over_limit boolean NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT report_once UNIQUE (reporter_id, client_id)
);
CREATE INDEX report_of_reporter ON report (reporter_id, at DESC, id DESC);
CREATE INDEX report_of_case ON report (case_id, id);
