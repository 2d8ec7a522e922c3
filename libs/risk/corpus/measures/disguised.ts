import type { Category } from '../../src/ids.ts';
import type { Scanner } from '../../src/scanner.ts';
import { seeded } from '../disguises/disguise.ts';
import type { Disguise, Kind } from '../disguises/disguise.ts';
import { both, DISGUISES, pairs } from '../disguises/disguises.ts';
import { mean, share } from './floors.ts';

/** One line of `disguise-base.jsonl`. */
export interface BaseText {
  readonly text: string;
  /** The words that are disguised. */
  readonly key: readonly string[];
  readonly category: Category;
}

/** A pair is tried on so many texts, or there would be seventy thousand. */
const TEXTS_OF_A_PAIR = 10;

export interface DisguiseFigures {
  /** How many texts are heard undisguised. Only these are disguised: what is missed anyway proves nothing. */
  readonly undisguised: number;
  /** By kind, of the texts that it changes, how many are heard all the same; `paired`: the mean over its pairs. */
  readonly kinds: Readonly<Record<string, { readonly alone: number; readonly paired: number }>>;
  readonly alone: { readonly mean: number; readonly worst: number; readonly worstKind: string };
  readonly paired: { readonly mean: number; readonly worst: number; readonly pairs: number };
}

/** Heard: a tier is raised and the category of the text is found, whatever else is. */
export function disguiseFigures(scanner: Scanner, base: readonly BaseText[]): DisguiseFigures {
  const isHeard = ({ text, category }: Pick<BaseText, 'text' | 'category'>): boolean => {
    const { tier, categories } = scanner.scan(text);
    return tier !== 'none' && categories.includes(category);
  };
  const known = base.filter(isHeard);
  const alone = DISGUISES.map((kind, seed) => {
    const changed = disguised(known, kind, seed).filter(({ text, before }) => text !== before);
    return { id: kind.id, recall: share(changed, isHeard) };
  });
  const paired = pairs().map((pair, seed) => ({
    ids: pair.map(({ id }) => id),
    recall: share(textsOfPair(known, pair, seed), isHeard),
  }));
  const worst = alone.reduce((least, one) => (one.recall < least.recall ? one : least));
  const pairedOf = (id: string): number =>
    mean(paired.filter(({ ids }) => ids.includes(id)).map(({ recall }) => recall));
  return {
    undisguised: known.length,
    kinds: Object.fromEntries(alone.map(({ id, recall }) => [id, { alone: recall, paired: pairedOf(id) }])),
    alone: { mean: mean(alone.map(({ recall }) => recall)), worst: worst.recall, worstKind: worst.id },
    paired: {
      mean: mean(paired.map(({ recall }) => recall)),
      worst: Math.min(...paired.map(({ recall }) => recall)),
      pairs: paired.length,
    },
  };
}

interface Disguised {
  readonly text: string;
  readonly before: string;
  readonly category: Category;
}

const disguised = (base: readonly BaseText[], kind: Disguise, seed: number): readonly Disguised[] =>
  base.map(({ text, key, category }, place) => ({
    text: kind.apply(text, key, seeded(seed * base.length + place)),
    before: text,
    category,
  }));

/** Texts on which both layers show. Each pair begins at another text, so that together they try all of them. */
function textsOfPair(
  base: readonly BaseText[],
  pair: readonly [Kind, Kind],
  seed: number,
): readonly Disguised[] {
  const from = (seed * TEXTS_OF_A_PAIR) % Math.max(1, base.length);
  const turned = [...base.slice(from), ...base.slice(0, from)];
  // The same seed makes the same under layer.
  const under = disguised(turned, pair[0], seed);
  return disguised(turned, both(pair), seed)
    .filter(({ text, before }, place) => under[place]?.text !== before && under[place]?.text !== text)
    .slice(0, TEXTS_OF_A_PAIR);
}
