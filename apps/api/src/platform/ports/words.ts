import type { PersonId, TopicId, Words as WordsText } from '@blether/contracts/brand';
import type { ModeratedKind } from '@blether/contracts/moderation';
import type { SupportCard } from '@blether/contracts/safety';
import type { Reader, Tx } from '../database/tx.js';

export type SubjectKind = ModeratedKind;

export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly authorId: PersonId;
  /** The topic that they stand in, or will. */
  readonly placeId?: TopicId;
}

export interface WrittenWords {
  readonly id: string;
  readonly visibility: 'shown' | 'held';
}

/** What becomes of words, decided before they are stored. */
export interface Screening {
  readonly visibility: 'shown' | 'held';
  readonly support: SupportCard | null;
  /**
   * `contact-details`: nobody is at risk, and the words say how to reach somebody. `conduct`: they could hurt others.
   * A scanner that fails is a risk.
   */
  readonly heard: 'nothing' | 'contact-details' | 'conduct' | 'risk';
}

/**
 * Scans words before they are stored. Detections, the case they open and its timers are written through the same
 * transaction, so the words cannot be stored without them. Provided by `safety`.
 */
export abstract class Words {
  /**
   * @param fields the words by the name of their field, in the order in which a reader meets them
   * @param mustWait its author's words wait for a moderator whatever is heard in them
   * @returns never rejects because of what the words are: a scanner that fails answers `held`
   */
  abstract screen(
    tx: Tx,
    subject: Subject,
    fields: Readonly<Record<string, WordsText>>,
    mustWait?: boolean,
  ): Promise<Screening>;

  /**
   * Whether these words are like nearly all: shown, with nothing stored about them. `screen` need not hear them then.
   * Never true when the scanner fails.
   */
  abstract areQuiet(kind: SubjectKind, fields: Readonly<Record<string, WordsText>>): boolean;

  /**
   * The card that belongs to words that are stored already, so that it is found again and sending twice is answered as
   * once: of several, the card of the newest that has one. What it says of moderators is what is so now.
   */
  abstract cardOf(
    reader: Reader,
    kind: SubjectKind,
    written: readonly WrittenWords[],
  ): Promise<SupportCard | null>;
}
