/**
 * Whether the first of two steps was right. Kept in the tab: who goes to another app for their code may find that the
 * browser has let go of this page meanwhile. What proves it is a cookie that no script can read.
 */
const KEY = 'blether.half-way';

export function isHalfWay(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

export function setHalfWay(half: boolean): void {
  try {
    if (half) sessionStorage.setItem(KEY, '1');
    else sessionStorage.removeItem(KEY);
  } catch {
    // Storage is closed: it is known for as long as the page lives.
  }
}
