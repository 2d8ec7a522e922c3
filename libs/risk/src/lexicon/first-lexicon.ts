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
import { CONDUCT_MORE } from './conduct-more.ts';
import { CONTACT_DETAILS } from './contact-details.ts';
import { CONTACT_IDEAS } from './contact-ideas.ts';
import { CONTACT_PLAIN } from './contact-plain.ts';
import { DESPAIR_BURDEN } from './despair-burden.ts';
import { DESPAIR_CRISIS } from './despair-crisis.ts';
import { DESPAIR_GOODBYE } from './despair-goodbye.ts';
import { DESPAIR_HINTS } from './despair-hints.ts';
import { DESPAIR_HOPELESS } from './despair-hopeless.ts';
import { DESPAIR_NO_WAY } from './despair-no-way.ts';
import { DESPAIR_OBLIQUE } from './despair-oblique.ts';
import { DESPAIR_SELF } from './despair-self.ts';
import { DESPAIR_SIGNS } from './despair-signs.ts';
import { DISORDERED_EATING_GRID_QUIET } from './disordered-eating-grid-quiet.ts';
import { DISORDERED_EATING_GRID } from './disordered-eating-grid.ts';
import { DISORDERED_EATING_HINTS } from './disordered-eating-hints.ts';
import { DISORDERED_EATING_QUIET } from './disordered-eating-quiet.ts';
import { DISORDERED_EATING_TOLD } from './disordered-eating-told.ts';
import { DISORDERED_EATING } from './disordered-eating.ts';
import { EMOJI } from './emoji.ts';
import { ENCOURAGING_HARM_IDEAS } from './encouraging-harm-ideas.ts';
import { ENCOURAGING_HARM_ILLNESS } from './encouraging-harm-illness.ts';
import { ENCOURAGING_HARM_PLAIN } from './encouraging-harm-plain.ts';
import { ENCOURAGING_HARM } from './encouraging-harm.ts';
import { GROOMING_HOLD } from './grooming-hold.ts';
import { GROOMING_IDEAS } from './grooming-ideas.ts';
import { GROOMING_TALK } from './grooming-talk.ts';
import { GROOMING } from './grooming.ts';
import { HARASSMENT_IDEAS } from './harassment-ideas.ts';
import { HARASSMENT_INSULTS } from './harassment-insults.ts';
import { HARASSMENT_SCORN } from './harassment-scorn.ts';
import { HARASSMENT_THREATS } from './harassment-threats.ts';
import { HARASSMENT } from './harassment.ts';
import { HARM_SHORT } from './harm-short.ts';
import { HARM_TOPICS } from './harm-topics.ts';
import { HARM_WIDE } from './harm-wide.ts';
import { HATE_IDEAS } from './hate-ideas.ts';
import { HATE_PLAIN } from './hate-plain.ts';
import { HATE_SLURS } from './hate-slurs.ts';
import { HATE } from './hate.ts';
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
import { SCAM_IDEAS } from './scam-ideas.ts';
import { SCAM_PLAIN } from './scam-plain.ts';
import { SCAM } from './scam.ts';
import { SELF_HARM_ACT } from './self-harm-act.ts';
import { SELF_HARM_GRID_QUIET } from './self-harm-grid-quiet.ts';
import { SELF_HARM_GRID } from './self-harm-grid.ts';
import { SELF_HARM_HINTS } from './self-harm-hints.ts';
import { SELF_HARM_TOLD } from './self-harm-told.ts';
import { SELF_HARM_URGE } from './self-harm-urge.ts';
import { SUICIDE_SPOKEN } from './suicide-spoken.ts';
import { SUICIDE } from './suicide.ts';

/**
 * The lexicon that a new service starts with, until its moderators make their own version. Frames in which people speak
 * of themselves and of those beside them, not words of the topic.
 */
export const FIRST_LEXICON: LexiconVersion = {
  version: '2026-11-24.2',
  phrases: [
    ...SUICIDE_SPOKEN,
    ...SUICIDE,
    ...DESPAIR_BURDEN,
    ...DESPAIR_CRISIS,
    ...DESPAIR_GOODBYE,
    ...DESPAIR_HINTS,
    ...DESPAIR_HOPELESS,
    ...DESPAIR_NO_WAY,
    ...DESPAIR_OBLIQUE,
    ...DESPAIR_SELF,
    ...DESPAIR_SIGNS,
    ...SELF_HARM_ACT,
    ...SELF_HARM_GRID_QUIET,
    ...SELF_HARM_GRID,
    ...SELF_HARM_HINTS,
    ...SELF_HARM_TOLD,
    ...SELF_HARM_URGE,
    ...DISORDERED_EATING_GRID_QUIET,
    ...DISORDERED_EATING_GRID,
    ...DISORDERED_EATING_HINTS,
    ...DISORDERED_EATING_QUIET,
    ...DISORDERED_EATING_TOLD,
    ...DISORDERED_EATING,
    ...ABUSE_CARE,
    ...ABUSE_CONTROL,
    ...ABUSE_GRID_QUIET,
    ...ABUSE_GRID,
    ...ABUSE_HINTS,
    ...ABUSE_NOW,
    ...ABUSE_TOLD,
    ...ABUSE_VIOLENCE,
    ...CHILD_AT_RISK_GRID,
    ...CHILD_AT_RISK_HINTS,
    ...CHILD_AT_RISK_SIGNS,
    ...CHILD_AT_RISK_TOLD,
    ...CHILD_AT_RISK,
    ...MEDICAL_BODY,
    ...MEDICAL_BRAIN,
    ...MEDICAL_GRIDS,
    ...MEDICAL_HEART_AND_BREATH,
    ...MEDICAL_QUIET,
    ...MEDICAL_SUGAR,
    ...MEDICAL_TOLD,
    ...MEDICAL_VOICES,
    ...MEDICINES_GRIDS,
    ...MEDICINES_MUDDLED,
    ...MEDICINES_TAKEN,
    ...MEDICINES_TOLD,
    ...MEDICINES_WITHOUT,
    ...HARASSMENT_IDEAS,
    ...HARASSMENT_INSULTS,
    ...HARASSMENT_SCORN,
    ...HARASSMENT_THREATS,
    ...HARASSMENT,
    ...HATE_IDEAS,
    ...HATE_PLAIN,
    ...HATE_SLURS,
    ...HATE,
    ...GROOMING_HOLD,
    ...GROOMING_IDEAS,
    ...GROOMING_TALK,
    ...GROOMING,
    ...ENCOURAGING_HARM_IDEAS,
    ...ENCOURAGING_HARM_ILLNESS,
    ...ENCOURAGING_HARM_PLAIN,
    ...ENCOURAGING_HARM,
    ...CONTACT_DETAILS,
    ...CONTACT_IDEAS,
    ...CONTACT_PLAIN,
    ...SCAM_IDEAS,
    ...SCAM_PLAIN,
    ...SCAM,
    ...CONDUCT_MORE,
    ...EMOJI,
    ...HARM_SHORT,
    ...HARM_TOPICS,
    ...HARM_WIDE,
  ],
};
