import { Injectable } from '@nestjs/common';
import type { Cursor, TopicId } from '@blether/contracts/brand';
import { CASE_SEVERITIES } from '@blether/contracts/cases';
import type { CaseSeverity, DecisionView, DeskView } from '@blether/contracts/cases';
import { LIMITS } from '@blether/contracts/limits';
import type { ReplyOf } from '@blether/contracts/routes';
import { AMBER_SHARE } from '@blether/escalation/next-case';
import { leadsDesk, worksAtDesk } from '../cases/desk-access.service.js';
import type { PersonActor } from '../platform/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { isUuid } from '../platform/http/input.js';
import { problem } from '../platform/http/problem.js';
import { fault } from '../platform/http/validation.js';
import { instant } from '../platform/instant.js';
import { Titles } from '../platform/ports/titles.js';
import { Logs } from '../platform/realtime/logs.js';
import { CaseFileViewRepository } from './case-file-view.repository.js';
import { caseLine, followUpLine, pressureView, stillHolds } from './desk.view.js';
import { QueueViewRepository } from './queue-view.repository.js';
import type { CaseLineRow, PlaceInQueue } from './queue-view.repository.js';

/** What is seen from the desk: how much waits, what one has, and for leads the whole queue. */
@Injectable()
export class DeskService {
  constructor(
    private readonly db: Database,
    private readonly queue: QueueViewRepository,
    private readonly files: CaseFileViewRepository,
    private readonly titles: Titles,
    private readonly clock: Clock,
    logs: Logs,
  ) {
    logs.register('desk', async (reader) => new Map([['queue', await this.queue.head(reader)]]));
    logs.register('case', async (reader, ids) => {
      const rows = await reader.rows<{ id: string; version: number }>({
        text: 'SELECT id, version FROM case_file WHERE id = ANY($1)',
        values: [ids],
      });
      return new Map(rows.map(({ id, version }) => [id, version]));
    });
  }

  /** @throws `not-found` for whoever does not work here */
  async desk(actor: PersonActor): Promise<DeskView> {
    this.mustWorkHere(actor);
    const reader = this.db.read(actor);
    // The head first: one that is older than the rest only makes a client ask once too often.
    const head = await this.queue.head(reader);
    const [pressure, mine, followUps] = await Promise.all([
      this.queue.pressure(reader, actor),
      this.queue.mine(reader, actor),
      this.queue.followUps(reader, actor, null),
    ]);
    return {
      pressure: pressureView(pressure),
      mine: mine.map((row) => caseLine(row, actor.personId)),
      followUps: followUps.map(followUpLine),
      amberShare: AMBER_SHARE,
      abilities: {
        next: { may: true },
        queue: leadsDesk(actor) ? { may: true } : { may: false, why: 'not-found' },
      },
      head,
      now: instant(this.clock.now()),
    };
  }

  async queueHead(actor: PersonActor): Promise<number> {
    this.mustWorkHere(actor);
    return this.queue.head(this.db.read(actor));
  }

  /** What is open, most urgent first. @throws `not-found` for whoever does not lead, `validation` */
  async list(
    actor: PersonActor,
    severity: CaseSeverity | undefined,
    after: Cursor | undefined,
  ): Promise<ReplyOf<'GET /desk/queue'>> {
    if (!leadsDesk(actor)) throw problem('not-found');
    const reader = this.db.read(actor);
    const head = await this.queue.head(reader);
    const place = after === undefined ? null : decode(after);
    const rows = await this.queue.queue(reader, actor, severity ?? null, place);
    const page = rows.slice(0, LIMITS.casesPerPage);
    const last = page.at(-1);
    return {
      cases: page.map((row) => caseLine(row, actor.personId)),
      next: rows.length > page.length && last ? encode(last) : null,
      head,
    };
  }

  /** What moderators have decided about whoever asks. */
  async decisions(actor: PersonActor): Promise<readonly DecisionView[]> {
    const reader = this.db.read(actor);
    const rows = await this.files.actionsAbout(reader, actor.personId);
    const titles = await this.titles.titles(
      reader,
      rows.flatMap(({ place_id }) => place_id ?? []),
    );
    const now = this.clock.now();
    const topicOf = (id: TopicId | null) => {
      const title = id === null ? undefined : titles.get(id);
      return id === null || title === undefined ? null : { id, title };
    };
    return rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      rule: row.rule,
      words: row.words,
      at: instant(row.at),
      until: row.until && instant(row.until),
      holds: stillHolds(row, now),
      undoneAt: row.undone_at && instant(row.undone_at),
      topic: topicOf(row.place_id),
    }));
  }

  private mustWorkHere(actor: PersonActor): void {
    if (!worksAtDesk(actor)) throw problem('not-found');
  }
}

const encode = ({ severity, acknowledge_by: at, id }: CaseLineRow): Cursor =>
  Buffer.from(`${String(CASE_SEVERITIES.indexOf(severity) + 1)}:${String(at.getTime())}:${id}`).toString(
    'base64url',
  ) as Cursor;

function decode(cursor: Cursor): PlaceInQueue {
  const [, rank, time, id] =
    /^([1-4]):(\d{1,14}):([0-9a-f-]{36})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (!isUuid(id)) throw problem('validation', { errors: [fault('?after', 'not-a-cursor')] });
  return { rank: Number(rank), acknowledgeBy: new Date(Number(time)), id };
}
