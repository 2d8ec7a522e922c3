interface Entry {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** What is going to happen, taken in the order of its time; at the same time, in the order in which it was put down. */
export class Agenda {
  now: number;
  private readonly heap: Entry[] = [];
  private puts = 0;

  constructor(begin: number) {
    this.now = begin;
  }

  /** What should have happened already happens next. */
  at(at: number, run: () => void): void {
    this.puts += 1;
    const { heap } = this;
    const entry = { at: Math.max(at, this.now), order: this.puts, run };
    let place = heap.length;
    for (let parent = (place - 1) >> 1; place > 0; parent = (place - 1) >> 1) {
      const above = heap[parent];
      if (!above || earlier(above, entry)) break;
      heap[place] = above;
      place = parent;
    }
    heap[place] = entry;
  }

  /** @returns false when nothing is left that happens before `until` */
  next(until: number): boolean {
    const [first] = this.heap;
    const last = this.heap.at(-1);
    if (!first || !last || first.at >= until) return false;
    this.heap.pop();
    if (first !== last) this.sink(last);
    this.now = first.at;
    first.run();
    return true;
  }

  private sink(entry: Entry): void {
    const { heap } = this;
    let place = 0;
    for (;;) {
      const [left, right] = [heap[2 * place + 1], heap[2 * place + 2]];
      const child = left && right && earlier(right, left) ? right : left;
      if (!child || earlier(entry, child)) break;
      const next = child === left ? 2 * place + 1 : 2 * place + 2;
      heap[place] = child;
      place = next;
    }
    heap[place] = entry;
  }
}

const earlier = (one: Entry, other: Entry): boolean =>
  one.at === other.at ? one.order < other.order : one.at < other.at;
