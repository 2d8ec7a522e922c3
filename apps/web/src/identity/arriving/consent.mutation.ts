import { useMutation } from '@tanstack/react-query';
import type { Agreed } from '@blether/contracts/identity';
import { api } from '../../data/api.ts';

export function useAgree(onAgreed: () => void, onStale: () => void) {
  return useMutation({
    mutationFn: (agreed: Agreed) => api('POST /account/consent', { body: { agreed } }),
    onSuccess: onAgreed,
    onError: onStale,
  });
}
