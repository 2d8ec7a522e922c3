import { Body, Controller, Param } from '@nestjs/common';
import type { InvitationId, LostDeviceId, PersonId } from '@blether/contracts/brand';
import type { ReplyOf } from '@blether/contracts/routes';
import type { PersonActor } from '../../platform/actor.js';
import { ProcessSettings } from '../../platform/config/process-settings.js';
import { ByPerson, Route } from '../../platform/http/route.js';
import { RolesService } from '../roles.service.js';
import { LostDevicesService } from '../sign-in/lost-devices.service.js';
import { InvitationsService } from './invitations.service.js';
import { InviteDto, RoleDto } from './staff.dto.js';
import { StaffService } from './staff.service.js';

@Controller()
export class StaffController {
  constructor(
    private readonly staff: StaffService,
    private readonly invitations: InvitationsService,
    private readonly roles: RolesService,
    private readonly lostDevices: LostDevicesService,
    private readonly settings: ProcessSettings,
  ) {}

  @Route('GET /staff')
  list(@ByPerson() actor: PersonActor): Promise<ReplyOf<'GET /staff'>> {
    return this.staff.list(actor);
  }

  @Route('POST /staff/invitations')
  async invite(
    @ByPerson() actor: PersonActor,
    @Body() { email, role }: InviteDto,
  ): Promise<ReplyOf<'POST /staff/invitations'>> {
    const { invitation, url } = await this.invitations.invite(actor, email, role);
    const { demo, smtpUrl } = this.settings.config;
    // Without a mail server it would reach nobody. The demo shows its mail to whoever looks.
    return { invitation, link: smtpUrl === null && !demo ? url : null };
  }

  @Route('DELETE /staff/invitations/:invitationId')
  async withdraw(
    @ByPerson() actor: PersonActor,
    @Param('invitationId') invitationId: InvitationId,
  ): Promise<ReplyOf<'DELETE /staff/invitations/:invitationId'>> {
    await this.invitations.withdraw(actor, invitationId);
    return {};
  }

  @Route('POST /staff/:personId/roles')
  async give(
    @ByPerson() actor: PersonActor,
    @Param('personId') personId: PersonId,
    @Body() { role }: RoleDto,
  ): Promise<ReplyOf<'POST /staff/:personId/roles'>> {
    await this.roles.grant(actor, personId, role);
    return {};
  }

  @Route('POST /staff/:personId/roles/remove')
  async take(
    @ByPerson() actor: PersonActor,
    @Param('personId') personId: PersonId,
    @Body() { role }: RoleDto,
  ): Promise<ReplyOf<'POST /staff/:personId/roles/remove'>> {
    await this.roles.revoke(actor, personId, role);
    return {};
  }

  @Route('GET /staff/lost-devices')
  async listLostDevices(@ByPerson() actor: PersonActor): Promise<ReplyOf<'GET /staff/lost-devices'>> {
    return { requests: await this.lostDevices.open(actor) };
  }

  @Route('POST /staff/:personId/lost-device')
  async fileLostDevice(
    @ByPerson() actor: PersonActor,
    @Param('personId') personId: PersonId,
  ): Promise<ReplyOf<'POST /staff/:personId/lost-device'>> {
    await this.lostDevices.fileFor(actor, personId);
    return {};
  }

  @Route('POST /staff/lost-devices/:lostDeviceId/approve')
  async approveLostDevice(
    @ByPerson() actor: PersonActor,
    @Param('lostDeviceId') lostDeviceId: LostDeviceId,
  ): Promise<ReplyOf<'POST /staff/lost-devices/:lostDeviceId/approve'>> {
    await this.lostDevices.decide(actor, lostDeviceId, true);
    return {};
  }

  @Route('POST /staff/lost-devices/:lostDeviceId/refuse')
  async refuseLostDevice(
    @ByPerson() actor: PersonActor,
    @Param('lostDeviceId') lostDeviceId: LostDeviceId,
  ): Promise<ReplyOf<'POST /staff/lost-devices/:lostDeviceId/refuse'>> {
    await this.lostDevices.decide(actor, lostDeviceId, false);
    return {};
  }
}
