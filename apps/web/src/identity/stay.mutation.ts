import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../data/api.ts';
import { sessionQuery } from './session.query.ts';

/** Stays signed in for as long again. */
export function useStay() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api('POST /session/stay'),
    onSuccess: ({ endsAt }) => {
      client.setQueryData(sessionQuery.queryKey, (session) => session && { ...session, endsAt });
    },
  });
}
