import type { PersonId } from '@blether/contracts/brand';
import type { Body } from '@blether/contracts/routes';
import { IsId } from '../platform/http/input.js';

export class DemoSignInDto implements Body<'POST /demo/session'> {
  @IsId()
  personId: PersonId;
}
