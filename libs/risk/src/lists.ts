/** A list of numbers for each of `size` owners, all in one array: some bytes a number, where an array each takes a hundred. */
export class Lists {
  readonly #starts: Int32Array;
  readonly #values: Int32Array;

  /** @param starts where the list of each owner begins in `values`, and at last where the last one ends */
  constructor(starts: Int32Array, values: Int32Array) {
    this.#starts = starts;
    this.#values = values;
  }

  /** The first place of an owner's list. */
  from(owner: number): number {
    return this.#starts[owner] ?? 0;
  }

  /** The place after the last. */
  to(owner: number): number {
    return this.#starts[owner + 1] ?? 0;
  }

  at(place: number): number {
    return this.#values[place] ?? 0;
  }

  /** Something for each value, by the same places. */
  map(each: (value: number) => number): Int32Array {
    return this.#values.map(each);
  }
}

/** Numbers with their owners, in any order, until all are there. */
export class Pairs {
  #owners = new Int32Array(256);
  #values = new Int32Array(256);
  #count = 0;

  add(owner: number, value: number): void {
    if (this.#count === this.#owners.length) {
      this.#owners = grown(this.#owners);
      this.#values = grown(this.#values);
    }
    this.#owners[this.#count] = owner;
    this.#values[this.#count] = value;
    this.#count++;
  }

  /** The lists of owners 0 to `size` - 1, each in the order in which it was added (a counting sort). */
  lists(size: number): Lists {
    const starts = new Int32Array(size + 1);
    for (let i = 0; i < this.#count; i++) {
      const next = (this.#owners[i] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let owner = 0; owner < size; owner++)
      starts[owner + 1] = (starts[owner + 1] ?? 0) + (starts[owner] ?? 0);
    const values = new Int32Array(this.#count);
    const places = starts.slice();
    for (let i = 0; i < this.#count; i++) {
      const owner = this.#owners[i] ?? 0;
      const place = places[owner] ?? 0;
      values[place] = this.#values[i] ?? 0;
      places[owner] = place + 1;
    }
    return new Lists(starts, values);
  }
}

function grown(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}
