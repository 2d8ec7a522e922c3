import { Module } from '@nestjs/common';
import { DemoController } from './demo.controller.js';
import { DemoService } from './demo.service.js';
import { DevMailController } from './dev-mail.controller.js';
import { FillService } from './fill.service.js';

@Module({
  controllers: [DemoController, DevMailController],
  providers: [DemoService, FillService],
})
export class DemoModule {}
