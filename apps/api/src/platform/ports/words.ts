import type { PersonId, Words as WordsText } from '@blether/contracts/brand';
import type { SupportCard } from '@blether/contracts/safety';
import type { Reader, Tx } from '../database/tx.js';

/** Everything that can hold a member's words, and so can be what a case is about. Closed: a new kind is added here. */
export const SUBJECT_KINDS = ['post', 'name'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly authorId: PersonId;
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
   * @returns never rejects because of what the words are: a scanner that fails answers `held`
   */
  abstract screen(tx: Tx, subject: Subject, fields: Readonly<Record<string, WordsText>>): Promise<Screening>;

  /**
   * Whether these words are like nearly all: shown, with nothing stored about them. `screen` need not hear them then.
   * Never true when the scanner fails.
   */
  abstract areQuiet(kind: SubjectKind, fields: Readonly<Record<string, WordsText>>): boolean;

  /** The card that `screen` gave for words that are stored already: sending again is answered as the first time was. */
  abstract cardOf(reader: Reader, subject: Pick<Subject, 'kind' | 'id'>): Promise<SupportCard | null>;
}
