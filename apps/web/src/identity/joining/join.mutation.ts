import { useMutation } from '@tanstack/react-query';
import type { Join } from '@blether/contracts/identity';
import { api } from '../../data/api.ts';

export function useJoin() {
  return useMutation({ mutationFn: (body: Join) => api('POST /account', { body }) });
}

/** Has the mail with the link sent once more. */
export function useConfirmAgain() {
  return useMutation({
    mutationFn: (email: string) => api('POST /account/confirm/again', { body: { email } }),
  });
}
