/** Every kind of deadline. A timer holds its kind and the id of what it is about. */
export const TIMER_KINDS = [
  'case.acknowledge-by',
  'case.act-by',
  'case.lease',
  'case.follow-up',
  'rota.look',
  'duty.lapse',
  'on-call.step',
  'page.again',
  'account.confirm-by',
  'invitation.forget-at',
  'helplines.look',
  'safety.rescan',
] as const;
export type TimerKind = (typeof TIMER_KINDS)[number];
