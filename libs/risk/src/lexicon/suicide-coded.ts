import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';

const MAY =
  '(gonna|gonnae|gunna|imma|ima|ill|will|wanna|wantae|might|should|could|lemme|(want|going|about|ready|need|time|plan|planning|tempted|thinking|try|trying|tried|wanting|have|decided|urge|boutta|bouta|finna) [to|tae|of|about])';

/** What is written where the plain word is filtered, or felt to be too much. */
export const SUICIDE_CODED: readonly Phrase[] = [
  founding({
    id: 'suicide.slang',
    category: 'suicide',
    tier: 'high',
    pattern: `${MAY} [just|actually|so|go|fucking|literally|probably|honestly|legit|be|get|really] (kms|unalive|unalived|sewerslide|ctb|kermit sewerslide|commit sewerslide|self delete|kermit suicide|commit die|unlive|yeet <myself> (off|out|into|outta)|suey|sueyslide) -(kms (a|per|away|from|an|run|ride|walk|today)|(unalive|unaliving) (him|her|them|the|my plants|you|that))`,
    reason: 'What young people write where the plain word is filtered.',
    fires: ['gonna kms', 'I want to just kms honestly', 'thinking about ctb', 'might unalive'],
    quiet: ['ran 5 kms today', 'we want to do 10 kms', 'will kms per litre improve'],
  }),
  founding({
    id: 'suicide.slang-bare',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(i|im|id|ill|just|so|fr|someone|please|pls|lol|omg|ugh|honestly|literally|bout) (kms|kms bro|sewerslide|kms fr|kms now|kms tonight)|(sewerslide|unalive|unaliving|unalived|sewer slide|sewercide|toaster bath|self deletion) ..2 (thoughts|ideation|plan|plans|attempt|note|tonight|tn|urge|urges|myself|me|mood|time)|(my|me|having|have|been|thoughts of|thinking about|thinking of|about|another|attempt|attempted|commit|committing) (sewerslide|sewer slide|sewercide|unaliving|unalive|ctb|toaster bath|sewersliding)|(ctb|sewerslide) (tonight|soon|tomorrow|date|today|method|this week|tn|by)|(passive|active|chronic|constant|severe) si (is|has|today|again|and|bad|but|since|getting|thoughts)',
    reason: 'The same words with less frame: half of them jokes.',
    fires: ['im kms', 'been having unalive thoughts', 'ctb soon'],
    quiet: ['10 kms to go', 'just 5 kms', 'the unaliving of plants'],
  }),
  founding({
    id: 'suicide.slang-whole',
    category: 'suicide',
    tier: 'review',
    pattern:
      '= (kms|fml kms|kms fr|kms rn|kms now|ugh kms|bro kms|want die|wanna die|kill me|kill me now|kill me please|pls kill me|please kill me|just kill me|end me|someone kill me|somebody kill me|someone end me|let me die|wish i was dead|rip me|i want out|want out|i want death|take me now|i wanna kms|suicidal|suicide)',
    reason:
      'A message that is nothing else. Mostly a way of speaking; alone in a quiet forum it deserves a look.',
    fires: ['kms', 'someone kill me', 'Please kill me.'],
    quiet: ['5 kms', 'kill me with kindness', 'please kill me a chicken'],
  }),
  founding({
    id: 'suicide.leave-this-world',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(want|wanna|wantae|wanting|ready|going|gonna|gonnae|need|time|thinking|wish|could|about|might|should|will|ill|planning|just|rather|hope|better) ..3 (leave|leaving|exit|exiting|depart|departing|quit|escape|check oot|check out of|checking out of|opt out of|log off|log out of|get off) (this|the|ma|my) ..1 (world|earth|planet|life|hellhole|existence|realm|plane|mortal coil|ride of life) -((leave|leaving) (the|this|my) (world|earth|planet|life) of ..2 (work|teaching|gaming|warcraft)|(leave|leaving|depart*) the planet (of|fitness)|(he|she|they|you) ..3 (leave|left|leaving) this (world|earth)|spacex|mars|life of (crime|work)|escape (the|this) life of|check out (my|the) (life|world) (story|blog|cup|record*))',
    reason: 'To leave the world: death in other words.',
    fires: ['I want to leave this world', 'ready to depart this life', 'time for me to exit this world'],
    quiet: [
      'she left this world last year',
      'I want to leave the city',
      'ready to leave the life of crime game',
    ],
  }),
  founding({
    id: 'suicide.check-out',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(want|wanna|wantae|ready|going|gonna|gonnae|time|thinking|tempted|need|could|rather|about|planning|thought|might) ..2 (check (out|oot) (early|for good|masel|maself|myself|permanently|forever)|check (myself|masel|maself) (out|oot)|log (off|out) (permanently|for good|forever|of life)|clock out (permanently|for good|forever|of life)|tap out (of life|for good|permanently)|call it a day (with|on) life|opt out of (life|living|existence)|sign off (forever|for good|permanently)|alt f4 [my] life|game end myself|uninstall (life|myself)|go to sleep (forever|for ever|for good|permanently)|sleep (forever|for good|permanently|for ever)|shuffle off|pull the plug on (me|myself|my life|it all)|take the (easy|cowards|coward|early) (way|exit)|be six feet under|go (permanently|for good) (tonight|soon)|be put to sleep|pop my clogs|punch my ticket|buy a one way ticket out|hit the off switch|switch <myself> off|switch off for good|permanent (sleep|exit|solution|way out)|the (big|long|eternal|final) (sleep|exit|rest)) -(check out (early|myself) ..3 (hotel|airbnb|till|checkout|hostel|tesco|room)|sleep (forever|for good) (after|this weekend)|sign off for good ..3 (facebook|twitter|email))',
    reason: 'Death by its gentler names.',
    fires: [
      'I am ready to check out for good',
      'just want to sleep forever',
      'tempted to take the easy way out',
    ],
    quiet: ['check myself out at the till', 'going to check out early from the hotel', 'I might sleep in'],
  }),
  founding({
    id: 'suicide.no-more-me',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(no|nae) (more|mair) me|(soon|tomorrow|the morra|tonight|by morning|after tonight|after the night|by the time) ..8 ((no|not|nae|wont|willnae|never|no longer) ..1 be (a|your|anybodys|anyones|here|around|any) ..1 (bother|burden|problem|nuisance|trouble|worry|weight)|(rid|free) of me)|(wont|willnae|will not|no longer|never|no) [have to] (be (a|your|anyones|an) ..1 (bother|burden|problem|nuisance|trouble|worry) ..2 (anymore|any more|again|any longer|much longer|soon|nae mair|onymair|to anyone|tae anybody|to anybody|to you)|put up with me (anymore|any more|much longer|any longer))|(nothing|nowt|naething|no more|nae mair) after (tonight|the night|the nicht|the morra|tomorrow) -(nothing after (tonight|tomorrow) (on|in) the|no more me time|(no|not) be a (problem|bother|trouble) ..3 (parking|delivery|to (book|bring|do|move)))',
    reason: 'The author taken out of the picture, often with a date.',
    fires: [
      "Tomorrow I'll not be a burden to anybody",
      'no more me. sorry',
      "you won't have to put up with me much longer",
    ],
    quiet: ['no more meat for me', 'no more me time since the baby', 'it will not be a problem to move it'],
  }),
];
