import { describe, expect, it } from '@jest/globals';
import type { CaseSubjectView } from '@blether/contracts/cases';
import { foldedOf, NEWEST } from './fold.ts';

type Subject = Pick<CaseSubjectView, 'reports' | 'spans' | 'unscanned'> & { readonly id: number };

const span = (tier: string) => ({
  ...{ category: 'despair', tier, tierBefore: tier, about: null, cues: [] },
  ...{ field: 'body', start: 0, endField: 'body', end: 1 },
});
const quiet = (id: number): Subject => ({ id, reports: [], spans: [span('concern')], unscanned: false });
const many = (count: number) => Array.from({ length: count }, (_, id) => quiet(id));
const idsOf = (subjects: readonly Subject[]) => subjects.map(({ id }) => id);

describe('the words of a long case', () => {
  it('are folded away but for the newest', () => {
    expect(foldedOf(many(NEWEST))).toEqual([]);
    expect(idsOf(foldedOf(many(NEWEST + 3)))).toEqual([0, 1, 2]);
  });

  it('stay in sight, however old, when they were heard as urgent, reported, or not scanned', () => {
    const subjects = many(NEWEST + 6);
    subjects[0] = { ...quiet(0), spans: [span('concern'), span('immediate')] };
    subjects[1] = { ...quiet(1), spans: [span('high')] };
    subjects[2] = { ...quiet(2), unscanned: true };
    subjects[3] = { ...quiet(3), reports: [{ category: 'hate' } as Subject['reports'][number]] };
    expect(idsOf(foldedOf(subjects))).toEqual([4, 5]);
  });
});
