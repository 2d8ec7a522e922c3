import { useMutation } from '@tanstack/react-query';
import type { DocumentKind, PublishDocument } from '@blether/contracts/documents';
import { api } from '../data/api.ts';
import { keys } from '../data/keys.ts';

export function usePublishDocument(kind: DocumentKind) {
  return useMutation({
    mutationFn: (body: PublishDocument) => api('POST /documents/:kind', { params: { kind }, body }),
    onSettled: async (_reply, _error, _body, _before, { client }) => {
      // After a refusal too: somebody else may have published, and their version should be seen.
      await client.invalidateQueries({ queryKey: keys.adminDocument(kind) });
      await client.invalidateQueries({ queryKey: keys.document(kind) });
    },
  });
}
