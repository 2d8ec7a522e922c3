import { useMutation } from '@tanstack/react-query';
import type { EditHelpline, KeptHelpline } from '@blether/contracts/safety';
import { api } from '../data/api.ts';
import { keys } from '../data/keys.ts';

export type HelplineChange =
  | { readonly kind: 'add'; readonly line: EditHelpline }
  | { readonly kind: 'edit'; readonly seen: KeptHelpline; readonly line: EditHelpline }
  | { readonly kind: 'confirm'; readonly seen: KeptHelpline; readonly reviewBy: string }
  | { readonly kind: 'retire'; readonly seen: KeptHelpline; readonly retired: boolean };

function send(change: HelplineChange): Promise<KeptHelpline> {
  if (change.kind === 'add') return api('POST /admin/helplines', { body: change.line });
  const { id: helplineId, revision } = change.seen;
  const params = { helplineId };
  switch (change.kind) {
    case 'edit':
      return api('PUT /admin/helplines/:helplineId', { params, body: { ...change.line, revision } });
    case 'confirm':
      return api('POST /admin/helplines/:helplineId/confirm', {
        params,
        body: { revision, reviewBy: change.reviewBy },
      });
    case 'retire':
      return api('PUT /admin/helplines/:helplineId/retired', { params, body: { retired: change.retired } });
  }
}

export function useChangeHelplines() {
  return useMutation({
    mutationFn: send,
    onSettled: async (_reply, _error, _change, _before, { client }) => {
      // After a refusal too: it may have changed while somebody was busy with it.
      await client.invalidateQueries({ queryKey: keys.adminHelplines });
      void client.invalidateQueries({ queryKey: keys.adminOverview });
      void client.invalidateQueries({ queryKey: keys.staffAttention });
    },
  });
}
