import { Global, Module } from '@nestjs/common';
import { compile } from '@blether/risk/scanner';
import { FIRST_LEXICON } from '@blether/risk/lexicon/first-lexicon';
import { CasesModule } from '../cases/cases.module.js';
import { SignUpGate } from '../platform/ports/sign-up-gate.js';
import { Words } from '../platform/ports/words.js';
import { HelplinesController } from './helplines/helplines.controller.js';
import { HelplinesRepository } from './helplines/helplines.repository.js';
import { HelplinesService } from './helplines/helplines.service.js';
import { KeepingService } from './helplines/keeping.service.js';
import { HelplinesReminder } from './helplines/reminder.jobs.js';
import { SignUpGateService } from './helplines/sign-up-gate.service.js';
import { TalkPageService } from './helplines/talk-page.service.js';
import { ScannerInUse, WordsService } from './words.service.js';

@Global()
@Module({
  imports: [CasesModule],
  controllers: [HelplinesController],
  providers: [
    HelplinesRepository,
    HelplinesService,
    KeepingService,
    TalkPageService,
    HelplinesReminder,
    { provide: SignUpGate, useClass: SignUpGateService },
    { provide: ScannerInUse, useFactory: (): ScannerInUse => ({ scanner: compile(FIRST_LEXICON) }) },
    { provide: Words, useClass: WordsService },
  ],
  exports: [Words, SignUpGate],
})
export class SafetyModule {}
