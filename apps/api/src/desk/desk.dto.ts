import type { CaseId, ClientId, Cursor, ForumId, PersonId, Words } from '@blether/contracts/brand';
import { CASE_SEVERITIES, CONTENT_ACTIONS, MEMBER_ACTIONS, OUTCOMES } from '@blether/contracts/cases';
import { RULES } from '@blether/contracts/rules';
import type { ActionKind, CaseSeverity, Outcome } from '@blether/contracts/cases';
import type { Rule } from '@blether/contracts/rules';
import type { TakeAction } from '@blether/contracts/desk';
import { LIMITS } from '@blether/contracts/limits';
import { LABELS, MODERATED_KINDS } from '@blether/contracts/moderation';
import type { LabelId, SubjectRef } from '@blether/contracts/moderation';
import type { Body, Query } from '@blether/contracts/routes';
import {
  IfGiven,
  IsAnyOf,
  IsCursor,
  IsId,
  IsOneOf,
  IsRequiredOneOf,
  IsSubject,
  IsWhole,
  IsWords,
  IsYesOrNo,
} from '../platform/http/input.js';

/** Ids of questions and answers: which there are the flow says. */
const CODE = { min: 1, max: 60, oneLine: true } as const;

export class QueueQuery implements Query<'GET /desk/queue'> {
  @IsCursor()
  after?: Cursor;

  @IsOneOf(CASE_SEVERITIES)
  severity?: CaseSeverity;
}

export class ClaimDto implements Body<'POST /desk/cases/:caseId/claim'> {
  @IfGiven(IsId())
  from?: PersonId;
}

export class ReturnDto implements Body<'POST /desk/cases/:caseId/return'> {
  @IfGiven(IsWords(LIMITS.decisionWords))
  words?: Words;
}

export class RaiseDto implements Body<'POST /desk/cases/:caseId/raise'> {
  @IsRequiredOneOf(CASE_SEVERITIES)
  severity: CaseSeverity;

  @IsWords(LIMITS.decisionWords)
  words: Words;
}

export class NoteDto implements Body<'POST /desk/cases/:caseId/notes'> {
  @IsId()
  clientId: ClientId;

  @IsWords(LIMITS.caseNote)
  words: Words;
}

export class AnswerDto implements Body<'POST /desk/cases/:caseId/answers'> {
  @IsWords(CODE)
  question: string;

  @IsWords(CODE)
  answer: string;
}

export class TakeActionDto implements TakeAction {
  @IsId()
  clientId: ClientId;

  @IsRequiredOneOf([...CONTENT_ACTIONS, ...MEMBER_ACTIONS])
  kind: ActionKind;

  @IfGiven(IsSubject(MODERATED_KINDS))
  subject?: SubjectRef;

  @IsRequiredOneOf(RULES)
  rule: Rule;

  @IfGiven(IsWords(LIMITS.decisionWords))
  words?: Words;

  @IfGiven(IsWhole(1, 90 * 24))
  hours?: number;

  @IfGiven(IsAnyOf(LABELS))
  labels?: LabelId[];

  @IfGiven(IsId())
  forumId?: ForumId;
}

export class UndoDto implements Body<'POST /desk/actions/:actionId/undo'> {
  @IfGiven(IsWords(LIMITS.decisionWords))
  words?: Words;
}

export class CloseDto implements Body<'POST /desk/cases/:caseId/close'> {
  @IsRequiredOneOf(OUTCOMES)
  outcome: Outcome;

  @IfGiven(IsWords(LIMITS.decisionWords))
  words?: Words;

  @IsYesOrNo()
  followUps: boolean;
}

export class FollowUpDto implements Body<'POST /desk/follow-ups/:followUpId/done'> {
  @IsRequiredOneOf(['well', 'not-well', 'no-answer'])
  outcome: 'well' | 'not-well' | 'no-answer';

  @IfGiven(IsWords(LIMITS.decisionWords))
  words?: Words;
}

export class FollowCaseDto {
  @IsId()
  caseId: CaseId;
}

/** There is one queue, so nothing more is asked. A class of no field would let anything through. */
export class FollowDeskDto {
  @IfGiven(IsOneOf([]))
  nothing?: never;
}
