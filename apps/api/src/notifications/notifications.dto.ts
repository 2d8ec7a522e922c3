import type { Cursor, NoticeId } from '@blether/contracts/brand';
import { LIMITS } from '@blether/contracts/limits';
import type { Body, Query } from '@blether/contracts/routes';
import { IsCursor, IsIds } from '../platform/http/input.js';

export class NoticesQuery implements Query<'GET /notices'> {
  @IsCursor()
  after?: Cursor;
}

export class ReadNoticesDto implements Body<'POST /notices/read'> {
  @IsIds(LIMITS.noticesPerPage)
  noticeIds: NoticeId[];
}
