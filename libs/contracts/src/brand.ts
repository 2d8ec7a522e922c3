/** Types that look like strings and must not be mixed up. They exist only for the compiler. */

declare const brand: unique symbol;
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };

/** UUIDv7, lower case. Opaque: nothing may be read out of it, and it may stand in an address. */
export type PersonId = Brand<string, 'PersonId'>;
export type SessionId = Brand<string, 'SessionId'>;
export type ForumId = Brand<string, 'ForumId'>;
export type TopicId = Brand<string, 'TopicId'>;
export type PostId = Brand<string, 'PostId'>;
export type NoticeId = Brand<string, 'NoticeId'>;
export type HelplineListId = Brand<string, 'HelplineListId'>;
export type CaseId = Brand<string, 'CaseId'>;
export type ActionId = Brand<string, 'ActionId'>;
export type FollowUpId = Brand<string, 'FollowUpId'>;
export type ReportId = Brand<string, 'ReportId'>;
export type ShiftId = Brand<string, 'ShiftId'>;
export type RotaId = Brand<string, 'RotaId'>;
export type DutyId = Brand<string, 'DutyId'>;
export type PageId = Brand<string, 'PageId'>;
export type PasskeyId = Brand<string, 'PasskeyId'>;
export type InvitationId = Brand<string, 'InvitationId'>;
export type LostDeviceId = Brand<string, 'LostDeviceId'>;

/** Chosen by the client, a UUID: sending the same one again answers with what the first sending made. */
export type ClientId = Brand<string, 'ClientId'>;

/** A place in a list, made by the server and handed back as it is. */
export type Cursor = Brand<string, 'Cursor'>;

/**
 * Something a person wrote. It is scanned before it is stored (or its column says why not), and it stands in
 * no log line, metric, event, address, email subject or error.
 */
export type Words = Brand<string, 'Words'>;

declare const confidential: unique symbol;
/**
 * What somebody put into their contact vault. It goes to them and to nobody else, is not scanned, and is a brand of
 * its own: a log line and an event take no string that carries it.
 */
export type VaultWords = string & { readonly [confidential]: true };
/** Any string but one out of the vault. */
export type OpenText = string & { readonly [confidential]?: never };

/** A moment, ISO 8601 in UTC with milliseconds, by the server's clock. */
export type Instant = Brand<string, 'Instant'>;
