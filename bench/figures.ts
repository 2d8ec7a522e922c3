/** One line of what a benchmark prints. `ok` is true where nothing is asked. */
export interface Figure {
  readonly bench: string;
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  /** The same measured of what we compare ourselves with, in the same run. */
  readonly baseline: number | null;
  /** `value / baseline`. */
  readonly ratio: number | null;
  /** The least ratio, or, where nothing is compared, the most that the value may be. */
  readonly ask: number | null;
  readonly ok: boolean;
}

export interface Measured {
  readonly bench: string;
  readonly metric: string;
  readonly unit: string;
}

/** @param most what the value may be at most; null when it is only told */
export function plain(what: Measured, value: number, most: number | null): Figure {
  return {
    ...what,
    value: rounded(value),
    baseline: null,
    ratio: null,
    ask: most,
    ok: most === null || value <= most,
  };
}

/** @param least the least that `value / baseline` may be; null when it is only told */
export function compared(what: Measured, value: number, baseline: number, least: number | null): Figure {
  const ratio = value / baseline;
  return {
    ...what,
    value: rounded(value),
    baseline: rounded(baseline),
    ratio: rounded(ratio),
    ask: least,
    ok: least === null || ratio >= least,
  };
}

/** The middle one; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  if (low === undefined || high === undefined) throw new Error('There is no median of nothing.');
  return (low + high) / 2;
}

export const rounded = (value: number): number => Number(value.toPrecision(4));
