import type { ModeratedKind } from '@blether/contracts/moderation';

/**
 * What stands in a column that could hold words. `scanned`: a member's words, which the scanner has read at this door
 * before they were stored. `because`: words that it has not read, and why that is right. `none`: nobody's words, but
 * codes, keys, addresses of things and what the service has made itself.
 */
export type WordColumn = { readonly scanned: ModeratedKind } | { readonly because: string } | 'none';

const VAULT = { because: 'the vault: sealed, and opened for nobody but the person and by break-glass' };
const STAFF = { because: 'written by staff at work' };
const COPY = { because: 'kept as evidence, a copy of words that were scanned where they were written' };
const SERVICE = { because: 'written by administrators, for everybody to read or for the service to work by' };
const ADDRESS = { because: 'an email address, shown to nobody else' };
const LIBRARY = { because: 'of the sign-in library, which we give nothing to keep here' };

const none = (...columns: readonly string[]): Readonly<Record<string, WordColumn>> =>
  Object.fromEntries(columns.map((column) => [column, 'none']));

/**
 * Every column of every table that could hold somebody's words, by table. `word-columns.spec.ts` fails for one that is
 * missing here: whoever adds a column of members' words screens them, or says here why not.
 */
export const WORD_COLUMNS: Readonly<Record<string, Readonly<Record<string, WordColumn>>>> = {
  // People
  person: {
    display_name: { scanned: 'name' },
    held_name: { scanned: 'name' },
    name_key: { scanned: 'name' },
    ...none('join_hash'),
  },
  role_grant: none('role'),
  consent: none('document'),
  passkey: {
    name: { because: 'what somebody calls their own device, shown to them alone' },
    ...none('credential_id', 'public_key', 'transports'),
  },
  authenticator: none('sealed_secret', 'pending_secret'),
  recovery_code: none('code_hash'),
  challenge: none('asked', 'kind', 'token_hash'),
  emailed_link: { email: ADDRESS, ...none('purpose', 'token_hash') },
  invitation: { email: ADDRESS, ...none('role', 'token_hash') },
  auth_account: {
    accessToken: LIBRARY,
    idToken: LIBRARY,
    refreshToken: LIBRARY,
    scope: LIBRARY,
    ...none('accountId', 'providerId', 'password'),
  },
  auth_session: { ipAddress: LIBRARY, userAgent: LIBRARY, ...none('device', 'token') },
  auth_user: { email: ADDRESS, name: LIBRARY, image: LIBRARY },
  auth_verification: { identifier: LIBRARY, value: LIBRARY },
  vault_entry: { sealed: VAULT, ...none('field', 'key_id', 'nonce') },
  vault_key: none('id', 'nonce', 'proof'),

  // What they write
  topic: { title: { scanned: 'post' }, ...none('state') },
  post: { body: { scanned: 'post' }, ...none('labels', 'state') },
  forum: { name: SERVICE, about: SERVICE, ...none('mark') },

  // Safety and cases
  detection: none(
    'about',
    'categories',
    'conduct',
    'hits',
    'lexicon_version',
    'scanner_version',
    'subject_kind',
    'tier',
  ),
  unscanned: none('result', 'subject_kind'),
  risk_policy: none('policy'),
  case_file: none('about', 'kind', 'outcome', 'severity', 'state'),
  case_subject: { words: COPY, ...none('subject_kind') },
  case_note: { words: STAFF },
  case_answer: none('answer', 'flow_version', 'question'),
  case_action: { words: STAFF, ...none('before', 'kind', 'rule', 'subject_kind') },
  follow_up: none('kind', 'outcome'),
  report: {
    words: { scanned: 'report' },
    snapshot: COPY,
    ...none('category', 'severity', 'subject_kind'),
  },

  // Who is on duty, and who is called
  shift_plan: none('kind'),
  duty: none('ended'),
  on_call_watch: none('ladder', 'severity'),
  page: none('channel', 'failure', 'ladder', 'purpose', 'severity', 'state', 'who'),
  on_call_webhook: { url: SERVICE, ...none('sealed_secret') },
  push_key: none('public_key', 'sealed_private'),
  push_subscription: none('auth', 'device', 'endpoint', 'p256dh'),

  // What the service says, and to whom
  document: { text: SERVICE, ...none('kind') },
  helpline: {
    name: SERVICE,
    hours: SERVICE,
    phone: SERVICE,
    text: SERVICE,
    web: SERVICE,
    ...none('needs', 'places'),
  },
  setting: { value: SERVICE, ...none('key') },
  mail: {
    address: ADDRESS,
    letter: { because: 'what the service says itself, with nobody’s words in it; erased when it is sent' },
    ...none('failure', 'kind'),
  },
  notice: none('kind'),

  // What keeps it running
  event: none('actor_kind', 'actor_system', 'kind', 'refs'),
  event_reason: { reason: STAFF },
  event_block: none('hmac'),
  timer: none('kind'),
  copy_head: none('name'),
  migration: none('name'),
};

/** Schemas whose tables are not ours, and why none of their columns is listed. */
export const OTHER_SCHEMAS: Readonly<Record<string, string>> = {
  pgboss: 'the job queue: `job-names.ts` gives it ids alone, and the canary looks through all of it',
};
