import type { ClientId, PersonId } from '@blether/contracts/brand';

/**
 * Words that are typed and not yet posted. They stay in this tab only, under the person who typed them, through
 * failures, reloads and a session that ends; posting them or signing out removes them.
 */
export interface Draft {
  readonly title: string;
  readonly body: string;
  /** The words that were last sent, and the id they went under: the same words keep it when sent again. */
  readonly sent: { readonly words: string; readonly clientId: ClientId } | null;
}

export const EMPTY_DRAFT: Draft = { title: '', body: '', sent: null };
const PREFIX = 'blether.draft.';

/** Some browsers refuse storage. Then drafts live as long as the page. */
const inMemory = new Map<string, string>();

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key) ?? inMemory.get(key) ?? null;
  } catch {
    return inMemory.get(key) ?? null;
  }
}

function write(key: string, value: string): void {
  inMemory.set(key, value);
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // Kept in memory.
  }
}

function remove(key: string): void {
  inMemory.delete(key);
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Was only in memory.
  }
}

function allKeys(): string[] {
  try {
    return [...new Set([...Object.keys(sessionStorage), ...inMemory.keys()])];
  } catch {
    return [...inMemory.keys()];
  }
}

const keyOf = (person: PersonId, place: string) => `${PREFIX}${person}.${place}`;

function isDraft(value: unknown): value is Draft {
  return (
    typeof value === 'object' && value !== null && 'title' in value && 'body' in value && 'sent' in value
  );
}

export function readDraft(person: PersonId, place: string): Draft {
  try {
    const value: unknown = JSON.parse(read(keyOf(person, place)) ?? 'null');
    return isDraft(value) ? value : EMPTY_DRAFT;
  } catch {
    return EMPTY_DRAFT;
  }
}

export function keepDraft(person: PersonId, place: string, draft: Draft): void {
  if (draft.title === '' && draft.body === '') remove(keyOf(person, place));
  else write(keyOf(person, place), JSON.stringify(draft));
}

export function dropDraft(person: PersonId, place: string): void {
  remove(keyOf(person, place));
}

/** Removes every draft, or every draft but one person's: nobody finds another's words on a shared device. */
export function dropDraftsExceptOf(person: PersonId | null): void {
  for (const key of allKeys()) {
    if (key.startsWith(PREFIX) && (person === null || !key.startsWith(keyOf(person, '')))) remove(key);
  }
}

/** The id to send these words under. */
export function clientIdFor(draft: Draft, words: string): ClientId {
  // A UUID is what a client id is; the brand exists for the compiler only.
  return draft.sent?.words === words ? draft.sent.clientId : (crypto.randomUUID() as ClientId);
}
