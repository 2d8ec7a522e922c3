import { LIMITS } from '@blether/contracts/limits';
import type { SignIn, WebAuthnJson } from '@blether/contracts/identity';
import type { Body } from '@blether/contracts/routes';
import { IsEmailAddress, IsFlag, IsJsonObject, IsSecret, IsToken } from '../../platform/http/input.js';

export class SignInDto implements SignIn {
  @IsEmailAddress(LIMITS.email.max)
  email: string;

  @IsSecret(LIMITS.password.max)
  password: string;

  @IsFlag()
  remember?: boolean;
}

export class CodeDto implements Body<'POST /session/second-factor'> {
  @IsSecret(40)
  code: string;
}

export class EmailDto implements Body<'POST /session/link'> {
  @IsEmailAddress(LIMITS.email.max)
  email: string;
}

export class UseLinkDto implements Body<'POST /session/link/use'> {
  @IsToken()
  token: string;

  @IsFlag()
  remember?: boolean;
}

export class PasskeySignInDto implements Body<'POST /session/passkey'> {
  @IsJsonObject()
  response: WebAuthnJson;

  @IsFlag()
  remember?: boolean;
}
