/**
 * Runs something again and again, with a pause between the end of one run and the start of the next. A run that
 * throws does not end the loop: `work` reports its own failures.
 */
export class Loop {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();
  private stopped = true;

  constructor(
    private readonly milliseconds: number | (() => number),
    private readonly work: () => Promise<unknown>,
    private readonly failed: (error: unknown) => void = () => undefined,
  ) {}

  start(): void {
    this.stopped = false;
    this.schedule();
  }

  /** Runs now instead of at the end of the pause; a run that is under way is enough. */
  hurry(): void {
    if (this.stopped || this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.run();
  }

  /** Resolves when the run that is under way has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private schedule(): void {
    if (this.stopped) return;
    const pause = typeof this.milliseconds === 'number' ? this.milliseconds : this.milliseconds();
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.run();
    }, pause);
    this.timer.unref();
  }

  private run(): void {
    this.running = this.work()
      .catch(this.failed)
      .finally(() => {
        this.schedule();
      });
  }
}
