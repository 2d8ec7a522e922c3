import type { Rule } from '@blether/contracts/rules';
import type { Letter } from '../platform/mail/letter.js';

// Every sentence of every mail about an account. Whoever reads over a shoulder learns that there is an account
// somewhere, and nothing else: no condition, no name, no word of what this service is for.

/** How long the links work. What ends them and the letters that say so both read it here. */
export const LINK_LIFETIMES = {
  verifyEmailHours: 24,
  signInMinutes: 30,
  emailChangeHours: 24,
  invitationDays: 7,
} as const;

const NOT_YOU = 'If this was not you, there is nothing to do.';
const TELL_US = 'If this was not you, please tell the people who run the service.';

/** The address is new: press to show that it is yours. */
export const verifyEmail = (url: string): Letter => ({
  kind: 'verify-email',
  subject: 'Please check your email address',
  lines: ['Thank you for signing up.', 'Please press the button to show that this email address is yours.'],
  button: { words: 'This is my address', url },
  after: [
    `The button works for ${String(LINK_LIFETIMES.verifyEmailHours)} hours.`,
    'If this was not you, there is nothing to do. No one can use the account until the button is pressed.',
  ],
});

/** Somebody signed up with an address that has an account already. Their page says what it says to everybody. */
export const accountExists = (signInUrl: string): Letter => ({
  kind: 'account-exists',
  subject: 'You have an account already',
  lines: [
    'Someone tried to sign up with your email address.',
    'You have an account here already, so we did not make a new one.',
    'If it was you, just sign in. You do not need your password: we can send you a link.',
  ],
  button: { words: 'Sign in', url: signInUrl },
  after: ['If this was not you, there is nothing to do. They cannot see that you have an account.'],
});

/** Somebody else confirmed first, with the same name or one that looks like it. */
export const nameGone = (accountUrl: string): Letter => ({
  kind: 'name-gone',
  subject: 'Please choose another name',
  lines: [
    'Somebody else took the name that you chose, just before you. So you do not have it.',
    'For now, others see you as a new member. You can choose another name on your own page.',
  ],
  button: { words: 'Choose a name', url: accountUrl },
  after: [NOT_YOU],
});

export const signInLink = (url: string): Letter => ({
  kind: 'sign-in-link',
  subject: 'Your link to sign in',
  lines: ['Here is the link you asked for. Press the button to sign in.'],
  button: { words: 'Sign in', url },
  after: [
    `The button works once, and for ${String(LINK_LIFETIMES.signInMinutes)} minutes. Please do not send it on to anyone.`,
    NOT_YOU,
  ],
});

/** To the new address. */
export const emailChange = (url: string): Letter => ({
  kind: 'email-change',
  subject: 'Please check your new email address',
  lines: [
    'You asked us to write to you at this address from now on.',
    'Please press the button to make the change.',
  ],
  button: { words: 'Use this address', url },
  after: [
    `The button works for ${String(LINK_LIFETIMES.emailChangeHours)} hours. Until you press it, we use your old address.`,
    NOT_YOU,
  ],
});

/** To the address that an account has, when another is asked for. @param when as people say it */
export const emailChangeAsked = (when: string, accountUrl: string): Letter => ({
  kind: 'email-change-asked',
  subject: 'Somebody asked to change your email address',
  lines: [
    `Someone wants a new email address for your account. They asked on ${when}.`,
    'If this was you, all is well.',
    'If this was not you, choose a new password now. That stops it.',
  ],
  button: { words: 'See my account', url: accountUrl },
});

/** To administrators: somebody cannot give their second step. */
export const lostDeviceWaits = (url: string): Letter => ({
  kind: 'lost-device-waits',
  subject: 'Somebody asks for your help to sign in',
  lines: ['Somebody has lost what they sign in with. Please look, and make sure who is asking.'],
  button: { words: 'Have a look', url },
});

export const lostDeviceRefused = (): Letter => ({
  kind: 'lost-device-refused',
  subject: 'We could not take off your second step',
  lines: [
    'You asked us to let you in without your phone or key. We could not make sure that it was you.',
    'You can still sign in with it. If you have lost it, please get in touch with the people who run the service.',
  ],
});

/** An administrator had asked for it, and not they themself. */
export const lostDeviceWithdrawn = (signInUrl: string): Letter => ({
  kind: 'lost-device-withdrawn',
  subject: 'Your second step stays on',
  lines: [
    'We told you that someone asked to let you in without your phone or key. They have taken that back.',
    'You can still sign in with your phone or key.',
    'Have you lost it? Then begin to sign in, and choose “I have lost my device”.',
  ],
  button: { words: 'Sign in', url: signInUrl },
});

/** To the old address, which cannot sign in any more. */
export const emailChanged = (): Letter => ({
  kind: 'email-changed',
  subject: 'Your email address was changed',
  lines: [
    'Your account now has a new email address.',
    'This is the last letter that we send to the old one.',
    TELL_US,
  ],
});

/** The rules as reasons, in words that give nothing away. A removal has none of the first and the last. */
const RULE_LINES: Readonly<Record<Rule, string>> = {
  safety: 'This was done to keep people safe.',
  'be-kind': 'The rule: be kind, also when you do not agree.',
  'keep-private': 'The rule: keep who you are to yourself, and who others are too.',
  'talk-as-a-peer': 'The rule: tell what you have been through, and leave advice to those who are trained.',
  'no-ways-to-harm': 'The rule: please do not say how to do harm.',
  law: 'The rule: nothing that is against the law.',
  confidential: 'The rule: what is said there stays there.',
  'who-can-join': 'The rule: who can join, and one account for each person.',
  'right-place': 'What you wrote belongs in another place.',
};

/**
 * To somebody whom a moderator has removed. What the moderator wrote to them stands in no mail: they read it where they
 * sign in.
 *
 * @param contact an email address to which they can write, if the service has named one
 */
export const accountRemoved = (talkUrl: string, rule: Rule, contact: string | null): Letter => ({
  kind: 'account-removed',
  subject: 'Your account has been closed',
  lines: [
    'Your account was closed, because of our house rules. You can no longer use it.',
    RULE_LINES[rule],
    'If you sign in as you always did, you see whether more was written to you about it.',
    ...(contact === null ? [] : [`If you think that this was wrong, please write to ${contact}.`]),
    'One page stays open to you. It says whom you can call, at any time.',
  ],
  button: { words: 'See that page', url: talkUrl },
});

/** @param when as people say it: `24 November, 09:14` */
export const passwordChanged = (when: string, signInUrl: string): Letter => ({
  kind: 'password-changed',
  subject: 'Your password was changed',
  lines: [
    `Your password was changed on ${when}.`,
    'If this was you, all is well.',
    'If this was not you, ask for a link to sign in. Then choose a new password at once.',
  ],
  button: { words: 'Sign in', url: signInUrl },
});

/** @param when as people say it: `24 November, 09:14` */
export const newSignIn = (when: string, devicesUrl: string): Letter => ({
  kind: 'new-sign-in',
  subject: 'A new sign-in to your account',
  lines: [
    `Someone signed in to your account on ${when}, on a device that we did not know.`,
    'If this was you, all is well.',
    'If this was not you, sign that device out. Then choose a new password.',
  ],
  button: { words: 'See my devices', url: devicesUrl },
});

/**
 * @param roleWord as the product says it, in lower case, and one that says nothing of health: `moderator`
 * @param known whether the address has an account. Only who reads what is sent there learns of it.
 */
export const invitation = (url: string, roleWord: string, known: boolean): Letter => ({
  kind: 'invitation',
  subject: 'Please join us',
  lines: [
    `Please join us as ${article(roleWord)} ${roleWord}.`,
    known
      ? 'You have an account here already. Press the button to take the role. Then sign in as you always do.'
      : 'Press the button to make your account. It takes a few minutes.',
  ],
  button: { words: known ? 'Take the role' : 'Make my account', url },
  after: [
    `The button works for ${String(LINK_LIFETIMES.invitationDays)} days, and for you alone. Please do not send it on.`,
    'If you do not want to join, there is nothing to do.',
  ],
});

/**
 * Somebody says that they have lost what they sign in with besides their password. Whoever still has it stops that by
 * signing in with it.
 */
export const lostDevice = (signInUrl: string, when: string): Letter => ({
  kind: 'lost-device',
  subject: 'Did you lose your phone or key?',
  lines: [
    `Someone asked on ${when} to sign in to your account without the second step. They say that the phone or key for it is lost.`,
    'If this was you, please wait. The people who run the service will get in touch with you.',
    'If this was not you, sign in with your phone or key. That stops it. Then choose a new password.',
  ],
  button: { words: 'Sign in', url: signInUrl },
});

/** @param when as people say it: `24 November, 09:14` */
export const secondFactorChanged = (when: string, signInUrl: string): Letter => ({
  kind: 'second-factor-changed',
  subject: 'Your second step was changed',
  lines: [
    `The second step when you sign in was changed on ${when}.`,
    'If this was you, all is well.',
    'If this was not you, choose a new password now. Then tell the people who run the service.',
  ],
  button: { words: 'Sign in', url: signInUrl },
});

export const accountClosed = (): Letter => ({
  kind: 'account-closed',
  subject: 'Your account is closed',
  lines: [
    'Your account is closed now, and no one can sign in to it any more.',
    'This is the last letter you get from us. Thank you for the time you spent here. We wish you well.',
    TELL_US,
  ],
});

/** To those who look after the list of numbers that people are shown. */
export const helplinesDue = (url: string): Letter => ({
  kind: 'helplines-due',
  subject: 'A list needs a look from you',
  lines: [
    'It is time to check the list of phone numbers that people see.',
    'Please call or look up each one. Then tell us that it is still right.',
  ],
  button: { words: 'See the list', url },
});

/** To whoever is on call: it is urgent, and the rest stands behind a sign-in. */
export const onCall = (deskUrl: string): Letter => ({
  kind: 'on-call',
  subject: 'Something needs you now',
  lines: ['Something needs you now. Please sign in and look at your desk.'],
  button: { words: 'Open my desk', url: deskUrl },
  after: ['You get this because you are on call. If someone else has come first, there is nothing to do.'],
});

export const onCallTest = (url: string): Letter => ({
  kind: 'on-call-test',
  subject: 'This is only a test',
  lines: ['You asked us to test how we call you. It works: this letter has come.', 'Nothing needs you.'],
  button: { words: 'See the test', url },
});

const article = (word: string): string => (/^[aeiou]/i.test(word) ? 'an' : 'a');
