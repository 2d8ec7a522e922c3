import { useMutation } from '@tanstack/react-query';
import type { Me, SignIn } from '@blether/contracts/identity';
import { api } from '../data/api.ts';

export function useSignIn(onSignedIn: (me: Me) => void) {
  return useMutation({
    mutationFn: (body: SignIn) => api('POST /session', { body }),
    onSuccess: (outcome) => {
      if (outcome.state === 'signed-in') onSignedIn(outcome.me);
    },
  });
}
