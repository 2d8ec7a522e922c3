import { useMutation } from '@tanstack/react-query';
import type { SignInOutcome } from '@blether/contracts/identity';
import { api } from '../data/api.ts';

export function useSecondStep(onOutcome: (outcome: SignInOutcome) => void) {
  return useMutation({
    mutationFn: (code: string) => api('POST /session/second-factor', { body: { code } }),
    onSuccess: onOutcome,
  });
}

/** Asks for the second step to be taken off. */
export function useLostDevice() {
  return useMutation({ mutationFn: () => api('POST /session/lost-device') });
}
