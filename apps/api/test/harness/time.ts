import { Clock, Random } from '../../src/platform/clock/clock.js';

/** Stands still until a test moves it. */
export class TestClock extends Clock {
  private time = Date.now();

  now(): Date {
    return new Date(this.time);
  }

  advance(milliseconds: number): void {
    this.time += milliseconds;
  }
}

/** The same numbers every time (mulberry32). */
export class TestRandom extends Random {
  constructor(private state = 1) {
    super();
  }

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
}
