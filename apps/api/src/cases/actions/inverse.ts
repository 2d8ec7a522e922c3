import type { ActionKind, ContentAction, MemberAction } from '@blether/contracts/cases';

/** What undoes what. `label` and `move` are undone by themselves, with what there was before. */
export const INVERSE = {
  hold: 'release',
  release: 'hold',
  hide: 'restore',
  restore: 'hide',
  label: 'label',
  move: 'move',
} as const satisfies Record<ContentAction, ContentAction>;

/** Those that last for a while, which must be said, in hours. */
export const LASTING = ['slow', 'pause', 'restrict'] as const satisfies readonly MemberAction[];
export type Lasting = (typeof LASTING)[number];
export const HOURS = { least: 1, most: 90 * 24 } as const;

export const isLasting = (kind: ActionKind): kind is Lasting => (LASTING as readonly string[]).includes(kind);
