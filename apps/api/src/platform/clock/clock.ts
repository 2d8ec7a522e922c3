/** The only source of the time. Deadlines and what people are shown come from here, never from `Date.now()`. */
export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** The only source of chance that decides anything (ids and secrets excepted: they come from the platform). */
export abstract class Random {
  /** A number in [0, 1). */
  abstract next(): number;
}

export class SystemRandom extends Random {
  next(): number {
    return Math.random();
  }
}
