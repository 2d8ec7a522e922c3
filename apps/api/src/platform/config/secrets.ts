/** The keys of this service. Kept apart from `Config`, which may be printed. */
export class Secrets {
  constructor(
    readonly sessionSecret: string,
    readonly auditKey: string,
  ) {}
}
