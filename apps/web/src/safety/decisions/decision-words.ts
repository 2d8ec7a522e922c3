import type { ActionKind } from '@blether/contracts/cases';
import type { Rule } from '@blether/contracts/rules';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

interface DecisionWords {
  /** What was decided. */
  readonly what: MessageDescriptor;
  /** What that means for whoever it is about, while it holds. */
  readonly meaning: MessageDescriptor;
}

/** Every decision as whoever it is about is told of it. */
export const DECISION_WORDS: Readonly<Record<ActionKind, DecisionWords>> = {
  hold: {
    what: msg`Your words wait for a moderator`,
    meaning: msg`Only you and the moderators can see them for now.`,
  },
  release: {
    what: msg`Your words have been read and are there for all`,
    meaning: msg`You do not need to do anything.`,
  },
  hide: {
    what: msg`Your words were taken from sight`,
    meaning: msg`Only you and the moderators can see them now.`,
  },
  restore: {
    what: msg`Your words are back`,
    meaning: msg`All who could read them before can read them again.`,
  },
  label: {
    what: msg`Your post has a warning`,
    meaning: msg`People see the warning first, and choose for themselves if they read on.`,
  },
  move: {
    what: msg`Your topic was moved to where it fits`,
    meaning: msg`All that was said in it went along.`,
  },
  warn: {
    what: msg`A moderator asks you to keep a rule`,
    meaning: msg`Nothing else has changed. You can read and write as before.`,
  },
  slow: {
    what: msg`You were asked to slow down`,
    meaning: msg`You can post once in half an hour.`,
  },
  pause: {
    what: msg`You were asked to take a break`,
    meaning: msg`You can read all that you could read before. You cannot write.`,
  },
  restrict: {
    what: msg`A moderator reads your words first`,
    meaning: msg`What you write waits for a moderator, and then it is shown.`,
  },
  remove: {
    what: msg`You were asked to leave`,
    meaning: msg`Your account cannot be used. You can still talk to someone now.`,
  },
};

/** The parts of the house rules, as a reason. */
export const RULE_WORDS: Readonly<Record<Rule, MessageDescriptor>> = {
  safety: msg`You have done nothing wrong. This was done to keep people safe.`,
  'be-kind': msg`The rule: be kind, also when you do not agree.`,
  'keep-private': msg`The rule: keep who you are to yourself, and who others are too.`,
  'talk-as-a-peer': msg`The rule: talk about health as a peer, not as a doctor.`,
  'no-ways-to-harm': msg`The rule: please do not say how to do harm. You can always say how bad it feels.`,
  law: msg`The rule: nothing that is against the law.`,
  confidential: msg`The rule: what is said here stays here.`,
  'who-can-join': msg`The rule: who can join, and one account for each person.`,
  'right-place': msg`No rule was broken. It only fits better in another place.`,
};
