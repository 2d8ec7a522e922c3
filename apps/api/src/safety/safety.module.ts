import { Global, Module } from '@nestjs/common';
import { compile } from '@blether/risk/scanner';
import { FIRST_LEXICON } from '@blether/risk/lexicon/first-lexicon';
import { CasesModule } from '../cases/cases.module.js';
import { SignUpGate } from '../platform/ports/sign-up-gate.js';
import { CaseReports } from '../platform/ports/case-reports.js';
import { Words } from '../platform/ports/words.js';
import { HelplinesController } from './helplines/helplines.controller.js';
import { HelplinesRepository } from './helplines/helplines.repository.js';
import { HelplinesService } from './helplines/helplines.service.js';
import { KeepingService } from './helplines/keeping.service.js';
import { HelplinesReminder } from './helplines/reminder.jobs.js';
import { SignUpGateService } from './helplines/sign-up-gate.service.js';
import { TalkPageService } from './helplines/talk-page.service.js';
import { CaseReportsService } from './reports/case-reports.service.js';
import { ModeratedReports } from './reports/moderated-reports.js';
import { ReportsController } from './reports/reports.controller.js';
import { ReportsRepository } from './reports/reports.repository.js';
import { ReportsService } from './reports/reports.service.js';
import { CardsService } from './cards.service.js';
import { DetectionsRepository } from './detections.repository.js';
import { Listening, ScannerInUse } from './listening.service.js';
import { RescanJobs } from './rescan/rescan.jobs.js';
import { RescanService } from './rescan/rescan.service.js';
import { UnscannedRepository } from './rescan/unscanned.repository.js';
import { WordsService } from './words.service.js';

@Global()
@Module({
  imports: [CasesModule],
  controllers: [HelplinesController, ReportsController],
  providers: [
    HelplinesRepository,
    HelplinesService,
    KeepingService,
    TalkPageService,
    HelplinesReminder,
    { provide: SignUpGate, useClass: SignUpGateService },
    { provide: ScannerInUse, useFactory: (): ScannerInUse => ({ scanner: compile(FIRST_LEXICON) }) },
    Listening,
    DetectionsRepository,
    CardsService,
    UnscannedRepository,
    RescanService,
    RescanJobs,
    { provide: Words, useClass: WordsService },
    ReportsRepository,
    ReportsService,
    ModeratedReports,
    { provide: CaseReports, useClass: CaseReportsService },
  ],
  exports: [Words, SignUpGate, CaseReports, RescanService],
})
export class SafetyModule {}
