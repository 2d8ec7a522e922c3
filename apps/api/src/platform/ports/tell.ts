import type { ActionId, PersonId, PostId, ReportId, TopicId } from '@blether/contracts/brand';
import type { Tx } from '../database/tx.js';

/** What somebody can be told. Ids only: how much of it a channel may show is the channel's to decide. */
export type Telling =
  | { readonly kind: 'reply'; readonly topicId: TopicId; readonly postId: PostId }
  /** A moderator has decided something about their words or about them, or has taken it back. */
  | { readonly kind: 'decision'; readonly actionId: ActionId }
  /** A report of theirs has moved on. */
  | { readonly kind: 'report'; readonly reportId: ReportId };

/** Says something to somebody, under their settings. Saying it twice is as saying it once. Provided by `notifications`. */
export abstract class Tell {
  abstract tell(tx: Tx, people: readonly PersonId[], telling: Telling): Promise<void>;
}
