import type { Words } from '@blether/contracts/brand';
import type { Agreed, Join } from '@blether/contracts/identity';
import { LIMITS } from '@blether/contracts/limits';
import type { Body } from '@blether/contracts/routes';
import {
  IsEmailAddress,
  IsFlag,
  IsNewPassword,
  IsNumbers,
  IsToken,
  IsWords,
} from '../../platform/http/input.js';

const VERSION = { min: 0, max: 1_000_000 };
export const IsAgreed = (): PropertyDecorator => IsNumbers({ houseRules: VERSION, privacy: VERSION });
export const IsDisplayName = (): PropertyDecorator =>
  IsWords({ ...LIMITS.displayName, letters: true, oneLine: true });

export class JoinDto implements Join {
  @IsDisplayName()
  name: Words;

  @IsEmailAddress(LIMITS.email.max)
  email: string;

  @IsNewPassword(LIMITS.newPassword)
  password: string;

  @IsNumbers({ year: { min: 1900, max: 2200 }, month: { min: 1, max: 12 } })
  born: { year: number; month: number };

  @IsAgreed()
  agreed: Agreed;

  @IsFlag()
  health: boolean;
}

export class TokenDto implements Body<'POST /account/confirm'> {
  @IsToken()
  token: string;
}
