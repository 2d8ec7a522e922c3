import type { Removal } from '@blether/contracts/identity';

/**
 * Why somebody's account is closed, on its way from a link in a mail to the page that says so. In memory alone: it is
 * shown to whoever has just shown who they are, and gone with the page.
 */
let inHand: Removal | null = null;

export const removalInHand = (): Removal | null => inHand;

export function handOnRemoval(removal: Removal | null): void {
  inHand = removal;
}
