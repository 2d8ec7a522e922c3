import type { PersonId, Words } from '@blether/contracts/brand';
import type { Tx } from '../database/tx.js';

/** What people are really called, as far as they told us. Provided by `members`; nobody is ever told the answer's reason. */
export abstract class GivenNames {
  /**
   * Whether a name would tell others what this person is really called. False where they have not told us.
   * @param reads what a text reads as, look-alike letters made one
   */
  abstract tells(tx: Tx, personId: PersonId, reads: (text: string) => string, name: Words): Promise<boolean>;
}
