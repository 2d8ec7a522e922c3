import { useMutation } from '@tanstack/react-query';
import type { ChangeContact } from '@blether/contracts/members';
import { api } from '../data/api.ts';
import { keys } from '../data/keys.ts';

export function useSaveContact() {
  return useMutation({
    mutationFn: (body: ChangeContact) => api('PUT /account/contact', { body }),
    // It leaves memory with the page, as what was read does.
    gcTime: 0,
    onSuccess: (vault, _body, _before, { client }) => {
      client.setQueryData(keys.contact, vault);
    },
  });
}
