import { useMutation } from '@tanstack/react-query';
import type { ActionId, CaseId, ClientId, FollowUpId, PersonId, Words } from '@blether/contracts/brand';
import type { CaseLine, CaseSeverity, Outcome } from '@blether/contracts/cases';
import type { TakeAction } from '@blether/contracts/desk';
import { api } from '../data/api.ts';
import { keys } from '../data/keys.ts';

export type CaseChange =
  /** `from`: who has it, as far as the page knows. */
  | { readonly kind: 'claim'; readonly from: PersonId | undefined }
  | { readonly kind: 'return'; readonly words?: Words }
  | { readonly kind: 'raise'; readonly severity: CaseSeverity; readonly words: Words }
  | { readonly kind: 'note'; readonly clientId: ClientId; readonly words: Words }
  | { readonly kind: 'answer'; readonly question: string; readonly answer: string }
  | { readonly kind: 'act'; readonly action: TakeAction }
  | { readonly kind: 'undo'; readonly actionId: ActionId; readonly words?: Words }
  | {
      readonly kind: 'close';
      readonly outcome: Outcome;
      readonly words?: Words;
      readonly followUps: boolean;
    };

function send(caseId: CaseId, change: CaseChange): Promise<unknown> {
  const params = { caseId };
  switch (change.kind) {
    case 'claim':
      return api('POST /desk/cases/:caseId/claim', {
        params,
        body: change.from ? { from: change.from } : {},
      });
    case 'return':
      return api('POST /desk/cases/:caseId/return', { params, body: optional(change.words) });
    case 'raise':
      return api('POST /desk/cases/:caseId/raise', {
        params,
        body: { severity: change.severity, words: change.words },
      });
    case 'note':
      return api('POST /desk/cases/:caseId/notes', {
        params,
        body: { clientId: change.clientId, words: change.words },
      });
    case 'answer':
      return api('POST /desk/cases/:caseId/answers', {
        params,
        body: { question: change.question, answer: change.answer },
      });
    case 'act':
      return api('POST /desk/cases/:caseId/actions', { params, body: change.action });
    case 'undo':
      return api('POST /desk/actions/:actionId/undo', {
        params: { actionId: change.actionId },
        body: optional(change.words),
      });
    case 'close':
      return api('POST /desk/cases/:caseId/close', {
        params,
        body: { outcome: change.outcome, followUps: change.followUps, ...optional(change.words) },
      });
  }
}

const optional = (words: Words | undefined) => (words === undefined ? {} : { words });

/** Does something in a case. Refused or not, the case is fetched again: somebody else may have been here first. */
export function useChangeCase(caseId: CaseId) {
  return useMutation({
    mutationFn: (change: CaseChange) => send(caseId, change),
    onSettled: async (_reply, _error, _change, _before, { client }) => {
      await client.invalidateQueries({ queryKey: keys.deskCase(caseId) });
      void client.invalidateQueries({ queryKey: keys.desk });
    },
  });
}

/** Asks for the most urgent case. */
export function useNextCase() {
  return useMutation({
    mutationFn: () => api('POST /desk/next'),
    onSettled: (_reply, _error, _nothing, _before, { client }) => {
      void client.invalidateQueries({ queryKey: keys.desk });
    },
  });
}

/** Takes a case out of the queue, or over from whoever has it. */
export function useClaim() {
  return useMutation({
    mutationFn: ({ id, claimedBy }: CaseLine) => send(id, { kind: 'claim', from: claimedBy?.id }),
    onSettled: (_reply, _error, { id: caseId }, _before, { client }) => {
      void client.invalidateQueries({ queryKey: keys.deskCase(caseId) });
      void client.invalidateQueries({ queryKey: keys.desk });
    },
  });
}

export interface FollowedUp {
  readonly followUpId: FollowUpId;
  readonly outcome: 'well' | 'not-well' | 'no-answer';
  readonly words?: Words;
}

export function useFollowUpDone() {
  return useMutation({
    mutationFn: ({ followUpId, ...body }: FollowedUp) =>
      api('POST /desk/follow-ups/:followUpId/done', { params: { followUpId }, body }),
    onSettled: async (_reply, _error, _done, _before, { client }) => {
      await client.invalidateQueries({ queryKey: keys.desk });
    },
  });
}
