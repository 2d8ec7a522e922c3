import { Injectable } from '@nestjs/common';
import { SLOW_SECONDS } from '@blether/contracts/cases';
import type { Ability } from '@blether/contracts/forum';
import type { PersonActor } from '../platform/actor.js';
import { Clock } from '../platform/clock/clock.js';
import type { Tx } from '../platform/database/tx.js';
import { problem } from '../platform/http/problem.js';
import { isSlowed } from './forum.policy.js';

/** What moderators have asked of a member, kept where they write. */
@Injectable()
export class WritingLimits {
  constructor(private readonly clock: Clock) {}

  /**
   * Refuses what may not be written now. A pause and a slower pace hold for words in which nothing is heard: words at
   * risk always go through to a case.
   * @throws whatever the ability says; `slowed-down` with the seconds that are left
   */
  async mustAllow(tx: Tx, actor: PersonActor, ability: Ability, areQuiet: () => boolean): Promise<void> {
    if (!ability.may && ability.why !== 'writing-paused') throw problem(ability.why);
    const now = this.clock.now();
    if (ability.may && !isSlowed(actor, now)) return;
    if (!areQuiet()) return;
    if (!ability.may) throw problem(ability.why);
    const last = await tx.one<{ at: Date | null }>({
      text: 'SELECT max(written_at) AS at FROM post WHERE author_id = $1',
      values: [actor.personId],
    });
    const wait = (last?.at?.getTime() ?? -Infinity) + SLOW_SECONDS * 1000 - now.getTime();
    if (wait > 0) throw problem('slowed-down', { retryAfter: Math.ceil(wait / 1000) });
  }
}
