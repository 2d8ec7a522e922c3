import type { Words } from '@blether/contracts/brand';
import type { Agreed, Proof, WebAuthnJson } from '@blether/contracts/identity';
import { LIMITS } from '@blether/contracts/limits';
import type { Body } from '@blether/contracts/routes';
import { IsEmailAddress, IsJsonObject, IsNewPassword, IsSecret, IsWords } from '../../platform/http/input.js';
import { IsAgreed, IsDisplayName } from '../joining/joining.dto.js';

export class ProofDto implements Proof {
  @IsSecret(LIMITS.password.max, true)
  currentPassword?: string;
}

export class NameDto implements Body<'PUT /account/name'> {
  @IsDisplayName()
  name: Words;
}

export class NewEmailDto extends ProofDto implements Body<'PUT /account/email'> {
  @IsEmailAddress(LIMITS.email.max)
  email: string;
}

export class NewPasswordDto extends ProofDto implements Body<'PUT /account/password'> {
  @IsNewPassword(LIMITS.newPassword)
  password: string;
}

export class NewPasskeyDto implements Body<'POST /account/passkeys'> {
  @IsWords({ ...LIMITS.passkeyName, letters: true, oneLine: true })
  name: Words;

  @IsJsonObject()
  response: WebAuthnJson;
}

export class ConsentDto implements Body<'POST /account/consent'> {
  @IsAgreed()
  agreed: Agreed;
}
