import type { MemberAction } from '@blether/contracts/cases';
import type { Rule } from '@blether/contracts/rules';
import type { Ability } from '@blether/contracts/forum';
import { REPORT_CATEGORIES } from '@blether/contracts/reports';
import type { ReportCategory } from '@blether/contracts/reports';
import type { Answers } from '@blether/escalation/flow';
import { KIND_IDS, isConduct } from '@blether/risk/ids';

/** Reports that say that somebody does harm to others. Somebody in danger is not one of them. */
const OF_CONDUCT: readonly ReportCategory[] = [
  'encourages-harm',
  'threat-or-bullying',
  'hate',
  'private-details',
  'scam-or-selling',
  'bad-health-advice',
  'something-else',
];
const CONDUCT: ReadonlySet<string> = new Set([
  ...KIND_IDS.filter(isConduct),
  ...REPORT_CATEGORIES.filter((category) => OF_CONDUCT.includes(category)),
]);

/** What says that somebody may be in danger themselves. */
const OF_DISTRESS: readonly ReportCategory[] = ['someone-in-danger', 'young-person-at-risk'];
const DISTRESS: ReadonlySet<string> = new Set([...KIND_IDS.filter((id) => !isConduct(id)), ...OF_DISTRESS]);

/**
 * Whether something may be done about a member because of a case. Distress is never a strike: where nothing but risk to
 * themselves was heard, no warning, limit or removal can come of it. Where there was that and conduct too, somebody first
 * makes sure that they are not in danger: whoever may be is not shut out, whatever else they have written.
 *
 * @param about ids of what was heard or reported
 * @param answers to the questions of the flow
 */
export function mayActAgainst(
  about: readonly string[],
  person: { readonly isStaff: boolean } | null,
  answers: Answers,
  action: MemberAction,
): Ability {
  if (!person) return { may: false, why: 'not-now' };
  if (!about.some((id) => CONDUCT.has(id))) return { may: false, why: 'distress-is-no-strike' };
  if (about.some((id) => DISTRESS.has(id)) && answers['danger'] !== 'no')
    return { may: false, why: 'danger-first' };
  // A role is an administrator's to take, and comes first.
  if (person.isStaff && action === 'remove') return { may: false, why: 'not-now' };
  return { may: true };
}

/** `safety` keeps somebody safe and breaks no rule, so it is no reason against a member. */
export const isReasonAgainst = (rule: Rule): boolean => rule !== 'safety';
