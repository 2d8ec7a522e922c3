import type { PersonId } from '@blether/contracts/brand';
import type { Tx } from '../database/tx.js';

/** Keeps where somebody last signed in from, in their vault: the newest address and no other. Provided by `members`. */
export abstract class LastAddress {
  /** @param address as the request brought it; never refuses a sign-in because the vault cannot take it */
  abstract note(tx: Tx, personId: PersonId, address: string): Promise<void>;
}
