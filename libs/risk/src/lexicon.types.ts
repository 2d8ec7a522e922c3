import type { Kind, RaisedTier } from './ids.ts';

/** One entry of the lexicon, as people write and review it. */
export interface Phrase {
  /** Stable for good: detections are stored with it. Lower-case letters, digits, hyphens and dots. */
  readonly id: string;
  readonly category: Kind;
  /**
   * How soon somebody must look when nothing around the words lowers it. A phrase of the conduct axis has one too, and
   * it says how grave that conduct is; it never enters the tier of the text.
   */
  readonly tier: RaisedTier;
  /** In the phrase language (`phrase-language.ts`). */
  readonly pattern: string;
  /**
   * Whose risk the words speak of. `self` (the default): a frame that people use about themselves, so a third person
   * as its subject lowers the tier. `other`: a frame about somebody else. `either`: as urgent whoever it is about
   * ("not breathing"); a third person only redirects it.
   */
  readonly about?: 'self' | 'other' | 'either';
  /** Only in forums of these conditions: slang that means something else elsewhere. Absent: everywhere. */
  readonly conditions?: readonly string[];
  /** Only at these doors (`topic`, `message`, `display-name` …). Absent: at all of them. */
  readonly doors?: readonly string[];
  readonly author: string;
  /** Why this phrase stands here with this tier. */
  readonly reason: string;
  /** Who of the clinicians has approved it and when; null: nobody yet. */
  readonly clinicalReview: { readonly by: string; readonly on: string } | null;
  /** Texts that this phrase must find, at its own tier. */
  readonly fires: readonly string[];
  /** Near misses: texts in which this phrase must find nothing. */
  readonly quiet: readonly string[];
}

export interface LexiconVersion {
  /** Date and number of the day, `2026-11-23.1`. Stored with every detection. */
  readonly version: string;
  readonly phrases: readonly Phrase[];
}

/** One thing that is wrong with a lexicon, in words for the person who edits it. */
export interface LexiconFault {
  /** Null when the fault is the lexicon's own. */
  readonly phraseId: string | null;
  readonly field:
    'version' | 'id' | 'category' | 'tier' | 'pattern' | 'about' | 'reason' | 'author' | 'fires' | 'quiet';
  /** Offset in the pattern, in UTF-16 units; null where the fault has no place in it. */
  readonly position: number | null;
  readonly why: string;
  /** What to write instead. */
  readonly instead: string;
}

/** A lexicon that cannot be compiled: every fault at once, so that an editor mends them in one go. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
  readonly faults: readonly LexiconFault[];

  constructor(faults: readonly LexiconFault[]) {
    super(faults.map(describe).join('\n'));
    this.faults = faults;
  }
}

function describe({ phraseId, field, position, why, instead }: LexiconFault): string {
  const place = position === null ? field : `${field}, character ${position + 1}`;
  return `${phraseId ?? 'lexicon'} (${place}): ${why} ${instead}`;
}
