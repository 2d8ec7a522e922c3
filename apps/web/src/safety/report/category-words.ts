import type { ReportCategory } from '@blether/contracts/reports';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export interface CategoryWords {
  readonly label: MessageDescriptor;
  readonly hint?: MessageDescriptor;
}

/** What may be wrong with something, as somebody would say it. */
export const CATEGORY_WORDS: Readonly<Record<ReportCategory, CategoryWords>> = {
  'someone-in-danger': {
    label: msg`Somebody is in danger`,
    hint: msg`If a life is in danger now, call 999 first.`,
  },
  'encourages-harm': {
    label: msg`It urges harm`,
    hint: msg`It says how to do harm, or asks somebody to do it.`,
  },
  'young-person-at-risk': { label: msg`A child or young person is at risk` },
  'threat-or-bullying': { label: msg`It threatens or bullies somebody` },
  hate: { label: msg`It is full of hate` },
  'private-details': {
    label: msg`It gives away who somebody is`,
    hint: msg`A real name, a phone number, where they live.`,
  },
  'scam-or-selling': { label: msg`It sells something, or it is a trick` },
  'bad-health-advice': {
    label: msg`Its advice on health could do harm`,
    hint: msg`It tells people to stop their medicine, for one.`,
  },
  'wrong-place': { label: msg`It is in the wrong place` },
  'something-else': { label: msg`Something else` },
};

/** What may be wrong with a name. */
export const NAME_CATEGORY_WORDS = [
  ['private-details', msg`The name gives away who they are`],
  ['hate', msg`The name hurts other people`],
  ['something-else', msg`Something else about the name`],
] as const satisfies readonly (readonly [ReportCategory, MessageDescriptor])[];
