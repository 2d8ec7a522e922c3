import { useMutation } from '@tanstack/react-query';
import type { SignIn, SignInOutcome } from '@blether/contracts/identity';
import { api } from '../data/api.ts';

export function useSignIn(onOutcome: (outcome: SignInOutcome) => void) {
  return useMutation({
    mutationFn: (body: SignIn) => api('POST /session', { body }),
    onSuccess: onOutcome,
  });
}
