import { queryOptions } from '@tanstack/react-query';
import { api } from '../data/api.ts';
import { keys } from '../data/keys.ts';

/** Whom a link is for. Asking uses nothing up. */
export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: keys.invitation(token),
    queryFn: ({ signal }) => api('POST /invitations/look', { body: { token }, signal }),
    // Once it was accepted it is used, which is no news to whoever did so.
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
