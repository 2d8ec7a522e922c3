import type { PostId } from '@blether/contracts/brand';

/** Every kind of undated work and what it is given: ids only, the words are read when the work is done. */
export interface JobPayloads {
  'forum.reply-shown': { readonly postId: PostId };
}
export type JobName = keyof JobPayloads;

export const JOB_NAMES = ['forum.reply-shown'] as const satisfies readonly JobName[];
