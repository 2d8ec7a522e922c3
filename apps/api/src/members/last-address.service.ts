import { isIP } from 'node:net';
import { Injectable } from '@nestjs/common';
import type { PersonId } from '@blether/contracts/brand';
import type { Tx } from '../platform/database/tx.js';
import { LastAddress } from '../platform/ports/last-address.js';
import { VaultService } from './vault.service.js';

/** IPv4 as a socket for both kinds shows it. */
const MAPPED = /^::ffff:(?=\d+\.)/i;

@Injectable()
export class LastAddressService extends LastAddress {
  constructor(private readonly vault: VaultService) {
    super();
  }

  async note(tx: Tx, personId: PersonId, address: string): Promise<void> {
    const plain = address.replace(MAPPED, '');
    // A proxy may write anything into its header; what is no address would help nobody find anybody.
    if (isIP(plain) !== 0) await this.vault.noteAddress(tx, personId, plain);
  }
}
