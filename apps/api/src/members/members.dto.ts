import type { VaultWords } from '@blether/contracts/brand';
import { LIMITS } from '@blether/contracts/limits';
import type { ChangeContact } from '@blether/contracts/members';
import { IsLineOrNothing, IsPhoneOrNothing } from '../platform/http/input.js';

export class ChangeContactDto implements ChangeContact {
  @IsLineOrNothing(LIMITS.contactName)
  realName?: VaultWords | null;

  @IsPhoneOrNothing(LIMITS.contactPhone)
  phone?: VaultWords | null;

  @IsLineOrNothing(LIMITS.contactPostcode)
  postcode?: VaultWords | null;

  @IsLineOrNothing(LIMITS.contactName)
  emergencyName?: VaultWords | null;

  @IsPhoneOrNothing(LIMITS.contactPhone)
  emergencyPhone?: VaultWords | null;

  @IsLineOrNothing(LIMITS.contactRelation)
  emergencyRelation?: VaultWords | null;

  @IsLineOrNothing(LIMITS.contactPractice)
  gpPractice?: VaultWords | null;
}
