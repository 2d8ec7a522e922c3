import { Module } from '@nestjs/common';
import { CaseFileRepository } from './case-file.repository.js';
import { CasesJobs } from './cases.jobs.js';
import { CasesService } from './cases.service.js';

@Module({
  providers: [CaseFileRepository, CasesService, CasesJobs],
  exports: [CasesService],
})
export class CasesModule {}
