import { isCategory, KIND_IDS, TIERS } from '../../src/ids.ts';
import type { Kind, RaisedTier, Tier } from '../../src/ids.ts';
import type { Scanner, ScanResult } from '../../src/scanner.ts';
import { share } from './floors.ts';
import type { Figures } from './floors.ts';

/** One line of `vignettes/`. */
export interface Vignette {
  readonly text: string;
  readonly label: 'risk' | 'conduct' | 'near-miss';
  readonly category: Kind;
  /** Of a near miss, the tier whose words it borrows; absent for conduct. */
  readonly tier?: RaisedTier;
  /** The most a near miss may reach; absent for conduct. */
  readonly atMost?: Tier;
}

interface Heard {
  readonly vignette: Vignette;
  readonly result: ScanResult;
}

export const atLeast = (tier: Tier, floor: Tier): boolean => TIERS.indexOf(tier) <= TIERS.indexOf(floor);

/** Figures of one half of the vignettes, by kind and, over all categories of risk, by tier. */
export function vignetteFigures(
  scanner: Scanner,
  vignettes: readonly Vignette[],
): {
  readonly kinds: Readonly<Record<Kind, Figures>>;
  readonly tiers: Readonly<Record<RaisedTier, Figures>>;
} {
  const heard = vignettes.map((vignette) => ({ vignette, result: scanner.scan(vignette.text) }));
  const kinds = KIND_IDS.map((kind) => {
    const ofKind = heard.filter(({ vignette }) => vignette.category === kind);
    return [kind, isCategory(kind) ? riskFigures(ofKind, kind) : conductFigures(ofKind, kind)];
  });
  const tiers = TIERS.filter((tier) => tier !== 'none').map((tier) => [
    tier,
    riskFigures(heard.filter(({ vignette }) => vignette.tier === tier)),
  ]);
  // Object.fromEntries forgets the keys, which are all of the table's.
  return { kinds: Object.fromEntries(kinds) as never, tiers: Object.fromEntries(tiers) as never };
}

/**
 * - `heard`: somebody would look at all (tier not none)
 * - `named`: … and the category is found
 * - `soonEnough`: the tier is at least as urgent as it should be
 * - `missPaged`: near misses in the two tiers that page somebody
 * - `missAbove`: near misses above the most that they may reach
 */
function riskFigures(heard: readonly Heard[], kind?: Kind): Figures {
  const risks = heard.filter(({ vignette }) => vignette.label === 'risk');
  const misses = heard.filter(({ vignette }) => vignette.label === 'near-miss');
  return {
    heard: share(risks, ({ result }) => result.tier !== 'none'),
    named: share(risks, ({ vignette, result }) => found(result, kind ?? vignette.category)),
    soonEnough: share(risks, ({ vignette, result }) => atLeast(result.tier, vignette.tier ?? 'none')),
    missPaged: share(misses, ({ result }) => atLeast(result.tier, 'high')),
    missAbove: share(misses, ({ vignette, result }) => !atLeast(vignette.atMost ?? 'none', result.tier)),
  };
}

/**
 * - `heard`: this kind of conduct is found
 * - `anyHeard`: some kind of conduct is
 * - `missFound`, `missAny`: the same of near misses
 */
function conductFigures(heard: readonly Heard[], kind: Kind): Figures {
  const acts = heard.filter(({ vignette }) => vignette.label === 'conduct');
  const misses = heard.filter(({ vignette }) => vignette.label === 'near-miss');
  return {
    heard: share(acts, ({ result }) => found(result, kind)),
    anyHeard: share(acts, ({ result }) => result.conduct.length > 0),
    missFound: share(misses, ({ result }) => found(result, kind)),
    missAny: share(misses, ({ result }) => result.conduct.length > 0),
  };
}

const found = ({ categories, conduct }: ScanResult, kind: Kind): boolean =>
  [...categories, ...conduct].some((id) => id === kind);
