import type { RiskPolicy } from '@blether/contracts/policy';
import type { ReportView } from '@blether/contracts/reports';
import { instant } from '../../platform/instant.js';
import type { ReportInCase } from '../../platform/ports/case-reports.js';
import { lookBy, resultOf } from './report.policy.js';
import type { ReportOnFileRow, ReportRow } from './reports.repository.js';

/** A report to who made it: where it stands, and never who has it or what they did to whom. */
export function reportView(row: ReportRow, clocks: RiskPolicy['clocks']): ReportView {
  const { id, category, words, at, subject_kind: subjectKind } = row;
  const own = { id, category, words, at: instant(at), subjectKind };
  if (row.outcome !== null && row.closed_at !== null)
    return {
      ...own,
      state: 'ended',
      result: resultOf(category, row.outcome),
      changedAt: instant(row.closed_at),
      lookBy: null,
    };
  if (row.is_looked_at)
    return {
      ...own,
      state: 'being-looked-at',
      result: null,
      changedAt: instant(row.looked_at ?? at),
      lookBy: null,
    };
  return {
    ...own,
    state: 'received',
    result: null,
    changedAt: instant(at),
    lookBy: instant(lookBy(at, row.severity, clocks)),
  };
}

/** The same to moderators, with what its reporter saw around the words. */
export const reportInCase = (row: ReportOnFileRow): ReportInCase => ({
  subject: { kind: row.subject_kind, id: row.subject_id },
  category: row.category,
  words: row.words,
  at: instant(row.at),
  by: { id: row.reporter_id, name: row.reporter_name, role: row.reporter_role },
  earlier: { upheld: row.upheld, all: row.ended },
  aboutSamePerson: row.about_same_person,
  overLimit: row.over_limit,
  hid: row.hide,
  context: row.snapshot.context.map((post) => ({ ...post, isSubject: post.id === row.subject_id })),
});
