import { useMutation } from '@tanstack/react-query';
import type { ReportId, Words } from '@blether/contracts/brand';
import type { MakeReport } from '@blether/contracts/reports';
import { api } from '../../data/api.ts';
import { keys } from '../../data/keys.ts';

/** Tells moderators about something. */
export function useMakeReport() {
  return useMutation({
    mutationFn: (body: MakeReport) => api('POST /reports', { body }),
    onSuccess: (_made, _body, _before, { client }) =>
      void client.invalidateQueries({ queryKey: keys.reports }),
  });
}

/** Adds words to a report of one's own that has none yet. */
export function useAddWords(reportId: ReportId) {
  return useMutation({
    mutationFn: (words: Words) =>
      api('POST /reports/:reportId/words', { params: { reportId }, body: { words } }),
    onSuccess: (_made, _words, _before, { client }) =>
      void client.invalidateQueries({ queryKey: keys.reports }),
  });
}
