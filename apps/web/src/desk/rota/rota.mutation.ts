import { useMutation } from '@tanstack/react-query';
import type { ShiftId } from '@blether/contracts/brand';
import type { DayChange, RotaDay, ShiftOfferId, ShiftPlan } from '@blether/contracts/rota';
import { api } from '../../data/api.ts';
import { keys } from '../../data/keys.ts';

/** Whatever is changed says which revision of it was seen. */
export type RotaChange =
  | { readonly kind: 'add'; readonly plan: ShiftPlan }
  | { readonly kind: 'edit'; readonly shiftId: ShiftId; readonly revision: number; readonly plan: ShiftPlan }
  | { readonly kind: 'end'; readonly shiftId: ShiftId; readonly revision: number; readonly from: RotaDay }
  | {
      readonly kind: 'day';
      readonly shiftId: ShiftId;
      readonly revision: number;
      readonly day: RotaDay;
      /** Null: as planned. */
      readonly change: DayChange | null;
    }
  | { readonly kind: 'offer'; readonly shiftId: ShiftId; readonly day: RotaDay }
  | { readonly kind: 'take' | 'withdraw'; readonly offerId: ShiftOfferId };

function send(change: RotaChange): Promise<unknown> {
  switch (change.kind) {
    case 'add':
      return api('POST /rota/shifts', { body: change.plan });
    case 'edit': {
      const { shiftId, revision, plan } = change;
      return api('PUT /rota/shifts/:shiftId', { params: { shiftId }, body: { ...plan, revision } });
    }
    case 'end': {
      const { shiftId, revision, from } = change;
      return api('POST /rota/shifts/:shiftId/end', { params: { shiftId }, body: { from, revision } });
    }
    case 'day': {
      const { shiftId, kind: _kind, ...body } = change;
      return api('POST /rota/shifts/:shiftId/day', { params: { shiftId }, body });
    }
    case 'offer':
      return api('POST /rota/shifts/:shiftId/offer', {
        params: { shiftId: change.shiftId },
        body: { day: change.day },
      });
    case 'take':
      return api('POST /rota/offers/:offerId/take', { params: { offerId: change.offerId } });
    case 'withdraw':
      return api('POST /rota/offers/:offerId/withdraw', { params: { offerId: change.offerId } });
  }
}

/** Changes the rota. Refused or not, it is fetched again: somebody else may have been here first. */
export function useChangeRota() {
  return useMutation({
    mutationFn: send,
    onSettled: async (_reply, _error, _change, _before, { client }) => {
      await client.invalidateQueries({ queryKey: keys.rota });
    },
  });
}

/** "Start my shift", "End my shift": the answer is who is on now. */
export function useDuty() {
  return useMutation({
    mutationFn: (verb: 'start' | 'end') => (verb === 'start' ? api('POST /duty') : api('POST /duty/end')),
    onSuccess: (now, _verb, _before, { client }) => {
      client.setQueryData(keys.rotaNow, now);
    },
    onSettled: (_now, _error, _verb, _before, { client }) => {
      void client.invalidateQueries({ queryKey: keys.desk });
    },
  });
}
