import type { Fault, ProblemCode } from '@blether/contracts/problems';
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { againAt, codeOf, NoAnswer, ProblemError } from './problem.ts';

const clock = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true });
const MINUTE = 60_000;

/** What happened and what you can do, for every problem. A code without a sentence does not compile. */
const PROBLEM_WORDS: Record<ProblemCode, MessageDescriptor> = {
  'bad-request': msg`Something in that did not make sense to us. Load the page again and try once more.`,
  'bad-json': msg`Something in that did not make sense to us. Load the page again and try once more.`,
  validation: msg`Some of it needs another look.`,
  'not-signed-in': msg`You are not signed in any more. Sign in and carry on.`,
  'wrong-credentials': msg`That email and password do not go together. Check both and try again. If you are new, press the button in our mail first.`,
  'wrong-code': msg`That code does not fit. Look for the newest one and try again.`,
  'second-factor-needed': msg`Your role asks for a second step. Set it up first.`,
  'consent-needed': msg`There are new rules. Please read them first.`,
  'prove-it-is-you': msg`Please give your password once more, so that we know it is you.`,
  'sign-up-closed': msg`Nobody new can join for now. Please try again another day.`,
  'too-young': msg`You have to be older to join. You can still talk to someone now.`,
  'link-used': msg`This link was used before. Ask for a new one.`,
  'link-expired': msg`This link no longer works. Ask for a new one.`,
  'last-administrator': msg`There has to be somebody left who runs this. Give the role to somebody else first.`,
  'someone-else-decides': msg`Somebody else has to decide this.`,
  'appointed-since': msg`This was asked before you had your role. Somebody who had theirs by then has to say yes.`,
  'wrong-origin': msg`This page was opened in a way we do not trust. Open Blether again and try once more.`,
  forbidden: msg`This is not open to you.`,
  'not-found': msg`There is nothing here, or it is not open to you.`,
  'wrong-method': msg`That cannot be done here.`,
  conflict: msg`It changed while you were busy with it. Load the page again to see how it is now.`,
  'topic-closed': msg`This topic is closed, so nobody can add to it. You can still read it.`,
  'topic-held': msg`A moderator has yet to read this topic. You can add to it after that.`,
  'case-taken': msg`Somebody else has this case now.`,
  'case-not-yours': msg`You do not have this case now. Take it first.`,
  'case-closed': msg`This case is closed. Nothing more can be done in it.`,
  'danger-first': msg`They may be in danger. Make sure first that they are not. Until then, nothing is held against them.`,
  'distress-is-no-strike': msg`No one is in trouble for distress. This case is about distress alone.`,
  'flow-unfinished': msg`Answer the questions first. Then you can close the case.`,
  'not-now': msg`That cannot be done to it now. Load the page again to see how it is.`,
  'slowed-down': msg`You have been asked to slow down. Wait a little, then post again.`,
  'writing-paused': msg`You have been asked to take a break. You can still read, and you can still talk to someone now.`,
  'account-removed': msg`A moderator has closed this account. You can still talk to someone now.`,
  'records-needed': msg`Some records have to be kept before this can be set. There is no place for them yet.`,
  'client-id-reused': msg`That did not go through. Press the button once more.`,
  'too-large': msg`That is too long to send in one go. Try it in two parts.`,
  'unsupported-media-type': msg`Something in that did not make sense to us. Load the page again and try once more.`,
  'rate-limited': msg`That was a lot in a short time. Wait a little, then try again.`,
  'unknown-event': msg`This page is out of date. Load it again.`,
  internal: msg`Something broke on our side. It is not your fault. Try again in a moment.`,
  unavailable: msg`Blether is not there for the moment. Try again in a minute or two.`,
};

const FAULT_WORDS: Record<Fault, MessageDescriptor> = {
  required: msg`This needs some words.`,
  'wrong-type': msg`This is not quite right. Try it again.`,
  'too-short': msg`This is too short.`,
  'too-long': msg`This is too long.`,
  'not-an-id': msg`This is not quite right. Try it again.`,
  'not-an-email': msg`This does not look like an email address. It should look like name@example.org.`,
  'not-a-phone': msg`This does not look like a phone number. Use digits and gaps.`,
  'no-letters': msg`This needs some words.`,
  'bad-characters': msg`There is a letter or a sign in this that we cannot keep. Try it without.`,
  'unknown-field': msg`This is not quite right. Try it again.`,
  'not-a-cursor': msg`This is not quite right. Try it again.`,
  'out-of-range': msg`This is outside what we can take.`,
  'too-easy': msg`This is too easy to guess. Make it longer, or add a word that nobody would expect.`,
  'tells-who-you-are': msg`This could tell others who you are. Choose something that has nothing to do with your own name, phone or address.`,
  taken: msg`Somebody else has this name, or one that looks like it. Try another.`,
  'not-kind': msg`There is something in this that could hurt other people. Try another.`,
  'not-agreed': msg`Please say yes to this first.`,
  'not-a-phone-number': msg`This does not look like a number that can be called. Use digits and spaces.`,
  'not-a-web-address': msg`This does not look like a web address that starts with https://`,
  'in-the-past': msg`This day has passed. Choose a later one.`,
};

/** The sentence for whatever went wrong. */
export function wordsFor(error: unknown): MessageDescriptor {
  const again = codeOf(error) === 'slowed-down' ? againAt(error) : undefined;
  if (again) {
    // The minute that it is over in would be too early by some seconds.
    const when = clock.format(Math.ceil(again.getTime() / MINUTE) * MINUTE);
    return msg`You have been asked to slow down. You can post again at ${when}.`;
  }
  if (error instanceof ProblemError) return PROBLEM_WORDS[error.problem.code];
  if (error instanceof NoAnswer) return msg`We could not reach Blether. Check your connection and try again.`;
  return PROBLEM_WORDS.internal;
}

export function wordsForProblem(code: ProblemCode): MessageDescriptor {
  return PROBLEM_WORDS[code];
}

export function wordsForFault(i18n: I18n, fault: Fault | undefined): string | undefined {
  return fault === undefined ? undefined : i18n._(FAULT_WORDS[fault]);
}
