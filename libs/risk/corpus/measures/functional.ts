import type { Tier } from '../../src/ids.ts';
import type { Scanner, ScanResult } from '../../src/scanner.ts';
import { share } from './floors.ts';
import type { Figures } from './floors.ts';
import { atLeast } from './vignettes.ts';

/** One line of `functional.jsonl`. */
export interface FunctionalCase {
  readonly rule: string;
  readonly text: string;
  readonly min: Tier;
  readonly max: Tier;
  readonly about?: 'self' | 'other';
  readonly danger?: 'immediate';
}

/**
 * Per rule and over all:
 * - `applies`: right answers where the context really lowers, or turns to somebody else
 * - `stands`: right answers where it only looks so and the danger stands
 * - `right`: right answers of both
 * - `lost`: how many cases of immediate danger come out below `review`: nobody would look today
 */
export function functionalFigures(
  scanner: Scanner,
  cases: readonly FunctionalCase[],
): Readonly<Record<string, Figures>> {
  const answered = cases.map((one) => ({ ...one, result: scanner.scan(one.text) }));
  const figures = (some: typeof answered): Figures => ({
    applies: share(
      some.filter(({ min }) => !atLeast(min, 'high')),
      isRight,
    ),
    stands: share(
      some.filter(({ min }) => atLeast(min, 'high')),
      isRight,
    ),
    right: share(some, isRight),
    lost: some.filter(({ danger, result }) => danger === 'immediate' && !atLeast(result.tier, 'review'))
      .length,
  });
  const rules = [...new Set(cases.map(({ rule }) => rule))].sort();
  return Object.fromEntries([
    ...rules.map((rule) => [rule, figures(answered.filter((one) => one.rule === rule))] as const),
    ['all', figures(answered)],
  ]);
}

/** Whose risk it is counts only where any is found: an answer of `none` says nothing about it. */
const isRight = ({ min, max, about, result }: FunctionalCase & { readonly result: ScanResult }): boolean =>
  atLeast(result.tier, min) &&
  atLeast(max, result.tier) &&
  (about === undefined || result.tier === 'none' || result.about === about);
