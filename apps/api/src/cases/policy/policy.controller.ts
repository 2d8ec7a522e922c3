import { Controller } from '@nestjs/common';
import type { ReplyOf } from '@blether/contracts/routes';
import type { PersonActor } from '../../platform/actor.js';
import { ByPerson, Route } from '../../platform/http/route.js';
import { RiskPolicyService } from './risk-policy.service.js';

@Controller()
export class PolicyController {
  constructor(private readonly policy: RiskPolicyService) {}

  @Route('GET /desk/policy')
  read(@ByPerson() actor: PersonActor): Promise<ReplyOf<'GET /desk/policy'>> {
    return Promise.resolve(this.policy.view(actor));
  }
}
