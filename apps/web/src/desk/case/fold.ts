import type { CaseSubjectView } from '@blether/contracts/cases';

/** So many pieces of words are read at a sitting; in a case with dozens of them nothing is found any more. */
export const NEWEST = 10;

type Standing = Pick<CaseSubjectView, 'reports' | 'spans' | 'unscanned'>;

/** Whatever its age: what somebody has reported, what was heard as one of the two top tiers, what only a person can read. */
export const standsOut = ({ reports, spans, unscanned }: Standing): boolean =>
  reports.length > 0 || unscanned || spans.some(({ tier }) => tier === 'immediate' || tier === 'high');

/** Which pieces of words are folded away at first: all but the newest and those that stand out. @param subjects oldest first */
export const foldedOf = <Subject extends Standing>(subjects: readonly Subject[]): Subject[] =>
  subjects.slice(0, -NEWEST).filter((subject) => !standsOut(subject));
