import type { DoorPolicy, Measure } from '@blether/contracts/policy';
import type { CaseSeverity } from '@blether/contracts/cases';
import { moreUrgent } from '@blether/escalation/severity';
import type { ConductId, Tier } from '@blether/risk/ids';

export interface HeardConduct {
  readonly id: ConductId;
  /** How grave it is after context. */
  readonly grade: Tier;
}

/** What the scanner made of words, as far as policy asks. */
export interface Heard {
  readonly tier: Tier;
  readonly conduct: readonly HeardConduct[];
  /** False: it gave up before their end. */
  readonly complete: boolean;
}

/** What is done about words. */
export interface Decided {
  readonly visibility: 'shown' | 'held';
  /** Whether their author is shown where to turn. */
  readonly card: boolean;
  readonly severity: CaseSeverity;
}

/** The measures that words call for at this door: none for nearly all of them. */
export const measuresFor = (
  { tiers, conduct, loweredConduct, unread }: DoorPolicy,
  heard: Heard,
): readonly Measure[] => [
  ...(heard.complete ? [] : [unread]),
  ...(heard.tier === 'none' ? [] : [tiers[heard.tier]]),
  ...heard.conduct.map(({ id, grade }) => {
    const measure = conduct[id];
    return keepsBack(measure) && !['immediate', 'high'].includes(grade) ? loweredConduct : measure;
  }),
];

/** What several measures come to: the most careful of each. Null: nothing is to be done. */
export function decidedBy(measures: readonly Measure[], isStaffed: boolean): Decided | null {
  if (measures.length === 0) return null;
  return {
    // Nobody has seen them yet, so what would be hidden is held.
    visibility: measures.some(({ staffed, unstaffed }) => (isStaffed ? staffed : unstaffed) !== 'publish')
      ? 'held'
      : 'shown',
    card: measures.some(({ card }) => card),
    severity: measures.map(({ severity }) => severity).reduce(moreUrgent),
  };
}

const keepsBack = ({ staffed, unstaffed }: Measure): boolean =>
  staffed !== 'publish' || unstaffed !== 'publish';
