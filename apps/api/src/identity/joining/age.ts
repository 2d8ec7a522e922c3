/** Year and month (1 to 12) of somebody's birth. The day is not asked: it is not needed. */
export interface Born {
  readonly year: number;
  readonly month: number;
}

/** Whether somebody has reached an age for certain: once the month of that birthday is over, in UTC. */
export function hasReached(age: number, born: Born, now: Date): boolean {
  // Months are counted from 0 here, so this is the first day of the month after.
  return now.getTime() >= Date.UTC(born.year + age, born.month, 1);
}
