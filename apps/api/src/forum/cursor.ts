import type { Cursor, ForumId, TopicId } from '@blether/contracts/brand';
import { problem } from '../platform/http/problem.js';
import { isUuid } from '../platform/http/input.js';
import { fault } from '../platform/http/validation.js';

/** Milliseconds since 1970: later than any activity, and still a date to PostgreSQL. */
const YEAR_10000 = 253_402_300_800_000;

/** Cursors name the list they belong to, so one from elsewhere is answered, not followed. */
const encode = (parts: readonly (string | number)[]): Cursor =>
  Buffer.from(JSON.stringify(parts)).toString('base64url') as Cursor;

const notACursor = (name: string) => problem('validation', { errors: [fault(`?${name}`, 'not-a-cursor')] });

function decode(cursor: Cursor, name: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parts)) return parts as unknown[];
  } catch {
    // Falls through: whatever it is, we did not make it.
  }
  throw notACursor(name);
}

export const placeInTopic = (topicId: TopicId, after: number): Cursor => encode(['t', topicId, after]);

/** The position after which a page begins. @throws `validation` for a cursor that is not of this topic */
export function afterPosition(topicId: TopicId, cursor: Cursor): number {
  const [kind, id, after] = decode(cursor, 'at');
  const fits =
    kind === 't' &&
    id === topicId &&
    typeof after === 'number' &&
    Number.isSafeInteger(after) &&
    after >= 0 &&
    after < 2 ** 31;
  if (!fits) throw notACursor('at');
  return after;
}

export interface PlaceInForum {
  readonly lastActivityAt: Date;
  readonly id: TopicId;
}

export const placeInForum = (forumId: ForumId, { lastActivityAt, id }: PlaceInForum): Cursor =>
  encode(['f', forumId, lastActivityAt.getTime(), id]);

/** The topic after which a page of a forum begins. @throws `validation` for a cursor that is not of this forum */
export function afterTopic(forumId: ForumId, cursor: Cursor): PlaceInForum {
  const [kind, id, time, topicId] = decode(cursor, 'after');
  const fits =
    kind === 'f' &&
    id === forumId &&
    typeof time === 'number' &&
    time >= 0 &&
    time < YEAR_10000 &&
    isUuid(topicId);
  if (!fits) throw notACursor('after');
  return { lastActivityAt: new Date(time), id: topicId as TopicId };
}
