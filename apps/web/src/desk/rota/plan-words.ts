import type { KeptPlan, RotaKind, ShiftPlan } from '@blether/contracts/rota';
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { dateWords, timeWords } from './time-words.ts';

export const KIND_WORDS: Record<RotaKind, MessageDescriptor> = {
  moderator: msg`At the desk`,
  'duty-lead': msg`Duty lead`,
};

/** Monday first, as the contract counts them. */
export const WEEKDAY_WORDS: readonly MessageDescriptor[] = [
  msg`Monday`,
  msg`Tuesday`,
  msg`Wednesday`,
  msg`Thursday`,
  msg`Friday`,
  msg`Saturday`,
  msg`Sunday`,
];

const SHORT_WEEKDAYS: readonly MessageDescriptor[] = [
  msg`Mon`,
  msg`Tue`,
  msg`Wed`,
  msg`Thu`,
  msg`Fri`,
  msg`Sat`,
  msg`Sun`,
];

/** On which days: `every week, Mon, Tue`. */
function daysWords(i18n: I18n, { repeat, from }: Pick<ShiftPlan, 'repeat' | 'from'>): string {
  if (!repeat) return i18n._(msg`once, ${dateWords(from)}`);
  const { weekdays, everyWeeks: weeks } = repeat;
  const days = [...weekdays]
    .sort()
    .map((day) => SHORT_WEEKDAYS[day - 1])
    .map((word) => (word ? i18n._(word) : ''))
    .join(', ');
  if (weeks === 1 && weekdays.length === 7) return i18n._(msg`every day`);
  if (weeks === 1) return i18n._(msg`every week: ${days}`);
  if (weeks === 2) return i18n._(msg`every other week: ${days}`);
  return i18n._(msg`every ${weeks} weeks: ${days}`);
}

/** A plan in one line: its hours, its days, and from when until when. */
export function planWords(i18n: I18n, plan: ShiftPlan | KeptPlan): string {
  const { repeat, from } = plan;
  const hours = i18n._(msg`${timeWords(plan.start)} to ${timeWords(plan.end)}`);
  const line = `${hours}, ${daysWords(i18n, plan)}`;
  if (!repeat) return line;
  const since = i18n._(msg`from ${dateWords(from)}`);
  return repeat.until === null
    ? `${line}, ${since}`
    : `${line}, ${since} ${i18n._(msg`until ${dateWords(repeat.until)}`)}`;
}
