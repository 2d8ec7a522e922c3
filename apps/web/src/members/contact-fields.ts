import { LIMITS } from '@blether/contracts/limits';
import type { ContactField } from '@blether/contracts/members';
import type { Fault } from '@blether/contracts/problems';

const MOST: Readonly<Record<ContactField, number>> = {
  realName: LIMITS.contactName.max,
  phone: LIMITS.contactPhone.max,
  postcode: LIMITS.contactPostcode.max,
  emergencyName: LIMITS.contactName.max,
  emergencyPhone: LIMITS.contactPhone.max,
  emergencyRelation: LIMITS.contactRelation.max,
  gpPractice: LIMITS.contactPractice.max,
};
const PHONES: readonly ContactField[] = ['phone', 'emergencyPhone'];

/** What the server would say of it, said before it is sent. */
export function faultOf(field: ContactField, typed: string): Fault | undefined {
  const value = typed.trim();
  if (value === '') return undefined;
  if ([...value].length > MOST[field]) return 'too-long';
  if (!PHONES.includes(field)) return undefined;
  if (!/^[\d\s+().-]+$/.test(value)) return 'not-a-phone';
  return value.replace(/\D/g, '').length < LIMITS.contactPhone.min ? 'too-short' : undefined;
}
