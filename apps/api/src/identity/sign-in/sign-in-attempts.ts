import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Allowances } from '../../platform/http/allowances.js';
import { ProblemError } from '../../platform/http/problem.js';

/**
 * Wrong passwords by the email they were tried on, wherever they came from: a hundred from a hundred addresses are still
 * a hundred on one account. An email that nobody has is counted like any other. Whoever is locked out by somebody else's
 * guesses still comes in by an emailed link or a passkey.
 */
@Injectable()
export class SignInAttempts {
  constructor(private readonly allowances: Allowances) {}

  /** @throws `rate-limited` */
  mayTry(email: string): Promise<void> {
    return this.allowances.mustHave('wrong-password', keyOf(email));
  }

  async wasWrong(email: string): Promise<void> {
    // Many at once may all have been let through; the next one is not.
    await this.allowances.take('wrong-password', keyOf(email)).catch((error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
    });
  }
}

/** Addresses stand in no other store than the accounts'. */
const keyOf = (email: string): string => createHash('sha256').update(email).digest('base64url');
