import type { Brand } from '@blether/contracts/brand';

export type MailId = Brand<string, 'MailId'>;

export const MAIL_KINDS = [
  'verify-email',
  'account-exists',
  'name-gone',
  'sign-in-link',
  'email-change',
  'email-changed',
  'password-changed',
  'new-sign-in',
  'invitation',
  'lost-device',
  'lost-device-waits',
  'lost-device-refused',
  'lost-device-withdrawn',
  'email-change-asked',
  'second-factor-changed',
  'account-closed',
  'helplines-due',
  'account-removed',
  'on-call',
  'on-call-test',
  'audit-head',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/**
 * What a mail says. Somebody else may see it over a shoulder or on a shared device: no condition, no title, no name and
 * no word of anybody's stands in it, least of all in its subject.
 */
export interface Letter {
  readonly kind: MailKind;
  readonly subject: string;
  /** One paragraph each. */
  readonly lines: readonly string[];
  /** The one thing to do, inside this service. */
  readonly button?: { readonly words: string; readonly url: string };
  /** The paragraphs below the button. */
  readonly after?: readonly string[];
}

/** What stands around every letter. */
export const FRAME = {
  greeting: 'Hello,',
  copy: 'If the button does not work, copy this link:',
} as const;

/** Who a mail comes from. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}
