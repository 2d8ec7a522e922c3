import type { Role } from '@blether/contracts/roles';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What each role is called when it stands beside a name. */
export const ROLE_WORDS: Record<Role, MessageDescriptor> = {
  welcomer: msg`Welcomer`,
  facilitator: msg`Facilitator`,
  moderator: msg`Moderator`,
  lead: msg`Lead moderator`,
  coordinator: msg`Coordinator`,
  'privacy-lead': msg`Privacy lead`,
  'service-manager': msg`Service manager`,
  administrator: msg`Administrator`,
};
