import { Injectable } from '@nestjs/common';
import type { Cursor, Instant, NoticeId, PersonId } from '@blether/contracts/brand';
import { LIMITS } from '@blether/contracts/limits';
import type { NoticePage } from '@blether/contracts/notifications';
import type { PersonActor } from '../platform/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import type { Tx } from '../platform/database/tx.js';
import { problem } from '../platform/http/problem.js';
import { isUuid } from '../platform/http/input.js';
import { fault } from '../platform/http/validation.js';
import { Tell } from '../platform/ports/tell.js';
import type { Telling } from '../platform/ports/tell.js';
import { Titles } from '../platform/ports/titles.js';
import { Logs } from '../platform/realtime/logs.js';
import { NoticesRepository } from './notices.repository.js';
import type { NoticeRow, PlaceInNotices } from './notices.repository.js';

/** What people are told, in the product. A notice holds ids; its title is read when it is looked at, by whoever looks. */
@Injectable()
export class NotificationsService extends Tell {
  constructor(
    private readonly db: Database,
    private readonly notices: NoticesRepository,
    private readonly topicTitles: Titles,
    private readonly clock: Clock,
    logs: Logs,
  ) {
    super();
    logs.register('person', (reader, ids) => this.notices.heads(reader, ids));
  }

  async tell(tx: Tx, people: readonly PersonId[], { topicId, postId }: Telling): Promise<void> {
    if (people.length === 0) return;
    for (const { personId, unread } of await this.notices.add(
      tx,
      people,
      topicId,
      postId,
      this.clock.now(),
    )) {
      tx.tell(`person:${personId}`, 'notices.changed', { unread });
    }
  }

  async page(actor: PersonActor, after: Cursor | undefined): Promise<NoticePage> {
    const reader = this.db.read(actor);
    // The head first: one that is older than the list only makes a client ask once too often.
    const { unread, head } = await this.notices.box(reader, actor.personId);
    const rows = await this.notices.page(reader, actor.personId, after === undefined ? null : decode(after));
    const page = rows.slice(0, LIMITS.noticesPerPage);
    const titles = await this.topicTitles.titles(
      reader,
      page.map(({ topic_id }) => topic_id),
    );
    const last = page.at(-1);
    return {
      // What somebody may no longer see is no longer pointed at.
      notices: page.flatMap((row) => {
        const title = titles.get(row.topic_id);
        return title === undefined ? [] : [{ ...noticeView(row), topic: { id: row.topic_id, title } }];
      }),
      unread,
      head,
      next: rows.length > page.length && last ? encode(last) : null,
    };
  }

  /** Marks one's own notices as read, on every device. */
  async markRead(actor: PersonActor, ids: readonly NoticeId[]): Promise<{ unread: number }> {
    return this.db.write(actor, async (tx) => {
      const { changed, unread } = await this.notices.markRead(tx, actor.personId, ids, this.clock.now());
      if (changed > 0) tx.tell(`person:${actor.personId}`, 'notices.changed', { unread });
      return { unread };
    });
  }
}

const noticeView = ({ id, at, read_at, count }: NoticeRow) =>
  ({ id, kind: 'reply', at: at.toISOString() as Instant, read: read_at !== null, count }) as const;

/** Milliseconds since 1970: later than any notice, and still a date to PostgreSQL. */
const YEAR_10000 = 253_402_300_800_000;

const encode = ({ at, id }: PlaceInNotices): Cursor =>
  Buffer.from(`${String(at.getTime())}:${id}`).toString('base64url') as Cursor;

function decode(cursor: Cursor): PlaceInNotices {
  const [, time, id] =
    /^(\d{1,15}):([0-9a-f-]{36})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (time === undefined || !isUuid(id) || Number(time) >= YEAR_10000)
    throw problem('validation', { errors: [fault('?after', 'not-a-cursor')] });
  return { at: new Date(Number(time)), id };
}
