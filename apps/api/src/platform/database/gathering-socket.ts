import { Socket } from 'node:net';

/**
 * The line to PostgreSQL, on which statements that are sent in the same moment go out together: `pg` sends each by
 * itself, and waking the server's process costs both sides more than most statements do.
 */
export class GatheringSocket extends Socket {
  override uncork(): void {
    // Each cork of `pg` keeps its own uncork, so the count comes out even.
    process.nextTick(() => {
      super.uncork();
    });
  }
}
