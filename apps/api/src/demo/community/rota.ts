import type { RotaKind } from '@blether/contracts/rota';

export interface DemoShift {
  readonly kind: RotaKind;
  /** Key of a member. */
  readonly by: string;
  readonly start: string;
  readonly end: string;
}

/** Every day of the week alike, so that somebody is at the desk whenever a visitor looks. */
export const SHIFTS: readonly DemoShift[] = [
  { kind: 'moderator', by: 'priya', start: '07:00', end: '15:00' },
  { kind: 'moderator', by: 'catriona', start: '15:00', end: '21:00' },
  { kind: 'moderator', by: 'leon', start: '21:00', end: '07:00' },
  { kind: 'duty-lead', by: 'catriona', start: '00:00', end: '00:00' },
];

/** Who writes the rota: key of a member. */
export const LEAD = 'catriona';

/** Days from the first on which one falls out, for a visitor to see what a gap looks like. By its place in the list. */
export const GAP = { shift: 1, inDays: 9 } as const;
/** And one of which somebody asks to be swapped out. */
export const OFFERED = { shift: 0, inDays: 5 } as const;
