import { TIERS } from '@blether/risk/ids';
import type { Scanner, ScanResult } from '@blether/risk/scanner';
import { Groups } from './groups.ts';
import type { InputLine } from './jsonl.ts';
import { linesOf } from './jsonl.ts';
import { print } from './print.ts';

interface Difference {
  readonly from: ScanResult['tier'];
  readonly to: ScanResult['tier'];
  /** Ids of phrases that find something only afterwards, and only before. */
  readonly begins: readonly string[];
  readonly ends: readonly string[];
}

type Move = 'starts' | 'stops' | 'raised' | 'lowered';

export const COMPARED = ['lines', 'starts', 'stops', 'raised', 'lowered', 'phrases'] as const;

class Counts {
  #lines = 0;
  readonly #moves: Record<Move, number> = { starts: 0, stops: 0, raised: 0, lowered: 0 };
  readonly #phrases = new Map<string, { begins: number; ends: number }>();

  add({ from, to, begins, ends }: Difference): void {
    this.#lines += 1;
    const move = moveOf(from, to);
    if (move !== null) this.#moves[move] += 1;
    for (const id of begins) this.#phrase(id).begins += 1;
    for (const id of ends) this.#phrase(id).ends += 1;
  }

  figures(): Readonly<Record<(typeof COMPARED)[number], unknown>> {
    return { lines: this.#lines, ...this.#moves, phrases: Object.fromEntries(this.#phrases) };
  }

  #phrase(id: string): { begins: number; ends: number } {
    const counts = this.#phrases.get(id) ?? { begins: 0, ends: 0 };
    this.#phrases.set(id, counts);
    return counts;
  }
}

function moveOf(from: Difference['from'], to: Difference['to']): Move | null {
  if (from === to) return null;
  if (from === 'none') return 'starts';
  if (to === 'none') return 'stops';
  return TIERS.indexOf(to) < TIERS.indexOf(from) ? 'raised' : 'lowered';
}

/**
 * What another lexicon would change: an object for each line in which a tier or a phrase differs, then one per group
 * of lines with the counts.
 */
export async function printComparison(
  file: string,
  by: readonly string[],
  showText: boolean,
  before: Scanner,
  after: Scanner,
): Promise<void> {
  const groups = new Groups(by, () => new Counts());
  for await (const line of linesOf(file)) {
    const difference = differenceOf(before.scan(line.text), after.scan(line.text));
    groups.of(line).add(difference);
    const { from, to, begins, ends } = difference;
    if (from !== to || begins.length > 0 || ends.length > 0)
      await print(JSON.stringify({ ...placeOf(line, showText), ...difference }));
  }
  for (const { named, counts } of groups.all())
    await print(JSON.stringify({ ...named, ...counts.figures() }));
}

const placeOf = ({ number, text }: InputLine, showText: boolean): object =>
  showText ? { line: number, text } : { line: number };

function differenceOf(before: ScanResult, after: ScanResult): Difference {
  const [old, fresh] = [before, after].map(({ hits }) => new Set(hits.map(({ phraseId }) => phraseId)));
  return {
    from: before.tier,
    to: after.tier,
    begins: [...(fresh ?? [])].filter((id) => !old?.has(id)),
    ends: [...(old ?? [])].filter((id) => !fresh?.has(id)),
  };
}
