import { Injectable } from '@nestjs/common';
import type { PersonId } from '@blether/contracts/brand';
import type { Removal } from '@blether/contracts/identity';
import type { Reader } from '../../platform/database/tx.js';
import { Removals } from '../../platform/ports/removals.js';

@Injectable()
export class RemovalsOfCases extends Removals {
  why(reader: Reader, personId: PersonId): Promise<Removal | null> {
    return reader.one<Removal & Record<string, unknown>>({
      text: `SELECT rule, words FROM case_action
             WHERE person_id = $1 AND kind = 'remove' AND undone_at IS NULL ORDER BY id DESC LIMIT 1`,
      values: [personId],
    });
  }
}
