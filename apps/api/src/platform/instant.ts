import type { Instant } from '@blether/contracts/brand';

/** A moment as it stands in the contract. */
export const instant = (date: Date): Instant => date.toISOString() as Instant;
