import { CASE_SEVERITIES } from '@blether/contracts/cases';
import type { ActionView, CaseLine, CaseSeverity, FollowUpLine, Pressure } from '@blether/contracts/cases';
import type { PersonId, Words } from '@blether/contracts/brand';
import type { PersonCard } from '@blether/contracts/identity';
import { instant } from '../platform/instant.js';
import type { ActionRow } from './case-file-view.repository.js';
import type { CaseLineRow, FollowUpRow, PressureRow } from './queue-view.repository.js';

/** Staff and members as they stand in a file: by name; a role word is added where it is known. */
export const card = (id: PersonId | null, name: Words | null): PersonCard | null =>
  id === null || name === null ? null : { id, name, role: null };

export const caseLine = (row: CaseLineRow, viewer: PersonId): CaseLine => ({
  id: row.id,
  kind: row.kind,
  severity: row.severity,
  phase: row.state,
  about: row.about,
  openedAt: instant(row.opened_at),
  acknowledgeBy: instant(row.acknowledge_by),
  actBy: instant(row.act_by),
  acted: row.acted,
  missed: row.overdue_steps,
  subjects: row.subjects,
  claimedBy: card(row.worker_id, row.worker_name),
  mine: row.worker_id === viewer,
});

const NONE: Pressure = { waiting: 0, claimed: 0, oldestAt: null, nextDue: null };

export function pressureView(rows: readonly PressureRow[]): Readonly<Record<CaseSeverity, Pressure>> {
  const bySeverity = new Map(rows.map((row) => [row.severity, row]));
  // Every severity has its line, also while nothing waits.
  return Object.fromEntries(
    CASE_SEVERITIES.map((severity) => {
      const row = bySeverity.get(severity);
      return [
        severity,
        row
          ? {
              waiting: row.waiting,
              claimed: row.claimed,
              oldestAt: row.oldest_at && instant(row.oldest_at),
              nextDue: row.next_due && instant(row.next_due),
            }
          : NONE,
      ];
    }),
  ) as Record<CaseSeverity, Pressure>;
}

export const followUpLine = (row: FollowUpRow): FollowUpLine => ({
  id: row.id,
  caseId: row.case_id,
  kind: row.kind,
  dueAt: instant(row.due_at),
  person: card(row.person_id, row.person_name),
  closedBy: card(row.closed_by, row.closed_by_name),
});

export function actionView(row: ActionRow, now: Date): ActionView {
  const by = card(row.by_id, row.by_name);
  if (!by) throw new Error('An action has nobody who took it.');
  return {
    id: row.id,
    kind: row.kind,
    subject:
      row.subject_kind === null || row.subject_id === null
        ? null
        : { kind: row.subject_kind, id: row.subject_id },
    rule: row.rule,
    words: row.words,
    by,
    at: instant(row.at),
    until: row.until && instant(row.until),
    undone: row.undone_at && {
      at: instant(row.undone_at),
      by: card(row.undone_by, row.undone_by_name),
    },
    holds: stillHolds(row, now),
  };
}

export const stillHolds = ({ undone_at, until, is_ended }: ActionRow, now: Date): boolean =>
  undone_at === null && !is_ended && (until === null || until > now);
