import type { Phrase } from '../lexicon.types.ts';

/** A phrase of the founding team: written before any clinician has looked, and saying so. */
export function founding(phrase: Omit<Phrase, 'author' | 'clinicalReview'>): Phrase {
  return { ...phrase, author: 'founding team', clinicalReview: null };
}
