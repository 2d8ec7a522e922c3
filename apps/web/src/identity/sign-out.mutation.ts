import { useMutation } from '@tanstack/react-query';
import { api } from '../data/api.ts';
import { codeOf } from '../data/problem.ts';

/** Signs out. Being signed out already is as good. */
async function signOut(): Promise<void> {
  try {
    await api('DELETE /session');
  } catch (error) {
    if (codeOf(error) !== 'not-signed-in') throw error;
  }
}

export function useSignOut(onSignedOut: () => void) {
  return useMutation({ mutationFn: signOut, onSuccess: onSignedOut });
}
