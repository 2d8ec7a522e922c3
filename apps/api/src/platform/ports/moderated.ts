import type { ForumId, PersonId, TopicId, Words } from '@blether/contracts/brand';
import type { LabelId, ModeratedKind, ModeratedState } from '@blether/contracts/moderation';
import type { PublicRole } from '@blether/contracts/roles';
import { Injectable } from '@nestjs/common';
import type { PrivateReader } from '../database/database.js';
import type { Reader, Tx } from '../database/tx.js';

/** Something with a member's words in it, as a moderator meets it. */
export interface Described {
  readonly id: string;
  readonly authorId: PersonId;
  /** By the name of their field, in the order in which a reader meets them. */
  readonly words: Readonly<Record<string, Words>>;
  readonly state: ModeratedState;
  readonly labels: readonly LabelId[];
  readonly at: Date;
  readonly place: {
    readonly topicId: TopicId;
    readonly forumId: ForumId;
    readonly title: Words;
    readonly forumName: string;
  } | null;
  /** What stands around it, in the order in which it is read, itself among it. */
  readonly context: readonly {
    readonly id: string;
    readonly author: { readonly id: PersonId; readonly name: Words; readonly role: PublicRole | null };
    readonly body: Words;
    readonly at: Date;
  }[];
  /** What can be done to it now, by its kind and state. */
  readonly actions: readonly ('hold' | 'release' | 'hide' | 'restore' | 'label' | 'move')[];
}

/** What a case reads and does to words of one kind, which it cannot import. */
export interface ModeratedWords {
  /** Only for moderators, whose reading is an event. Those that are gone are left out. */
  describe(reader: PrivateReader, ids: readonly string[]): Promise<ReadonlyMap<string, Described>>;
  /** The words themselves, for a snapshot, and where they are; null when whoever asks may not see them. */
  seenBy(
    reader: Reader,
    id: string,
  ): Promise<{
    readonly authorId: PersonId;
    readonly topicId: TopicId | null;
    readonly words: Readonly<Record<string, Words>>;
    /** What stands around it, as whoever asks sees it: at most six before and six after. */
    readonly context: Described['context'];
  } | null>;
  /** Each answers false, and changes nothing, where its state does not allow it. */
  hold(tx: Tx, id: string): Promise<boolean>;
  release(tx: Tx, id: string): Promise<boolean>;
  hide(tx: Tx, id: string): Promise<boolean>;
  restore(tx: Tx, id: string): Promise<boolean>;
  label(tx: Tx, id: string, labels: readonly LabelId[]): Promise<boolean>;
  move(tx: Tx, id: string, forumId: ForumId): Promise<boolean>;
}

/** Who keeps which kind of words. Each feature with moderated kinds registers its own; the process does not start without. */
@Injectable()
export class Moderated {
  private readonly kinds = new Map<ModeratedKind, ModeratedWords>();

  register(kind: ModeratedKind, words: ModeratedWords): void {
    if (this.kinds.has(kind)) throw new Error(`Two features keep the words of kind ${kind}.`);
    this.kinds.set(kind, words);
  }

  of(kind: ModeratedKind): ModeratedWords {
    const found = this.kinds.get(kind);
    if (!found) throw new Error(`Nobody keeps words of the kind ${kind}.`);
    return found;
  }
}
