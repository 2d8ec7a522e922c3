import { describe, expect, it } from '@jest/globals';
import { RULES } from '@blether/contracts/rules';
import { MAIL_KINDS } from '../platform/mail/letter.js';
import type { Letter } from '../platform/mail/letter.js';
import * as letters from './letters.js';

const URL_HERE = 'https://blether.example.org/link';
const WHEN = '24 November, 09:14';
const ALL: readonly Letter[] = [
  letters.verifyEmail(URL_HERE),
  letters.accountExists(URL_HERE),
  letters.nameGone(URL_HERE),
  letters.signInLink(URL_HERE),
  letters.emailChange(URL_HERE),
  letters.emailChanged(),
  letters.passwordChanged(WHEN, URL_HERE),
  letters.newSignIn(WHEN, URL_HERE),
  letters.invitation(URL_HERE, 'administrator', false),
  letters.lostDevice(URL_HERE, WHEN),
  letters.lostDeviceWaits(URL_HERE),
  letters.lostDeviceRefused(),
  letters.lostDeviceWithdrawn(URL_HERE),
  letters.emailChangeAsked(WHEN, URL_HERE),
  letters.secondFactorChanged(WHEN, URL_HERE),
  letters.accountClosed(),
  letters.helplinesDue(URL_HERE),
  letters.accountRemoved(URL_HERE, 'be-kind', null),
  letters.onCall(URL_HERE),
  letters.onCallTest(URL_HERE),
];
const wordsOf = ({ subject, lines, button, after = [] }: Letter): string =>
  [subject, ...lines, button?.words ?? '', ...after].join('\n');
const kindsWhose = (holds: (letter: Letter) => boolean): string[] =>
  ALL.filter(holds).map(({ kind }) => kind);

describe('the letters', () => {
  it('are one of each kind, but for the seal that the record of events sends', () => {
    expect([...ALL.map(({ kind }) => kind), 'audit-head']).toEqual([...MAIL_KINDS]);
  });

  it('say how long a link works that does not work for ever', () => {
    expect(
      kindsWhose((letter) => /works (?:once, and )?for \d+ (?:minutes|hours|days)/.test(wordsOf(letter))),
    ).toEqual(['verify-email', 'sign-in-link', 'email-change', 'invitation']);
  });

  it('say what to do when it was not the reader, wherever that can be', () => {
    expect(kindsWhose((letter) => !wordsOf(letter).includes('If this was not you, '))).toEqual([
      'invitation',
      'lost-device-waits',
      'lost-device-refused',
      'lost-device-withdrawn',
      'helplines-due',
      'account-removed',
      'on-call',
      'on-call-test',
    ]);
  });

  it('do not say what the service is about', () => {
    const telling =
      /blether|peer|support|health|condition|\bill\b|doctor|NHS|patient|moderat|forum|group|crisis|helpline/i;
    expect(kindsWhose((letter) => telling.test(wordsOf(letter)))).toEqual([]);
    expect(wordsOf(letters.invitation(URL_HERE, 'administrator', true))).not.toMatch(telling);
    for (const rule of RULES)
      expect(wordsOf(letters.accountRemoved(URL_HERE, rule, null))).not.toMatch(telling);
  });

  it('say why an account was closed, and where to write when there is somewhere to', () => {
    const written = (contact: string | null): string =>
      wordsOf(letters.accountRemoved(URL_HERE, 'keep-private', contact));
    expect(written(null)).toContain('keep who you are to yourself');
    expect(written(null)).not.toContain('write to');
    expect(written('data@example.org')).toContain('please write to data@example.org');
  });

  it('say a role with the article that it takes', () => {
    expect(letters.invitation(URL_HERE, 'administrator', false).lines[0]).toBe(
      'Please join us as an administrator.',
    );
    expect(letters.invitation(URL_HERE, 'welcomer', true).lines[0]).toBe('Please join us as a welcomer.');
  });

  it('ask nobody to make an account who has one', () => {
    const [account, role] = [false, true].map((known) =>
      wordsOf(letters.invitation(URL_HERE, 'lead', known)),
    );
    expect(account).toContain('Make my account');
    expect(role).toContain('Take the role');
    expect(role).not.toMatch(/make/i);
  });
});
