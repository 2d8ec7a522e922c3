import type {
  EscalationStep,
  Ladder,
  PageChannel,
  Paged,
  PageFailure,
  PageView,
} from '@blether/contracts/rota';
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { spanWords } from '../due.tsx';

export const PAGED_WORDS: Record<Paged, MessageDescriptor> = {
  'on-shift': msg`Those at the desk`,
  holder: msg`Whoever has the case`,
  'other-moderators': msg`The other moderators`,
  'duty-lead': msg`The duty lead`,
  'service-manager': msg`The service manager`,
};

export const CHANNEL_NAMES: Record<PageChannel, MessageDescriptor> = {
  push: msg`phone`,
  email: msg`email`,
  webhook: msg`other system`,
};

export const LADDER_TITLES: Record<Ladder, MessageDescriptor> = {
  waiting: msg`While no one has taken the case`,
  untouched: msg`When someone has it, and has done nothing in time`,
};

/** From when the minutes of a ladder count. */
export const LADDER_HINTS: Record<Ladder, MessageDescriptor> = {
  waiting: msg`The time counts from when the case began to wait. As soon as someone takes it, no one else is called.`,
  untouched: msg`The time counts from when something should have been done, or from when it became a crisis or red.`,
};

const WHEN_WORDS: Record<EscalationStep['when'], MessageDescriptor | null> = {
  always: null,
  staffed: null,
  unstaffed: msg`only when no one is at the desk`,
};

export const FAILURE_WORDS: Record<PageFailure, MessageDescriptor> = {
  'no-connection': msg`no connection`,
  'timed-out': msg`no answer in time`,
  refused: msg`it said no`,
  redirected: msg`it was sent on elsewhere, and we do not follow`,
  nonsense: msg`the answer was not one we know`,
  'private-address': msg`the address is not open to us`,
  gone: msg`no device is left to call`,
  'not-set-up': msg`it is not set up`,
};

const STATE_WORDS: Record<PageView['state'], MessageDescriptor> = {
  waiting: msg`On its way`,
  sent: msg`Sent`,
  failed: msg`Did not get there`,
  dropped: msg`Not needed any more`,
  nobody: msg`There was no one to call`,
};

const PURPOSE_WORDS: Record<PageView['purpose'], MessageDescriptor> = {
  case: msg`A case`,
  shift: msg`A shift that no one started`,
  test: msg`A test`,
};

const MINUTE = 60_000;
const minutesWords = (minutes: number) => spanWords(minutes * MINUTE);

export function channelsWords(i18n: I18n, how: readonly PageChannel[]): string {
  return how.map((channel) => i18n._(CHANNEL_NAMES[channel])).join(', ');
}

export function afterWords(i18n: I18n, { afterMinutes }: EscalationStep): string {
  if (afterMinutes === 0) return i18n._(msg`at once`);
  return i18n._(msg`after ${minutesWords(afterMinutes)}`);
}

export function whoWords(i18n: I18n, { who, when }: EscalationStep): string {
  const only = WHEN_WORDS[when];
  const name = i18n._(PAGED_WORDS[who]);
  return only ? `${name}, ${i18n._(only)}` : name;
}

/** How often a step is taken again; null: it is not. */
export function againWords(i18n: I18n, { repeatMinutes, times }: EscalationStep): string | null {
  if (repeatMinutes === null) return null;
  const span = minutesWords(repeatMinutes);
  return times === null
    ? i18n._(msg`every ${span} until someone comes`)
    : i18n._(msg`every ${span}, ${times} times in all`);
}

/** What came of one message, with why when it did not arrive. */
export function outcomeWords(i18n: I18n, { state, failure, tries }: PageView): string {
  const said = i18n._(STATE_WORDS[state]);
  const why = failure === null ? '' : `: ${i18n._(FAILURE_WORDS[failure])}`;
  if (tries < 2) return `${said}${why}`;
  return `${said}${why} (${i18n._(msg`tried ${tries} times`)})`;
}

export const purposeWords = (i18n: I18n, { purpose }: PageView): string => i18n._(PURPOSE_WORDS[purpose]);

/** Who was called: by name, or by what they were called as. */
export function calledWords(i18n: I18n, { person, who, channel }: PageView): string {
  if (person) return person.name;
  if (channel === 'webhook') return i18n._(CHANNEL_NAMES.webhook);
  return who === null ? i18n._(msg`No one`) : i18n._(PAGED_WORDS[who]);
}
