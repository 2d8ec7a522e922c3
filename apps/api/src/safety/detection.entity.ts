import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PersonId } from '@blether/contracts/brand';
import type { Tier } from '@blether/risk/ids';
import type { SubjectKind } from '../platform/ports/words.js';

/** A hit as it is stored: where in which field, and why. The words stay where they are. */
export interface StoredHit {
  readonly phraseId: string;
  readonly category: string;
  readonly tierBefore: string;
  readonly tier: string;
  readonly about: 'self' | 'other' | null;
  readonly cues: readonly object[];
  /** Where it begins and where it ends: words may begin in a title and go on below it. */
  readonly field: string;
  /** UTF-16 units in `field`. */
  readonly start: number;
  readonly endField: string;
  /** UTF-16 units in `endField`, exclusive. */
  readonly end: number;
}

@Entity('detection')
export class DetectionEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('text', { name: 'subject_kind' })
  subjectKind: SubjectKind;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('uuid', { name: 'author_id' })
  authorId: PersonId;

  @Column('text')
  tier: Tier;

  @Column('text', { array: true })
  conduct: string[];

  @Column('text', { array: true })
  categories: string[];

  @Column('text', { nullable: true })
  about: 'self' | 'other' | null;

  @Column('jsonb')
  hits: StoredHit[];

  @Column('boolean')
  complete: boolean;

  @Column('text', { name: 'lexicon_version' })
  lexiconVersion: string;

  @Column('text', { name: 'scanner_version' })
  scannerVersion: string;

  /** Null: detected before policies had versions. */
  @Column('integer', { name: 'policy_version', nullable: true })
  policyVersion: number | null;

  @Column('timestamptz', { name: 'detected_at' })
  detectedAt: Date;
}
