import { LIMITS } from '@blether/contracts/limits';
import type { Body } from '@blether/contracts/routes';
import { NEEDS, PLACES } from '@blether/contracts/safety';
import type { Day, EditHelpline, Need, Place } from '@blether/contracts/safety';
import { IsChecked, IsSomeOf, IsWhole, IsWords, IsYesOrNo, OrNull } from '../../platform/http/input.js';
import { dayFault, phoneFault, textFault, webFault } from './reachable.js';

export class EditHelplineDto implements EditHelpline {
  @IsWords({ ...LIMITS.helplineName, letters: true, oneLine: true })
  name: string;

  @OrNull(phoneFault)
  phone: string | null;

  @OrNull(textFault)
  text: string | null;

  @OrNull(webFault)
  web: string | null;

  @IsWords({ ...LIMITS.helplineHours, letters: true, oneLine: true })
  hours: string;

  @IsSomeOf(NEEDS)
  needs: Need[];

  @IsSomeOf(PLACES)
  places: Place[];

  @IsWhole(1, 999)
  position: number;
}

export class EditSeenHelplineDto extends EditHelplineDto {
  @IsWhole(1, 1_000_000)
  revision: number;
}

export class ConfirmHelplineDto implements Body<'POST /admin/helplines/:helplineId/confirm'> {
  @IsWhole(1, 1_000_000)
  revision: number;

  @IsChecked(dayFault)
  reviewBy: Day;
}

export class RetireHelplineDto implements Body<'PUT /admin/helplines/:helplineId/retired'> {
  @IsYesOrNo()
  retired: boolean;
}
