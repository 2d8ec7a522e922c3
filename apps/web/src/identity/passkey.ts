import {
  startAuthentication,
  startRegistration,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import type { Words } from '@blether/contracts/brand';
import type { Proof, SignInOutcome, WebAuthnJson } from '@blether/contracts/identity';
import { api } from '../data/api.ts';

// The contract carries WebAuthn's JSON unread: only the two libraries at its ends know what is in it.
const toServer = (response: object): WebAuthnJson => response as WebAuthnJson;

/** Signs in with a passkey of this device or of a phone nearby. @throws what the browser says when there is none */
export async function signInByPasskey(remember: boolean): Promise<SignInOutcome> {
  const { options } = await api('POST /session/passkey/begin');
  const optionsJSON = options as unknown as PublicKeyCredentialRequestOptionsJSON;
  const response = toServer(await startAuthentication({ optionsJSON }));
  return api('POST /session/passkey', { body: { response, remember } });
}

/** Makes a passkey. Answers with recovery codes if these are somebody's first. */
export async function addPasskey(name: Words, proof: Proof): Promise<readonly string[] | null> {
  const { options } = await api('POST /account/passkeys/begin', { body: proof });
  const optionsJSON = options as unknown as PublicKeyCredentialCreationOptionsJSON;
  const response = toServer(await startRegistration({ optionsJSON }));
  const { recoveryCodes } = await api('POST /account/passkeys', { body: { name, response } });
  return recoveryCodes;
}
