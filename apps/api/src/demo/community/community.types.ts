import type { ForumMark } from '@blether/contracts/forum';
import type { Role } from '@blether/contracts/roles';

export interface Member {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** A sentence for the page on which visitors choose whom to sign in as. */
  readonly about: string;
}

export interface Place {
  readonly key: string;
  readonly name: string;
  readonly about: string;
  readonly mark: ForumMark;
}

/** How long before “now”, the moment when the demo is filled. Written as if that were about three in the afternoon. */
export interface Ago {
  readonly days: number;
  readonly hours?: number;
  readonly minutes?: number;
}

export interface Written {
  /** Key of a member. */
  readonly by: string;
  readonly ago: Ago;
  readonly body: string;
}

export interface Conversation {
  /** Key of a place. */
  readonly forum: string;
  readonly title: string;
  /** In the order of their times; the author of the first one starts the topic. */
  readonly posts: readonly [Written, ...Written[]];
}
