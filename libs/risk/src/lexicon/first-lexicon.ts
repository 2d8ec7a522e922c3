import type { LexiconVersion } from '../lexicon.types.ts';
import { ABUSE_CARE } from './abuse-care.ts';
import { ABUSE_CONTROL } from './abuse-control.ts';
import { ABUSE_NOW } from './abuse-now.ts';
import { ABUSE_TOLD } from './abuse-told.ts';
import { ABUSE_VIOLENCE } from './abuse-violence.ts';
import { CHILD_AT_RISK_SIGNS } from './child-at-risk-signs.ts';
import { CHILD_AT_RISK_TOLD } from './child-at-risk-told.ts';
import { CHILD_AT_RISK } from './child-at-risk.ts';
import { CONDUCT } from './conduct.ts';
import { DISORDERED_EATING_QUIET } from './disordered-eating-quiet.ts';
import { DISORDERED_EATING_TOLD } from './disordered-eating-told.ts';
import { DISORDERED_EATING } from './disordered-eating.ts';
import { DESPAIR_BURDEN } from './despair-burden.ts';
import { DESPAIR_GOODBYE } from './despair-goodbye.ts';
import { DESPAIR_HOPELESS } from './despair-hopeless.ts';
import { MEDICAL_BODY } from './medical-body.ts';
import { MEDICAL_BRAIN } from './medical-brain.ts';
import { MEDICAL_GRIDS } from './medical-grids.ts';
import { MEDICAL_HEART_AND_BREATH } from './medical-heart-and-breath.ts';
import { MEDICAL_QUIET } from './medical-quiet.ts';
import { MEDICAL_SUGAR } from './medical-sugar.ts';
import { MEDICAL_TOLD } from './medical-told.ts';
import { MEDICAL_VOICES } from './medical-voices.ts';
import { MEDICINES_GRIDS } from './medicines-grids.ts';
import { MEDICINES_MUDDLED } from './medicines-muddled.ts';
import { MEDICINES_TAKEN } from './medicines-taken.ts';
import { MEDICINES_TOLD } from './medicines-told.ts';
import { MEDICINES_WITHOUT } from './medicines-without.ts';
import { SELF_HARM_ACT } from './self-harm-act.ts';
import { SELF_HARM_TOLD } from './self-harm-told.ts';
import { SELF_HARM_URGE } from './self-harm-urge.ts';
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
    ...DESPAIR_BURDEN,
    ...DESPAIR_GOODBYE,
    ...SELF_HARM_ACT,
    ...SELF_HARM_URGE,
    ...SELF_HARM_TOLD,
    ...DISORDERED_EATING,
    ...DISORDERED_EATING_QUIET,
    ...DISORDERED_EATING_TOLD,
    ...ABUSE_NOW,
    ...ABUSE_VIOLENCE,
    ...ABUSE_TOLD,
    ...ABUSE_CONTROL,
    ...ABUSE_CARE,
    ...CHILD_AT_RISK,
    ...CHILD_AT_RISK_SIGNS,
    ...CHILD_AT_RISK_TOLD,
    ...MEDICAL_HEART_AND_BREATH,
    ...MEDICAL_BRAIN,
    ...MEDICAL_BODY,
    ...MEDICAL_SUGAR,
    ...MEDICAL_QUIET,
    ...MEDICAL_TOLD,
    ...MEDICAL_GRIDS,
    ...MEDICAL_VOICES,
    ...MEDICINES_TAKEN,
    ...MEDICINES_WITHOUT,
    ...MEDICINES_TOLD,
    ...MEDICINES_GRIDS,
    ...MEDICINES_MUDDLED,
    ...CONDUCT,
  ],
};
