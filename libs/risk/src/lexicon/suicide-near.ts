import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { ENDING, MEANS, PILLS, PLACE } from './suicide-words.ts';

/** Means and places near, plans thought through, something taken: signs that gather. */
export const SUICIDE_NEAR: readonly Phrase[] = [
  founding({
    id: 'suicide.means-before-me',
    category: 'suicide',
    tier: 'immediate',
    pattern: `${PILLS} ...6 ((front|frunt) (of|ae|o) (me|us)|(in|on) (my|ma|mi) (hand|hands|lap|knee|palm)|beside me|next to me|(lined|laid|set|tipped|emptied|poured) (up|out|oot)|counted|counting|all here|in a (bowl|saucer|cup|glass)|on the (bed|duvet|table|worktop|quilt) ..2 (beside|front|me)) & ${ENDING} --(dosette|organiser|as prescribed|blister pack instructions|label|chemist says|pharmacist said|side effects|week ahead|carer|nurse|antibiotic*)`,
    reason: 'Medicines laid ready, with words of an end.',
    fires: ['pills in a bowl. not scared now', 'I have the tablets lined up and I am so tired of it'],
    quiet: [
      'tablets counted into the dosette, had enough for a month',
      'the tablets are in front of me, which is the heart one?',
    ],
  }),
  founding({
    id: 'suicide.looking-at-pills',
    category: 'suicide',
    tier: 'immediate',
    pattern: `(counting|counted|looking|lookin|staring|starin|sitting|sittin|sat|holding|haudin|emptied|tipped|lined) ..4 ${PILLS} & ${ENDING} --(dosette|organiser|as prescribed|label|chemist says|pharmacist|side effects|week|carer|nurse|antibiotic*|his|her)`,
    reason: 'Medicines laid ready, with words of an end.',
    fires: ['sat here staring at the tablets, had enough', 'I am counting my pills. sorry everyone'],
    quiet: [
      'tablets counted into the dosette, had enough for a month',
      'the tablets are in front of me, which is the heart one?',
    ],
  }),
  founding({
    id: 'suicide.blade-before-me',
    category: 'suicide',
    tier: 'immediate',
    pattern: `${MEANS} ...6 ((front|frunt) (of|ae|o) me|(in|on) (my|ma|mi) (hand|hands|lap|car|bag|boot|room|bedroom|wardrobe|drawer|shed|garage)|beside me|next to me|ready|waiting|bought|tied|loaded|hidden) & ${ENDING} & (i|im|ive|me|my|ah|ma|ahm) --(boat|tow|climbing|climb|fishing|garden|kitchen|chef|shave|shaving|carpet|clay|range|game|film|telly|tent|washing|bread|cake|wrapping|parcel|hunting|shooting)`,
    reason: 'Means at hand or got, with words of an end.',
    fires: ['the rope is in my boot. nobody knows. tired', 'gun on my lap, so tired'],
    quiet: ['the rope for the boat is in my car, sorry', 'knife in my hand, cutting the cake'],
  }),
  founding({
    id: 'suicide.bought-means',
    category: 'suicide',
    tier: 'immediate',
    pattern: `(bought|got|tied|ordered|hid|hidden|fetched|found) ..2 (a|the|some|ma|my|enough) ..1 (rope|noose|helium|charcoal|gun|shotgun) & ${ENDING} --(boat|tow|climbing|climb|fishing|garden|balloon*|party|barbecue|bbq|drawing|sketch*|clay|range|game|film|telly|tent|washing|hunting|nerf|water gun|glue gun)`,
    reason: 'Means at hand or got, with words of an end.',
    fires: ['I bought a rope and I am not scared any more', 'got a rope. the end'],
    quiet: ['the rope for the boat is in my car, sorry', 'knife in my hand, cutting the cake'],
  }),
  founding({
    id: 'suicide.put-by',
    category: 'suicide',
    tier: 'high',
    pattern: `(saving|saved|savin|storing|stored|collecting|collected|keeping|kept|keepin|putting|put|hoarding|hoarded|hoard|stash|stashed|stashing|stockpiling|stockpiled|stockpile|squirrelled|squirreling|stowed|hid|hiding|hidden|gathering|gathered|skipping|set aside|built up|building up) ..4 ${PILLS} & (just in case|choice|option|way out|exit|when the time|when its|enough|one day|end|peace of mind|insurance|the day|nobody knows|no one knows|never told|not told|not telt|secret|so i can|comfort|comforting|if it gets|safety net|ready|for when|last resort|my own terms|die|dead|under|mattress|sock|biscuit tin|drawer|tin|shoebox) --(fridge|freezer|shortage|holiday|brexit|travel|pharmacy|reach of|children|toddler|hidden from the|my son|his|her|grandson|cap|cupboard tidy|dosette|lockdown|in date|out of date|expiry|dog|cat)`,
    reason: 'Medicines put by as a way out.',
    fires: [
      "I've been saving my tablets, nobody knows",
      'stash of morphine in the drawer for when it gets too much',
    ],
    quiet: ['keep insulin in the fridge just in case', 'I put my tablets in the dosette so I have enough'],
  }),
  founding({
    id: 'suicide.took-something',
    category: 'suicide',
    tier: 'immediate',
    pattern: `(took|taken|tuk|taen|tooken|swallowed|swallow|necked|drank|downed|ate|popped|injected|drink) ..4 (them|all|lot|loads|load|everything|whole|bottle|packet|box|strip|handful|too many|20|30|40|50|60|hundred|rest|${PILLS}) & (what happens (now|next)|mins ago|minutes ago|half (hour|an hour) ago|an hour ago|hour ago|going (numb|sleepy|cold|dark)|getting (sleepy|drowsy|blurry)|feel (sleepy|drowsy|floaty|weird now)|on purpose|meant it|i mean it|wanted to (die|sleep|stop|end)|want to (die|sleep forever)|hope it works|(its|it) (done|over)|no going back|dont (tell|be cross|be angry|send|call|phone)|goodbye|say sorry|forgive me|god forgive|didnt work|still here|so stupid|regret|scared now|changed my mind|dont want to die|cant undo|how long (does|till|until|before)|will it hurt) --(blood (pressure|test|tests)|bp|libido|coffee|antibiotic*|as prescribed|gold star|this morning|airfryer|argos|cake|biscuits|chocolates|crisps|chips|pizza|sweets|painkillers an hour ago as|with food|vitamin*|the dog|the cat)`,
    reason: 'Something taken, with time or end beside it: minutes matter.',
    fires: [
      'took the lot half hour ago',
      'swallowed everything in the cupboard and no going back',
      'I took loads of my tablets and now im scared now what happens',
    ],
    quiet: ['took the lot back to Argos an hour ago', 'ate all the cake, regret nothing'],
  }),
  founding({
    id: 'suicide.took-them-whole',
    category: 'suicide',
    tier: 'immediate',
    pattern:
      '= (took|taken|tuk|drank|drink|swallowed|necked|eat) (them all|it all|all of them|all tablets|all pills|all my tablets|all my pills|all medicine|whole bottle|whole box|whole packet|the whole box|the whole bottle|the whole packet|every pill|every tablet)|(i|ive|ah|ahve|just|i have|i just|so i) (took|taken|tuk|drank|drink|swallowed|swallow|necked|eat) (them all|all of them|all tablets|all pills|all my tablets|all my pills|all medicine|whole bottle|whole box|whole packet|the whole box|the whole bottle|the whole packet|every pill|every tablet)|(took|taken|tuk|drank|swallowed|necked) (them all|it all|all of them|everything|all tablets|the lot) (sorry|bye|goodbye|tonight|noo|god forgive me|now)',
    reason: 'A message that says nothing but that it has been taken.',
    fires: ['I took them all', 'drank whole bottle', 'swallowed everything. sorry'],
    quiet: ['took them all to the vet', 'i ate it all with custard'],
  }),
  founding({
    id: 'suicide.at-a-place',
    category: 'suicide',
    tier: 'immediate',
    pattern: `(stood|standing|standin|staunin|sat|sitting|sittin|parked|walking|walkin|walked|waiting|here|im|ahm|am|up|outside|drove|driven|came|come|gone|climbed|looking|lookin) ..2 (at|on|by|near|doon|down|aboot|above|over|under|beside|tae|to|up|ower|into|in) ..2 ${PLACE} & (not going (home|back)|no gaun hame|no gan hyem|gannin hyem|gaun hame|going home|go home|no going back|nae gaun back|jump|jumping|jumpin|let go|one step|step off|slip in|walk in|walk into|wade|goodbye|bye|forgive|sorry mum|sorry everyone|tell (my|ma|oor|our)|nobody would|no one would|nobody will|wouldnt feel|so easy|easy (to|now|just)|cold but|not scared|no scared|not afraid|courage|the nerve|do it|dae it|end it|its over|be over|last time|phone (off|in the)|left my phone|shoes off|my coat off|only take|peaceful now|cant go back|high enough|long way down|deep|drown|train|next one|wondering if|wonder if|thinking about) & (i|im|ahm|am|me|my|ma|ah|divvent|id|stood|sat) --(holiday|photo|photos|picnic|swim|swimming|fishing|fish|ducks|swans|bungee|charity|sponsored|dog walk|delayed|commute|kayak|sail*|surf*|chips|ice cream|cafe|caravan|cruise|wheelchair ramp|ramp|refund|seat|game|level|film|telly|paddle|paddling|guard|lift)`,
    reason: 'At a place, with words of an end.',
    fires: [
      'sat on the bridge. not going home the night',
      'parked up by the reservoir, left my phone in the house. it would be so easy',
    ],
    quiet: [
      'parked by the sea with chips, not going home yet',
      'stood on the platform, the train is delayed',
    ],
  }),
  founding({
    id: 'suicide.worked-out-how',
    category: 'suicide',
    tier: 'high',
    pattern: `(worked out|working out|workin oot|decided|picked|chosen|choosing|settled on|figured|figuring|studied|studying|making a study|reading up|read up|looked up|looking up|lookin up|researched|researching|googled|googling|planned|planning|know exactly|know|ken|rehearsed|rehearsing|imagined|imagining|picturing|going over|thinking|think|thinkin|wondering|wonder) ..3 (how|where|which way|when|what way|ways|method|methods|manner|means) ..1 (id|ill|i would|i will|i could|i might|ahd|ahll|ah wid|to|tae|i|of) ..2 (do it|dae it|go about it|finish it|end it|end things|end myself|bring it to an end|make it stop|leave|exit|my leaving|dying|go out|do away|finish it|die|be found|kill)|(plan|planned|plans) ..4 (how|where|when|day|date|method|way) ..6 (die|dead|death|end it|my life|suicide|go through with)|(made|making|make) a study of (it|death|dying|ways|how)|(only|just|merely) ..1 (waiting|waitin|hanging on|holding on|staying|here) ..1 (till|until|til|for) (after|my|ma|the|she|he|mum|mam|dad|they) ..6 (birthday|wedding|christmas|dies|dead|gone|passes|goes|funeral|graduation|exams|born|away|house|holidays|grown|eighteen|18) -((how|where|when) ..3 (finish|leave|end it|do it|dae it|go) ..1 (work|on|with|the|a|to|for|in|there|this|my|shopping|abroad|next|from|it|by|without)|waiting (for|till) ..4 (christmas|birthday|wedding|holidays) ..4 (present|cake|party|food|card|to (open|eat|wear)))`,
    reason: 'The deed thought through: how, where or after which day.',
    fires: [
      'been working out where I would do it',
      "I'm only hanging on till my mum dies",
      'I know exactly how I would do it',
    ],
    quiet: [
      'I know how to finish it in wool',
      'working out where I would go on holiday',
      'only waiting for the post',
    ],
  }),
  founding({
    id: 'suicide.how-to-finish',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(think|thinking|thinkin|want|wanting|wish|plan|idea|way|how|dream|ready|decide|decided|need|try) ..3 (finish|finishing|end|ending|close|stop|cut|destroy) ..1 (me|myself|masel|my (life|breath|heart|days|suffering|story)|this life|with life|with everything|all for me|living|existence)|(every|all) (night|nights|day|days|hour|time) ..2 (think|thinking|thought|thoughts|plan) ..2 (how to finish|how to end|to finish|to end|death|dying|of finish|of end|about dying|about end|of how|to die) -((finish|end|stop|close|cut|destroy) ..1 (me|my (days|life|story)) ..1 (off|in|at|from|with|when|for|on|by|doing|going|eating|sleeping|story|class|drawing|insurance)|how ..2 stop (me|living))',
    reason:
      'Death wished for in few words, as by somebody whose speech is hard or who is new to the language.',
    fires: ['I want finish my life', 'every night I think how to finish', 'I think to finish me'],
    quiet: ['I want to finish my life drawing class', 'how do I end my time at work'],
  }),
  founding({
    id: 'suicide.dead-better',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(i|me|my|am|ahm|for me|is|be) ...1 (dead|death|die|dying|deid) ...1 (better|best|easier)|(want|wish) (dead|deid|death|die) ...3 (every|all|me|better|now|night|tell|no|soon)|(me|i|no|only) ...1 (want|wish|need) ...1 (dead|deid|death|finish now|finish all) -((dead|die|dying|death) ..2 (best|better|easier) ..1 (film|book|for|of|at|in|to|song|movie|than|with|if|by|every)|(dead|drop) (good|nice|easy|best|better|easier) (at|by|than|for|in|with|on)|(want|wish|need) (you|him|her|them|it|that|anyone|my) (dead|death)|wish ..1 death (on|movie*)|(his|her|their|whose) (death|dead)|(want|need|wish) ..1 (dead|death) (flowers|leaves|plants|line|certificate|metal|benefit)|(dead|deid) (all|every) ..1 (plants|flowers)|(all|every|better|nice) ..1 (dead|death) ..2 (all|now)|(best|better) dead) --(antibiotic|antibiotics|trimethoprim|sofa|battery|phone|plant)',
    reason: 'Death wished for in the fewest words.',
    fires: ['for me death… better. please', 'me want… dead now', 'I want dead'],
    quiet: ['dead good film', 'I want dead flowers off the table', 'dead easier than I thought'],
  }),
];
