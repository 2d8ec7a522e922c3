import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

interface AskedWords {
  readonly question: MessageDescriptor;
  readonly hint?: MessageDescriptor;
  readonly answers: Readonly<Record<string, MessageDescriptor>>;
}

/** The questions of the decision flow. A flow is data and may ask what this page has no words for; then its ids are shown. */
const FLOW_WORDS: Readonly<Record<string, AskedWords>> = {
  danger: {
    question: msg`Is someone in danger now?`,
    hint: msg`Go by what they wrote, and by what they tell you.`,
    answers: { now: msg`Yes, now`, 'not-sure': msg`I am not sure`, no: msg`No` },
  },
  asked: {
    question: msg`Have you asked them in plain words if they are safe?`,
    hint: msg`Asking puts no thought in their head. If they do not answer, that is no sign that they are safe.`,
    answers: {
      'in-danger': msg`Yes: they are in danger`,
      'safe-for-now': msg`Yes: they are safe for now`,
      'no-answer': msg`Yes: no answer`,
    },
  },
  emergency: {
    question: msg`Has someone called 999?`,
    answers: {
      'we-called': msg`We have called`,
      'they-called': msg`They, or someone with them, have called`,
      'not-traceable': msg`We have nothing to find them by`,
      'not-needed': msg`It is not needed`,
    },
  },
  company: {
    question: msg`Who is with them until help is there?`,
    answers: {
      'somebody-there': msg`Someone is in the room`,
      'we-stayed': msg`We stayed in touch with them`,
      'out-of-reach': msg`We cannot reach them`,
    },
  },
  others: {
    question: msg`Is anyone else at risk, or shaken by it?`,
    hint: msg`If there is a child, say so first.`,
    answers: { child: msg`A child`, member: msg`Other members`, nobody: msg`No one` },
  },
  safeguarding: {
    question: msg`Who has been told about the child?`,
    hint: msg`If no one needs to be told, say why in a note.`,
    answers: {
      'childrens-services': msg`Children's services`,
      police: msg`The police`,
      'safeguarding-lead': msg`Our own lead for safeguarding`,
      'nobody-needed': msg`No one needs to be told`,
    },
  },
  'others-helped': {
    question: msg`What was done for the others?`,
    answers: {
      'own-case': msg`They have a case of their own`,
      'written-to': msg`We wrote to them`,
      'not-needed': msg`Nothing was needed`,
    },
  },
  support: {
    question: msg`What did this person get from us?`,
    hint: msg`Choose the most that they took.`,
    answers: {
      'talked-with': msg`Someone talked with them`,
      'helplines-given': msg`Helplines`,
      declined: msg`They wanted nothing`,
      'no-answer': msg`They did not answer`,
      'not-needed': msg`Nothing was needed`,
    },
  },
  'carried-on': {
    question: msg`Who looks after them from now on, and has said so?`,
    answers: {
      welcomer: msg`Their welcomer`,
      facilitator: msg`A facilitator`,
      'gp-or-service': msg`A doctor or a service`,
      'family-or-friend': msg`Family or a friend`,
      'we-ask-again': msg`We look in again`,
      'nobody-wanted': msg`They wanted no one`,
    },
  },
};

const spelled = (id: string): string => id.replaceAll('-', ' ');

export const questionWords = (i18n: I18n, id: string): string => {
  const asked = FLOW_WORDS[id];
  return asked ? i18n._(asked.question) : `${spelled(id)}?`;
};

export const questionHint = (i18n: I18n, id: string): string | undefined => {
  const hint = FLOW_WORDS[id]?.hint;
  return hint && i18n._(hint);
};

export const answerWords = (i18n: I18n, question: string, id: string): string => {
  const answer = FLOW_WORDS[question]?.answers[id];
  return answer ? i18n._(answer) : spelled(id);
};
