import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';

export const CONDUCT: readonly Phrase[] = [
  founding({
    id: 'conduct.urging-suicide',
    category: 'encouraging-harm',
    tier: 'high',
    pattern:
      '(kys|(go|just|should|pls|please|and|can|to) (kill|hang|top|unalive) (yourself|urself|yersel|yourselves)|do (us|everyone|everybody|the world) [all] a favour and (die|end it|jump)|go [and] (die|drop dead))',
    reason: 'Telling somebody to die.',
    fires: ['kys', 'just kill yourself', 'go and die'],
    quiet: ["please don't go and do that", 'look after yourself', 'go and diet'],
  }),
  founding({
    id: 'conduct.nobody-would-miss-you',
    category: 'encouraging-harm',
    tier: 'high',
    pattern:
      "(nobody|no one|noone|naebody) (would|will|wid) (miss|care about|cry for) you|(everyone|we|they|world|better) ..2 (better off|happier) (without you|if you (died|were dead))|you'd be better off dead",
    reason: 'The same, in a quieter voice.',
    fires: ['Nobody would miss you', 'they would be better off without you'],
    quiet: ['We miss you', 'nobody would miss this'],
  }),
  founding({
    id: 'conduct.threat',
    category: 'harassment',
    tier: 'high',
    pattern:
      "(i'll|i will|i'm going to|i'm gonna|gonna|gonnae|ah'll) ..1 (find you|hunt you down|come to your (house|hoose|work|home)|batter you|kill you|break your (legs|neck|jaw)|smash your face|find out where you live|stab you)|i know where you (live|stay)",
    reason: 'A threat.',
    fires: ['I will find you', 'I know where you stay, pal'],
    quiet: ['I will find your leaflet', 'You are killing me with these jokes'],
  }),
  founding({
    id: 'conduct.insult',
    category: 'harassment',
    tier: 'review',
    pattern:
      "(you are|you're|youre|your|yer|shut up you|ya) [a|an|such a|just a|nothing but a] [fat|stupid|pathetic|ugly|wee|fucking|fuckin|daft|dirty] (bitch|bastard|cunt|prick|scumbag|slag|waste of space|piece of shit|parasite|scrounger)",
    reason: 'An insult to a person, at the reader.',
    fires: ["you're a pathetic scrounger", 'shut up you fat bitch'],
    quiet: ['you are a star', 'your wee dog'],
  }),
  founding({
    id: 'conduct.hate',
    category: 'hate',
    tier: 'high',
    pattern:
      '(all|those|these|bloody|fucking|dirty) (immigrants|muslims|jews|gays|blacks|foreigners|asylum seekers|refugees|disabled people|travellers|trans people|lesbians|poles|catholics|protestants) ..2 (should be|should|need to be|need to|deserve to|must) ..1 (die|shot|deported|gassed|killed|hanged|burn|burned|banned|put down|sterilised)|go back to (your|yer) own country',
    reason: 'Hatred of people for what they are.',
    fires: ['All immigrants should be deported', 'go back to your own country'],
    quiet: ['all refugees should be welcome', 'go back to your own room'],
  }),
  founding({
    id: 'conduct.secret',
    category: 'grooming',
    tier: 'high',
    pattern:
      "(don't|do not|dinnae|never) tell (anyone|anybody|your (mum|mam|maw|dad|parents|family|husband|wife|carer|support worker)|the (mods|moderators|staff)) ..3 (about us|we talk|we talked|we are talking|about our chats|about this chat|what we)|our [own|wee|little] [wee|little] secret",
    reason: 'Secrecy asked of somebody: how grooming, of the young or of a lonely adult, begins.',
    fires: ["don't tell your mum about us", 'it can be our wee secret'],
    quiet: ["don't tell me the ending", 'the secret of good bread'],
  }),
  founding({
    id: 'conduct.sexual-request',
    category: 'grooming',
    tier: 'high',
    pattern:
      '(send|show) me ..2 (pic|pics|picture|pictures|photo|photos|video|nudes) of (you|yourself|your body)|send (nudes|me nudes)|are you (home alone|alone in the house)|how old are you ..4 (pic|pics|photo|cam|webcam|alone)',
    reason: 'Pictures, bodies, being alone.',
    fires: ['send me a pic of you', 'how old are you, got a webcam'],
    quiet: ['send me a picture of your garden', 'how old are you if I may ask'],
  }),
  founding({
    id: 'conduct.contact',
    category: 'contact-details',
    tier: 'review',
    pattern:
      '(my (number|mobile|email|insta|instagram|snap|snapchat|whatsapp|facebook|telegram) is|(text|whatsapp|ring|phone|call|message|add|find|dm) me (on|at) (facebook|fb|insta|instagram|snap|snapchat|whatsapp|telegram|messenger|discord|my (mobile|number)))',
    reason: 'Leaving the moderated place, or giving oneself away.',
    fires: ['my number is 07700 900123', 'add me on snapchat'],
    quiet: ['my number of tablets went up', 'call me on Monday'],
  }),
  founding({
    id: 'conduct.money',
    category: 'scam',
    tier: 'review',
    pattern:
      '(send|lend|transfer|wire) me ..2 (money|cash|gift card|gift cards|pounds|quid)|(bitcoin|crypto|forex|investment) ..6 (guaranteed|double your|profit|profits|returns|dm me|whatsapp)|gift cards ..3 (code|codes|number)',
    reason: 'Money asked for or promised.',
    fires: ['can you lend me some money till Friday', 'bitcoin trading with guaranteed profit'],
    quiet: ['send me your love', 'the bank will not lend money'],
  }),
  founding({
    id: 'conduct.miracle-cure',
    category: 'scam',
    tier: 'review',
    pattern:
      '(cured|cures|cure for|reversed|healed) ..2 (my|your|all|any) ..3 (diabetes|ms|parkinsons|cancer|herpes|hiv|epilepsy|arthritis|fibromyalgia|dementia|copd) ..8 (herbal|herbs|dr|doctor|whatsapp|email|contact|order|dm|link|website|product|supplement)|(miracle|guaranteed) cure',
    reason: 'Cures for sale to people who are ill.',
    fires: ['Dr Odia cured my herpes with herbal medicine, contact him', 'guaranteed cure, ask me how'],
    quiet: ['there is no cure for my MS', 'cured ham'],
  }),
];
