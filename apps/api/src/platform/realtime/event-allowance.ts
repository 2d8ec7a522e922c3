const PER_SECOND = 20;
const BURST = 60;
/** Refused events after which the line is cut: no hand and no honest client sends so many. */
const PATIENCE = 200;

/** How many events one connection may send: a token bucket on the wall's own time. */
export class EventAllowance {
  private tokens = BURST;
  private at = performance.now();
  private refused = 0;

  take(): 'granted' | 'refused' | 'cut' {
    const now = performance.now();
    this.tokens = Math.min(BURST, this.tokens + ((now - this.at) / 1000) * PER_SECOND);
    this.at = now;
    if (this.tokens >= 1) {
      this.tokens -= 1;
      // Patience comes back with good behaviour, so a slow leak of refusals never cuts a line.
      this.refused = Math.max(0, this.refused - 1);
      return 'granted';
    }
    this.refused += 1;
    return this.refused > PATIENCE ? 'cut' : 'refused';
  }
}
