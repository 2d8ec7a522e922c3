import { SECOND_STEPS, type SecondStepKind } from '@blether/contracts/identity';

/**
 * What the second of two steps may be, once the first was right. Kept in the tab: who goes to another app for their code
 * may find that the browser has let go of this page meanwhile. What proves it is a cookie that no script can read.
 */
const KEY = 'blether.half-way';

/** Null: the first step is still to come. */
export function halfWay(): readonly SecondStepKind[] | null {
  try {
    const kept = sessionStorage.getItem(KEY)?.split(' ');
    return kept ? SECOND_STEPS.filter((each) => kept.includes(each)) : null;
  } catch {
    return null;
  }
}

export function setHalfWay(methods: readonly SecondStepKind[] | null): void {
  try {
    if (methods) sessionStorage.setItem(KEY, methods.join(' '));
    else sessionStorage.removeItem(KEY);
  } catch {
    // Storage is closed: it is known for as long as the page lives.
  }
}
