import { Body, Controller } from '@nestjs/common';
import type { ReplyOf } from '@blether/contracts/routes';
import type { PersonActor } from '../platform/actor.js';
import { ByPerson, Route } from '../platform/http/route.js';
import { ChangeContactDto } from './members.dto.js';
import { VaultService } from './vault.service.js';

@Controller()
export class MembersController {
  constructor(private readonly vault: VaultService) {}

  @Route('GET /account/contact')
  contact(@ByPerson() actor: PersonActor): Promise<ReplyOf<'GET /account/contact'>> {
    return this.vault.readOwn(actor);
  }

  @Route('PUT /account/contact')
  changeContact(
    @ByPerson() actor: PersonActor,
    @Body() body: ChangeContactDto,
  ): Promise<ReplyOf<'PUT /account/contact'>> {
    return this.vault.changeOwn(actor, body);
  }
}
