import { queryOptions } from '@tanstack/react-query';
import type { DocumentKind } from '@blether/contracts/documents';
import { api } from '../data/api.ts';
import { keys } from '../data/keys.ts';

export const overviewQuery = queryOptions({
  queryKey: keys.adminOverview,
  queryFn: ({ signal }) => api('GET /admin/overview', { signal }),
});

export const settingsQuery = queryOptions({
  queryKey: keys.adminSettings,
  queryFn: ({ signal }) => api('GET /admin/settings', { signal }),
});

export const documentVersionsQuery = (kind: DocumentKind) =>
  queryOptions({
    queryKey: keys.adminDocument(kind),
    queryFn: ({ signal }) => api('GET /admin/documents/:kind', { params: { kind }, signal }),
  });

export const helplinesQuery = queryOptions({
  queryKey: keys.adminHelplines,
  queryFn: ({ signal }) => api('GET /admin/helplines', { signal }),
});
