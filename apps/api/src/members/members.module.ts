import { Global, Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Secrets } from '../platform/config/secrets.js';
import { GivenNames } from '../platform/ports/given-names.js';
import { LastAddress } from '../platform/ports/last-address.js';
import { Readiness } from '../platform/readiness.js';
import { GivenNamesService } from './given-names.service.js';
import { LastAddressService } from './last-address.service.js';
import { MembersController } from './members.controller.js';
import { Keyring } from './vault-key.js';
import { VaultRepository } from './vault.repository.js';
import { VaultService } from './vault.service.js';

@Global()
@Module({
  controllers: [MembersController],
  providers: [
    {
      provide: Keyring,
      useFactory: ({ vaultKey, vaultKeyNext }: Secrets) => new Keyring(vaultKey, vaultKeyNext),
      inject: [Secrets],
    },
    VaultRepository,
    VaultService,
    { provide: LastAddress, useClass: LastAddressService },
    { provide: GivenNames, useClass: GivenNamesService },
  ],
  exports: [VaultService, LastAddress, GivenNames],
})
export class MembersModule implements OnModuleInit {
  constructor(
    private readonly readiness: Readiness,
    private readonly vault: VaultService,
  ) {}

  onModuleInit(): void {
    // A process without the keys of this vault must serve nobody.
    this.readiness.beforeFirstReady(() => this.vault.unlock());
  }
}
