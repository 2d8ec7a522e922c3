import { Injectable } from '@nestjs/common';
import type { PersonId, Words } from '@blether/contracts/brand';
import type { Tx } from '../platform/database/tx.js';
import { GivenNames } from '../platform/ports/given-names.js';
import { VaultService } from './vault.service.js';

/** Letters alone, without case and marks. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

@Injectable()
export class GivenNamesService extends GivenNames {
  constructor(private readonly vault: VaultService) {
    super();
  }

  tells(tx: Tx, personId: PersonId, name: Words): Promise<boolean> {
    return this.vault.compareRealName(tx, personId, (realName) => {
      const parts = plain(realName).match(/\p{L}{2,}/gu) ?? [];
      const folded = plain(name);
      return parts.length > 0 && parts.every((part) => folded.includes(part));
    });
  }
}
