/**
 * Counts what a scan does and says when to stop. The unit is one small step whose cost does not depend on the
 * text: a code unit read, a token looked up, a path of the matcher advanced, a hit kept, a cue weighed. Counted, not
 * timed, so that the same text gives the same answer on every machine.
 */
export class Work {
  readonly limit: number;
  #units = 0;
  #complete = true;

  /** @param limit most units that may be spent, at least 1 */
  constructor(limit: number) {
    this.limit = limit;
  }

  /** Spends `units`; false, for good, once the limit is passed: the caller stops and keeps what it has. */
  spend(units: number): boolean {
    if (!this.#complete) return false;
    if (this.#units + units > this.limit) {
      this.#complete = false;
      return false;
    }
    this.#units += units;
    return true;
  }

  get units(): number {
    return this.#units;
  }

  /** Whether nothing had to be left out. */
  get complete(): boolean {
    return this.#complete;
  }
}
