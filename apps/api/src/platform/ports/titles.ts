import type { TopicId, Words } from '@blether/contracts/brand';
import type { Reader } from '../database/tx.js';

/** What topics are called, for whoever points at them. Provided by `forum`. */
export abstract class Titles {
  /** Titles of those topics that the reader's actor may see now; the others are left out. */
  abstract titles(reader: Reader, topicIds: readonly TopicId[]): Promise<ReadonlyMap<TopicId, Words>>;
}
