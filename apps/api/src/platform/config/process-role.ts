import type { ServiceRole } from './config.js';

/** What this process does: answer people, work off deadlines and jobs, or both. */
export class ProcessRole {
  constructor(
    readonly role: ServiceRole,
    /** False in tests, which move the clock and drain the queues themselves. */
    private readonly loops = true,
  ) {}

  get answers(): boolean {
    return this.role !== 'worker';
  }

  /** Whether timers, jobs and sealing run by themselves here. */
  get runsLoops(): boolean {
    return this.loops && this.role !== 'api';
  }

  get keepsHouse(): boolean {
    return this.role !== 'api';
  }
}
