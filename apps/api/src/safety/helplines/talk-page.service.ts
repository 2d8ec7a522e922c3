import { Injectable } from '@nestjs/common';
import { WaitsService } from '../../cases/waits/waits.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { ProcessSettings } from '../../platform/config/process-settings.js';
import { Pages } from '../../platform/http/pages.js';
import { HelplinesService } from './helplines.service.js';
import { talkPage } from './talk-page.js';

/** "Talk to someone now": there for everybody, always. No sanction closes it, and no failure of ours. */
@Injectable()
export class TalkPageService {
  constructor(
    pages: Pages,
    helplines: HelplinesService,
    waits: WaitsService,
    { config }: ProcessSettings,
    clock: Clock,
  ) {
    pages.serve('/talk-to-someone', () =>
      talkPage({
        helplines: helplines.listed(),
        allConfirmed: helplines.allConfirmed(),
        moderators: waits.moderatorsThere(),
        now: clock.now(),
        demo: config.demo,
      }),
    );
  }
}
