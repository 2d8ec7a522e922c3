import { ValidateIf } from 'class-validator';
import type { Words } from '@blether/contracts/brand';
import type { AcceptInvitation, Agreed } from '@blether/contracts/identity';
import { LIMITS } from '@blether/contracts/limits';
import { ROLES } from '@blether/contracts/roles';
import type { Role } from '@blether/contracts/roles';
import type { Body } from '@blether/contracts/routes';
import {
  IsEmailAddress,
  IsFlag,
  IsNewPassword,
  IsRequiredOneOf,
  IsToken,
} from '../../platform/http/input.js';
import { IsAgreed, IsDisplayName } from '../joining/joining.dto.js';

export class InviteDto implements Body<'POST /staff/invitations'> {
  @IsEmailAddress(LIMITS.email.max)
  email: string;

  @IsRequiredOneOf(ROLES)
  role: Role;
}

export class RoleDto implements Body<'POST /staff/:personId/roles'> {
  @IsRequiredOneOf(ROLES)
  role: Role;
}

const IfGiven = (field: keyof AcceptInvitation): PropertyDecorator =>
  ValidateIf((body: AcceptInvitation) => body[field] !== undefined);

/** Whether the rest is needed depends on whose the address is. */
export class AcceptDto implements AcceptInvitation {
  @IsToken()
  token: string;

  @IfGiven('name')
  @IsDisplayName()
  name?: Words;

  @IfGiven('password')
  @IsNewPassword(LIMITS.newPassword)
  password?: string;

  @IfGiven('agreed')
  @IsAgreed()
  agreed?: Agreed;

  @IsFlag()
  health?: boolean;
}
