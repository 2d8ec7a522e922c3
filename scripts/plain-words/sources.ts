// Everything the product says to people in words of its own.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePoFile } from '@lingui/format-po';
import { RULES } from '../../libs/contracts/src/rules.ts';
import * as letters from '../../apps/api/src/identity/letters.ts';
import { DOCUMENT_WORDS } from '../../apps/api/src/identity/documents/document-page.words.ts';
import { FAULT_DETAILS } from '../../apps/api/src/platform/http/fault-details.ts';
import { FRAME_WORDS } from '../../apps/api/src/platform/http/framed-page.words.ts';
import { FRAME } from '../../apps/api/src/platform/mail/letter.ts';
import type { Letter } from '../../apps/api/src/platform/mail/letter.ts';
import {
  GROUPS,
  moderatorWords,
  PLACE_WORDS,
  SAID,
} from '../../apps/api/src/safety/helplines/talk-page.words.ts';
import type { Instant } from '../../libs/contracts/src/brand.ts';
import type { ModeratorsThere } from '../../libs/contracts/src/safety.ts';
import { PROBLEMS } from '../../libs/contracts/src/problems.ts';
import { sentencesOfMarkdown, sentencesOfMessage, sentencesOfPlain } from './sentences.ts';

/** A moment as a letter says it. */
const WHEN = '24 May, 09:14';
const CONTACT = 'data@example.org';
/** And a day as a page says it. */
const DAY = '24 May 2027';

const repository = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(repository, file), 'utf8');

const LATER = '2027-05-24T08:00:00Z';
/** Whether a moderator is there, and how long it takes: each of these is said in other words. */
const MODERATORS: readonly ModeratorsThere[] = [true, false].flatMap((onDuty) => [
  { onDuty, expected: null },
  { onDuty, expected: { minutes: 20, measured: true } },
  { onDuty, expected: { minutes: 60, measured: false } },
  { onDuty, expected: { minutes: 2_880, measured: false } },
  { onDuty, expected: { from: LATER as Instant } },
]);

export interface Sentence {
  text: string;
  /** Where a writer finds it. */
  where: string;
}

/** What is read in one go, so what has a median of its own: an easy page must not make up for a hard one. */
export interface Source {
  name: string;
  sentences: readonly Sentence[];
}

export function catalogue(file: string): Sentence[] {
  return messagesOf(read(file)).flatMap(({ message, where }) =>
    sentencesOfMessage(message).map((text) => ({ text, where })),
  );
}

/** The messages of a catalogue that are in use; what the code no longer says stays in it as obsolete. */
export function messagesOf(po: string): { message: string; where: string }[] {
  return parsePoFile(po)
    .items.filter(({ obsolete }) => !obsolete)
    .map(({ msgid, msgstr, references }) => ({
      message: msgstr[0] === undefined || msgstr[0] === '' ? msgid : msgstr[0],
      where: references.map((reference) => `apps/web/${reference}`).join(', '),
    }));
}

function problems(): Sentence[] {
  const said = [
    ...Object.entries(PROBLEMS).map(
      ([code, { title }]) => [title, `libs/contracts/src/problems.ts, ${code}`] as const,
    ),
    ...Object.entries(FAULT_DETAILS).map(
      ([fault, detail]) => [detail, `apps/api/src/platform/http/fault-details.ts, ${fault}`] as const,
    ),
  ];
  return said.flatMap(([words, where]) => sentencesOfPlain(words).map((text) => ({ text, where })));
}

/** Every mail, with something in the place of what it is given, and what stands around all of them. */
function mails(): Sentence[] {
  const file = 'apps/api/src/identity/letters.ts';
  const { verifyEmail, accountExists, signInLink, emailChange, emailChanged, passwordChanged } = letters;
  const { newSignIn, invitation, lostDevice, secondFactorChanged, accountClosed, helplinesDue } = letters;
  const written = {
    verifyEmail: verifyEmail(''),
    accountExists: accountExists(''),
    nameGone: letters.nameGone(''),
    signInLink: signInLink(''),
    emailChange: emailChange(''),
    emailChanged: emailChanged(),
    passwordChanged: passwordChanged(WHEN, ''),
    newSignIn: newSignIn(WHEN, ''),
    invitation: invitation('', 'moderator', false),
    lostDevice: lostDevice('', WHEN),
    secondFactorChanged: secondFactorChanged(WHEN, ''),
    accountClosed: accountClosed(),
    helplinesDue: helplinesDue(''),
    onCall: letters.onCall(''),
    accountRemoved: letters.accountRemoved('', 'be-kind', CONTACT),
    onCallTest: letters.onCallTest(''),
    emailChangeAsked: letters.emailChangeAsked(WHEN, ''),
    lostDeviceWaits: letters.lostDeviceWaits(''),
    lostDeviceRefused: letters.lostDeviceRefused(),
    lostDeviceWithdrawn: letters.lostDeviceWithdrawn(''),
  } satisfies Record<Exclude<keyof typeof letters, 'LINK_LIFETIMES'>, Letter>;
  const others = [
    ['invitation', invitation('', 'moderator', true)] as const,
    ...RULES.map((rule) => ['accountRemoved', letters.accountRemoved('', rule, null)] as const),
  ];
  const said = [...Object.entries(written), ...others].flatMap(
    ([name, { subject, lines, button, after = [] }]) =>
      [subject, ...lines, ...(button ? [button.words] : []), ...after].map(
        (words) => [words, `${file}, ${name}`] as const,
      ),
  );
  const around = Object.values(FRAME).map(
    (words) => [words, 'apps/api/src/platform/mail/letter.ts'] as const,
  );
  return [...said, ...around].flatMap(([words, where]) =>
    sentencesOfPlain(words).map((text) => ({ text, where })),
  );
}

/** The pages that the API writes itself, and what stands round them. */
function servedPages(): Sentence[] {
  const helplines = [
    ...Object.values(SAID),
    ...GROUPS.map(({ title }) => title),
    ...Object.values(PLACE_WORDS),
    ...MODERATORS.map((there) => moderatorWords(there, new Date(LATER))),
  ];
  const { titles, coming, version, ...others } = DOCUMENT_WORDS;
  const documents = [...Object.values(titles), coming(DAY), version(1, DAY), ...Object.values(others)];
  return [
    ...helplines.map((words) => [words, 'apps/api/src/safety/helplines/talk-page.words.ts'] as const),
    ...documents.map((words) => [words, 'apps/api/src/identity/documents/document-page.words.ts'] as const),
    ...Object.values(FRAME_WORDS).map(
      (words) => [words, 'apps/api/src/platform/http/framed-page.words.ts'] as const,
    ),
  ].flatMap(([words, where]) => sentencesOfPlain(words).map((text) => ({ text, where })));
}

/** A source for each Markdown file that the pattern finds, which may be none. */
function documents(pattern: string): Source[] {
  return globSync(pattern, { cwd: repository })
    .sort()
    .map((file) => ({
      name: file,
      sentences: sentencesOfMarkdown(read(file)).map((text) => ({ text, where: file })),
    }));
}

/** What is measured. New places for words get a line here. */
export const sources = (): Source[] => [
  { name: 'the web', sentences: catalogue('apps/web/src/locales/en.po') },
  { name: 'the problems of the API', sentences: problems() },
  { name: 'the mails', sentences: mails() },
  { name: 'the pages of the API', sentences: servedPages() },
  ...documents('apps/api/src/identity/documents/*.en.md'),
];

/** One word or name a line. */
export const list = (name: 'plain-words' | 'condition-names'): string[] =>
  read(`apps/web/src/locales/${name}.txt`)
    .split('\n')
    .filter((line) => line !== '');
