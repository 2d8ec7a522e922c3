import type { CaseId } from '@blether/contracts/brand';
import type { CaseSubjectView, Outcome } from '@blether/contracts/cases';
import type { SubjectRef } from '@blether/contracts/moderation';
import type { PrivateReader } from '../database/database.js';
import type { Tx } from '../database/tx.js';

export type ReportInCase = CaseSubjectView['reports'][number] & { readonly subject: SubjectRef };

/** What members have reported, for the cases that came of it. Provided by `safety`. */
export abstract class CaseReports {
  /** Somebody has taken the case on: whoever reported something in it is told that it is being looked at. */
  abstract taken(tx: Tx, caseId: CaseId): Promise<void>;
  /** Somebody has looked and closed the case: whoever reported something in it is told what came of it, and nothing more. */
  abstract ended(tx: Tx, caseId: CaseId, outcome: Outcome): Promise<void>;
  /** The reports that belong to a case, in order. Reporters are shown to moderators, and never to whom they reported. */
  abstract ofCase(reader: PrivateReader, caseId: CaseId): Promise<readonly ReportInCase[]>;
}
