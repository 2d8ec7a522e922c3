import type { Letter } from '../platform/mail/mail.js';
const letter = (kind: string, url?: string): Letter => ({
  kind,
  subject: kind,
  lines: [],
  ...(url === undefined ? {} : { button: { words: kind, url } }),
});
export const confirmEmail = (url: string): Letter => letter('verify-email', url);
export const accountExists = (url: string): Letter => letter('account-exists', url);
export const signInLink = (url: string): Letter => letter('sign-in-link', url);
export const changeEmail = (url: string): Letter => letter('email-change', url);
export const emailChanged = (): Letter => letter('email-changed');
export const passwordChanged = (): Letter => letter('password-changed');
export const secondFactorChanged = (): Letter => letter('second-factor-changed');
export const lostDeviceAsked = (): Letter => letter('lost-device');
export const accountClosed = (): Letter => letter('account-closed');
