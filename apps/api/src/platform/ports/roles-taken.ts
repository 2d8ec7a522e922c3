import type { PersonId } from '@blether/contracts/brand';
import type { Role } from '@blether/contracts/roles';
import type { Tx } from '../database/tx.js';

/**
 * Told, within the transaction that takes them, that somebody has lost roles: what they were in the middle of must not
 * wait for them. Provided by `cases`.
 */
export abstract class RolesTaken {
  /** @param left what they still have */
  abstract taken(tx: Tx, personId: PersonId, left: readonly Role[]): Promise<void>;
}
