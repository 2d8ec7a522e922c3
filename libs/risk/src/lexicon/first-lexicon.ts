import type { LexiconVersion } from '../lexicon.types.ts';
import { ABUSE_CARE } from './abuse-care.ts';
import { ABUSE_CONTROL } from './abuse-control.ts';
import { ABUSE_GRID_QUIET } from './abuse-grid-quiet.ts';
import { ABUSE_GRID } from './abuse-grid.ts';
import { ABUSE_HINTS } from './abuse-hints.ts';
import { ABUSE_NOW } from './abuse-now.ts';
import { ABUSE_TOLD } from './abuse-told.ts';
import { ABUSE_VIOLENCE } from './abuse-violence.ts';
import { CHILD_AT_RISK_GRID } from './child-at-risk-grid.ts';
import { CHILD_AT_RISK_HINTS } from './child-at-risk-hints.ts';
import { CHILD_AT_RISK_SIGNS } from './child-at-risk-signs.ts';
import { CHILD_AT_RISK_TOLD } from './child-at-risk-told.ts';
import { CHILD_AT_RISK } from './child-at-risk.ts';
import { CONDUCT } from './conduct.ts';
import { DESPAIR_BURDEN } from './despair-burden.ts';
import { DESPAIR_GOODBYE } from './despair-goodbye.ts';
import { DESPAIR_HOPELESS } from './despair-hopeless.ts';
import { DESPAIR_SIGNS } from './despair-signs.ts';
import { DISORDERED_EATING_GRID_QUIET } from './disordered-eating-grid-quiet.ts';
import { DISORDERED_EATING_GRID } from './disordered-eating-grid.ts';
import { DISORDERED_EATING_HINTS } from './disordered-eating-hints.ts';
import { DISORDERED_EATING_QUIET } from './disordered-eating-quiet.ts';
import { DISORDERED_EATING_TOLD } from './disordered-eating-told.ts';
import { DISORDERED_EATING } from './disordered-eating.ts';
import { HARM_SHORT } from './harm-short.ts';
import { HARM_TOPICS } from './harm-topics.ts';
import { HARM_WIDE } from './harm-wide.ts';
import { HEALTH } from './health.ts';
import { SELF_HARM_ACT } from './self-harm-act.ts';
import { SELF_HARM_GRID_QUIET } from './self-harm-grid-quiet.ts';
import { SELF_HARM_GRID } from './self-harm-grid.ts';
import { SELF_HARM_HINTS } from './self-harm-hints.ts';
import { SELF_HARM_TOLD } from './self-harm-told.ts';
import { SELF_HARM_URGE } from './self-harm-urge.ts';
import { SUICIDE } from './suicide.ts';

/**
 * The lexicon that a new service starts with, until its moderators make their own version. Frames in which people speak
 * of themselves and of those beside them, not words of the topic.
 */
export const FIRST_LEXICON: LexiconVersion = {
  version: '2026-11-24.1',
  phrases: [
    ...SUICIDE,
    ...DESPAIR_BURDEN,
    ...DESPAIR_GOODBYE,
    ...DESPAIR_HOPELESS,
    ...DESPAIR_SIGNS,
    ...SELF_HARM_ACT,
    ...SELF_HARM_GRID,
    ...SELF_HARM_GRID_QUIET,
    ...SELF_HARM_HINTS,
    ...SELF_HARM_TOLD,
    ...SELF_HARM_URGE,
    ...DISORDERED_EATING_GRID,
    ...DISORDERED_EATING_GRID_QUIET,
    ...DISORDERED_EATING_HINTS,
    ...DISORDERED_EATING_QUIET,
    ...DISORDERED_EATING_TOLD,
    ...DISORDERED_EATING,
    ...ABUSE_CARE,
    ...ABUSE_CONTROL,
    ...ABUSE_GRID,
    ...ABUSE_GRID_QUIET,
    ...ABUSE_HINTS,
    ...ABUSE_NOW,
    ...ABUSE_TOLD,
    ...ABUSE_VIOLENCE,
    ...CHILD_AT_RISK_GRID,
    ...CHILD_AT_RISK_HINTS,
    ...CHILD_AT_RISK_SIGNS,
    ...CHILD_AT_RISK_TOLD,
    ...CHILD_AT_RISK,
    ...HARM_SHORT,
    ...HARM_TOPICS,
    ...HARM_WIDE,
    ...HEALTH,
    ...CONDUCT,
  ],
};
