import { queryOptions } from '@tanstack/react-query';
import type { DocumentKind } from '@blether/contracts/documents';
import { api } from '../data/api.ts';
import { keys } from '../data/keys.ts';

/** What applies now, and what was published to apply later. Open to anybody. */
export const documentQuery = (kind: DocumentKind) =>
  queryOptions({
    queryKey: keys.document(kind),
    queryFn: ({ signal }) => api('GET /documents/:kind', { params: { kind }, signal }),
  });
