import { useMutation } from '@tanstack/react-query';
import type { SignInOutcome } from '@blether/contracts/identity';
import type { ReplyOf } from '@blether/contracts/routes';
import { api } from '../../data/api.ts';

/** Has a link that signs in mailed. */
export function useMailLink() {
  return useMutation({ mutationFn: (email: string) => api('POST /session/link', { body: { email } }) });
}

export function useConfirm(onOutcome: (outcome: ReplyOf<'POST /account/confirm'>) => void) {
  return useMutation({
    mutationFn: (token: string) => api('POST /account/confirm', { body: { token } }),
    onSuccess: onOutcome,
  });
}

export function useSignInLink(onOutcome: (outcome: SignInOutcome) => void) {
  return useMutation({
    mutationFn: (body: { token: string; remember: boolean }) => api('POST /session/link/use', { body }),
    onSuccess: onOutcome,
  });
}

export function useConfirmEmail() {
  return useMutation({
    mutationFn: (token: string) => api('POST /account/email/confirm', { body: { token } }),
  });
}
