import { KIND_IDS, TIERS } from '@blether/risk/ids';
import type { Kind, RaisedTier } from '@blether/risk/ids';
import type { Scanner, ScanResult } from '@blether/risk/scanner';
import { Groups } from './groups.ts';
import { linesOf } from './jsonl.ts';
import { print } from './print.ts';

const RAISED = TIERS.filter((tier): tier is RaisedTier => tier !== 'none');

/** What is told of a group of lines, in this order. */
export const FIGURES = ['lines', 'fired', 'rate', 'byTier', 'conduct', 'byCategory', 'mbPerSecond'] as const;

class Counts {
  #lines = 0;
  #conduct = 0;
  #bytes = 0;
  #milliseconds = 0;
  readonly #tiers = new Map<string, number>();
  readonly #kinds = new Map<Kind, number>();

  add({ tier, categories, conduct }: ScanResult, bytes: number, milliseconds: number): void {
    this.#lines += 1;
    this.#bytes += bytes;
    this.#milliseconds += milliseconds;
    if (conduct.length > 0) this.#conduct += 1;
    this.#tiers.set(tier, (this.#tiers.get(tier) ?? 0) + 1);
    for (const kind of [...categories, ...conduct]) this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1);
  }

  figures(): Readonly<Record<(typeof FIGURES)[number], unknown>> {
    const fired = this.#lines - (this.#tiers.get('none') ?? 0);
    return {
      lines: this.#lines,
      fired,
      rate: rounded(fired / this.#lines),
      byTier: Object.fromEntries(RAISED.map((tier) => [tier, this.#tiers.get(tier) ?? 0])),
      conduct: this.#conduct,
      // Conduct has no part in `fired`, but its kinds are told here too.
      byCategory: Object.fromEntries(KIND_IDS.map((kind) => [kind, this.#kinds.get(kind) ?? 0])),
      mbPerSecond: this.#milliseconds > 0 ? rounded(this.#bytes / 1000 / this.#milliseconds) : null,
    };
  }
}

const rounded = (value: number): number => Number(value.toPrecision(4));

/** One object per group of lines: each line counts once, at its most urgent tier, and its conduct apart. */
export async function printFigures(file: string, by: readonly string[], scanner: Scanner): Promise<void> {
  const groups = new Groups(by, () => new Counts());
  for await (const line of linesOf(file)) {
    const began = performance.now();
    const result = scanner.scan(line.text);
    const took = performance.now() - began;
    groups.of(line).add(result, Buffer.byteLength(line.text), took);
  }
  for (const { named, counts } of groups.all())
    await print(JSON.stringify({ ...named, ...counts.figures() }));
}
