import { Injectable } from '@nestjs/common';
import type { SignUpClosed } from '@blether/contracts/settings';
import { ProcessSettings } from '../../platform/config/process-settings.js';
import { SignUpGate } from '../../platform/ports/sign-up-gate.js';
import { Settings } from '../../platform/settings/settings.js';
import { HelplinesService } from './helplines.service.js';

/** Nobody joins a service that cannot say who runs it or whom to ask about one's data, or whose numbers nobody has checked. */
@Injectable()
export class SignUpGateService extends SignUpGate {
  constructor(
    private readonly process: ProcessSettings,
    private readonly settings: Settings,
    private readonly helplines: HelplinesService,
  ) {
    super();
  }

  reasons(): readonly SignUpClosed[] {
    const reasons: SignUpClosed[] = [];
    if (this.settings.get('sign-up') === 'closed') reasons.push('sign-up-off');
    // In the demo nobody is real, and nothing else has to be true before they come.
    if (this.process.config.demo) return reasons;
    if (this.helplines.showsNone()) reasons.push('no-helplines');
    else if (!this.helplines.allConfirmed()) reasons.push('helplines-unconfirmed');
    if (this.settings.get('service-name') === null) reasons.push('no-service-name');
    if (this.settings.get('privacy-contact') === null) reasons.push('no-privacy-contact');
    return reasons;
  }
}
