const MINUTE = 60_000;

/** Chance from a seed: the same seed gives the same numbers on every machine. Mulberry32; good enough for queues, for nothing secret. */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** At least 0, less than 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  happens(probability: number): boolean {
    return this.next() < probability;
  }

  oneOf<T>(some: readonly T[]): T | undefined {
    return some[Math.floor(this.next() * some.length)];
  }

  /** One of the names, each as often as its weight says. */
  weighted<T extends string>(weights: Readonly<Record<T, number>>): T {
    // Keys of a record with literal keys are those keys.
    const names = Object.keys(weights) as T[];
    let left = this.next() * names.reduce((sum, name) => sum + weights[name], 0);
    const found = names.find((name) => (left -= weights[name]) < 0) ?? names.at(-1);
    if (found === undefined) throw new Error('There is nothing to choose from.');
    return found;
  }

  /** Time until the next of events that come at random. */
  exponential(mean: number): number {
    return -Math.log(1 - this.next()) * mean;
  }

  /** Heavy-tailed: most are short, some are very long. In milliseconds. */
  logNormal({ median, spread }: LogNormal): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
    return median * MINUTE * Math.exp(spread * normal);
  }
}

export interface LogNormal {
  /** Minutes. */
  readonly median: number;
  /** Standard deviation of the logarithm: at .9 one in a hundred takes eight times the median. */
  readonly spread: number;
}

/** Minutes. */
export const meanOf = ({ median, spread }: LogNormal): number => median * Math.exp(spread ** 2 / 2);
