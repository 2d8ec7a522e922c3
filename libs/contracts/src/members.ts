import type { Instant, VaultWords } from './brand.ts';

/** What somebody may put into their contact vault. All of it is theirs to leave out. */
export const CONTACT_FIELDS = [
  'realName',
  'phone',
  'postcode',
  'emergencyName',
  'emergencyPhone',
  /** How the emergency contact knows them. */
  'emergencyRelation',
  'gpPractice',
] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];

/** The contact vault, to the person whose it is. Nobody else is ever sent one. */
export interface ContactVault {
  /** Null where nothing is kept. */
  readonly contact: Readonly<Record<ContactField, VaultWords | null>>;
  /** What was given and cannot be read any more, because what is stored was damaged: to be written anew. */
  readonly unreadable: readonly ContactField[];
  /** When any of it was last changed; null while there is none. */
  readonly changedAt: Instant | null;
  /** The network address of the newest sign-in. Kept for everybody, and only the newest. */
  readonly lastAddress: { readonly address: VaultWords; readonly at: Instant } | null;
}

/** What is left out stays as it is, so two devices overwrite no more of each other than they must. Null takes away. */
export type ChangeContact = { readonly [Field in ContactField]?: VaultWords | null };

export interface MembersRoutes {
  'GET /account/contact': { reply: ContactVault };
  'PUT /account/contact': { body: ChangeContact; reply: ContactVault };
}
