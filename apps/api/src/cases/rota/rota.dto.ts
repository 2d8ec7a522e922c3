import type { PersonId } from '@blether/contracts/brand';
import type { Fault } from '@blether/contracts/problems';
import { ROTA_KINDS } from '@blether/contracts/rota';
import type { DayChange, RotaDay, RotaKind, ShiftPlan, TimeOfDay } from '@blether/contracts/rota';
import type { Body, Query } from '@blether/contracts/routes';
import { isDay } from '@blether/escalation/local-time';
import { IsChecked, IsRequiredOneOf, IsWhole, isUuid } from '../../platform/http/input.js';

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
/** A rota for a longer time than this was mistyped. */
const LAST_DAY = '2199-12-31';
const MOST_REVISION = 1_000_000_000;

const dayFault = (value: unknown): Fault | null => {
  if (value === undefined || value === null) return 'required';
  if (typeof value !== 'string') return 'wrong-type';
  return isDay(value) && value >= '2020-01-01' && value <= LAST_DAY ? null : 'out-of-range';
};

export const timeFault = (value: unknown): Fault | null => {
  if (value === undefined || value === null) return 'required';
  if (typeof value !== 'string') return 'wrong-type';
  return TIME.test(value) ? null : 'out-of-range';
};

const personFault = (value: unknown): Fault | null => {
  if (value === undefined) return 'required';
  return value === null || isUuid(value) ? null : 'not-an-id';
};

/** The first fault of an object's fields; one that it does not know is one. */
export function fieldsFault(
  value: unknown,
  checks: Readonly<Record<string, (field: unknown) => Fault | null>>,
): Fault | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'wrong-type';
  const fields = new Map<string, unknown>(Object.entries(value));
  if ([...fields.keys()].some((key) => !Object.hasOwn(checks, key))) return 'unknown-field';
  for (const [key, check] of Object.entries(checks)) {
    const found = check(fields.get(key));
    if (found !== null) return found;
  }
  return null;
}

const within =
  (least: number, most: number) =>
  (value: unknown): Fault | null => {
    if (value === undefined || value === null) return 'required';
    if (!Number.isInteger(value)) return 'wrong-type';
    return Number(value) >= least && Number(value) <= most ? null : 'out-of-range';
  };

const weekdaysFault = (value: unknown): Fault | null => {
  if (!Array.isArray(value)) return 'wrong-type';
  if (value.length === 0) return 'required';
  const known = value.every((each) => within(1, 7)(each) === null);
  return known && new Set(value).size === value.length ? null : 'out-of-range';
};

const repeatFault = (value: unknown): Fault | null => {
  if (value === undefined) return 'required';
  if (value === null) return null;
  return fieldsFault(value, {
    weekdays: weekdaysFault,
    everyWeeks: within(1, 52),
    until: (until) => (until === null ? null : dayFault(until)),
  });
};

const changeFault = (value: unknown): Fault | null => {
  if (value === undefined) return 'required';
  if (value === null) return null;
  const cancelled = fieldsFault(value, { cancelled: (given) => (given === true ? null : 'wrong-type') });
  if (cancelled === null) return null;
  return fieldsFault(value, {
    cancelled: (given) => (given === false ? null : 'wrong-type'),
    personId: personFault,
    start: timeFault,
    end: timeFault,
  });
};

export class ShiftPlanDto implements ShiftPlan {
  @IsRequiredOneOf(ROTA_KINDS)
  kind: RotaKind;

  @IsChecked(personFault)
  personId: PersonId | null;

  @IsChecked(dayFault)
  from: RotaDay;

  @IsChecked(timeFault)
  start: TimeOfDay;

  @IsChecked(timeFault)
  end: TimeOfDay;

  @IsChecked(repeatFault)
  repeat: ShiftPlan['repeat'];
}

export class EditShiftDto extends ShiftPlanDto implements Body<'PUT /rota/shifts/:shiftId'> {
  @IsWhole(1, MOST_REVISION)
  revision: number;
}

export class EndShiftDto implements Body<'POST /rota/shifts/:shiftId/end'> {
  @IsChecked(dayFault)
  from: RotaDay;

  @IsWhole(1, MOST_REVISION)
  revision: number;
}

export class ChangeDayDto implements Body<'POST /rota/shifts/:shiftId/day'> {
  @IsChecked(dayFault)
  day: RotaDay;

  @IsWhole(1, MOST_REVISION)
  revision: number;

  @IsChecked(changeFault)
  change: DayChange | null;
}

export class OfferDto implements Body<'POST /rota/shifts/:shiftId/offer'> {
  @IsChecked(dayFault)
  day: RotaDay;
}

export class RotaQueryDto implements Query<'GET /rota'> {
  @IsChecked((value) => (value === undefined ? null : dayFault(value)))
  from?: RotaDay;

  @IsChecked((value) =>
    value === undefined || (typeof value === 'string' && /^[1-8]$/.test(value)) ? null : 'out-of-range',
  )
  weeks?: string;
}
