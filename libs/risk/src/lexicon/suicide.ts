import type { Phrase } from '../lexicon.types.ts';
import { SUICIDE_CODED } from './suicide-coded.ts';
import { SUICIDE_CRISIS } from './suicide-crisis.ts';
import { SUICIDE_FAREWELL } from './suicide-farewell.ts';
import { SUICIDE_HINTS } from './suicide-hints.ts';
import { SUICIDE_IMPLIED } from './suicide-implied.ts';
import { SUICIDE_INTENT } from './suicide-intent.ts';
import { SUICIDE_LIVING } from './suicide-living.ts';
import { SUICIDE_MEANS } from './suicide-means.ts';
import { SUICIDE_NEAR } from './suicide-near.ts';
import { SUICIDE_NOW } from './suicide-now.ts';
import { SUICIDE_OBLIQUE } from './suicide-oblique.ts';
import { SUICIDE_OTHER } from './suicide-other.ts';
import { SUICIDE_PASSIVE } from './suicide-passive.ts';
import { SUICIDE_QUIET } from './suicide-quiet.ts';
import { SUICIDE_THOUGHTS } from './suicide-thoughts.ts';
import { SUICIDE_WISH } from './suicide-wish.ts';

export const SUICIDE: readonly Phrase[] = [
  ...SUICIDE_NOW,
  ...SUICIDE_MEANS,
  ...SUICIDE_NEAR,
  ...SUICIDE_CRISIS,
  ...SUICIDE_FAREWELL,
  ...SUICIDE_INTENT,
  ...SUICIDE_THOUGHTS,
  ...SUICIDE_WISH,
  ...SUICIDE_LIVING,
  ...SUICIDE_PASSIVE,
  ...SUICIDE_QUIET,
  ...SUICIDE_OBLIQUE,
  ...SUICIDE_HINTS,
  ...SUICIDE_IMPLIED,
  ...SUICIDE_CODED,
  ...SUICIDE_OTHER,
];
