import { Global, Module } from '@nestjs/common';
import { Tell } from '../platform/ports/tell.js';
import { NoticesRepository } from './notices.repository.js';
import { NotificationsController } from './notifications.controller.js';
import { NotificationsService } from './notifications.service.js';

@Global()
@Module({
  controllers: [NotificationsController],
  providers: [NoticesRepository, NotificationsService, { provide: Tell, useExisting: NotificationsService }],
  exports: [Tell, NotificationsService],
})
export class NotificationsModule {}
