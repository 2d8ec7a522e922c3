import { Module } from '@nestjs/common';
import { DeliveryService } from '../on-call/delivery.service.js';
import { MyOnCallService } from '../on-call/my-on-call.service.js';
import { OnCallController } from '../on-call/on-call.controller.js';
import { OnCallJobs } from '../on-call/on-call.jobs.js';
import { OnCallPageService } from '../on-call/on-call-page.service.js';
import { OnCallService } from '../on-call/on-call.service.js';
import { PagesRepository } from '../on-call/pages.repository.js';
import { PushRepository } from '../on-call/push.repository.js';
import { PushService } from '../on-call/push.service.js';
import { StaffRepository } from '../on-call/staff.repository.js';
import { WebhookRepository } from '../on-call/webhook.repository.js';
import { WebhookService } from '../on-call/webhook.service.js';
import { DutyRepository } from './duty.repository.js';
import { DutyService } from './duty.service.js';
import { RotaController } from './rota.controller.js';
import { RotaJobs } from './rota.jobs.js';
import { RotaRepository } from './rota.repository.js';
import { RotaService } from './rota.service.js';
import { ShiftWatch } from './shift-watch.service.js';
import { Shifts } from './shifts.js';
import { SwapsService } from './swaps.service.js';

/** Who is at the desk, and who is called when nobody comes. Knows cases by their ids alone. */
@Module({
  controllers: [RotaController, OnCallController],
  providers: [
    RotaRepository,
    Shifts,
    RotaService,
    SwapsService,
    DutyRepository,
    DutyService,
    ShiftWatch,
    RotaJobs,
    PagesRepository,
    StaffRepository,
    OnCallService,
    OnCallPageService,
    OnCallJobs,
    DeliveryService,
    MyOnCallService,
    PushRepository,
    PushService,
    WebhookRepository,
    WebhookService,
  ],
  exports: [
    RotaService,
    SwapsService,
    Shifts,
    DutyService,
    OnCallService,
    OnCallPageService,
    MyOnCallService,
  ],
})
export class RotaModule {}
