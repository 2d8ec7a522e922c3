import { Body, Controller } from '@nestjs/common';
import type { ReplyOf } from '@blether/contracts/routes';
import { SETTING_KEYS } from '@blether/contracts/settings';
import type { SettingKey } from '@blether/contracts/settings';
import type { PersonActor } from '../actor.js';
import { ParamOneOf } from '../http/input.js';
import { ByPerson, Route } from '../http/route.js';
import { SignUpGate } from '../ports/sign-up-gate.js';
import { ChangeSettingDto } from './settings.dto.js';
import { Settings } from './settings.js';

@Controller()
export class SettingsController {
  constructor(
    private readonly settings: Settings,
    private readonly gate: SignUpGate,
  ) {}

  @Route('GET /service')
  service(): Promise<ReplyOf<'GET /service'>> {
    return Promise.resolve({
      name: this.settings.get('service-name'),
      privacyContact: this.settings.get('privacy-contact'),
      minimumAge: this.settings.get('minimum-age'),
      neutralTitle: this.settings.get('neutral-title'),
      signUp: this.gate.reasons().length === 0 ? 'open' : 'closed',
    });
  }

  @Route('GET /admin/settings')
  async list(@ByPerson() actor: PersonActor): Promise<ReplyOf<'GET /admin/settings'>> {
    return { settings: await this.settings.list(actor) };
  }

  @Route('PUT /admin/settings/:key')
  change(
    @ByPerson() actor: PersonActor,
    @ParamOneOf('key', SETTING_KEYS) key: SettingKey,
    @Body() body: ChangeSettingDto,
  ): Promise<ReplyOf<'PUT /admin/settings/:key'>> {
    return this.settings.change(actor, key, body.value);
  }
}
