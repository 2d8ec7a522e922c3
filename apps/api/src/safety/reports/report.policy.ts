import type { Outcome } from '@blether/contracts/cases';
import type { Rule } from '@blether/contracts/rules';
import type { ReportCategory, ReportView } from '@blether/contracts/reports';
import { VOLUNTEER_ROLES } from '@blether/contracts/roles';
import type { Need } from '@blether/contracts/safety';
import { moreUrgent } from '@blether/escalation/severity';
import type { Clocks, Severity } from '@blether/escalation/severity';
import type { PersonActor } from '../../platform/actor.js';

const BY_CATEGORY: Readonly<Record<ReportCategory, Severity>> = {
  'someone-in-danger': 'red',
  'encourages-harm': 'red',
  'young-person-at-risk': 'red',
  'threat-or-bullying': 'amber',
  hate: 'amber',
  'private-details': 'green',
  'scam-or-selling': 'green',
  'bad-health-advice': 'green',
  'wrong-place': 'green',
  'something-else': 'green',
};

/** What is said to concern somebody's safety, not somebody's conduct. */
const ABOUT_DANGER: readonly ReportCategory[] = ['someone-in-danger', 'young-person-at-risk'];

/**
 * How urgent a report is, from what it says and never from how many say it. Beyond what people report in a day it is
 * pressed on nobody, but somebody who may be in danger does not wait until tomorrow for another's zeal.
 */
export function severityOf(
  category: ReportCategory,
  { overLimit, hides }: { readonly overLimit: boolean; readonly hides: boolean },
): Severity {
  const severity = BY_CATEGORY[category];
  if (overLimit) return hides || ABOUT_DANGER.includes(category) ? 'amber' : 'green';
  return hides ? moreUrgent(severity, 'amber') : severity;
}

/** Whether the second says nothing that the first has not said already. */
export const saysNoMore = (
  first: { readonly category: ReportCategory; readonly words: string | null },
  second: { readonly category: ReportCategory; readonly words: string | null },
): boolean => {
  const [one, other] = [BY_CATEGORY[first.category], BY_CATEGORY[second.category]];
  if (moreUrgent(one, other) !== one) return false;
  return second.words === null || second.words === first.words;
};

/** One may say of oneself that one is in danger; nobody else is told of the rest, so there is nobody to report. */
export const mayReportOneself = (category: ReportCategory): boolean => category === 'someone-in-danger';

/** Trained peers may take words from sight until a moderator has looked. Moderators do so in a case, with a reason. */
export const mayHide = ({ roles }: PersonActor): boolean =>
  VOLUNTEER_ROLES.some((role) => roles.includes(role));

const RULE_OF: Readonly<Record<ReportCategory, Rule>> = {
  'someone-in-danger': 'safety',
  'encourages-harm': 'no-ways-to-harm',
  'young-person-at-risk': 'safety',
  'threat-or-bullying': 'be-kind',
  hate: 'be-kind',
  'private-details': 'keep-private',
  'scam-or-selling': 'talk-as-a-peer',
  'bad-health-advice': 'talk-as-a-peer',
  'wrong-place': 'right-place',
  'something-else': 'safety',
};

/** Why words were taken from sight, as their author is told. */
export const ruleOf = (category: ReportCategory): Rule => RULE_OF[category];

/** Which helplines somebody is shown who reports this; null where nobody is in danger. */
export function needsOf(category: ReportCategory): readonly Need[] | null {
  if (category === 'someone-in-danger') return ['immediate', 'suicide'];
  return category === 'young-person-at-risk' ? ['immediate', 'child-at-risk'] : null;
}

/** By when somebody is meant to have looked. By its own urgency: that of its case may tell of what nobody else may know. */
export const lookBy = (at: Date, severity: Severity, clocks: Readonly<Record<Severity, Clocks>>): Date =>
  new Date(at.getTime() + clocks[severity].acknowledge * 60_000);

/** What becomes of a case, as its reporters hear of it. */
const RESULTS: Readonly<Record<Outcome, Exclude<ReportView['result'], null>>> = {
  supported: 'helped',
  signposted: 'helped',
  'emergency-services': 'helped',
  'rules-explained': 'acted',
  'action-taken': 'acted',
  'no-answer': 'acted',
  'not-a-concern': 'no-action',
  'incident-mended': 'no-action',
};

/** That somebody was helped is told to who feared for them. Anybody else would learn from it how somebody is. */
export function resultOf(category: ReportCategory, outcome: Outcome): Exclude<ReportView['result'], null> {
  const result = RESULTS[outcome];
  return result === 'helped' && !ABOUT_DANGER.includes(category) ? 'acted' : result;
}

/** Outcomes that say that there was nothing in it. */
export const CAME_TO_NOTHING = Object.entries(RESULTS).flatMap(([outcome, result]) =>
  result === 'no-action' ? [outcome] : [],
);
