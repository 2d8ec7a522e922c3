import type { ActionId, CaseId } from '@blether/contracts/brand';
import type { ContentAction, MemberAction } from '@blether/contracts/cases';
import type { SubjectRef } from '@blether/contracts/moderation';

/** Which form of the case is open. One at a time: what was typed in another is kept as a draft. */
export type Doing =
  | { readonly kind: 'content'; readonly subject: SubjectRef; readonly action: ContentAction }
  | { readonly kind: 'member'; readonly action: MemberAction }
  | { readonly kind: 'undo'; readonly actionId: ActionId }
  | { readonly kind: 'raise' }
  | { readonly kind: 'return' }
  | { readonly kind: 'close' };

export interface DoingInHand {
  readonly doing: Doing | null;
  readonly begin: (doing: Doing) => void;
  readonly end: () => void;
}

export const nameOf = ({ kind, id }: SubjectRef): string => `${kind}.${id}`;

/** Where a note that is not in the timeline yet is kept, for whoever types it. */
export const noteDraftOf = (caseId: CaseId): string => `case.${caseId}.note`;
