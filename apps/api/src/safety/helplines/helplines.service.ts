import type { OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { Helpline, HelplineAttention, ListedHelpline, Need } from '@blether/contracts/safety';
import { NEEDS } from '@blether/contracts/safety';
import { STAFF_ROLES } from '@blether/contracts/roles';
import { system } from '../../platform/actor.js';
import type { PersonActor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Copies } from '../../platform/database/copies.js';
import { Database } from '../../platform/database/database.js';
import { problem } from '../../platform/http/problem.js';
import { Readiness } from '../../platform/readiness.js';
import { asHelpline, asListed, BUILT_IN, dayOf, fitting, immediateFirst, standing } from './choice.js';
import { FIRST_HELPLINES } from './first-helplines.js';
import { HelplinesRepository } from './helplines.repository.js';
import type { StoredHelpline } from './helplines.repository.js';

/**
 * Where people can turn, from memory. Nothing here waits for the database or fails because of it: the last known list
 * holds, and before there was one, the list that is built in.
 */
@Injectable()
export class HelplinesService implements OnModuleInit {
  private stored: readonly StoredHelpline[] | null = null;

  constructor(
    private readonly db: Database,
    private readonly helplines: HelplinesRepository,
    private readonly copies: Copies,
    private readonly clock: Clock,
    private readonly readiness: Readiness,
  ) {
    copies.keep('helplines', async (reader) => {
      this.stored = await this.helplines.all(reader);
    });
  }

  onModuleInit(): void {
    this.readiness.beforeFirstReady(() => this.listFirst());
  }

  /** For a support card: those that fit, and 999 before them when there is danger now. Never empty. */
  for(needs: readonly Need[]): readonly Helpline[] {
    return fitting(this.listed(), needs).map(asHelpline);
  }

  /** Everywhere to turn: danger now, 999 first, then by need. Needs that nothing answers are left out. */
  help(): {
    immediate: readonly ListedHelpline[];
    byNeed: readonly { need: Need; helplines: readonly ListedHelpline[] }[];
  } {
    const list = this.listed();
    const byNeed = NEEDS.filter((need) => need !== 'immediate').map((need) => ({
      need,
      helplines: list.filter(({ needs }) => needs.includes(need)).map(asListed),
    }));
    return {
      immediate: immediateFirst(list).map(asListed),
      byNeed: byNeed.filter(({ helplines }) => helplines.length > 0),
    };
  }

  /** What has to be seen to: nobody has confirmed it, or the day to look at it again has passed. */
  attention(): readonly HelplineAttention[] {
    const today = dayOf(this.clock.now());
    return (this.stored ?? []).flatMap((line) => {
      const why = standing(line, today);
      return why === 'unconfirmed' || why === 'overdue'
        ? [{ helplineId: line.id, name: line.name, why }]
        : [];
    });
  }

  /** What staff are reminded of, day after day, until an administrator has looked. @throws `not-found` for others */
  attentionForStaff(actor: PersonActor): readonly HelplineAttention[] {
    const isStaff = STAFF_ROLES.some((role) => actor.roles.includes(role));
    if (!isStaff) throw problem('not-found');
    return this.attention().filter(({ why }) => why === 'overdue');
  }

  /** Whether every helpline that administrators keep was taken off: people are shown those that are built in. */
  showsNone(): boolean {
    return this.stored !== null && this.stored.every(({ retired }) => retired);
  }

  /** Whether an administrator has confirmed every helpline that people are shown. */
  allConfirmed(): boolean {
    const shown = (this.stored ?? []).filter(({ retired }) => !retired);
    return shown.length > 0 && shown.every(({ reviewBy }) => reviewBy !== null);
  }

  /** What people are shown, in the order of the list. Never empty. */
  listed(): readonly ListedHelpline[] {
    const shown = (this.stored ?? []).filter(({ retired }) => !retired);
    return shown.length > 0 ? shown : BUILT_IN;
  }

  /** The built-in list, once for a database, however many processes start at once. */
  private async listFirst(): Promise<void> {
    const actor = system('setup');
    if ((await this.helplines.all(this.db.read(actor))).length > 0) return;
    await this.db.write(actor, async (tx) => {
      if (!(await this.helplines.isEmpty(tx))) return;
      for (const [index, line] of FIRST_HELPLINES.entries()) {
        const helplineId = await this.helplines.insert(tx, { ...line, position: index + 1 });
        tx.record('helpline.added', { helplineId });
      }
      await this.copies.changed(tx, 'helplines');
    });
    await this.copies.look();
  }
}
