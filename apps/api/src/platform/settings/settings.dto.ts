import type { Body } from '@blether/contracts/routes';
import type { AnySettingValue } from '@blether/contracts/settings';
import { IsSettingValue } from '../http/input.js';

export class ChangeSettingDto implements Body<'PUT /admin/settings/:key'> {
  @IsSettingValue()
  value: AnySettingValue;
}
