/** Everything that can hold a member's words, and so can be what a case is about. Closed: a new kind is added here. */
export const MODERATED_KINDS = ['post', 'name', 'report'] as const;
export type ModeratedKind = (typeof MODERATED_KINDS)[number];

export interface SubjectRef {
  readonly kind: ModeratedKind;
  readonly id: string;
}

/** `held`: waits, and only its author knows. `hidden`: was shown, and was taken from sight. */
export type ModeratedState = 'shown' | 'held' | 'hidden';

/** Content warnings. Words that carry one are folded under it until the reader opens them. */
export const LABELS = [
  'suicide',
  'self-harm',
  'death-and-loss',
  'abuse',
  'food-and-weight',
  'medical-detail',
  'strong-feelings',
] as const;
export type LabelId = (typeof LABELS)[number];
