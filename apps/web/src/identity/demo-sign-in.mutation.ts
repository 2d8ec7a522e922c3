import { useMutation } from '@tanstack/react-query';
import type { PersonId } from '@blether/contracts/brand';
import type { Me } from '@blether/contracts/identity';
import { api } from '../data/api.ts';

export function useDemoSignIn(onSignedIn: (me: Me) => void) {
  return useMutation({
    mutationFn: (personId: PersonId) => api('POST /demo/session', { body: { personId } }),
    onSuccess: ({ me }) => {
      onSignedIn(me);
    },
  });
}
