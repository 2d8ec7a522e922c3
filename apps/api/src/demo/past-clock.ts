import { AsyncLocalStorage } from 'node:async_hooks';
import { Clock } from '../platform/clock/clock.js';

interface Moment {
  at: Date | null;
}

/**
 * The clock of a demo: the one it was given, except inside work that `at` puts into the past. Only who is given this
 * class can do that, and only the demo is; everybody else is given a `Clock`.
 */
export class PastClock extends Clock {
  private readonly moments = new AsyncLocalStorage<Moment>();

  constructor(private readonly present: Clock) {
    super();
  }

  now(): Date {
    const at = this.moments.getStore()?.at;
    return at ? new Date(at) : this.present.now();
  }

  /** Does `work` as if it were `at`. Whatever else goes on meanwhile has the present, and so has what outlives the work. */
  async at<Result>(at: Date, work: () => Promise<Result>): Promise<Result> {
    const moment: Moment = { at };
    try {
      return await this.moments.run(moment, work);
    } finally {
      // A connection or a timer that the work has left behind remembers where it came from.
      moment.at = null;
    }
  }
}
