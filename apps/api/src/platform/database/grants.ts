/**
 * What the service's own role may do, granted after every migration by the role that owns the schema. The service
 * owns nothing, so it can change no table and reach no further than this.
 */
export function grantsFor(serviceRole: string): string {
  const role = `"${serviceRole.replaceAll('"', '""')}"`;
  return `
    GRANT USAGE ON SCHEMA public, pgboss TO ${role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, pgboss TO ${role};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA public, pgboss TO ${role};

    -- The record of who did what is added to and read; the transaction's id is the database's to say.
    REVOKE ALL ON event, event_reason, event_block, migration FROM ${role};
    GRANT SELECT ON event, event_reason, event_block, migration TO ${role};
    GRANT INSERT (at, actor_kind, actor_person, actor_system, kind, refs, reason_id) ON event TO ${role};
    GRANT INSERT ON event_reason, event_block TO ${role};

    -- What was written down in a case stays as it was.
    REVOKE UPDATE, DELETE ON case_note, case_answer FROM ${role};
  `;
}
