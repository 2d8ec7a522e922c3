import type { Severity } from '@blether/escalation/severity';
import type { ConductId, Tier } from '@blether/risk/ids';

/** What the service does about words of one tier or one kind of conduct. Policy is data: a lead will edit it. */
export interface Measure {
  readonly staffed: 'shown' | 'held';
  readonly unstaffed: 'shown' | 'held';
  readonly severity: Severity;
}

export const BY_TIER: Readonly<Record<Exclude<Tier, 'none'>, Measure>> = {
  immediate: { staffed: 'held', unstaffed: 'held', severity: 'crisis' },
  high: { staffed: 'shown', unstaffed: 'held', severity: 'red' },
  review: { staffed: 'shown', unstaffed: 'shown', severity: 'amber' },
  concern: { staffed: 'shown', unstaffed: 'shown', severity: 'green' },
};

export const BY_CONDUCT: Readonly<Record<ConductId, Measure>> = {
  grooming: { staffed: 'held', unstaffed: 'held', severity: 'red' },
  'encouraging-harm': { staffed: 'held', unstaffed: 'held', severity: 'red' },
  harassment: { staffed: 'shown', unstaffed: 'shown', severity: 'amber' },
  hate: { staffed: 'shown', unstaffed: 'shown', severity: 'amber' },
  'contact-details': { staffed: 'shown', unstaffed: 'shown', severity: 'green' },
  scam: { staffed: 'shown', unstaffed: 'shown', severity: 'green' },
};

/** Conduct that the context has lowered, such as somebody quoting what was done to them: seen by a person, never held. */
export const LOWERED_CONDUCT: Measure = { staffed: 'shown', unstaffed: 'shown', severity: 'amber' };

export interface HeardConduct {
  readonly id: ConductId;
  /** How grave it is after context. */
  readonly grade: Tier;
}

/** The measures that words call for: none, or one for the tier and one for each kind of conduct. */
export const measuresFor = (tier: Tier, conduct: readonly HeardConduct[]): readonly Measure[] => [
  ...(tier === 'none' ? [] : [BY_TIER[tier]]),
  ...conduct.map(({ id, grade }) => {
    const measure = BY_CONDUCT[id];
    return measure.unstaffed === 'held' && !['immediate', 'high'].includes(grade) ? LOWERED_CONDUCT : measure;
  }),
];
