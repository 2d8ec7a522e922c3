import { Injectable } from '@nestjs/common';
import type { PersonId, Words } from '@blether/contracts/brand';
import type { Tx } from '../platform/database/tx.js';
import { GivenNames } from '../platform/ports/given-names.js';
import { VaultService } from './vault.service.js';

@Injectable()
export class GivenNamesService extends GivenNames {
  constructor(private readonly vault: VaultService) {
    super();
  }

  tells(tx: Tx, personId: PersonId, reads: (text: string) => string, name: Words): Promise<boolean> {
    const read = reads(name);
    return this.vault.compareRealName(tx, personId, (realName) => {
      const parts = (realName.match(/[\p{L}\p{M}]{2,}/gu) ?? []).map(reads);
      return parts.length > 0 && parts.every((part) => read.includes(part));
    });
  }
}
