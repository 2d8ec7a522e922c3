import type { ActionKind, MemberAction } from '@blether/contracts/cases';
import type { Rule } from '@blether/contracts/rules';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

interface ActionWords {
  /** On its button. */
  readonly verb: MessageDescriptor;
  /** What happens then, before it is done. */
  readonly consequence: MessageDescriptor;
  /** Once it was done. */
  readonly done: MessageDescriptor;
  /** On the button that takes it back. */
  readonly undo: MessageDescriptor;
}

export const ACTION_WORDS: Record<ActionKind, ActionWords> = {
  hold: {
    verb: msg`Hold`,
    consequence: msg`No one but its author sees it until it is released. They are told that it waits.`,
    done: msg`Held`,
    undo: msg`Release it again`,
  },
  release: {
    verb: msg`Release`,
    consequence: msg`All who can read this place see it now. Its author is told.`,
    done: msg`Released`,
    undo: msg`Hold it again`,
  },
  hide: {
    verb: msg`Hide`,
    consequence: msg`It goes from sight for all but its author. They are told why. You can bring it back.`,
    done: msg`Hidden`,
    undo: msg`Bring it back`,
  },
  restore: {
    verb: msg`Bring back`,
    consequence: msg`All who can read this place see it again. Its author is told.`,
    done: msg`Brought back`,
    undo: msg`Hide it again`,
  },
  label: {
    verb: msg`Set warnings`,
    consequence: msg`It is folded under these words until a reader opens it. Its author is told.`,
    done: msg`Warnings set`,
    undo: msg`Put the warnings back as they were`,
  },
  move: {
    verb: msg`Move`,
    consequence: msg`The whole topic goes to the other forum, with all its posts. Its author is told.`,
    done: msg`Moved`,
    undo: msg`Move it back`,
  },
  warn: {
    verb: msg`Send a formal letter`,
    consequence: msg`They get a letter that names the rule. Nothing is closed to them.`,
    done: msg`Formal letter sent`,
    undo: msg`Take the letter back`,
  },
  slow: {
    verb: msg`Slow them down`,
    consequence: msg`They can post once in half an hour, until it ends. They are told why.`,
    done: msg`Slowed down`,
    undo: msg`Let them post freely`,
  },
  pause: {
    verb: msg`Ask them to take a break`,
    consequence: msg`They can read but not write, until it ends. "Talk to someone now" stays open to them.`,
    done: msg`Asked to take a break`,
    undo: msg`End the break`,
  },
  restrict: {
    verb: msg`Read what they write first`,
    consequence: msg`Each thing they write waits for a moderator, until it ends. They are told why.`,
    done: msg`Read first`,
    undo: msg`Let their words be shown at once`,
  },
  remove: {
    verb: msg`Close their account`,
    consequence: msg`They are signed out and cannot come back in. "Talk to someone now" stays open to them.`,
    done: msg`Account closed`,
    undo: msg`Open their account again`,
  },
};

/** What has to be given an end before it begins. */
export const WITH_HOURS: readonly ActionKind[] = ['slow', 'pause', 'restrict'] satisfies MemberAction[];

/** From half a working day to four weeks. */
export const HOURS = [6, 24, 72, 168, 672] as const;

export const HOURS_WORDS: Record<(typeof HOURS)[number], MessageDescriptor> = {
  6: msg`6 hours`,
  24: msg`A day`,
  72: msg`3 days`,
  168: msg`A week`,
  672: msg`4 weeks`,
};

/** The parts of the house rules, by their headings. */
export const RULE_WORDS: Record<Rule, MessageDescriptor> = {
  safety: msg`To keep someone safe (breaks no rule)`,
  'be-kind': msg`Be kind`,
  'keep-private': msg`Keep who you are to yourself`,
  'talk-as-a-peer': msg`Talk about health as a peer`,
  'no-ways-to-harm': msg`Leave out ways to harm`,
  law: msg`What is against the law`,
  confidential: msg`What is said here stays here`,
  'who-can-join': msg`Who can join`,
  'right-place': msg`The right place for it`,
};
