interface Waiting<Input, Output> {
  readonly input: Input;
  readonly resolve: (output: Output) => void;
  readonly reject: (why: unknown) => void;
}

/**
 * Lets those who come while a piece of work is under way share the next one. Alone, somebody waits for nobody; in a
 * crowd the cost of a round trip is everybody's together.
 */
export class Gathering<Input, Output> {
  private waiting: Waiting<Input, Output>[] = [];
  private underWay = false;

  /**
   * @param most inputs of one run
   * @param run answers every input, in order; when it rejects, so does everybody of that run
   */
  constructor(
    private readonly most: number,
    private readonly run: (inputs: readonly Input[]) => Promise<readonly PromiseSettledResult<Output>[]>,
  ) {}

  add(input: Input): Promise<Output> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ input, resolve, reject });
      this.next();
    });
  }

  private next(): void {
    if (this.underWay || this.waiting.length === 0) return;
    const some = this.waiting.slice(0, this.most);
    this.waiting = this.waiting.slice(this.most);
    this.underWay = true;
    void this.outcomesOf(some).then((outcomes) => {
      this.underWay = false;
      this.next();
      for (const [index, { resolve, reject }] of some.entries()) {
        const outcome = outcomes[index];
        if (outcome?.status === 'fulfilled') resolve(outcome.value);
        else reject(outcome?.reason ?? new Error('A run of a gathering left somebody without an answer.'));
      }
    });
  }

  private async outcomesOf(
    some: readonly Waiting<Input, Output>[],
  ): Promise<readonly PromiseSettledResult<Output>[]> {
    try {
      return await this.run(some.map(({ input }) => input));
    } catch (reason) {
      return some.map(() => ({ status: 'rejected', reason }));
    }
  }
}
