import type { Hit, Scanner, ScanResult } from '@blether/risk/scanner';
import { linesOf } from './jsonl.ts';
import { print } from './print.ts';

/** One object per line, with the line's own fields. What it calls by one of our names stands under `given`. */
export async function printLines(file: string, scanner: Scanner): Promise<void> {
  for await (const { text, fields } of linesOf(file)) {
    const found = resultOf(scanner.scan(text));
    const given = Object.entries(fields).filter(([name]) => Object.hasOwn(found, name));
    await print(
      JSON.stringify({
        ...fields,
        ...found,
        ...(given.length > 0 ? { given: Object.fromEntries(given) } : {}),
      }),
    );
  }
}

const resultOf = ({ tier, categories, conduct, about, hits, work }: ScanResult): object => ({
  tier,
  categories,
  conduct,
  about,
  hits: hits.map(hitOf),
  complete: work.complete,
});

const hitOf = ({ phraseId, category, tierBefore, tier, about, cues, span, view }: Hit): object => ({
  phraseId,
  category,
  span,
  tierBefore,
  tier,
  about,
  cues: cues.map(({ kind, rule }) => ({ kind, rule })),
  view,
});
