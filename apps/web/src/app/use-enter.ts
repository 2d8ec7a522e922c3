import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { Me, SignInOutcome } from '@blether/contracts/identity';
import { setHalfWay } from '../identity/half-way.ts';
import { handOnRemoval } from '../identity/removal.ts';
import { askSession, placeToReturn, signedIn, signedOut } from './session-flow.ts';

/** Takes somebody in who has just signed in, to where they were going. */
export function useEnter(back?: string): (me: Me) => Promise<void> {
  const router = useRouter();
  const client = useQueryClient();
  return async (me) => {
    await signedIn(client, me);
    await router.invalidate();
    router.history.replace(placeToReturn(back));
  };
}

/** The same for a link in a mail, which may be only the first of two steps: the second is the sign-in page's. */
export function useEnterByLink(): (
  outcome: SignInOutcome & { readonly choosePassword?: boolean },
) => Promise<void> {
  const router = useRouter();
  const enter = useEnter();
  const enterToChoose = useEnter('/account');
  return async (outcome) => {
    if (outcome.state === 'signed-in' && outcome.choosePassword === true) {
      await enterToChoose(outcome.me);
      return;
    }
    if (outcome.state === 'signed-in') {
      await enter(outcome.me);
      return;
    }
    if (outcome.state === 'removed') handOnRemoval(outcome.removal);
    else setHalfWay(outcome.methods);
    await router.navigate({ to: '/sign-in', replace: true });
  };
}

/** What was asked of somebody first is done: the route sends them on to where they were going, or to what else is asked. */
export function useArrived(): () => Promise<void> {
  const router = useRouter();
  const client = useQueryClient();
  return async () => {
    await askSession(client);
    await router.invalidate();
  };
}

/** Nobody is signed in here any more, by their own will. */
export function useGone(): (to: '/sign-in' | '/closed') => Promise<void> {
  const router = useRouter();
  const client = useQueryClient();
  return async (to) => {
    signedOut(client);
    await router.navigate({ to, replace: true });
  };
}
