import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import type { PersonId } from '@blether/contracts/brand';
import { Clock } from '../../platform/clock/clock.js';
import { Secrets } from '../../platform/config/secrets.js';
import type { Reader, Tx } from '../../platform/database/tx.js';
import { problem } from '../../platform/http/problem.js';
import { keyedHash, seal, unseal } from '../../platform/sealed.js';

/** RFC 6238 as every authenticator knows it: six digits of HMAC-SHA-1, a new code each half minute. */
const PERIOD_SECONDS = 30;
/** Periods that a clock may be ahead or behind. */
const WINDOW = 1;

const CODES = 10;
/** No 0, 1, I, L, O, U: nobody mistakes one letter for another, and no word comes out. */
const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 10;

interface AuthenticatorRow {
  readonly sealed_secret: Buffer | null;
  readonly pending_secret: Buffer | null;
  readonly last_period: string;
}

export interface Factors {
  readonly authenticator: boolean;
  readonly passkeys: number;
  readonly recoveryCodesLeft: number;
}

/** What stands behind a second step: an authenticator and recovery codes. (A passkey is both steps in one.) */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  async factorsOf(reader: Reader, personId: PersonId): Promise<Factors> {
    const row = await reader.one<{ authenticator: boolean; passkeys: number; codes: number }>({
      text: `SELECT EXISTS (SELECT 1 FROM authenticator WHERE person_id = $1 AND sealed_secret IS NOT NULL) AS authenticator,
                    (SELECT count(*)::int FROM passkey WHERE person_id = $1) AS passkeys,
                    (SELECT count(*)::int FROM recovery_code WHERE person_id = $1 AND used_at IS NULL) AS codes`,
      values: [personId],
    });
    return {
      authenticator: row?.authenticator ?? false,
      passkeys: row?.passkeys ?? 0,
      recoveryCodesLeft: row?.codes ?? 0,
    };
  }

  /** Those of these people who have an authenticator or a passkey. */
  async whoHas(reader: Reader, people: readonly PersonId[]): Promise<ReadonlySet<PersonId>> {
    const rows = await reader.rows<{ person_id: PersonId }>({
      text: `SELECT person_id FROM authenticator WHERE person_id = ANY($1) AND sealed_secret IS NOT NULL
             UNION SELECT person_id FROM passkey WHERE person_id = ANY($1)`,
      values: [people],
    });
    return new Set(rows.map((row) => row.person_id));
  }

  /** Begins with a new authenticator, which counts for nothing until a code has confirmed it. The old one counts until then. */
  async beginAuthenticator(
    tx: Tx,
    personId: PersonId,
    email: string,
  ): Promise<{ secret: string; uri: string }> {
    const secret = new Secret({ size: 20 });
    const sealed = seal(this.secrets.sessionSecret, 'authenticator', personId, Buffer.from(secret.bytes));
    await tx.rows({
      text: `INSERT INTO authenticator (person_id, pending_secret) VALUES ($1, $2)
             ON CONFLICT (person_id) DO UPDATE SET pending_secret = $2`,
      values: [personId, sealed],
    });
    const uri = new TOTP({ issuer: 'Blether', label: email, secret }).toString();
    return { secret: secret.base32, uri };
  }

  /** @throws `wrong-code` */
  async confirmAuthenticator(tx: Tx, personId: PersonId, code: string): Promise<void> {
    const row = await this.authenticator(tx, personId);
    const period = row?.pending_secret ? this.periodOf(personId, row.pending_secret, code) : null;
    if (period === null) throw problem('wrong-code');
    await tx.rows({
      text: `UPDATE authenticator SET sealed_secret = pending_secret, pending_secret = NULL, last_period = $2
             WHERE person_id = $1`,
      values: [personId, period],
    });
    tx.record('second-factor.added', { personId, kind: 'authenticator' });
  }

  async removeAuthenticator(tx: Tx, personId: PersonId): Promise<boolean> {
    const removed = await tx.one({
      text: 'DELETE FROM authenticator WHERE person_id = $1 RETURNING person_id',
      values: [personId],
    });
    if (removed) tx.record('second-factor.removed', { personId, kind: 'authenticator' });
    return removed !== null;
  }

  /** Makes new recovery codes; the old ones no longer work. Shown once, kept as keyed hashes. */
  async renewRecoveryCodes(tx: Tx, personId: PersonId): Promise<readonly string[]> {
    const codes = Array.from({ length: CODES }, newRecoveryCode);
    await tx.rows({ text: 'DELETE FROM recovery_code WHERE person_id = $1', values: [personId] });
    await tx.rows({
      text: 'INSERT INTO recovery_code (person_id, code_hash) SELECT $1, unnest($2::bytea[])',
      values: [personId, codes.map((code) => this.recoveryHash(code))],
    });
    tx.record('recovery-codes.renewed', { personId });
    return codes.map((code) => `${code.slice(0, 5)}-${code.slice(5)}`);
  }

  async forgetRecoveryCodes(tx: Tx, personId: PersonId): Promise<void> {
    await tx.rows({ text: 'DELETE FROM recovery_code WHERE person_id = $1', values: [personId] });
  }

  /** Codes, unless the person has some. */
  async firstRecoveryCodes(tx: Tx, personId: PersonId): Promise<readonly string[] | null> {
    const { recoveryCodesLeft } = await this.factorsOf(tx, personId);
    return recoveryCodesLeft > 0 ? null : this.renewRecoveryCodes(tx, personId);
  }

  /** Whether this is a code of the person's authenticator or one of their recovery codes. Each is taken once. */
  async takes(tx: Tx, personId: PersonId, given: string): Promise<'authenticator' | 'recovery-code' | null> {
    const code = given.replace(/[\s-]/g, '').toUpperCase();
    if (/^\d{6}$/.test(code)) return (await this.takesCode(tx, personId, code)) ? 'authenticator' : null;
    const used = await tx.one({
      text: `UPDATE recovery_code SET used_at = $3 WHERE person_id = $1 AND code_hash = $2 AND used_at IS NULL RETURNING 1`,
      values: [personId, this.recoveryHash(code), this.clock.now()],
    });
    if (used) tx.record('recovery-code.used', { personId });
    return used ? 'recovery-code' : null;
  }

  /** Takes off everything, so that the next sign-in begins anew. */
  async removeAll(tx: Tx, personId: PersonId): Promise<void> {
    for (const table of ['authenticator', 'recovery_code', 'passkey'])
      await tx.rows({ text: `DELETE FROM ${table} WHERE person_id = $1`, values: [personId] });
    tx.record('second-factor.removed', { personId, kind: 'all' });
  }

  private async takesCode(tx: Tx, personId: PersonId, code: string): Promise<boolean> {
    const row = await this.authenticator(tx, personId);
    const period = row?.sealed_secret ? this.periodOf(personId, row.sealed_secret, code) : null;
    // Somebody who looked over a shoulder has the same code: it is worth nothing once it was taken.
    if (!row || period === null || period <= Number(row.last_period)) return false;
    await tx.rows({
      text: 'UPDATE authenticator SET last_period = $2 WHERE person_id = $1',
      values: [personId, period],
    });
    return true;
  }

  /** Locked until the commit: of two who send one code at once, one is too late. */
  private authenticator(tx: Tx, personId: PersonId): Promise<AuthenticatorRow | null> {
    return tx.one({
      text: `SELECT sealed_secret, pending_secret, last_period FROM authenticator WHERE person_id = $1 FOR UPDATE`,
      values: [personId],
    });
  }

  /** The half minute to which a code belongs; null for a wrong one. */
  private periodOf(personId: PersonId, sealed: Buffer, code: string): number | null {
    const secret = unseal(this.secrets.sessionSecret, 'authenticator', personId, sealed);
    const totp = new TOTP({ secret: new Secret({ buffer: Uint8Array.from(secret).buffer }) });
    const timestamp = this.clock.now().getTime();
    const delta = totp.validate({ token: code.replace(/\s/g, ''), timestamp, window: WINDOW });
    return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta;
  }

  private recoveryHash(code: string): Buffer {
    return keyedHash(this.secrets.sessionSecret, 'recovery-code', code);
  }
}

function newRecoveryCode(): string {
  let code = '';
  while (code.length < CODE_LENGTH) {
    // Bytes beyond the last whole multiple would make some letters likelier.
    for (const byte of randomBytes(CODE_LENGTH)) {
      if (byte < 240 && code.length < CODE_LENGTH) code += CODE_LETTERS[byte % CODE_LETTERS.length] ?? '';
    }
  }
  return code;
}
