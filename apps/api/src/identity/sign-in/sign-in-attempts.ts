import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PersonId } from '@blether/contracts/brand';
import { Allowances } from '../../platform/http/allowances.js';
import { ProblemError } from '../../platform/http/problem.js';

/**
 * Tries by whom they were made on, wherever they came from: a hundred from a hundred addresses are still a hundred on one
 * account. An email that nobody has is counted like any other. Whoever is locked out by somebody else's guesses still
 * comes in by an emailed link or a passkey.
 */
@Injectable()
export class SignInAttempts {
  constructor(private readonly allowances: Allowances) {}

  /** Checks a password. The try is counted before, so that of many at once no more are heard; a right one is given back. */
  async counted<Verdict extends { readonly right: boolean }>(
    email: string,
    verify: () => Promise<Verdict>,
  ): Promise<Verdict> {
    await this.allowances.take('wrong-password', keyOf(email));
    const verdict = await verify();
    if (verdict.right) await this.allowances.giveBack('wrong-password', keyOf(email));
    return verdict;
  }

  /** @throws `rate-limited` after too many wrong codes of this person */
  mayGiveCode(personId: PersonId): Promise<void> {
    return this.allowances.mustHave('wrong-code', personId);
  }

  async wrongCode(personId: PersonId): Promise<void> {
    await this.allowances.take('wrong-code', personId).catch(ignoreRefusal);
  }

  /** Whether one more mail may go to an address that a stranger named. */
  async mayMail(email: string): Promise<boolean> {
    return this.allowances.take('mail', keyOf(email)).then(
      () => true,
      (error: unknown) => {
        ignoreRefusal(error);
        return false;
      },
    );
  }
}

function ignoreRefusal(error: unknown): void {
  if (!(error instanceof ProblemError)) throw error;
}

/** Addresses stand in no other store than the accounts'. */
const keyOf = (email: string): string => createHash('sha256').update(email).digest('base64url');
