import type { PageId, PostId } from '@blether/contracts/brand';
import type { MailId } from '../mail/letter.js';

/** Every kind of undated work and what it is given: ids only, the words are read when the work is done. */
export interface JobPayloads {
  'forum.reply-shown': { readonly postId: PostId };
  'mail.send': { readonly mailId: MailId };
  'page.send': { readonly pageId: PageId };
}
export type JobName = keyof JobPayloads;

export const JOB_NAMES = [
  'forum.reply-shown',
  'mail.send',
  'page.send',
] as const satisfies readonly JobName[];

const RETRIES: Partial<Record<JobName, number>> = {
  // Longer than the days after which mail is given up.
  'mail.send': 1_000,
};

/** How often work that failed is begun again, ever more slowly; from the tenth time on, every ten minutes. */
export const retriesOf = (name: JobName): number => RETRIES[name] ?? 10;
