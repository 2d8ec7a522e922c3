import type { Messages } from '@lingui/core';

/** The English of every module that was loaded; `build/words.ts` has each module add its own. */
export const words: Messages = {};
