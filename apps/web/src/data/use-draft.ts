import { useState } from 'react';
import type { ClientId, PersonId } from '@blether/contracts/brand';
import { clientIdFor, dropDraft, EMPTY_DRAFT, keepDraft, readDraft, type Draft } from './drafts.ts';

export interface DraftInHand {
  readonly draft: Draft;
  readonly change: (words: Partial<Pick<Draft, 'title' | 'body'>>) => void;
  /** Marks the words as sent and gives the id to send them under. */
  readonly sending: (words: string) => ClientId;
  /** The id must not be used again, but the words stay. */
  readonly forgetSent: () => void;
  readonly clear: () => void;
}

export function useDraft(person: PersonId, place: string): DraftInHand {
  const [draft, setDraft] = useState(() => readDraft(person, place));
  const keep = (next: Draft) => {
    setDraft(next);
    keepDraft(person, place, next);
  };
  return {
    draft,
    change: (words) => {
      keep({ ...draft, ...words });
    },
    sending: (words) => {
      const clientId = clientIdFor(draft, words);
      keep({ ...draft, sent: { words, clientId } });
      return clientId;
    },
    forgetSent: () => {
      keep({ ...draft, sent: null });
    },
    clear: () => {
      setDraft(EMPTY_DRAFT);
      dropDraft(person, place);
    },
  };
}
