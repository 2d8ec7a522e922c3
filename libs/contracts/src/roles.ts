/** What somebody may be besides a member. Everybody with an account is a member. */
export const ROLES = [
  'welcomer',
  'facilitator',
  'moderator',
  'lead',
  'coordinator',
  'privacy-lead',
  'service-manager',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles that are shown as a word beside a name. The others are nobody's business in a conversation. */
export const PUBLIC_ROLES = ['welcomer', 'facilitator', 'moderator'] as const satisfies readonly Role[];
export type PublicRole = (typeof PUBLIC_ROLES)[number];

/** Who works for the service. */
export const STAFF_ROLES = [
  'moderator',
  'lead',
  'coordinator',
  'privacy-lead',
  'service-manager',
  'administrator',
] as const satisfies readonly Role[];

/** Trained peers. In the open forums they may hide words until a moderator has looked, and have kind words at hand. */
export const VOLUNTEER_ROLES = ['welcomer', 'facilitator'] as const satisfies readonly Role[];
