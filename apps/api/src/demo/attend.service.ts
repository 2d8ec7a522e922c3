import { Injectable } from '@nestjs/common';
import type { CaseId, ClientId, PersonId, PostId, Words } from '@blether/contracts/brand';
import type { CaseSeverity, Outcome } from '@blether/contracts/cases';
import type { SubjectRef } from '@blether/contracts/moderation';
import { ActionsService } from '../cases/actions/actions.service.js';
import { CaseWorkService } from '../cases/file/case-work.service.js';
import { QueueService } from '../cases/queue/queue.service.js';
import { ForumService } from '../forum/forum.service.js';
import type { PersonActor } from '../platform/actor.js';
import { system } from '../platform/actor.js';
import { Database } from '../platform/database/database.js';
import { PastClock } from './past-clock.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** What came in since then waits at the desk, for whoever visits it. */
const LEFT_FOR_VISITORS = 3 * HOUR;
/** Minutes after which moderators of the demo come, and after which they are done. */
const PACE: Readonly<Record<CaseSeverity, { readonly comes: number; readonly works: number }>> = {
  crisis: { comes: 2, works: 6 },
  red: { comes: 5, works: 14 },
  amber: { comes: 25, works: 12 },
  green: { comes: 160, works: 8 },
};

/** Who works at night, from nine to seven. */
const isNight = (at: Date): boolean => at.getHours() >= 21 || at.getHours() < 7;

interface Found {
  readonly id: CaseId;
  readonly severity: CaseSeverity;
  readonly about: readonly string[];
  readonly worker: PersonId | null;
}

/** What moderators of the demo did about cases that are over: by the same services as at the desk, each at its own time. */
@Injectable()
export class AttendService {
  constructor(
    private readonly db: Database,
    private readonly clock: PastClock,
    private readonly queue: QueueService,
    private readonly work: CaseWorkService,
    private readonly actions: ActionsService,
    private readonly forum: ForumService,
  ) {}

  /** Sees to whatever waits because of something written at `written`. Doing it again finds nothing. */
  async attend(
    written: Date,
    now: Date,
    moderators: { readonly day: PersonActor; readonly night: PersonActor },
  ): Promise<void> {
    for (;;) {
      const found = await this.waiting();
      if (!found) return;
      const { comes, works } = PACE[found.severity];
      const came = new Date(written.getTime() + comes * MINUTE);
      const done = new Date(came.getTime() + works * MINUTE);
      if (now.getTime() - done.getTime() < LEFT_FOR_VISITORS) return;
      const moderator = isNight(came) ? moderators.night : moderators.day;
      // A filling that was cut short may have left one begun.
      const begun = found.worker === moderator.personId ? found.id : null;
      const given = begun ?? (await this.clock.at(came, () => this.queue.next(moderator))).caseId;
      if (given === null) return;
      await this.clock.at(done, () => this.finish(moderator, { ...found, id: given }, now));
    }
  }

  private async finish(moderator: PersonActor, { id, severity, about }: Found, now: Date): Promise<void> {
    const isGrave = severity === 'crisis' || severity === 'red';
    const answers = isGrave
      ? [
          ['danger', 'not-sure'],
          ['asked', 'safe-for-now'],
          ['others', 'nobody'],
          ['support', 'talked-with'],
          ['carried-on', 'we-ask-again'],
        ]
      : [['danger', 'no']];
    const given = await this.answered(id);
    for (const [question = '', answer = ''] of answers)
      if (!given.has(question)) await this.work.answer(moderator, id, question, answer);
    // What was held could have stayed unseen by those who were to answer it.
    for (const { kind, id: subject } of await this.held(id)) {
      await this.actions.take(moderator, id, {
        clientId: subject as ClientId,
        kind: 'release',
        subject: { kind, id: subject },
        rule: 'safety',
      });
      // Now, which is then: as with every post of the demo, those who wrote there hear of it at its time.
      await this.db.write(system('demo'), (tx) => this.forum.replyShown(tx, subject as PostId));
    }
    const recent = now.getTime() - this.clock.now().getTime() < 40 * HOUR;
    await this.work.close(moderator, id, {
      outcome: outcomeOf(severity, about),
      words: 'Read, and written to.' as Words,
      followUps: isGrave && recent,
    });
  }

  private async answered(id: CaseId): Promise<ReadonlySet<string>> {
    const rows = await this.db.read(system('demo')).rows<{ question: string }>({
      text: 'SELECT DISTINCT question FROM case_answer WHERE case_id = $1',
      values: [id],
    });
    return new Set(rows.map(({ question }) => question));
  }

  private held(id: CaseId): Promise<(SubjectRef & Record<string, unknown>)[]> {
    return this.db.read(system('demo')).rows({
      text: `SELECT s.subject_kind AS kind, s.subject_id AS id FROM case_subject s
             JOIN post p ON p.id = s.subject_id AND p.state = 'held' WHERE s.case_id = $1 ORDER BY p.written_at`,
      values: [id],
    });
  }

  private async waiting(): Promise<Found | null> {
    return this.db.read(system('demo')).one<Found & Record<string, unknown>>({
      text: `SELECT id, severity, about, worker_id AS worker FROM case_file WHERE state <> 'closed' AND kind <> 'incident'
             ORDER BY state, array_position(ARRAY['crisis', 'red', 'amber', 'green'], severity), acknowledge_by, act_by, id
             LIMIT 1`,
    });
  }
}

function outcomeOf(severity: CaseSeverity, about: readonly string[]): Outcome {
  if (severity === 'green') return 'not-a-concern';
  return about.some((id) => id === 'medical-emergency' || id === 'medicines') ? 'signposted' : 'supported';
}
