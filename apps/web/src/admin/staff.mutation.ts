import { useMutation } from '@tanstack/react-query';
import type { InvitationId, LostDeviceId, PersonId } from '@blether/contracts/brand';
import type { InvitationView } from '@blether/contracts/identity';
import type { Role } from '@blether/contracts/roles';
import type { ReplyOf } from '@blether/contracts/routes';
import { api } from '../data/api.ts';
import { keys } from '../data/keys.ts';

export type StaffChange =
  | { readonly kind: 'invite'; readonly email: string; readonly role: Role }
  | { readonly kind: 'withdraw'; readonly invitationId: InvitationId }
  | { readonly kind: 'give' | 'take'; readonly personId: PersonId; readonly role: Role }
  | { readonly kind: 'ask'; readonly personId: PersonId }
  | { readonly kind: 'approve' | 'refuse'; readonly lostDeviceId: LostDeviceId };

/** An invitation to bring to somebody oneself: no mail is set up. */
export interface LinkToGive {
  readonly invitation: InvitationView;
  readonly url: string;
}

type Reply = Partial<ReplyOf<'POST /staff/invitations'>>;

function send(change: StaffChange): Promise<Reply> {
  switch (change.kind) {
    case 'invite':
      return api('POST /staff/invitations', { body: { email: change.email, role: change.role } });
    case 'withdraw':
      return api('DELETE /staff/invitations/:invitationId', {
        params: { invitationId: change.invitationId },
      });
    case 'give':
    case 'take': {
      const given = { params: { personId: change.personId }, body: { role: change.role } };
      return change.kind === 'give'
        ? api('POST /staff/:personId/roles', given)
        : api('POST /staff/:personId/roles/remove', given);
    }
    case 'ask':
      return api('POST /staff/:personId/lost-device', { params: { personId: change.personId } });
    case 'approve':
    case 'refuse': {
      const given = { params: { lostDeviceId: change.lostDeviceId } };
      return change.kind === 'approve'
        ? api('POST /staff/lost-devices/:lostDeviceId/approve', given)
        : api('POST /staff/lost-devices/:lostDeviceId/refuse', given);
    }
  }
}

interface Options {
  /** Told of the link where there is one, which is answered this once. */
  readonly onLink?: (given: LinkToGive) => void;
}

export function useChangeStaff({ onLink }: Options = {}) {
  return useMutation({
    mutationFn: send,
    // Nothing of a link stays behind once the page has let go of it.
    gcTime: 0,
    onSuccess: ({ invitation, link }) => {
      if (invitation && link) onLink?.({ invitation, url: link });
    },
    onSettled: async (_reply, _error, _change, _before, { client }) => {
      // After a refusal too: somebody else may have been here first.
      await client.invalidateQueries({ queryKey: keys.adminStaff });
      void client.invalidateQueries({ queryKey: keys.adminLostDevices });
    },
  });
}
