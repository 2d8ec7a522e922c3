import { Injectable } from '@nestjs/common';
import type { CaseId } from '@blether/contracts/brand';
import type { PrivateReader } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/tx.js';
import { CaseReports } from '../../platform/ports/case-reports.js';
import type { ReportInCase } from '../../platform/ports/case-reports.js';
import { Tell } from '../../platform/ports/tell.js';
import { reportInCase } from './report.view.js';
import { ReportsRepository } from './reports.repository.js';

/** Reports as cases meet them. Where each stands is read from its case; only who made it has to be told. */
@Injectable()
export class CaseReportsService extends CaseReports {
  constructor(
    private readonly reports: ReportsRepository,
    private readonly teller: Tell,
  ) {
    super();
  }

  /** Their own page says so from that moment on. A notice each time that a case changes hands would only unsettle them. */
  taken(): Promise<void> {
    return Promise.resolve();
  }

  async ended(tx: Tx, caseId: CaseId): Promise<void> {
    for (const { id, reporterId } of await this.reports.reportersOf(tx, caseId))
      await this.teller.tell(tx, [reporterId], { kind: 'report', reportId: id });
  }

  async ofCase(reader: PrivateReader, caseId: CaseId): Promise<readonly ReportInCase[]> {
    return (await this.reports.ofCase(reader, caseId)).map(reportInCase);
  }
}
