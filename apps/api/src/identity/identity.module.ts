import { Global, Module } from '@nestjs/common';
import { Sessions } from '../platform/ports/sessions.js';
import { AuthService } from './auth.service.js';
import { IdentityController } from './identity.controller.js';
import { IdentityService } from './identity.service.js';
import { SessionsService } from './sessions.service.js';

@Global()
@Module({
  controllers: [IdentityController],
  providers: [AuthService, IdentityService, { provide: Sessions, useClass: SessionsService }],
  exports: [AuthService, IdentityService, Sessions],
})
export class IdentityModule {}
