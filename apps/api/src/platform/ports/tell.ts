import type { PersonId, PostId, TopicId } from '@blether/contracts/brand';
import type { Tx } from '../database/tx.js';

/** What somebody can be told. Ids only: how much of it a channel may show is the channel's to decide. */
export type Telling = { readonly kind: 'reply'; readonly topicId: TopicId; readonly postId: PostId };

/** Says something to somebody, under their settings. Saying it twice is as saying it once. Provided by `notifications`. */
export abstract class Tell {
  abstract tell(tx: Tx, people: readonly PersonId[], telling: Telling): Promise<void>;
}
