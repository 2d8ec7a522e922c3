import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { CaseFileService } from './case-file.service.js';
import { CaseFileViewRepository } from './case-file-view.repository.js';
import { DeskController } from './desk.controller.js';
import { DeskGateway } from './desk.gateway.js';
import { DeskService } from './desk.service.js';
import { OverviewService } from './overview.service.js';
import { QueueViewRepository } from './queue-view.repository.js';

@Module({
  imports: [CasesModule],
  controllers: [DeskController],
  providers: [
    CaseFileViewRepository,
    QueueViewRepository,
    CaseFileService,
    DeskService,
    OverviewService,
    DeskGateway,
  ],
})
export class DeskModule {}
