import type { Phrase } from '../lexicon.types.ts';
import { ONE_TO, YOUR } from './conduct-wording.ts';
import { founding } from './founding.ts';

/*
 * A number is one or two words of digits to the scanner. British mobiles begin 07; four digits may be a time of day,
 * so those beginnings that can be one are excepted by hand.
 */
const dd = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String(from + i).padStart(2, '0'));
const TIMES = dd(0, 59)
  .filter((m) => m.endsWith('0') || m.endsWith('5'))
  .map((m) => `07${m}`)
  .join('|');
const AREA_TIMES = ['01', '02']
  .flatMap((h) =>
    dd(0, 59)
      .filter((m) => m.endsWith('0') || m.endsWith('5'))
      .map((m) => h + m),
  )
  .join('|');
const SEVEN_HUNDREDS = dd(0, 99)
  .map((d) => `7${d}*`)
  .join('|');
const DIGIT =
  '(oh|o|zero|nought|naught|nothing|one|two|three|four|five|six|seven|eight|nine|double|treble|triple|hundred|0|1|2|3|4|5|6|7|8|9|00|77)';
const SERVICE =
  '(hospital|surgery|ward|clinic|helpline|line|council|pharmacy|chemist|nhs|gp|nurses|nurse|reception|switchboard|department|samaritans|charity|office|citizens|police|service|team|social work|advice|unit|centre|doctors|press|option)';
const APP =
  '(facebook|fb|insta|instagram|ig|snap|snapchat|sc|whatsapp|whats app|wattsap|telegram|messenger|discord|kik|tiktok|signal|skype|zoom|viber|twitter|gmail|hotmail|email|steam|roblox|psn|xbox)';
const STREET =
  '(street|st|road|rd|avenue|terrace|lane|loan|brae|drive|close|crescent|gardens|court|place|way|grove|wynd|cottage|row|square|park|view|hill|walk|mews|quay)';

/** Giving oneself, or somebody else, away; leaving the moderated place; meeting. */
export const CONTACT_DETAILS: readonly Phrase[] = [
  founding({
    id: 'contact.mobile',
    category: 'contact-details',
    tier: 'review',
    pattern: `(070*|071*|073*|074*|075*|076*|077*|078*|079*|447*) -(${TIMES})`,
    reason: 'A mobile number.',
    fires: ['07700 900143', 'it is 07700900921'],
    quiet: ['took it at 0730', 'ring 111 or 116 123'],
  }),
  founding({
    id: 'contact.mobile-apart',
    category: 'contact-details',
    tier: 'review',
    pattern: `(07|44|0044|447) ..2 (${SEVEN_HUNDREDS})|07 ..2 (then|and) ..1 (700|900)`,
    reason: 'A mobile number with gaps in it.',
    fires: ['+44 7700 900143', '07 and then 900'],
    quiet: ['on 07/11 at the clinic', '44 people and 7 dogs'],
  }),
  founding({
    id: 'contact.landline',
    category: 'contact-details',
    tier: 'review',
    pattern: `(011*|012*|013*|014*|015*|016*|017*|018*|019*|020*|023*|024*|028*|029*) -(${AREA_TIMES}|${SERVICE} ~5 (011*|012*|013*|014*|015*|016*|017*|018*|019*|020*|023*|024*|028*|029*))`,
    reason: 'A landline that is not said to be a service’s.',
    fires: ['Agnes is on 0141 496 0735', 'she is on 01632 960111'],
    quiet: ['The ward number is 0141 496 0000', 'up at 0130 with cramp'],
  }),
  founding({
    id: 'contact.spoken-number',
    category: 'contact-details',
    tier: 'review',
    pattern: `(oh|zero|nought|naught|0) [double] seven ${DIGIT} ${DIGIT} ${DIGIT}|(oh|zero|nought|naught) ${DIGIT} ${DIGIT} ${DIGIT} ${DIGIT} ${DIGIT}|(nought|oh|zero|naught) (seven|double seven) (seven|hundred|double|nine|seven hundred) (hundred|${DIGIT})|0 7 ${DIGIT} ${DIGIT} ${DIGIT} ${DIGIT}`,
    reason: 'A number in words, to get past a filter.',
    fires: ['zero double seven nine two one', 'oh seven seven hundred and two'],
    quiet: ['zero seven times out of ten', 'my sats went to ninety one'],
  }),
  founding({
    id: 'contact.email',
    category: 'contact-details',
    tier: 'review',
    pattern:
      '(gmail|hotmail|outlook|yahoo|icloud|btinternet|aol|protonmail|proton|googlemail|ymail|msn|virginmedia|talktalk|mail|live|sky|example|blueyonder) [dot] (com|co|net|org|uk|me)|at ..1 dot (com|org|net|uk|co)|dot (com|org|co uk|net)',
    reason: 'An email address; by its provider, since the language has no sign for "@".',
    fires: ['write to mary.sews@gmail.com', 'mary AT example DOT org'],
    quiet: ['I was at the door', 'the email from the clinic'],
  }),
  founding({
    id: 'contact.my-handle',
    category: 'contact-details',
    tier: 'review',
    pattern: `(my|ma|me) [new|mobile|phone|home|other|wee|personal|own] (number|nummer|mobile|mob|cell|phone number|email|addy|insta|instagram|snap|snapchat|whatsapp|facebook|fb|telegram|discord|kik|tiktok|skype|username|handle|tag|gamertag) (is|its|it's|will be|just)`,
    reason: 'A number or handle about to be given.',
    fires: ['my number is 07700 900123', 'ma snap is xo.liv'],
    quiet: ['my number of tablets went up', 'my email got hacked'],
  }),
  founding({
    id: 'contact.add-me',
    category: 'contact-details',
    tier: 'review',
    pattern: `(add|find|follow|dm|message|msg|text|txt|snap|ring|phone|call|bell|email|pm|inbox|contact|get|reach|catch|chat to|talk to) (me|us) [up|any time|instead|over] (on|at|in|via|thru|through) [my|ma|the] (${APP}|mobile|number|phone|home)|(ring|phone|call|text|txt|bell) (me|us) (anytime|any time|whenever|day or night|after (the|my) work|when (you|u|ye) (are|get|can|out|finish)|tonight ..2 (on|number|zero|oh|0)|love|hen|pet)|(you|u|ye) (can|could) (ring|phone|call|text|txt|whatsapp) me|(whatsapp|telegram|snapchat|discord) (me|is easier)|(add|hmu|txt|whatsapp) (me|us) (pls|please|its|it's|im|on|when|if)|(she|he) (would|wd) love ..3 (call|ring|phone)|(gie|give) (us|me|her|him) a (bell|ring|buzz|text|tinkle) ..3 (on|any|hen|love|0|oh|up|if|tell)|gies a (bell|ring) ..4 (hen|pal|on|up)`,
    reason: 'Come and talk where nobody moderates.',
    fires: ['add me on snapchat', 'You can ring me after work', "WhatsApp's easier, whatsapp me"],
    quiet: ['call me on Monday', 'they said they would ring me', 'add the milk'],
  }),
  founding({
    id: 'contact.ask-for-details',
    category: 'contact-details',
    tier: 'review',
    pattern: `(send|gie|give|pm|dm|message|tell|giz|gies|text|drop|inbox|pass) [me|us|to me] ${YOUR} [phone|mobile|home|email|wee|full] (number|nummer|mobile|mob|address|email|digits|postcode|snap|insta|whatsapp|facebook|discord|addy)|(what's|whats|wit's|whits|what is) ${YOUR} [phone|mobile|home] (mobile|phone number|number (hen|pal|love|and|so|i)|snap|insta|whatsapp|address|discord|facebook|email|postcode|addy)|(can|could|may) i [have|get|hae] ${YOUR} (number|mobile|address|email|snap|insta)|can i have ${YOUR} ..1 (number|mobile|address|email|snap)|(swap|exchange|swop|trade) (numbers|emails|addresses|snaps|instas|details)|(got|have you got|u got|you on|u on|are you on|are u on|u have) (snap|insta|whatsapp|discord|telegram|kik)|(which|what|tell us which|tell me which) house is it ..6 (pick|outside|run|ramp|come|past)|where (do|dae) (you|ye|u) (live|stay) ..6 (come|meet|pick|round|pop|visit|bring)|(pm|dm|message|inbox) me for (my|ma|the|his|her) (number|address|email|details)`,
    reason: 'Asks for a number or address.',
    fires: ['send me your number', 'whats ur snap', 'giz your mobile'],
    quiet: [
      'the council want my address',
      'what is your number of steps',
      'He asked for my snap and I said no',
    ],
  }),
  founding({
    id: 'contact.address',
    category: 'contact-details',
    tier: 'review',
    pattern: `(live|lives|stay|stays|am|i'm|ahm|ah'm|address|at|flat|come to|home is|house is|round to|find me|living|stayin) [at|is|number|to|aff|me] ${ONE_TO(99)} ..2 ${STREET} ..8 (come|door|bell|pop|visit|buzzer|phone|ring|you|ye|and|me|us|the|any|knock|bring|mobile|close)`,
    reason: 'A home address.',
    fires: ["I'm at 31 Shore Terrace, come Friday", 'she lives at 9 Quarry Road, ring the bell'],
    quiet: ['the clinic is at 12', 'lives on my street', 'my address changed'],
  }),
  founding({
    id: 'contact.address-said',
    category: 'contact-details',
    tier: 'review',
    pattern: `(my|her|his|our|ma) (address|hoose|house|flat) is ..6 ${STREET}|${STREET} ${ONE_TO(99)} ..2 (floor|flat|door|name|bell|second|first|top|come|ground)|(top|name on|middle|bottom|second) (bell|buzzer|flat) (is|and|on|come|just|the|you)|(should you wish to|if you wish to) correspond|(write|post) to me at ${ONE_TO(60)}|my address is`,
    reason: 'A home address announced.',
    fires: ['my address is on the letter, the blue door', 'name on bell is Smith'],
    quiet: ['my address changed', 'the church bell rang'],
  }),
  founding({
    id: 'contact.meeting',
    category: 'contact-details',
    tier: 'review',
    pattern: `(why don't (i|we)|why dont we|lets|let's|shall we|could we|i could|i can|i'd love to|we should|we could|want to|wanna|fancy|i'll|ah'll|do you want to) [come and|go and] (meet|meeting) [up] [with] [you|ye|u] [up] (at|in|outside|by|for|on|somewhere|the|face|irl|in person|next|after) ..8 (cafe|coffee|station|pub|town|park|cuppa|face|person|bus|saturday|sunday|monday|tuesday|wednesday|thursday|friday|natter|week|weekend|clinic|hospital|two|three|bench|alone|tea|tesco|asda|costa|library)|meet (me|us) (at|in|by|outside|on|for|after|the morra) ..5 (cafe|station|pub|park|friday|saturday|thursday|monday|tuesday|wednesday|sunday|coffee|town|bus|costa|tesco|hospital|house|clinic)|(come|pop|call|drop) (round|roon|over|by|in|along) (to|tae) (mine|my (house|hoose|flat|place|home|bit)|ma (hoose|bit|flat)|ours)|(come|pop|drop) (round|roon|by) (any|ah've|i've|i'm|im|tonight|if|whenever|for a|dinnae|the door|friday|saturday|tomorrow|the morra)|come (to|tae|up to|up tae|see me at) (my|ma) (flat|house|hoose|place|bit|room|home)|(i'll|ill|ah'll|i can|i could|i will) [come and] (pick|run|drive|collect|lift|fetch|bring|visit|drop) (you|ye|u) ..6 (up|meself|myself|house|at|hospital|outside|door|car|home|hame)|i'll be (the one (with|in)|outside at|wearing a)`,
    reason: 'A meeting of strangers arranged.',
    fires: [
      "why don't we meet up at the café by the station",
      'Come to my flat',
      "I'll run you up to the hospital myself",
    ],
    quiet: ['people should not meet strangers', 'I met her at the clinic', 'my son will pick me up'],
  }),
];
