import type { RaisedTier } from './ids.ts';
import type { LexiconVersion } from './lexicon.types.ts';
import { compile } from './scanner.ts';
import type { Span } from './units.ts';

/** A phrase that fires on text at which nobody should look up, in words for the person who edits it. */
export interface LexiconWarning {
  readonly phraseId: string;
  readonly tier: RaisedTier;
  /** Of a thousand ordinary texts, how many it fires on. */
  readonly perThousand: number;
  /** The most that its tier may. */
  readonly most: number;
  /** Where it fires: places in the texts that were given, and in each. */
  readonly places: readonly { readonly text: number; readonly span: Span }[];
  readonly why: string;
  /** What to write instead. */
  readonly instead: string;
}

/**
 * Fires per thousand ordinary texts that one phrase may have. What pages somebody at night may have next to none; a quiet
 * look within a day costs little.
 */
export const MOST_PER_THOUSAND: Readonly<Record<RaisedTier, number>> = {
  immediate: 0.3,
  high: 0.3,
  review: 0.6,
  concern: 1.2,
};

/**
 * Measures every phrase on ordinary texts, context rules left aside: a hit that is lowered still says that the words are too
 * wide. To be shown when a phrase is written, before anybody is woken by it. Linear in the texts.
 *
 * @param texts at least a few thousand; with fewer, one fire is already a rate
 * @returns most frequent first; none for a lexicon that keeps to `MOST_PER_THOUSAND`
 * @throws {LexiconError} as `compile` does
 */
export function ordinaryWarnings(
  lexicon: LexiconVersion,
  texts: readonly string[],
): readonly LexiconWarning[] {
  const scanner = compile(lexicon);
  const places = new Map<string, { readonly text: number; readonly span: Span }[]>();
  texts.forEach((text, at) => {
    const once = new Set<string>();
    for (const { phraseId, span } of scanner.scan(text).hits) {
      if (once.has(phraseId)) continue;
      once.add(phraseId);
      const known = places.get(phraseId);
      if (known) known.push({ text: at, span });
      else places.set(phraseId, [{ text: at, span }]);
    }
  });
  return lexicon.phrases
    .flatMap(({ id, tier }): readonly LexiconWarning[] => {
      const found = places.get(id) ?? [];
      const perThousand = (found.length / texts.length) * 1000;
      const most = MOST_PER_THOUSAND[tier];
      if (perThousand <= most) return [];
      return [
        {
          phraseId: id,
          tier,
          perThousand,
          most,
          places: found,
          why: `It fires on ${found.length} of ${texts.length} ordinary texts: ${perThousand.toFixed(1)} in a thousand, and ${tier} may have ${most}.`,
          instead:
            'Add the words that make it a risk, name what it must not fire on, or give it a lower tier.',
        },
      ];
    })
    .sort((a, b) => b.perThousand - a.perThousand);
}
