import { createContext, useContext, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Proof } from '@blether/contracts/identity';
import { keys } from '../data/keys.ts';
import { codeOf } from '../data/problem.ts';

/** The password that somebody gave to prove who they are: asked for once a page, and gone with it. */
export interface KnownProof {
  readonly password: string | null;
  readonly keep: (password: string | null) => void;
}

export const ProofContext = createContext<KnownProof>({ password: null, keep: () => undefined });

/** The question for the password, while it is asked. */
export interface AskedProof {
  readonly typed: string;
  readonly type: (password: string) => void;
  readonly isWrong: boolean;
}

export interface Proven<Given> {
  readonly run: (given: Given) => void;
  readonly isPending: boolean;
  /** What went wrong, but for what the question for the password says itself. */
  readonly error: unknown;
  readonly asked: AskedProof | null;
  readonly reset: () => void;
}

/**
 * A change that the server may answer with "prove that it is you". Then the password is asked for where the change was
 * being made, with everything else still there, and sent along with it.
 */
export function useProven<Given, Reply>(
  call: (given: Given, proof: Proof) => Promise<Reply>,
  onDone: (reply: Reply, given: Given) => void,
): Proven<Given> {
  const client = useQueryClient();
  const known = useContext(ProofContext);
  const [isAsked, setIsAsked] = useState(false);
  const [typed, setTyped] = useState('');
  const password = isAsked ? typed : known.password;
  const change = useMutation({
    mutationFn: (given: Given) =>
      call(given, password === null || password === '' ? {} : { currentPassword: password }),
    onSuccess: (reply, given) => {
      if (isAsked) known.keep(typed);
      setIsAsked(false);
      setTyped('');
      void client.invalidateQueries({ queryKey: keys.account });
      onDone(reply, given);
    },
    onError: (error) => {
      const code = codeOf(error);
      if (code !== 'prove-it-is-you' && code !== 'wrong-credentials') return;
      known.keep(null);
      setIsAsked(true);
    },
  });
  const code = codeOf(change.error);
  const isAboutProof = code === 'prove-it-is-you' || code === 'wrong-credentials';
  return {
    run: change.mutate,
    isPending: change.isPending,
    error: isAboutProof ? null : change.error,
    asked: isAsked ? { typed, type: setTyped, isWrong: code === 'wrong-credentials' } : null,
    reset: change.reset,
  };
}
