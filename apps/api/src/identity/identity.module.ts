import { Global, Module } from '@nestjs/common';
import { Sessions } from '../platform/ports/sessions.js';
import { AuthService } from './auth.service.js';
import { DocumentsController } from './documents/documents.controller.js';
import { DocumentsRepository } from './documents/documents.repository.js';
import { DocumentsService } from './documents/documents.service.js';
import { IdentityController } from './identity.controller.js';
import { IdentityService } from './identity.service.js';
import { SessionsService } from './sessions.service.js';

@Global()
@Module({
  controllers: [IdentityController, DocumentsController],
  providers: [
    AuthService,
    IdentityService,
    DocumentsRepository,
    DocumentsService,
    { provide: Sessions, useClass: SessionsService },
  ],
  exports: [AuthService, IdentityService, DocumentsService, Sessions],
})
export class IdentityModule {}
