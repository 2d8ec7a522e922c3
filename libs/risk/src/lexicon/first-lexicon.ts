import type { LexiconVersion } from '../lexicon.types.ts';
import { CONTACT_DETAILS } from './contact-details.ts';
import { CONTACT_PLAIN } from './contact-plain.ts';
import { ENCOURAGING_HARM } from './encouraging-harm.ts';
import { ENCOURAGING_HARM_ILLNESS } from './encouraging-harm-illness.ts';
import { ENCOURAGING_HARM_PLAIN } from './encouraging-harm-plain.ts';
import { GROOMING } from './grooming.ts';
import { GROOMING_HOLD } from './grooming-hold.ts';
import { GROOMING_TALK } from './grooming-talk.ts';
import { HARASSMENT } from './harassment.ts';
import { HARASSMENT_INSULTS } from './harassment-insults.ts';
import { HARASSMENT_SCORN } from './harassment-scorn.ts';
import { HARM } from './harm.ts';
import { HATE } from './hate.ts';
import { HATE_PLAIN } from './hate-plain.ts';
import { HATE_SLURS } from './hate-slurs.ts';
import { HEALTH } from './health.ts';
import { MEDICAL_EMERGENCY } from './medical-emergency.ts';
import { MEDICAL_BODY } from './medical-emergency-body.ts';
import { MEDICAL_PLAIN } from './medical-emergency-plain.ts';
import { MEDICAL_QUIET } from './medical-emergency-quiet.ts';
import { MEDICAL_URGENT } from './medical-emergency-urgent.ts';
import { MEDICINES } from './medicines.ts';
import { MEDICINES_PLAIN } from './medicines-plain.ts';
import { MEDICINES_STOPPING } from './medicines-stopping.ts';
import { SCAM } from './scam.ts';
import { SCAM_PLAIN } from './scam-plain.ts';
import { SUICIDE } from './suicide.ts';

/**
 * The lexicon that a new service starts with, until its moderators make their own version. Small on purpose: frames
 * in which people speak of themselves, not words of the topic.
 */
export const FIRST_LEXICON: LexiconVersion = {
  version: '2026-11-23.1',
  phrases: [
    ...SUICIDE,
    ...HARM,
    ...HEALTH,
    ...MEDICAL_EMERGENCY,
    ...MEDICAL_BODY,
    ...MEDICAL_URGENT,
    ...MEDICAL_PLAIN,
    ...MEDICAL_QUIET,
    ...MEDICINES,
    ...MEDICINES_PLAIN,
    ...MEDICINES_STOPPING,
    ...HARASSMENT,
    ...HARASSMENT_INSULTS,
    ...HARASSMENT_SCORN,
    ...HATE,
    ...HATE_PLAIN,
    ...HATE_SLURS,
    ...GROOMING,
    ...GROOMING_HOLD,
    ...GROOMING_TALK,
    ...ENCOURAGING_HARM,
    ...ENCOURAGING_HARM_ILLNESS,
    ...ENCOURAGING_HARM_PLAIN,
    ...CONTACT_DETAILS,
    ...CONTACT_PLAIN,
    ...SCAM,
    ...SCAM_PLAIN,
  ],
};
