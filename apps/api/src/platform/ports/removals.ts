import type { PersonId } from '@blether/contracts/brand';
import type { Removal } from '@blether/contracts/identity';
import type { Reader } from '../database/tx.js';

/** Why a moderator has closed somebody's account. Provided by `cases`. */
export abstract class Removals {
  /** What the person themself is told; null while no removal of them stands. */
  abstract why(reader: Reader, personId: PersonId): Promise<Removal | null>;
}
