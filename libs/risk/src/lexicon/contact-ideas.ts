import type { Phrase } from '../lexicon.types.ts';
import { ONE_TO, YOU } from './conduct-wording.ts';
import { founding } from './founding.ts';

const SERVICE =
  '(hospital|surgery|ward|clinic|helpline|hotline|council|pharmacy|chemist|nhs|reception|switchboard|department|samaritans|charity|office|police|service|centre|out of hours|option|freephone|support line|crisis team|crisis line|advice line|mind|shout|childline|age uk|macmillan|foundation|trust|society|association)';
const APP =
  '(facebook|fb|insta|instagram|ig|snap|snapchat|whatsapp|telegram|messenger|discord|kik|tiktok|signal|skype|zoom|viber|twitter|threads|bluesky|steam|roblox|psn|xbox|facetime|wechat|line|imo)';
const DIGITS = '(oh|o|zero|nought|one|two|three|four|five|six|seven|eight|nine|double|hunner|hundred)';
const STREET =
  '(street|st|road|rd|avenue|terrace|lane|loan|brae|drive|close|crescent|gardens|court|grove|wynd|cottage|cottages|row|square|mews|quay|lodge|estate|flats|tower|farm)';

/** Ways to reach somebody: a detail with a word that hands it over, places and codes, numbers in words. */
export const CONTACT_IDEAS: readonly Phrase[] = [
  founding({
    id: 'contact.detail-handed-over',
    category: 'contact-details',
    tier: 'review',
    pattern: `(ring|rang|phone|call|bell|text|txt|dm|message|msg|add|find|email|mail|write|whatsapp|contact|reach|reached|meet|come round|visit|get me|get him|get her|number|nummer|mobile|mob|cell|digits|address|im on|i'm on|he's on|she's on|on|it's|its|this is|here's|heres|mine|his|hers|try|send|post|giz|gies|bide|live|lives|stay|stays|home|house|flat|nurse's|doctor's|follow|join) ~8 (<phone>|<email>|<handle>|<postcode>) -(${SERVICE} ~8 (<phone>|<email>|<handle>|<postcode>))`,
    reason: 'A number, address or handle given with a word to use it.',
    fires: ['ring me on 07700 900417', 'write to jean.mck@example.org', 'add me @wheezy_fb07'],
    quiet: ['call the helpline on 0808 800 1234', 'the ward number is 0141 496 0000'],
  }),
  founding({
    id: 'contact.email-bare',
    category: 'contact-details',
    tier: 'review',
    pattern: `<email> -((info|enquiries|support|help|feedback|complaints) <email>)`,
    reason: 'An email address, whatever stands round it.',
    fires: ['jean.mck@example.org cant type more', 'agnieszka.k at example dot org'],
    quiet: ['I have a new email', 'at the dot on the chart'],
  }),
  founding({
    id: 'contact.digits-in-words',
    category: 'contact-details',
    tier: 'review',
    pattern: `(oh|o|zero|nought|naught|0|oh double) ${DIGITS} ${DIGITS} ${DIGITS} ${DIGITS} ${DIGITS}|(07700|077*|078*|079*|074*|075*) ..3 (then|and then|dot|dash|space|followed by|after that) ..1 ${ONE_TO(30)}|(07700|o77oo|o7700|077oo|o77o0|07 700|077 00) ..3 (900|9oo|90o|9o0|nine)|(malpa|arroba|kropka|at sign|chiocciola) ..4 (org|com|pl|uk|net|it|dot|example|gmail)|(double|treble) (oh|o|zero|seven|nine) ${DIGITS} ${DIGITS} -(out of ten|(countdown|scale|count*|pain) ..4 ${DIGITS})`,
    reason: 'A number in words, in letters or in pieces.',
    fires: [
      "ma number's oh double seven double oh, nine hunner",
      'O77OO 9OO 346',
      'my mail is agnieszka (malpa) example.org',
    ],
    quiet: ['count one two three four', 'then two and then three', 'zero seizures for one week'],
  }),
  founding({
    id: 'contact.who-and-where-asked',
    category: 'contact-details',
    tier: 'review',
    pattern: `(what's|whats|what is|whit's|tell me|give me|gie me|gies|which|whit|what|wits) ..2 (second name|surname|last name|full name|real name|house number|flat number|door number|postcode|post code) ..3 (love|hen|pal|mate|i'll|i will|ah'll|so|and|please|pet|${YOU})|(whit|what|which|wit) (street|road|village|estate|block|building|ward|bed|town|end|stair) (are|r|is|ye|do|you|d'ye|dae) ..2 (ye|you|u|in|live|stay|bide|on|it) ..8 (pop|come|visit|meet|roon|round|near|drop|bring|${YOU}|ah'm|i'm)|(look|find) (thee|you|ye|u|me|him|her) ..1 (up on|up oan|on|oan) (facebook|fb|insta|instagram|tiktok|linkedin|snapchat|messenger)|(i'll|ill|ah'll|i can|could|ah could|lets|i will) (pop|nip|come|drop|call|swing) (round|roon|over|by|in|up) ..4 (if|when|tomorrow|friday|${YOU}|the night|after|see|wi|with|for)|(full name|insta|snap|facebook|number|surname) ..4 (i'll|ill|il|i will) (find|add|look|search|dm|message|ring|text) (${YOU}|thee)|(pm|dm|send|inbox|msg|message) (me|us) (yer|your|ur|thy) [phone|mobile|home] (number|nummer|address|email|insta|snap|postcode|details|digits)`,
    reason: 'Who or where somebody is, asked in order to come.',
    fires: [
      "What's tha second name love? I'll look thee up on Facebook",
      "Whit street are ye in? Ah'm in Larkmill an aw",
    ],
    quiet: [
      'what is your real name for that tablet',
      'I could look up the leaflet',
      'I looked it up on the NHS page',
    ],
  }),
  founding({
    id: 'contact.place-and-code',
    category: 'contact-details',
    tier: 'review',
    pattern: `(door|gate|key safe|keysafe|entry|buzzer|alarm|back door|lock|intercom) (code|number|pin|combination) (is|its|it's|will be)|(key|keys) (is|are|under|beneath|in) ..2 (mat|plant pot|flowerpot|pot|gnome|key safe|keysafe|stone|bin|wheelie bin|letterbox) ..6 (come|let yourself|door|in|pop|let yersel|visit)|(do|please|come and|you may|pray) (call|visit|drop in|look in) (on|at) (me|us|him|her) ..8 (cottage|house|lodge|flat|gate|road|street|room|number|farm)|(visit|see|find|go and see|call on) (him|her|them|me) ..8 (lodge|nursing home|care home|ward|room|hospice) ..2 (room|bed|ward|number|and|bay|flat)|(in|at|to) ..2 ${STREET} ..2 (room|flat|number|house|no) ..1 ${ONE_TO(60)}|(come|visit|house|home|live|stay|bide|address|flat) ...3 ${STREET} ..1 ${ONE_TO(99)}|${STREET} ...1 (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty) ..3 (blue|red|green|white|gate|door|come|bell|lonely|flat|house) -((code|number|pin|combination) (is|its|it's|will be) (broken|wrong|stuck|changed|not|out|kept|off|in|the))`,
    reason: 'A home, a room or the code of a door given away.',
    fires: [
      'the gate number is 4471',
      'come… house. Elm… Elm Road. twelve. blue… gate',
      'visit him in Seaview Lodge room 14',
    ],
    quiet: [
      'the door code is broken',
      'I go to the surgery on the High Street',
      'the key is in the attitude',
    ],
  }),
  founding({
    id: 'contact.handle-and-app',
    category: 'contact-details',
    tier: 'review',
    pattern: `(on|add me on|im on|i'm on|find me on|am on|ah'm on|me on|my|ma|is) ${APP} (as|under|its|it's|it is|is|im|i'm|called|by|at|name|handle|user|dot)|${APP} (im|i'm|i am|its|it's|me) ..2 (<handle>|underscore|dot)|(write|message|text|msg|chat|talk|reach|contact|ring|call) ..1 (me|us|to me) ..1 (on|in|by|via|through|over|at) [my|the|ma] (${APP}|email|mobile) ..6 (<phone>|<email>|<handle>|here|messages|quicker|easier|better|instead|private*|only)|(better|easier|quicker|rather) ..3 (on|by|in|via) (${APP}|email|text)`,
    reason: 'A name on another service.',
    fires: ['add me on snap its wheezyfbaby07', "Ah'm on Facebook as Geordie", 'signal? im marg.0512 dot'],
    quiet: ['my facebook got hacked', 'I chat with my sister by letter'],
  }),
];
