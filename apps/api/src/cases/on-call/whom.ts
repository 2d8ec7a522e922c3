import type { PersonId } from '@blether/contracts/brand';
import type { CaseSeverity } from '@blether/contracts/cases';
import { setsAside } from '@blether/escalation/next-case';
import type { InHand } from '@blether/escalation/next-case';
import type { Channel, Who } from '@blether/escalation/on-call';

/** Somebody who may be called, as they are now. */
export interface Callable {
  readonly id: PersonId;
  readonly isModerator: boolean;
  readonly isLead: boolean;
  readonly isManager: boolean;
  readonly onDuty: boolean;
  /** The cases that they have. */
  readonly inHand: readonly InHand[];
  readonly email: boolean;
  readonly push: boolean;
  /** Minutes since midnight; null: at any time. */
  readonly hours: { readonly from: number; readonly to: number } | null;
}

/** What a case allows to be known of it, and by whom: nobody is called about themselves, nor a moderator about staff. */
export interface About {
  readonly personId: PersonId | null;
  readonly isStaff: boolean;
}

export interface Moment {
  readonly dutyLeads: readonly PersonId[];
  readonly holder: PersonId | null;
  /** Minutes since midnight. */
  readonly minutes: number;
}

/** Who may know of a case, of all who may be called. */
export const mayKnow = (staff: readonly Callable[], about: About): readonly Callable[] =>
  staff.filter(
    ({ id, isLead, isManager }) => id !== about.personId && (!about.isStaff || isLead || isManager),
  );

/**
 * Whom a step calls, of those who may know of it. No duty lead is set: every lead; no lead at all: the service managers. Whoever is neither on duty nor
 * named by the rota is called within their own hours only.
 */
export function whom(
  who: Who,
  may: readonly Callable[],
  { dutyLeads, holder, minutes }: Moment,
): readonly Callable[] {
  const managers = may.filter(({ isManager }) => isManager);
  switch (who) {
    case 'on-shift':
      return may.filter(({ onDuty }) => onDuty);
    case 'holder':
      return may.filter(({ id }) => id === holder);
    case 'other-moderators':
      return may.filter(
        ({ isModerator, isLead, onDuty, hours }) =>
          (isModerator || isLead) && !onDuty && isWithin(hours, minutes),
      );
    case 'duty-lead':
      return (
        [
          may.filter(({ id, isLead }) => isLead && dutyLeads.includes(id)),
          may.filter(({ isLead }) => isLead),
        ].find((some) => some.length > 0) ?? managers
      );
    case 'service-manager':
      return managers;
  }
}

/**
 * Whether somebody is there for a case that waits. For a crisis or a red that is who has nothing in hand, or nothing that is
 * not set aside for it: nobody free is nobody there.
 */
export const isThereFor = (severity: CaseSeverity, staff: readonly Callable[]): boolean =>
  staff.some(
    ({ onDuty, inHand }) =>
      onDuty &&
      (severity === 'amber' || severity === 'green' || inHand.every((each) => setsAside(each, severity))),
  );

/** How one person is called: as the step says, or, where they have none of that, as they can be. */
export function channelsOf(person: Callable, how: readonly Channel[]): readonly Channel[] {
  const own = (['push', 'email'] as const).filter((channel) => person[channel]);
  const wanted = own.filter((channel) => how.includes(channel));
  return wanted.length > 0 ? wanted : own.slice(0, 1);
}

/** From 22:00 to 06:00 is within a night. */
const isWithin = (hours: Callable['hours'], minutes: number): boolean => {
  if (hours === null || hours.from === hours.to) return true;
  const { from, to } = hours;
  return from < to ? minutes >= from && minutes < to : minutes >= from || minutes < to;
};
