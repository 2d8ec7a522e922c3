import { useMutation } from '@tanstack/react-query';
import type { SignInOutcome } from '@blether/contracts/identity';

/** Whether this browser knows passkeys. */
export const knowsPasskeys = (): boolean => typeof globalThis.PublicKeyCredential === 'function';

/** The library comes when somebody presses: most people never do. */
export function usePasskeySignIn(onOutcome: (outcome: SignInOutcome) => void) {
  return useMutation({
    mutationFn: async (remember: boolean) => (await import('./passkey.ts')).signInByPasskey(remember),
    onSuccess: onOutcome,
  });
}
