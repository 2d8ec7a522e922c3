import type { PersonId } from '@blether/contracts/brand';
import type { KeptPlan, RotaDay, RotaKind, ShiftPlan } from '@blether/contracts/rota';
import { NOBODY } from './people.ts';
import { nextDayOf } from './rota-days.ts';
import { isDay, weekdayOf } from './zone-time.ts';

export type Often = 'once' | 'weekly' | 'other' | 'weeks';

/** A plan as its form has it: what is typed may be half of something. */
export interface TypedPlan {
  readonly kind: RotaKind;
  /** Empty: not chosen yet. */
  readonly person: string;
  readonly from: RotaDay;
  readonly start: string;
  readonly end: string;
  readonly often: Often;
  readonly weeks: string;
  readonly weekdays: readonly string[];
  readonly until: string;
}

const MOST_WEEKS = 52;
const WEEKS_OF: Partial<Record<Often, number>> = { weekly: 1, other: 2 };

const weeksOf = ({ often, weeks }: TypedPlan): number => WEEKS_OF[often] ?? Number(weeks);

/** What a form begins with. What has begun is changed from its next day on: so its weeks are counted as before. */
export function typedOf(plan: KeptPlan | null, today: RotaDay): TypedPlan {
  if (!plan)
    return {
      kind: 'moderator',
      person: '',
      from: today,
      start: '09:00',
      end: '17:00',
      often: 'once',
      weeks: '3',
      weekdays: [String(weekdayOf(today))],
      until: '',
    };
  const { kind, personId, start, end, repeat } = plan;
  const from = plan.from >= today ? plan.from : (nextDayOf(plan, today) ?? today);
  const weeks = repeat?.everyWeeks ?? 1;
  return {
    kind,
    person: personId ?? NOBODY,
    from,
    start,
    end,
    often: repeat === null ? 'once' : weeks === 1 ? 'weekly' : weeks === 2 ? 'other' : 'weeks',
    weeks: String(Math.max(weeks, 3)),
    weekdays: (repeat?.weekdays ?? [weekdayOf(from)]).map(String),
    until: repeat?.until ?? '',
  };
}

/** What is missing or makes no sense, before anybody is asked. */
export function faultsOf(typed: TypedPlan) {
  const { often, weekdays, until, from } = typed;
  const isRepeated = often !== 'once';
  const weeks = weeksOf(typed);
  return {
    person: typed.person === '',
    from: !isDay(from),
    start: typed.start === '',
    end: typed.end === '',
    weeks: isRepeated && !(Number.isInteger(weeks) && weeks >= 1 && weeks <= MOST_WEEKS),
    weekdays: isRepeated && weekdays.length === 0,
    until: isRepeated && until !== '' && !(isDay(until) && until >= from),
  };
}

/** What is sent. Only of what has no faults. */
export function planOf(typed: TypedPlan): ShiftPlan {
  const { kind, person, from, start, end, often, weekdays, until } = typed;
  return {
    kind,
    // What stands in the list is an id of somebody; the brand is for the compiler.
    personId: person === NOBODY ? null : (person as PersonId),
    from,
    start,
    end,
    repeat:
      often === 'once'
        ? null
        : {
            weekdays: weekdays.map(Number).sort(),
            everyWeeks: weeksOf(typed),
            until: until === '' ? null : until,
          },
  };
}
