import { useState } from 'react';
import { announce } from './announcer.ts';

interface Words {
  readonly done: string;
  /** What is to be done instead where the browser does not let us copy. */
  readonly refused: string;
}

/** Copies text for somebody, and says how it went to whoever does not see it. `copied` is null until they ask. */
export function useCopy({ done, refused }: Words) {
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
      announce(done);
    } catch {
      setCopied('no');
      announce(refused);
    }
  };
  return { copied, copy };
}
