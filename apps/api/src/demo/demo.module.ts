import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import type { Clock } from '../platform/clock/clock.js';
import { CasesModule } from '../cases/cases.module.js';
import { AttendService } from './attend.service.js';
import { DemoController } from './demo.controller.js';
import { DemoService } from './demo.service.js';
import { DevMailController } from './dev-mail.controller.js';
import { FillService } from './fill.service.js';
import { PastClock } from './past-clock.js';
import { RotaFillService } from './rota-fill.service.js';

export interface Demo {
  readonly module: DynamicModule;
  /** For every other module, in place of the one that was given. */
  readonly clock: Clock;
}

@Module({})
export class DemoModule {
  static with(present: Clock): Demo {
    const clock = new PastClock(present);
    return {
      module: {
        module: DemoModule,
        controllers: [DemoController, DevMailController],
        imports: [CasesModule],
        providers: [
          DemoService,
          FillService,
          AttendService,
          RotaFillService,
          { provide: PastClock, useValue: clock },
        ],
      },
      clock,
    };
  }
}
