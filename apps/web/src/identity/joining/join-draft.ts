import { useState } from 'react';
import type { SupportCard } from '@blether/contracts/safety';

/**
 * What somebody has answered so far while joining. It stays in this tab, through reloads and failures, until they have
 * joined. The password is never part of it, and when they were born lasts as long as the page: we say that we look at it
 * once, so it is written down nowhere.
 */
export interface JoinDraft {
  readonly name: string;
  readonly month: string;
  readonly year: string;
  /** The versions that were agreed to: a yes to older words is no yes to newer ones. */
  readonly houseRules: number | null;
  readonly privacy: number | null;
  readonly health: boolean;
  readonly email: string;
}

/** Where the mail went, and whom they can talk to, for the page that says so. */
export interface Sent {
  readonly email: string;
  readonly support: SupportCard | null;
}

const EMPTY: JoinDraft = {
  name: '',
  month: '',
  year: '',
  houseRules: null,
  privacy: null,
  health: false,
  email: '',
};
/** `undefined` is not written into JSON. */
const UNKEPT = { month: undefined, year: undefined } satisfies Partial<Record<keyof JoinDraft, undefined>>;
const DRAFT = 'blether.join';
const SENT = 'blether.joined';

function read<Kept extends object>(key: string): Partial<Kept> | null {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    // Written by this file, in this tab.
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

function keep(key: string, value: object | null): void {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Storage is closed: it lives as long as the page.
  }
}

export interface DraftInHand {
  readonly draft: JoinDraft;
  readonly change: (answers: Partial<JoinDraft>) => void;
  /** Nothing is left of it, on the page or in the tab. */
  readonly forget: () => void;
}

export function useJoinDraft(): DraftInHand {
  const [draft, setDraft] = useState<JoinDraft>(() => ({ ...EMPTY, ...read<JoinDraft>(DRAFT) }));
  return {
    draft,
    change: (answers) => {
      const next = { ...draft, ...answers };
      setDraft(next);
      keep(DRAFT, { ...next, ...UNKEPT });
    },
    forget: () => {
      setDraft(EMPTY);
      keep(DRAFT, null);
    },
  };
}

export function keepSent(sent: Sent | null): void {
  keep(SENT, sent);
}

const UNTOLD = { category: null, kind: 'name', words: 'held', told: 'later', expected: null } as const;

export function readSent(): Sent | null {
  const { email, support = null } = read<Sent>(SENT) ?? {};
  // A card that an earlier version has kept says less.
  return email === undefined ? null : { email, support: support && { ...UNTOLD, ...support } };
}
