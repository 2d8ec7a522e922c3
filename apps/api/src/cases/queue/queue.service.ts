import { Injectable } from '@nestjs/common';
import type { CaseId } from '@blether/contracts/brand';
import { CASE_SEVERITIES } from '@blether/contracts/cases';
import type { CaseSeverity } from '@blether/contracts/cases';
import { nextSeverity } from '@blether/escalation/next-case';
import type { Waiting } from '@blether/escalation/next-case';
import type { PersonActor } from '../../platform/actor.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/tx.js';
import { problem } from '../../platform/http/problem.js';
import { leadsDesk, mayBeGiven, worksAtDesk } from '../desk-access.service.js';
import { CaseFileRepository } from '../case-file.repository.js';
import type { StoredCase } from '../case-file.repository.js';
import { CasesService } from '../cases.service.js';

/** Gives whoever asks the most urgent case that waits, and nobody else the same one. */
@Injectable()
export class QueueService {
  constructor(
    private readonly db: Database,
    private readonly files: CaseFileRepository,
    private readonly cases: CasesService,
  ) {}

  /**
   * The most urgent case that this person may be given, claimed for them; null when nothing waits. Unless a crisis or a
   * red waits, what they have and have not acted on comes first: `begun`. Fifty who ask at once are given fifty cases:
   * what one is just being given the others pass over.
   * @throws `not-found` for whoever does not work at the desk
   */
  async next(actor: PersonActor): Promise<{ caseId: CaseId | null; begun: boolean }> {
    if (!worksAtDesk(actor)) throw problem('not-found');
    return this.db.write(actor, async (tx) => {
      const found = await this.choose(tx, actor);
      const begun = found?.case.worker === actor.personId;
      if (found && !begun)
        await this.cases.apply(tx, found, { kind: 'claim', by: actor.personId, from: null });
      return { caseId: found?.id ?? null, begun };
    });
  }

  private async choose(tx: Tx, actor: PersonActor): Promise<StoredCase | null> {
    const { waiting, turn } = await this.waiting(tx, actor);
    for (;;) {
      const severity = nextSeverity(waiting, turn);
      const isUrgent = severity === 'crisis' || severity === 'red';
      // What was set aside for something urgent comes before what nobody has begun.
      const begun = isUrgent ? null : await this.files.lockSetAside(tx, actor.personId);
      if (begun) return begun;
      if (severity === null) return null;
      const found =
        (await this.files.lockNext(tx, actor, severity, false)) ??
        (isUrgent ? await this.files.lockNext(tx, actor, severity, true) : null);
      if (found) {
        if (severity === 'amber' || severity === 'green') await this.countTurn(tx);
        return found;
      }
      // Others are just being given all there were of these.
      waiting[severity] = NOTHING;
    }
  }

  /** Whether anything waits of each severity: how much does not matter here, and would be counted for nothing. */
  private async waiting(
    tx: Tx,
    actor: PersonActor,
  ): Promise<{ waiting: Record<CaseSeverity, Waiting>; turn: number }> {
    const rows = await tx.rows<{ severity: CaseSeverity; waits: boolean; turn: number }>({
      name: 'queue-waiting',
      text: `SELECT s.severity, q.turn::int AS turn, EXISTS (
               SELECT 1 FROM case_file c
               WHERE c.state = 'waiting' AND c.severity = s.severity AND ${mayBeGiven('$1', '$2')}) AS waits
             FROM unnest($3::text[]) s(severity) CROSS JOIN desk_queue q`,
      values: [actor.personId, leadsDesk(actor), CASE_SEVERITIES],
    });
    const waiting: Record<CaseSeverity, Waiting> = {
      crisis: NOTHING,
      red: NOTHING,
      amber: NOTHING,
      green: NOTHING,
    };
    for (const { severity, waits } of rows) if (waits) waiting[severity] = { count: 1, nextDue: null };
    return { waiting, turn: rows[0]?.turn ?? 0 };
  }

  private async countTurn(tx: Tx): Promise<void> {
    await tx.rows({ text: 'UPDATE desk_queue SET turn = turn + 1' });
  }
}

const NOTHING: Waiting = { count: 0, nextDue: null };
