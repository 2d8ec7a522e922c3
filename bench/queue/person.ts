import { setsAside } from '@blether/escalation/next-case';
import type { Severity } from '@blether/escalation/severity';
import type { CALLED } from './assumed.ts';
import { isUrgent } from './piece.ts';
import type { Piece } from './piece.ts';

export type Called = keyof typeof CALLED;

/** Somebody who works on cases: on shift, or called in. */
export interface Person {
  readonly id: string;
  readonly role: 'on-shift' | Called;
  where: 'coming' | 'desk' | 'break';
  doing: Piece | null;
  readonly aside: Piece[];
  /** When what is in hand was begun or gone on with; on a break, when it ends. */
  since: number;
  deskSince: number;
  /** About to press "Next case", to set aside what is in hand, or to come back from a break. */
  reacting: boolean;
  /** The shift is over; what is urgent is finished first. */
  leaving: boolean;
  /** Milliseconds of break that are due. */
  breakDue: number;
  /** Rises with every change of what they do: what was put down for before does not happen any more. */
  turn: number;
}

export const newPerson = (id: string, role: Person['role'], now: number): Person => ({
  id,
  role,
  where: role === 'on-shift' ? 'desk' : 'coming',
  doing: null,
  aside: [],
  since: now,
  deskSince: now,
  reacting: false,
  leaving: false,
  breakDue: 0,
  turn: 0,
});

export const worksOnLess = ({ doing }: Person): boolean =>
  doing !== null && !isUrgent(doing.current.severity);

/** Whether somebody works on what is set aside for a case of this severity. */
export const wouldSetAside = ({ doing }: Person, severity: Severity): boolean =>
  doing !== null &&
  setsAside({ severity: doing.current.severity, acted: doing.current.actedAt !== null }, severity);

/** Whether somebody is there who can take on a case of this severity without leaving anybody in danger. */
export const isFreeFor = (person: Person, severity: Severity): boolean =>
  person.where !== 'coming' && (!person.doing || wouldSetAside(person, severity));

export const isIdle = ({ where, doing, reacting }: Person): boolean =>
  where === 'desk' && !doing && !reacting;

/**
 * Who hears that cases of crisis or red wait. Everybody who works on less does, and the first of them takes it: were only
 * as many told as cases wait, a crisis could take whoever was told of a red, and leave that behind somebody else's amber.
 * Where these are too few, breaks are interrupted, and for a crisis work on a red that has been acted on.
 */
export function whoIsTold(
  people: Iterable<Person>,
  urgent: number,
  crises: number,
  crisisTakesFromRed: boolean,
): readonly Person[] {
  if (urgent === 0) return [];
  const all = [...people];
  const others = all.filter(({ reacting }) => !reacting);
  const told = others.filter(worksOnLess);
  const missing = (of: number): number => Math.max(0, of - (all.length - others.length) - told.length);
  told.push(...others.filter(({ where }) => where === 'break').slice(0, missing(urgent)));
  if (crisisTakesFromRed) {
    const onRed = others.filter((person) => !worksOnLess(person) && wouldSetAside(person, 'crisis'));
    told.push(...onRed.slice(0, missing(crises)));
  }
  return told;
}
