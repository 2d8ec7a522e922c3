import { Injectable } from '@nestjs/common';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { PasskeyId, PersonId, Words } from '@blether/contracts/brand';
import type { WebAuthnJson } from '@blether/contracts/identity';
import { Clock } from '../../platform/clock/clock.js';
import { ProcessSettings } from '../../platform/config/process-settings.js';
import type { Reader, Tx } from '../../platform/database/tx.js';
import { problem } from '../../platform/http/problem.js';
import { ChallengesRepository } from './challenges.repository.js';

export interface PasskeyRow {
  readonly id: PasskeyId;
  readonly name: Words;
  readonly added_at: Date;
  readonly last_used_at: Date | null;
}

/** Seconds that the browser gives somebody to find their key. */
const PATIENCE_SECONDS = 300;

/** The library reads certificates of every maker there is; it is loaded when somebody first uses a passkey. */
const webAuthn = () => import('@simplewebauthn/server');

/** Passkeys (WebAuthn level 3): something one has, opened by something one knows or is, so both steps in one. */
@Injectable()
export class PasskeysService {
  private readonly site: { readonly rpID: string; readonly origin: string };

  constructor(
    private readonly challenges: ChallengesRepository,
    private readonly clock: Clock,
    { config }: ProcessSettings,
  ) {
    this.site = { rpID: config.publicUrl.hostname, origin: config.publicUrl.origin };
  }

  async of(reader: Reader, personId: PersonId): Promise<readonly PasskeyRow[]> {
    return reader.rows<PasskeyRow>({
      text: 'SELECT id, name, added_at, last_used_at FROM passkey WHERE person_id = $1 ORDER BY id',
      values: [personId],
    });
  }

  async beginAdding(
    tx: Tx,
    personId: PersonId,
    email: string,
  ): Promise<{ options: WebAuthnJson; token: string }> {
    const { generateRegistrationOptions } = await webAuthn();
    const known = await tx.rows<{ credential_id: string; transports: string[] }>({
      text: 'SELECT credential_id, transports FROM passkey WHERE person_id = $1',
      values: [personId],
    });
    const options = await generateRegistrationOptions({
      rpName: 'Blether',
      rpID: this.site.rpID,
      userName: email,
      userID: Uint8Array.from(Buffer.from(personId.replaceAll('-', ''), 'hex')),
      timeout: PATIENCE_SECONDS * 1000,
      attestationType: 'none',
      excludeCredentials: known.map(({ credential_id: id, transports }) => ({ id, transports })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    const token = await this.challenges.open(tx, 'passkey-add', personId, { challenge: options.challenge });
    return { options: asJson(options), token };
  }

  /** @throws `wrong-code` when the answer is not to what was asked */
  async add(
    tx: Tx,
    personId: PersonId,
    token: string | null,
    name: Words,
    given: WebAuthnJson,
  ): Promise<void> {
    const { verifyRegistrationResponse } = await webAuthn();
    const open = await this.challenges.attempt(tx, 'passkey-add', token);
    if (open?.personId !== personId) throw problem('wrong-code');
    const { registrationInfo } = await verifyRegistrationResponse({
      // What a browser sent: the library looks at every part of it, and throws at what it does not like.
      response: given as unknown as RegistrationResponseJSON,
      expectedChallenge: open.asked.challenge,
      expectedOrigin: this.site.origin,
      expectedRPID: this.site.rpID,
      requireUserVerification: true,
    }).catch(refused);
    if (!registrationInfo) throw problem('wrong-code');
    const { credential } = registrationInfo;
    const added = await tx.one<{ id: PasskeyId }>({
      text: `INSERT INTO passkey (person_id, credential_id, public_key, counter, transports, name, added_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (credential_id) DO NOTHING RETURNING id`,
      values: [
        personId,
        credential.id,
        Buffer.from(credential.publicKey),
        credential.counter,
        credential.transports ?? [],
        name,
        this.clock.now(),
      ],
    });
    if (!added) throw problem('conflict');
    if (token !== null) await this.challenges.close(tx, token);
    tx.record('second-factor.added', { personId, kind: 'passkey', passkeyId: added.id });
  }

  async remove(tx: Tx, personId: PersonId, id: PasskeyId): Promise<void> {
    const removed = await tx.one({
      text: 'DELETE FROM passkey WHERE id = $1 AND person_id = $2 RETURNING id',
      values: [id, personId],
    });
    if (!removed) throw problem('not-found');
    tx.record('second-factor.removed', { personId, kind: 'passkey', passkeyId: id });
  }

  async beginSignIn(tx: Tx): Promise<{ options: WebAuthnJson; token: string }> {
    const { generateAuthenticationOptions } = await webAuthn();
    const options = await generateAuthenticationOptions({
      rpID: this.site.rpID,
      timeout: PATIENCE_SECONDS * 1000,
      // No list of keys: it would say which account has which.
      userVerification: 'required',
    });
    const token = await this.challenges.open(tx, 'passkey-sign-in', null, { challenge: options.challenge });
    return { options: asJson(options), token };
  }

  /** Whose passkey answered. @throws `wrong-code` */
  async signIn(tx: Tx, token: string | null, given: WebAuthnJson): Promise<PersonId> {
    const { verifyAuthenticationResponse } = await webAuthn();
    const open = await this.challenges.attempt(tx, 'passkey-sign-in', token);
    const credentialId = given['id'];
    if (!open || typeof credentialId !== 'string') throw problem('wrong-code');
    const key = await tx.one<{
      id: PasskeyId;
      person_id: PersonId;
      public_key: Buffer;
      counter: string;
      transports: string[];
    }>({
      text: 'SELECT id, person_id, public_key, counter, transports FROM passkey WHERE credential_id = $1 FOR UPDATE',
      values: [credentialId],
    });
    if (!key) throw problem('wrong-code');
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: given as unknown as AuthenticationResponseJSON,
      expectedChallenge: open.asked.challenge,
      expectedOrigin: this.site.origin,
      expectedRPID: this.site.rpID,
      credential: {
        id: credentialId,
        publicKey: Uint8Array.from(key.public_key),
        counter: Number(key.counter),
        transports: key.transports,
      },
      requireUserVerification: true,
    }).catch(refused);
    if (!verified) throw problem('wrong-code');
    await tx.rows({
      text: 'UPDATE passkey SET counter = $2, last_used_at = $3 WHERE id = $1',
      values: [key.id, authenticationInfo.newCounter, this.clock.now()],
    });
    if (token !== null) await this.challenges.close(tx, token);
    return key.person_id;
  }
}

/** Whatever the library says against an answer, it is no passkey of ours; its message quotes what came in. */
function refused(): never {
  throw problem('wrong-code');
}

// The library's types name every field of a standard that the browser alone reads.
const asJson = (options: object): WebAuthnJson => options as WebAuthnJson;
