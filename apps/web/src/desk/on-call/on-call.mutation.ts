import { useMutation } from '@tanstack/react-query';
import type { MyOnCall, PushId } from '@blether/contracts/rota';
import type { Body } from '@blether/contracts/routes';
import { api } from '../../data/api.ts';
import { keys } from '../../data/keys.ts';
import { callThisDevice, forgetThisDevice } from './push.ts';

/** How somebody wants to be called. The answer is how it stands. */
export function useSetMyOnCall() {
  return useMutation({
    mutationFn: (mine: MyOnCall) => api('PUT /on-call/me', { body: mine }),
    onSuccess: (view, _mine, _before, { client }) => {
      client.setQueryData(keys.myOnCall, view);
    },
  });
}

/** "Page me now." Refused or not, what came of the last one is fetched again. */
export function usePageMe() {
  return useMutation({
    mutationFn: () => api('POST /on-call/test'),
    onSuccess: (view, _nothing, _before, { client }) => {
      client.setQueryData(keys.myOnCall, view);
    },
    onError: (_error, _nothing, _before, { client }) => {
      void client.invalidateQueries({ queryKey: keys.myOnCall });
    },
  });
}

/** Asks the browser whether it may be called, and tells the service how. */
export function useCallThisDevice() {
  return useMutation({
    mutationFn: (pushKey: string) => callThisDevice(pushKey),
    onSettled: async (_said, _error, _key, _before, { client }) => {
      await client.invalidateQueries({ queryKey: keys.myOnCall });
    },
  });
}

export function useRemoveDevice() {
  return useMutation({
    mutationFn: async (pushId: PushId) => {
      await api('DELETE /on-call/push/:pushId', { params: { pushId } });
      await forgetThisDevice(pushId);
    },
    onSettled: async (_reply, _error, _id, _before, { client }) => {
      await client.invalidateQueries({ queryKey: keys.myOnCall });
    },
  });
}

export function useSetWebhook() {
  return useMutation({
    mutationFn: (body: Body<'PUT /on-call/webhook'>) => api('PUT /on-call/webhook', { body }),
    // Nothing of a secret stays behind once the page has let go of it.
    gcTime: 0,
    onSettled: async (_reply, _error, _body, _before, { client }) => {
      // After a refusal too: somebody else may have been here first.
      await client.invalidateQueries({ queryKey: keys.webhook });
      void client.invalidateQueries({ queryKey: keys.onCall });
    },
  });
}

export function useTestWebhook() {
  return useMutation({
    mutationFn: () => api('POST /on-call/webhook/test'),
    onSuccess: (view, _nothing, _before, { client }) => {
      client.setQueryData(keys.webhook, view);
    },
  });
}
