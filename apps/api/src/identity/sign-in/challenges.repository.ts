import { Injectable } from '@nestjs/common';
import type { PersonId } from '@blether/contracts/brand';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/tx.js';
import { hashOf, newToken } from './tokens.js';

/** What is half done, by kind, with what was asked. */
export interface Challenges {
  /** The first step of two was right. */
  'second-factor': { readonly remember: boolean };
  'passkey-sign-in': { readonly challenge: string };
  'passkey-add': { readonly challenge: string };
}
export type ChallengeKind = keyof Challenges;

export interface OpenChallenge<Kind extends ChallengeKind> {
  readonly personId: PersonId | null;
  readonly asked: Challenges[Kind];
  /** There is no try after this one. */
  readonly isLast: boolean;
}

/** Seconds in which the second half has to come. */
export const CHALLENGE_SECONDS = 600;
/** Tries at the second half: one in two hundred thousand of guessing a code of six digits. */
const ATTEMPTS = 5;

/** Steps between the first and the last of something. The browser holds the token in a cookie, we hold the rest. */
@Injectable()
export class ChallengesRepository {
  constructor(private readonly clock: Clock) {}

  async open<Kind extends ChallengeKind>(
    tx: Tx,
    kind: Kind,
    personId: PersonId | null,
    asked: Challenges[Kind],
  ): Promise<string> {
    const { token, hash } = newToken();
    const now = this.clock.now();
    await tx.rows({ text: 'DELETE FROM challenge WHERE expires_at < $1', values: [now] });
    await tx.rows({
      text: `INSERT INTO challenge (token_hash, kind, person_id, asked, expires_at) VALUES ($1, $2, $3, $4, $5)`,
      values: [hash, kind, personId, asked, new Date(now.getTime() + CHALLENGE_SECONDS * 1000)],
    });
    return token;
  }

  /** Counts a try, locked until the commit. Null: there is none, it is too late, or it was tried too often. */
  async attempt<Kind extends ChallengeKind>(
    tx: Tx,
    kind: Kind,
    token: string | null,
  ): Promise<OpenChallenge<Kind> | null> {
    if (token === null) return null;
    const row = await tx.one<{ person_id: PersonId | null; asked: Challenges[Kind]; attempts: number }>({
      text: `UPDATE challenge SET attempts = attempts + 1
             WHERE token_hash = $1 AND kind = $2 AND expires_at > $3 AND attempts < $4 RETURNING person_id, asked, attempts`,
      values: [hashOf(token), kind, this.clock.now(), ATTEMPTS],
    });
    return row && { personId: row.person_id, asked: row.asked, isLast: row.attempts >= ATTEMPTS };
  }

  async close(tx: Tx, token: string): Promise<void> {
    await tx.rows({ text: 'DELETE FROM challenge WHERE token_hash = $1', values: [hashOf(token)] });
  }
}
