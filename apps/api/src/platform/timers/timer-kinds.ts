/** Every kind of deadline. A timer holds its kind and the id of what it is about. */
export const TIMER_KINDS = [
  'case.acknowledge-by',
  'case.act-by',
  'account.confirm-by',
  'invitation.forget-at',
  'helplines.look',
] as const;
export type TimerKind = (typeof TIMER_KINDS)[number];
