import type { Role } from '@blether/contracts/roles';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What somebody may do with each role. */
export const ROLE_ABOUT: Record<Role, MessageDescriptor> = {
  welcomer: msg`Says hello to new people, and is there for them at first.`,
  facilitator: msg`Leads a group and its chats.`,
  moderator: msg`Is there when someone may be at risk. Can hide what is not safe.`,
  lead: msg`Does what a moderator does, and sees all that waits.`,
  coordinator: msg`Opens forums and groups, and takes care of those who say hello.`,
  'privacy-lead': msg`Is told when we share what was meant to stay private.`,
  'service-manager': msg`Is called last, when no one else is there to help.`,
  administrator: msg`Runs this service, and gives and takes roles. Does not read what people write.`,
};
