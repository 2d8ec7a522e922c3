import type { InputLine } from './jsonl.ts';

/** One group of lines: the fields that it has in common, and what is counted of it. */
export interface Group<Counts> {
  readonly named: Readonly<Record<string, unknown>>;
  readonly counts: Counts;
}

/** Lines by the values of some of their fields, in the order in which the groups first appear. A missing field is null. */
export class Groups<Counts> {
  readonly #by: readonly string[];
  readonly #fresh: () => Counts;
  readonly #groups = new Map<string, Group<Counts>>();

  constructor(by: readonly string[], fresh: () => Counts) {
    this.#by = by;
    this.#fresh = fresh;
  }

  of({ fields }: InputLine): Counts {
    const values = this.#by.map((field): unknown => (Object.hasOwn(fields, field) ? fields[field] : null));
    const key = JSON.stringify(values);
    const known = this.#groups.get(key);
    if (known) return known.counts;
    const named = Object.fromEntries(this.#by.map((field, place) => [field, values[place]]));
    const group = { named, counts: this.#fresh() };
    this.#groups.set(key, group);
    return group.counts;
  }

  all(): readonly Group<Counts>[] {
    return [...this.#groups.values()];
  }
}
