import { Global, Module } from '@nestjs/common';
import { Sessions } from '../platform/ports/sessions.js';
import { AccountController } from './account/account.controller.js';
import { AccountRepository } from './account/account.repository.js';
import { AccountService } from './account/account.service.js';
import { LeavingService } from './account/leaving.service.js';
import { AuthService } from './auth.service.js';
import { DocumentPagesService } from './documents/document-pages.service.js';
import { DocumentsController } from './documents/documents.controller.js';
import { DocumentsRepository } from './documents/documents.repository.js';
import { DocumentsService } from './documents/documents.service.js';
import { IdentityService } from './identity.service.js';
import { JoiningController } from './joining/joining.controller.js';
import { JoiningService } from './joining/joining.service.js';
import { ModeratedNames } from './joining/moderated-names.js';
import { NamesService } from './joining/names.service.js';
import { PeopleRepository } from './people.repository.js';
import { PostService } from './post.service.js';
import { RolesService } from './roles.service.js';
import { SessionsService } from './sessions.service.js';
import { StandingService } from './standing.service.js';
import { ChallengesRepository } from './sign-in/challenges.repository.js';
import { EmailedLinksRepository } from './sign-in/emailed-links.repository.js';
import { LostDevicesService } from './sign-in/lost-devices.service.js';
import { PasskeysService } from './sign-in/passkeys.service.js';
import { SecondFactorService } from './sign-in/second-factor.service.js';
import { SignInAttempts } from './sign-in/sign-in-attempts.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignInService } from './sign-in/sign-in.service.js';
import { JoinCookie, PasskeyCookie, StepCookie } from './sign-in/step-cookie.js';
import { InvitationsController } from './staff/invitations.controller.js';
import { InvitationsRepository } from './staff/invitations.repository.js';
import { InvitationsService } from './staff/invitations.service.js';
import { StaffController } from './staff/staff.controller.js';
import { StaffService } from './staff/staff.service.js';

@Global()
@Module({
  controllers: [
    SignInController,
    JoiningController,
    AccountController,
    StaffController,
    InvitationsController,
    DocumentsController,
  ],
  providers: [
    AuthService,
    IdentityService,
    PeopleRepository,
    PostService,
    RolesService,
    DocumentsRepository,
    DocumentsService,
    DocumentPagesService,
    ChallengesRepository,
    EmailedLinksRepository,
    SecondFactorService,
    PasskeysService,
    LostDevicesService,
    SignInAttempts,
    SignInService,
    StepCookie,
    PasskeyCookie,
    JoinCookie,
    NamesService,
    ModeratedNames,
    StandingService,
    JoiningService,
    AccountRepository,
    AccountService,
    LeavingService,
    InvitationsRepository,
    InvitationsService,
    StaffService,
    { provide: Sessions, useClass: SessionsService },
  ],
  exports: [
    AuthService,
    IdentityService,
    PostService,
    RolesService,
    StandingService,
    DocumentsService,
    Sessions,
  ],
})
export class IdentityModule {}
