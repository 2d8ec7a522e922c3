import type { Agreed } from '@blether/contracts/identity';
import { LIMITS } from '@blether/contracts/limits';
import { faultAt } from '../../data/problem.ts';
import type { JoinDraft } from './join-draft.ts';

/** The questions, in their order. */
export const JOIN_STEPS = ['name', 'born', 'rules', 'email'] as const;
export type JoinStep = (typeof JOIN_STEPS)[number];
/** `mail`: everything is answered, and a mail is on its way. */
export type JoinPlace = JoinStep | 'mail';

export function placeOf(step: string | undefined): JoinPlace {
  return step === 'mail' ? 'mail' : (JOIN_STEPS.find((each) => each === step) ?? 'name');
}

export const signsIn = (words: string): number => [...words.trim()].length;

export function bornOf({ month, year }: JoinDraft): { year: number; month: number } | null {
  const full = Number(year);
  if (!/^\d{4}$/.test(year.trim()) || full < 1900 || full > new Date().getFullYear()) return null;
  return month === '' ? null : { year: full, month: Number(month) };
}

const isAnswered: Record<JoinStep, (draft: JoinDraft, agreed: Agreed) => boolean> = {
  name: ({ name }) => signsIn(name) >= LIMITS.displayName.min && signsIn(name) <= LIMITS.displayName.max,
  born: (draft) => bornOf(draft) !== null,
  rules: ({ houseRules, privacy, health }, agreed) =>
    houseRules === agreed.houseRules && privacy === agreed.privacy && health,
  email: () => false,
};

/** The first question that has no answer yet; the last one, where the password is, always stands open. */
export function firstOpen(draft: JoinDraft, agreed: Agreed): JoinStep {
  return JOIN_STEPS.find((step) => !isAnswered[step](draft, agreed)) ?? 'email';
}

/** The question whose answer the server did not take. */
export function stepAtFault(error: unknown): JoinStep | undefined {
  if (faultAt(error, '/name') !== undefined) return 'name';
  if (['/born', '/born/year', '/born/month'].some((pointer) => faultAt(error, pointer) !== undefined))
    return 'born';
  if (['/agreed/houseRules', '/agreed/privacy', '/health'].some((each) => faultAt(error, each) !== undefined))
    return 'rules';
  return undefined;
}

/** As the server reckons it: an age is reached once the month of that birthday is over, in UTC. `month` is 1 to 12. */
export const isYoungerThan = (
  age: number,
  born: { readonly year: number; readonly month: number },
  now: Date,
): boolean => now.getTime() < Date.UTC(born.year + age, born.month, 1);
