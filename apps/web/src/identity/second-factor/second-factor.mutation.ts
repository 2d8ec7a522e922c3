import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../data/api.ts';
import { keys } from '../../data/keys.ts';

export function useConfirmAuthenticator(onAdded: (codes: readonly string[] | null) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (code: string) => api('POST /account/authenticator/confirm', { body: { code } }),
    onSuccess: ({ recoveryCodes }) => {
      void client.invalidateQueries({ queryKey: keys.account });
      onAdded(recoveryCodes);
    },
  });
}
