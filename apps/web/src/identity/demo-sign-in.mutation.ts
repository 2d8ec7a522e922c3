import { useMutation } from '@tanstack/react-query';
import type { PersonId } from '@blether/contracts/brand';
import type { Me, Removal } from '@blether/contracts/identity';
import { api } from '../data/api.ts';

export function useDemoSignIn(onSignedIn: (me: Me) => void, onRemoved: (removal: Removal) => void) {
  return useMutation({
    mutationFn: (personId: PersonId) => api('POST /demo/session', { body: { personId } }),
    onSuccess: (outcome) => {
      if (outcome.state === 'removed') onRemoved(outcome.removal);
      else onSignedIn(outcome.me);
    },
  });
}
