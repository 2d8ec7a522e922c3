import type { KeptHelpline, Need, Place } from '@blether/contracts/safety';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const NEED_WORDS: Record<Need, MessageDescriptor> = {
  immediate: msg`Danger now`,
  suicide: msg`Ending your life`,
  'self-harm': msg`Hurting yourself`,
  despair: msg`When it is all too much`,
  abuse: msg`Hurt or not safe at home`,
  'child-at-risk': msg`Worried about a child`,
  'medical-emergency': msg`Very ill`,
  medicines: msg`Medicines`,
  'disordered-eating': msg`Trouble with eating`,
  information: msg`Questions about a condition`,
};

export const PLACE_WORDS: Record<Place, MessageDescriptor> = {
  UK: msg`All of the UK`,
  Scotland: msg`Scotland`,
  England: msg`England`,
  Wales: msg`Wales`,
  'Northern Ireland': msg`Northern Ireland`,
};

export const STATE_WORDS: Record<KeptHelpline['state'], MessageDescriptor> = {
  confirmed: msg`Checked`,
  unconfirmed: msg`Not checked yet`,
  overdue: msg`Time to check it again`,
  retired: msg`Taken off`,
};
