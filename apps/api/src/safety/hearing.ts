import type { Words } from '@blether/contracts/brand';
import type { CardCategory } from '@blether/contracts/safety';
import { KINDS, TIERS } from '@blether/risk/ids';
import type { Category, Kind } from '@blether/risk/ids';
import { tierOf } from '@blether/risk/scanner';
import type { ScanResult } from '@blether/risk/scanner';
import type { StoredHit } from './detection.entity.js';
import type { Heard } from './risk.policy.js';

/** Everything that is stored of what the scanner heard: where in which field and why, never the words. */
export interface HeardWords extends Heard {
  readonly categories: readonly Category[];
  readonly about: 'self' | 'other' | null;
  readonly hits: readonly StoredHit[];
  readonly lexiconVersion: string;
  readonly scannerVersion: string;
}

interface Place {
  readonly field: string;
  readonly at: number;
}

/** Several fields as the reader meets them, one after the other: words that begin in one may go on in the next. */
export function asOneText(fields: Readonly<Record<string, Words>>): {
  text: string;
  placeOf: (offset: number) => Place;
} {
  const placeOf = (offset: number): Place => {
    const found = startsOf(fields).findLast(({ start }) => start <= offset);
    return { field: found?.field ?? '', at: offset - (found?.start ?? 0) };
  };
  return { text: Object.values(fields).join('\n'), placeOf };
}

/** Asked only where something was heard, which is hardly ever. */
function startsOf(
  fields: Readonly<Record<string, Words>>,
): readonly { readonly field: string; readonly start: number }[] {
  let length = 0;
  return Object.entries(fields).map(([field, words]) => {
    const start = length;
    length += words.length + 1;
    return { field, start };
  });
}

export function heardIn(result: ScanResult, placeOf: (offset: number) => Place): HeardWords {
  return {
    tier: result.tier,
    categories: result.categories,
    conduct: result.conduct.map((id) => ({ id, grade: tierOf(result, id) })),
    about: result.about,
    complete: result.work.complete,
    hits: result.hits.map((hit): StoredHit => {
      const [start, last] = [placeOf(hit.span.start), placeOf(hit.span.end - 1)];
      return {
        phraseId: hit.phraseId,
        category: hit.category,
        tierBefore: hit.tierBefore,
        tier: hit.tier,
        about: hit.about,
        cues: hit.cues,
        field: start.field,
        start: start.at,
        endField: last.field,
        end: last.at + 1,
      };
    }),
    lexiconVersion: result.lexiconVersion,
    scannerVersion: result.scannerVersion,
  };
}

/**
 * What a case is told it is about. Conduct that was heard in nothing but what somebody says of their own risk is left
 * out: "I will take them all tonight" names a way, and is no strike.
 */
export const aboutOf = ({ categories, conduct, complete, hits }: HeardWords): readonly string[] => [
  ...categories,
  ...conduct
    .map(({ id }) => id)
    .filter((id) => hits.some((hit) => hit.category === id && standsApart(hit, hits))),
  ...(complete ? [] : ['unread']),
];

const standsApart = (conduct: StoredHit, hits: readonly StoredHit[]): boolean =>
  !hits.some((hit) => isCategory(hit.category) && hit.about !== 'other' && overlaps(hit, conduct));

const isCategory = (kind: string): boolean => KINDS[kind as Kind].axis === 'risk';

const overlaps = (one: StoredHit, other: StoredHit): boolean =>
  one.field === other.field &&
  one.start < (other.endField === other.field ? other.end : Infinity) &&
  other.start < (one.endField === one.field ? one.end : Infinity);

/** What words are about, by their gravest hit; of several, the first of the table of kinds. */
export function gravest({
  categories,
  hits,
}: {
  readonly categories: readonly CardCategory[];
  readonly hits: readonly Pick<StoredHit, 'category' | 'tier'>[];
}): CardCategory | null {
  for (const tier of TIERS) {
    const found = categories.find((category: Kind) =>
      hits.some((hit) => hit.tier === tier && hit.category === category),
    );
    if (found !== undefined) return found;
  }
  return null;
}
