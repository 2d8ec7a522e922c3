import { LIMITS } from '@blether/contracts/limits';
import type { SignIn } from '@blether/contracts/identity';
import { IsEmailAddress, IsSecret } from '../platform/http/input.js';

export class SignInDto implements SignIn {
  @IsEmailAddress(LIMITS.email.max)
  email: string;

  @IsSecret(LIMITS.password.max)
  password: string;
}
