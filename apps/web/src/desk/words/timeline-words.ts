import {
  CASE_SEVERITIES,
  CONTENT_ACTIONS,
  MEMBER_ACTIONS,
  OUTCOMES,
  type TimelineEntry,
} from '@blether/contracts/cases';
import { RULES } from '@blether/contracts/rules';
import { PAGED, type Paged } from '@blether/contracts/rota';
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { ACTION_WORDS, RULE_WORDS } from './action-words.ts';
import { OUTCOME_WORDS, SEVERITY_WORDS } from './case-words.ts';
import { answerWords, questionWords } from './flow-words.ts';

/** What happened, without who did it: that stands beside it. The service may learn to say more than this page knows. */
const FACT_WORDS: Readonly<Record<string, MessageDescriptor>> = {
  opened: msg`The case was opened`,
  joined: msg`More words or a report came in`,
  raised: msg`Made more urgent`,
  missed: msg`A clock ran out`,
  claimed: msg`Took the case`,
  returned: msg`Gave it back`,
  lapsed: msg`Went back to the queue: no sign of life`,
  read: msg`Opened the case`,
  noted: msg`Wrote a note`,
  answered: msg`Answered a question`,
  acted: msg`Did something`,
  undone: msg`Took something back`,
  closed: msg`Closed the case`,
  'follow-up-due': msg`Time to look in again`,
  'followed-up': msg`Looked in again`,
  'hidden-by-peer': msg`Took it from sight`,
  rescanned: msg`The scanner has read all that waited`,
};

const DEADLINE_WORDS: Readonly<Record<string, MessageDescriptor>> = {
  acknowledge: msg`No one had taken it in time`,
  act: msg`Nothing was done in time`,
};

/** Who was called, by what they are in the policy: their names are on the page of who is called. */
const CALLED_WORDS: Record<Paged, MessageDescriptor> = {
  'on-shift': msg`Called those at the desk`,
  holder: msg`Called whoever has the case`,
  'other-moderators': msg`Called the other moderators`,
  'duty-lead': msg`Called the duty lead`,
  'service-manager': msg`Called the service manager`,
};
const NOBODY_CALLED = msg`No one could be called`;
const CALL_FAILED = msg`A call did not get through`;

const CHANNEL_WORDS: Readonly<Record<string, MessageDescriptor>> = {
  email: msg`by email`,
  push: msg`on their phone`,
  webhook: msg`by another system`,
};

const FOLLOW_UP_WORDS: Readonly<Record<string, MessageDescriptor>> = {
  well: msg`They are well`,
  'not-well': msg`They are not well`,
  'no-answer': msg`They did not answer`,
};

const isOne = <Id extends string>(ids: readonly Id[], value: unknown): value is Id =>
  ids.some((id) => id === value);
const known = (words: Readonly<Record<string, MessageDescriptor>>, value: unknown) =>
  typeof value === 'string' ? words[value] : undefined;

const actionOf = (value: unknown) =>
  [...CONTENT_ACTIONS, ...MEMBER_ACTIONS].filter((id) => id === value).map((id) => ACTION_WORDS[id])[0];

/** Whom a step of the policy called, and how; or that there was nobody to call. */
function calledWords(i18n: I18n, details: TimelineEntry['details']): string {
  if (details['channel'] === null) return i18n._(NOBODY_CALLED);
  const { who } = details;
  return byChannel(i18n, isOne(PAGED, who) ? CALLED_WORDS[who] : msg`Called for help`, details);
}

function byChannel(i18n: I18n, what: MessageDescriptor, { channel }: TimelineEntry['details']): string {
  const how = known(CHANNEL_WORDS, channel);
  return how ? `${i18n._(what)}: ${i18n._(how)}` : i18n._(what);
}

/** One sentence for what happened: its words, and the codes that say what exactly. */
export function timelineWords(i18n: I18n, { kind, details }: TimelineEntry): string {
  const { severity, deadline, action, rule, outcome, question, answer } = details;
  if (kind === 'paged') return calledWords(i18n, details);
  if (kind === 'page-failed') return byChannel(i18n, CALL_FAILED, details);
  if (typeof question === 'string' && typeof answer === 'string')
    return `${questionWords(i18n, question)} ${answerWords(i18n, question, answer)}`;
  const acted = actionOf(action);
  const what =
    known(DEADLINE_WORDS, deadline) ??
    (acted && kind === 'acted' ? acted.done : acted && kind === 'undone' ? acted.undo : FACT_WORDS[kind]);
  const more = [
    isOne(CASE_SEVERITIES, severity) ? SEVERITY_WORDS[severity] : undefined,
    isOne(RULES, rule) ? RULE_WORDS[rule] : undefined,
    isOne(OUTCOMES, outcome) ? OUTCOME_WORDS[outcome] : known(FOLLOW_UP_WORDS, outcome),
  ];
  const begin = what ? i18n._(what) : kind.replaceAll('-', ' ');
  const end = more.filter((each) => each !== undefined).map((each) => i18n._(each));
  return end.length === 0 ? begin : `${begin}: ${end.join(', ')}`;
}
