import { Global, Module } from '@nestjs/common';
import { Removals } from '../platform/ports/removals.js';
import { RolesTaken } from '../platform/ports/roles-taken.js';
import { ActionsRepository } from './actions/actions.repository.js';
import { ActionsService } from './actions/actions.service.js';
import { RemovalsOfCases } from './actions/removals-of-cases.js';
import { CaseFileRepository } from './case-file.repository.js';
import { CasesJobs } from './cases.jobs.js';
import { CasesService } from './cases.service.js';
import { CaseWorkRepository } from './file/case-work.repository.js';
import { CaseWorkService } from './file/case-work.service.js';
import { LeavingTheDesk } from './leaving-the-desk.js';
import { QueueHead } from './queue/queue-head.js';
import { QueueService } from './queue/queue.service.js';
import { RotaModule } from './rota/rota.module.js';
import { PolicyController } from './policy/policy.controller.js';
import { PolicyWatch } from './policy/policy-watch.js';
import { RiskPolicyRepository } from './policy/risk-policy.repository.js';
import { RiskPolicyService } from './policy/risk-policy.service.js';
import { DutyHours } from './waits/duty-hours.js';
import { WaitsService } from './waits/waits.service.js';

@Global()
@Module({
  imports: [RotaModule],
  controllers: [PolicyController],
  providers: [
    CaseFileRepository,
    QueueHead,
    CasesService,
    QueueService,
    CaseWorkRepository,
    CaseWorkService,
    ActionsRepository,
    ActionsService,
    CasesJobs,
    RiskPolicyRepository,
    RiskPolicyService,
    PolicyWatch,
    DutyHours,
    WaitsService,
    { provide: RolesTaken, useClass: LeavingTheDesk },
    { provide: Removals, useClass: RemovalsOfCases },
  ],
  exports: [
    CasesService,
    QueueService,
    CaseWorkService,
    ActionsService,
    RiskPolicyService,
    WaitsService,
    RolesTaken,
    Removals,
    RotaModule,
  ],
})
export class CasesModule {}
