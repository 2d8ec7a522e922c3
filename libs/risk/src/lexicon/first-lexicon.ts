import type { LexiconVersion } from '../lexicon.types.ts';
import { CONDUCT } from './conduct.ts';
import { DESPAIR_SIGNS } from './despair-signs.ts';
import { HARM } from './harm.ts';
import { HEALTH } from './health.ts';
import { DESPAIR_BURDEN } from './despair-burden.ts';
import { DESPAIR_GOODBYE } from './despair-goodbye.ts';
import { DESPAIR_HOPELESS } from './despair-hopeless.ts';
import { SUICIDE } from './suicide.ts';

/**
 * The lexicon that a new service starts with, until its moderators make their own version. Small on purpose: frames
 * in which people speak of themselves, not words of the topic.
 */
export const FIRST_LEXICON: LexiconVersion = {
  version: '2026-11-23.1',
  phrases: [
    ...SUICIDE,
    ...DESPAIR_HOPELESS,
    ...DESPAIR_SIGNS,
    ...DESPAIR_BURDEN,
    ...DESPAIR_GOODBYE,
    ...HARM,
    ...HEALTH,
    ...CONDUCT,
  ],
};
