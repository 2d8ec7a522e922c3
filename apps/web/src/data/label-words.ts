import type { LabelId } from '@blether/contracts/moderation';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What words that are folded speak of. */
export const LABEL_WORDS: Record<LabelId, MessageDescriptor> = {
  suicide: msg`Suicide`,
  'self-harm': msg`Self-harm`,
  'death-and-loss': msg`Death and loss`,
  abuse: msg`Abuse`,
  'food-and-weight': msg`Food and weight`,
  'medical-detail': msg`Medical detail`,
  'strong-feelings': msg`Strong feelings`,
};
