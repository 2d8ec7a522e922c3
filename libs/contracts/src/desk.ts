import type { ActionId, CaseId, ClientId, Cursor, ForumId, Instant, PersonId, Words } from './brand.ts';
import type {
  ActionKind,
  CaseFile,
  CaseLine,
  CaseSeverity,
  DecisionView,
  DeskView,
  Outcome,
  WeekOfCases,
} from './cases.ts';
import type { Rule } from './rules.ts';
import type { LabelId, ModeratedKind } from './moderation.ts';

export interface TakeAction {
  /** Sending the same one again takes the action once. */
  readonly clientId: ClientId;
  readonly kind: ActionKind;
  /** Needed for actions on words; left out for those about a member. */
  readonly subject?: { readonly kind: ModeratedKind; readonly id: string };
  readonly rule: Rule;
  /** Told to the member, besides the rule. */
  readonly words?: Words;
  /** Hours after which it ends by itself: only slow, pause and restrict, which must have one. */
  readonly hours?: number;
  /** For `label`: all labels it is to have. */
  readonly labels?: readonly LabelId[];
  /** For `move`. */
  readonly forumId?: ForumId;
}

type Nothing = Record<string, never>;

export interface DeskRoutes {
  'GET /desk': { reply: DeskView };
  /**
   * Gives the most urgent case, claimed for whoever asks; null when nothing waits. `begun`: they had it already and have
   * not acted on it, and nothing more urgent waits.
   */
  'POST /desk/next': { reply: { readonly caseId: CaseId | null; readonly begun: boolean } };
  /** The whole queue, most urgent first: for leads. */
  'GET /desk/queue': {
    query: { after?: Cursor; severity?: CaseSeverity };
    reply: { readonly cases: readonly CaseLine[]; readonly next: Cursor | null; readonly head: number };
  };
  'GET /desk/overview': { reply: { readonly weeks: readonly WeekOfCases[]; readonly now: Instant } };
  'GET /desk/cases/:caseId': { reply: CaseFile };
  /** `from`: who has it as far as the asker knows. Leads take over, from whom they know of alone; without it, from nobody. */
  'POST /desk/cases/:caseId/claim': {
    body: { readonly from?: PersonId };
    reply: { readonly leaseUntil: Instant };
  };
  /** A sign of life from whoever has the case in front of them. */
  'POST /desk/cases/:caseId/heartbeat': { reply: { readonly leaseUntil: Instant } };
  'POST /desk/cases/:caseId/return': { body: { readonly words?: Words }; reply: Nothing };
  'POST /desk/cases/:caseId/raise': {
    body: { readonly severity: CaseSeverity; readonly words: Words };
    reply: Nothing;
  };
  'POST /desk/cases/:caseId/notes': {
    body: { readonly clientId: ClientId; readonly words: Words };
    reply: Nothing;
  };
  'POST /desk/cases/:caseId/answers': {
    body: { readonly question: string; readonly answer: string };
    reply: Nothing;
  };
  'POST /desk/cases/:caseId/actions': { body: TakeAction; reply: { readonly actionId: ActionId } };
  'POST /desk/actions/:actionId/undo': { body: { readonly words?: Words }; reply: Nothing };
  'POST /desk/cases/:caseId/close': {
    body: { readonly outcome: Outcome; readonly words?: Words; readonly followUps: boolean };
    reply: Nothing;
  };
  'POST /desk/follow-ups/:followUpId/done': {
    body: { readonly outcome: 'well' | 'not-well' | 'no-answer'; readonly words?: Words };
    reply: Nothing;
  };
  /** Newest first. Open to everybody about themselves. */
  'GET /account/decisions': { reply: { readonly decisions: readonly DecisionView[] } };
}

export interface DeskSocketRequests {
  /** From now on: that the queue has changed. For who works at the desk. */
  'desk:follow': { body: Nothing; reply: { head: number } };
  'desk:unfollow': { body: Nothing; reply: Nothing };
  /** From now on: that this case has changed. */
  'case:follow': { body: { caseId: CaseId }; reply: { head: number } };
  'case:unfollow': { body: { caseId: CaseId }; reply: Nothing };
}

export interface DeskFacts {
  'queue.changed': { head: number };
  'case.changed': { caseId: CaseId; head: number };
}
