import type { Day, Helpline, ListedHelpline, Need } from '@blether/contracts/safety';
import { FIRST_HELPLINES } from './first-helplines.js';

/** The list as it comes with the service. */
export const BUILT_IN: readonly ListedHelpline[] = FIRST_HELPLINES;

const EMERGENCY = BUILT_IN.filter(({ id }) => id === '999');

/**
 * 999 stands first whatever the list says: where the first line for danger now has another number, or was taken off, the
 * one that is built in stands before it. A later line with the same number ("when you cannot speak") takes no part in that.
 */
export function immediateFirst(list: readonly ListedHelpline[]): readonly ListedHelpline[] {
  const immediate = list.filter(({ needs }) => needs.includes('immediate'));
  const [first] = immediate;
  const isPlain = first?.phone === '999' && EMERGENCY.some(({ name }) => name === first.name);
  return isPlain ? immediate : [...EMERGENCY, ...immediate];
}

/** Those that fit, in the order of the list; where none does, where anybody can turn. Never empty. */
export function fitting(list: readonly ListedHelpline[], needs: readonly Need[]): readonly ListedHelpline[] {
  const wanted = (line: ListedHelpline): boolean => line.needs.some((need) => needs.includes(need));
  const found = needs.includes('immediate')
    ? [...new Set([...immediateFirst(list).slice(0, 1), ...list.filter(wanted)])]
    : list.filter(wanted);
  if (found.length > 0) return found;
  const anybody = list.filter((line) => line.needs.includes('despair'));
  return anybody.length > 0 ? anybody : BUILT_IN.filter((line) => line.needs.includes('despair'));
}

export const asHelpline = ({ id, name, phone, text, web, hours }: Helpline): Helpline => ({
  id,
  name,
  phone,
  text,
  web,
  hours,
});

export const asListed = (line: ListedHelpline): ListedHelpline => ({
  ...asHelpline(line),
  needs: line.needs,
  places: line.places,
});

const LONDON_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

/** The day it is where the helplines are. */
export const dayOf = (moment: Date): Day => LONDON_DAY.format(moment);

export function standing(
  line: { readonly retired: boolean; readonly reviewBy: Day | null },
  today: Day,
): 'confirmed' | 'unconfirmed' | 'overdue' | 'retired' {
  if (line.retired) return 'retired';
  if (line.reviewBy === null) return 'unconfirmed';
  return line.reviewBy < today ? 'overdue' : 'confirmed';
}
