import type { Ability } from './forum.ts';
import type { ActionId, CaseId, FollowUpId, ForumId, Instant, TopicId, Words } from './brand.ts';
import type { PersonCard } from './identity.ts';
import type { LabelId, ModeratedState, SubjectRef } from './moderation.ts';
import type { ReportCategory } from './reports.ts';
import type { Rule } from './rules.ts';

/** How urgent a case is, most urgent first. */
export const CASE_SEVERITIES = ['crisis', 'red', 'amber', 'green'] as const;
export type CaseSeverity = (typeof CASE_SEVERITIES)[number];

/** What opened it: words that the scanner heard, a report, or the service itself. */
export const CASE_KINDS = ['risk', 'report', 'incident'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

export type CasePhase = 'waiting' | 'claimed' | 'closed';

/** How a case ended. `not-a-concern`: what was heard or reported was nothing; told back to whoever keeps the lexicon. */
export const OUTCOMES = [
  'supported',
  'signposted',
  'emergency-services',
  'rules-explained',
  'action-taken',
  'not-a-concern',
  'no-answer',
  'incident-mended',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a moderator may do to words. */
export const CONTENT_ACTIONS = ['hold', 'release', 'hide', 'restore', 'label', 'move'] as const;
export type ContentAction = (typeof CONTENT_ACTIONS)[number];
/**
 * What a moderator may do about a member. `warn`: a formal letter. `slow`: one post in half an hour. `pause`: reads, and
 * writes nothing. `restrict`: what they write waits for a moderator. `remove`: the account cannot be used. None of them
 * closes "Talk to someone now", and words at risk always go through to a case.
 */
export const MEMBER_ACTIONS = ['warn', 'slow', 'pause', 'restrict', 'remove'] as const;
export type MemberAction = (typeof MEMBER_ACTIONS)[number];
export type ActionKind = ContentAction | MemberAction;

/** Seconds between two posts of somebody who was asked to slow down. */
export const SLOW_SECONDS = 30 * 60;

export interface CaseLine {
  readonly id: CaseId;
  readonly kind: CaseKind;
  readonly severity: CaseSeverity;
  readonly phase: CasePhase;
  /** Categories and conduct that were heard, and categories of reports. No words. */
  readonly about: readonly string[];
  readonly openedAt: Instant;
  readonly acknowledgeBy: Instant;
  readonly actBy: Instant;
  /** Somebody has acted: the second deadline is met. */
  readonly acted: boolean;
  /** Deadlines that passed. */
  readonly missed: number;
  readonly subjects: number;
  readonly claimedBy: PersonCard | null;
  readonly mine: boolean;
}

/** How much waits, of one severity. */
export interface Pressure {
  readonly waiting: number;
  readonly claimed: number;
  readonly oldestAt: Instant | null;
  /** The nearest deadline of those that wait. */
  readonly nextDue: Instant | null;
}

export interface FollowUpLine {
  readonly id: FollowUpId;
  readonly caseId: CaseId;
  /** `day`: a day after closing; `week`: a week. */
  readonly kind: 'day' | 'week';
  readonly dueAt: Instant;
  readonly person: PersonCard | null;
  /** Whoever closed the case. */
  readonly closedBy: PersonCard | null;
}

export interface DeskView {
  readonly pressure: Readonly<Record<CaseSeverity, Pressure>>;
  /** Cases that the viewer holds, most urgent first. */
  readonly mine: readonly CaseLine[];
  /** Follow-ups that are due and not done, oldest first. */
  readonly followUps: readonly FollowUpLine[];
  /** Of what is neither crisis nor red, at least this share goes to amber while any waits: 0 to 1. */
  readonly amberShare: number;
  readonly abilities: { readonly next: Ability; readonly queue: Ability };
  /** Counts the changes of the queue: the head of the log `desk:queue`. */
  readonly head: number;
  readonly now: Instant;
}

/** A place in one field, in UTF-16 units; `end` exclusive. */
export interface MarkedSpan {
  readonly category: string;
  readonly tier: string;
  /** What it was before the words around it lowered it. */
  readonly tierBefore: string;
  readonly about: 'self' | 'other' | null;
  /** Kinds of the words around it that changed how it was taken: `negation`, `past`, `quote` … */
  readonly cues: readonly string[];
  readonly field: string;
  readonly start: number;
  readonly endField: string;
  readonly end: number;
}

export interface ContextPost {
  readonly id: string;
  readonly author: PersonCard;
  readonly body: Words;
  readonly at: Instant;
  /** Whether it is the words that the case is about. */
  readonly isSubject: boolean;
}

/** A report as moderators meet it. Nobody else is told who made it. */
export interface ReportOnFile {
  readonly category: ReportCategory;
  readonly words: Words | null;
  readonly at: Instant;
  readonly by: PersonCard;
  /** How many of this person's earlier reports came to something, of how many that have ended. */
  readonly earlier: { readonly upheld: number; readonly all: number };
  /** How many reports this person has made about the same person, this one included. */
  readonly aboutSamePerson: number;
  /** It was one of more in a day than people make. */
  readonly overLimit: boolean;
  /** A volunteer took the words from sight with it. */
  readonly hid: boolean;
  /** What stood around the words when they were reported. */
  readonly context: readonly ContextPost[];
}

/** One piece of words that a case is about, as it was when it came in and as it is now. */
export interface CaseSubjectView {
  readonly ref: SubjectRef;
  readonly linkedAt: Instant;
  /** Kept as they were, whatever becomes of the original: evidence under its own rule. Name of the field to its words. */
  readonly words: Readonly<Record<string, Words>>;
  /** Null: nothing is left of it. `state` is what others see. */
  readonly now: {
    readonly state: ModeratedState;
    readonly changed: boolean;
    readonly labels: readonly LabelId[];
  } | null;
  readonly place: {
    readonly topicId: TopicId;
    readonly forumId: ForumId;
    readonly title: Words;
    readonly forumName: string;
  } | null;
  readonly author: PersonCard | null;
  readonly spans: readonly MarkedSpan[];
  /** The scanner gave up on these words, and a person must read them all. */
  readonly unscanned: boolean;
  readonly lexiconVersion: string | null;
  readonly reports: readonly ReportOnFile[];
  /** What stands around it now; what was around it then, where a report has kept it. */
  readonly context: readonly ContextPost[];
  /** What may be done to it now. */
  readonly actions: readonly ContentAction[];
}

/** Nobody can change what has happened in a case. Its words, where it has any, stand beside it. */
export interface TimelineEntry {
  readonly at: Instant;
  /** `opened`, `joined`, `raised`, `missed`, `claimed`, `returned`, `lapsed`, `read`, `noted`, `answered`, `acted`, `undone`, `closed`, `paged` … */
  readonly kind: string;
  /** Null: the service itself. */
  readonly by: PersonCard | null;
  /** Ids and codes that say what: `severity`, `deadline`, `action`, `rule`, `outcome`, `question`, `answer`, `channel`. */
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
  readonly words: Words | null;
}

export interface ActionView {
  readonly id: ActionId;
  readonly kind: ActionKind;
  readonly subject: SubjectRef | null;
  readonly rule: Rule;
  /** What the member was told besides the rule. */
  readonly words: Words | null;
  readonly by: PersonCard;
  readonly at: Instant;
  readonly until: Instant | null;
  readonly undone: { readonly at: Instant; readonly by: PersonCard | null } | null;
  /** Whether it still holds: not undone, not past its end. */
  readonly holds: boolean;
}

/** A question of the decision flow. `next`: where an answer leads; null ends it. */
export interface FlowQuestion {
  readonly id: string;
  readonly options: readonly { readonly id: string; readonly next: string | null }[];
}

export interface CaseFile {
  readonly line: CaseLine;
  readonly person:
    | (PersonCard & {
        readonly joinedAt: Instant;
        readonly isStaff: boolean;
        readonly holds: readonly ActionView[];
      })
    | null;
  /** Newest last. */
  readonly subjects: readonly CaseSubjectView[];
  /** Oldest first. */
  readonly timeline: readonly TimelineEntry[];
  readonly actions: readonly ActionView[];
  readonly flow: {
    readonly version: string;
    readonly questions: readonly FlowQuestion[];
    /** The newest answer to each question that was asked. */
    readonly answers: Readonly<Record<string, string>>;
  };
  /** Earlier cases about the same person, newest first. */
  readonly earlier: readonly {
    readonly id: CaseId;
    readonly severity: CaseSeverity;
    readonly about: readonly string[];
    readonly openedAt: Instant;
    readonly closedAt: Instant | null;
    readonly outcome: Outcome | null;
  }[];
  /** Other open cases about words in the same topics. */
  readonly related: readonly CaseLine[];
  /** Of an incident: texts that the scanner could not read and that wait to be read, and those read since. Null elsewhere. */
  readonly unscanned: { readonly waiting: number; readonly rescanned: number } | null;
  readonly followUps: readonly (FollowUpLine & { readonly doneAt: Instant | null })[];
  /** Until when the viewer holds it without a sign of life; null when they do not. */
  readonly leaseUntil: Instant | null;
  /** Rises with every change: the head of the log `case:<id>`. */
  readonly head: number;
  readonly abilities: {
    readonly claim: Ability;
    readonly work: Ability;
    readonly close: Ability;
    /** Every action about the member, and whether it may be taken here. Distress is never a strike. */
    readonly member: Readonly<Record<MemberAction, Ability>>;
  };
  /** Where something may be moved to. */
  readonly forums: readonly { readonly id: ForumId; readonly name: string }[];
  readonly now: Instant;
}

/** One week of the lead's overview, Monday to Sunday by the service's own time. */
export interface WeekOfCases {
  /** `2026-11-23`: its Monday. */
  readonly week: string;
  readonly bySeverity: Readonly<
    Record<
      CaseSeverity,
      {
        readonly opened: number;
        /** Seconds; null where nothing was acknowledged. */
        readonly acknowledgedMedian: number | null;
        readonly acknowledgedP95: number | null;
        readonly missedAcknowledge: number;
        readonly missedAct: number;
      }
    >
  >;
}

/** What moderators have decided about somebody, told to that person. */
export interface DecisionView {
  readonly id: ActionId;
  readonly kind: ActionKind;
  readonly rule: Rule;
  readonly words: Words | null;
  readonly at: Instant;
  readonly until: Instant | null;
  readonly holds: boolean;
  readonly undoneAt: Instant | null;
  /** Where the words are that it is about, while the person may go there. */
  readonly topic: { readonly id: TopicId; readonly title: Words } | null;
}
