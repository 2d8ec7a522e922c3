/** The keys of this service. Kept apart from `Config`, which may be printed. */
export class Secrets {
  constructor(
    readonly sessionSecret: string,
    readonly auditKey: string,
    /** Of the contact vault: 32 bytes, base64. */
    readonly vaultKey: string,
    /** While keys are changed: what the vault is sealed with from now on. */
    readonly vaultKeyNext: string | null = null,
  ) {}
}
