import { Global, Module } from '@nestjs/common';
import { compile } from '@blether/risk/scanner';
import { FIRST_LEXICON } from '@blether/risk/lexicon/first-lexicon';
import { CasesModule } from '../cases/cases.module.js';
import { Words } from '../platform/ports/words.js';
import { ScannerInUse, WordsService } from './words.service.js';

@Global()
@Module({
  imports: [CasesModule],
  providers: [
    { provide: ScannerInUse, useFactory: (): ScannerInUse => ({ scanner: compile(FIRST_LEXICON) }) },
    { provide: Words, useClass: WordsService },
  ],
  exports: [Words],
})
export class SafetyModule {}
