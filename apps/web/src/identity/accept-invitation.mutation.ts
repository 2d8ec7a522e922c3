import { useMutation } from '@tanstack/react-query';
import type { AcceptInvitation } from '@blether/contracts/identity';
import type { ReplyOf } from '@blether/contracts/routes';
import { api } from '../data/api.ts';

export type Accepted = ReplyOf<'POST /invitations/accept'>;

export function useAcceptInvitation(onAccepted: (accepted: Accepted) => void) {
  return useMutation({
    mutationFn: (body: AcceptInvitation) => api('POST /invitations/accept', { body }),
    onSuccess: onAccepted,
  });
}
