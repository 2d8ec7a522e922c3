import { Injectable } from '@nestjs/common';
import type {
  ActionId,
  Cursor,
  NoticeId,
  PersonId,
  ReportId,
  TopicId,
  Words as WordsText,
} from '@blether/contracts/brand';
import { LIMITS } from '@blether/contracts/limits';
import type { Notice, NoticePage } from '@blether/contracts/notifications';
import type { PersonActor } from '../platform/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import type { Tx } from '../platform/database/tx.js';
import { problem } from '../platform/http/problem.js';
import { isUuid } from '../platform/http/input.js';
import { fault } from '../platform/http/validation.js';
import { instant } from '../platform/instant.js';
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

  async tell(tx: Tx, people: readonly PersonId[], telling: Telling): Promise<void> {
    if (people.length === 0) return;
    for (const { personId, unread } of await this.add(tx, people, telling))
      tx.tell(`person:${personId}`, 'notices.changed', { unread });
  }

  private add(
    tx: Tx,
    people: readonly PersonId[],
    telling: Telling,
  ): Promise<{ personId: PersonId; unread: number }[]> {
    const now = this.clock.now();
    switch (telling.kind) {
      case 'reply':
        return this.notices.add(tx, people, telling.topicId, telling.postId, now);
      case 'decision':
        return this.notices.addAbout(tx, people, 'decision', telling.actionId, now);
      case 'report':
        return this.notices.addAbout(tx, people, 'report', telling.reportId, now);
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
      page.flatMap(({ topic_id }) => topic_id ?? []),
    );
    const last = page.at(-1);
    return {
      // What somebody may no longer see is no longer pointed at.
      notices: page.flatMap((row) => noticeView(row, titles) ?? []),
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

/** Null for what somebody may no longer see. */
function noticeView(row: NoticeRow, titles: ReadonlyMap<TopicId, WordsText>): Notice | null {
  const always = { id: row.id, at: instant(row.at), read: row.read_at !== null };
  if (row.kind === 'reply') {
    const title = row.topic_id === null ? undefined : titles.get(row.topic_id);
    if (row.topic_id === null || title === undefined) return null;
    return { ...always, kind: 'reply', topic: { id: row.topic_id, title }, count: row.count };
  }
  if (row.ref === null) return null;
  // What a notice of a kind refers to is what was stored with it.
  return row.kind === 'decision'
    ? { ...always, kind: 'decision', actionId: row.ref as ActionId }
    : { ...always, kind: 'report', reportId: row.ref as ReportId };
}

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
