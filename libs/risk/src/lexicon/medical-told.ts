import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';

export const MEDICAL_TOLD: readonly Phrase[] = [
  founding({
    id: 'medical.worse',
    category: 'medical-emergency',
    tier: 'review',
    about: 'either',
    pattern:
      '(pins and needles|numbness|numb|tingling|tingly|weakness|balance|vision|eyes|eye|eyesight|sight|headache|headaches|migraines|tremor|swallowing|cough|coughing|pain|swelling|breathing|memory|legs|leg|jaundice|wound) ..4 (far worse|much worse|a lot worse|getting worse|worsening|worse (this|since|today|and|than|every|again|the)|worse now|new this week|spreading|coming more often) -(makes|pain in the (arse|neck)|worse pain|(knee|back) pain)',
    reason: 'Something that gets worse in a short time.',
    fires: ['pins and needles far worse this week', 'the swelling is getting worse'],
    quiet: ['traffic is getting worse', 'a pain in the neck'],
  }),
  founding({
    id: 'medical.eyes',
    category: 'medical-emergency',
    tier: 'review',
    about: 'either',
    pattern:
      '(eyes|eye|vision|sight|eyesight) ..4 (blurry|blurred|blur|double|gone|going|foggy|misty|curtain|shadow|shadows|flashing|flashes|floaters|cobwebs|black spots|closing|tunnel|half) -(eye (on|for|shadow|brow)|(eyes|eye) ..2 (going to|going on|going over|going out|gone by)|(out of|in|caught|love at first|lost) [my|your] sight|going cross)',
    reason: 'Sight that goes or changes.',
    fires: ['my eyes are blurry again', 'a curtain over one eye, eye has a curtain'],
    quiet: ['eyes on the road', 'love at first sight'],
  }),
  founding({
    id: 'medical.went-blank',
    category: 'medical-emergency',
    tier: 'review',
    about: 'either',
    pattern:
      '(went|goes|going|gone|keeps going|turned|turns) ..1 (blank|vacant|glassy|stiff|rigid|floppy|limp|grey|deathly white|ashen|glazed|a funny colour|cross eyed|spark out|white as a sheet|a bad colour|a queer colour) -((mind|brain|screen|page|head|tv|laptop|face) ..2 (went|goes|gone|going) ..1 blank|(hair|beard|sky|weather|day|roots|wall) ..3 grey|(went|gone|going|goes|turned) ..1 grey ..3 (hair|early|young|at)|blank (screen|page))',
    reason: 'An absence, a faint or a fit that others see.',
    fires: ['my man went blank for a minute', 'she went floppy and grey'],
    quiet: ['my mind went blank', 'my hair is going grey'],
  }),
  founding({
    id: 'medical.hypos-lately',
    category: 'medical-emergency',
    tier: 'concern',
    about: 'either',
    pattern:
      '(lows|low ones|low uns|low yins|hypo|hypos|hypoed) ..4 (this week|this morning|every (night|morning|day)|before breakfast|lately|again|in the night|at work|most (days|nights|mornings)|overnight)|(had|having|getting|few|couple|several|lot|lots|loads) ..3 (hypos|low ones|low uns|lows|low sugars) -(low (mood|mile|spirits|day|days|ebb|energy|fat|carb|cost|price)|feeling low|feel low|so low|prices)',
    reason: 'Lows that come more often.',
    fires: ['had a couple of lows this week', 'hypos every night'],
    quiet: ['feeling low this week', 'low prices again'],
  }),
  founding({
    id: 'medical.more-than-usual',
    category: 'medical-emergency',
    tier: 'concern',
    about: 'either',
    pattern:
      '(puffed|breathless|breathy|wheezy|wheezing|tired|swollen|shaky|wobbly|wobblier|unsteady|sleepy|drowsy|confused|forgetful|muddled|thirsty|dizzy|weaker|weak|clumsy|chesty|coughing|sweaty|quiet|slower|stiff|yellow|pale) ..4 (than (normal|usual|before|he was|she was|i was|at|last|it was)|not like (me|him|her)|no like (me|him|her))|(not|no|isnt|wasnt|isnae) ..1 like (me|him|her|mum|dad) -((not|no|dont|didnt|doesnt) ..1 like (me|him|her) (much|anymore|because|or|and|at|very)|(does|do|did|do) not like|(tired|quiet|pale) ..3 than (you|a|the))',
    reason: 'A change from what is usual.',
    fires: ['a bit more puffed than normal', 'she is sleepier, more sleepy than usual'],
    quiet: ['more tired than a dog', 'I do not like him'],
  }),
  founding({
    id: 'medical.afraid-of-body',
    category: 'medical-emergency',
    tier: 'concern',
    about: 'either',
    pattern:
      '(afraid|scared|frightened|feart|terrified|worried|worry|worrying|anxious|panicking|panic|fear) ..7 (heart|stroke|tia|heart attack|cancer|cancer come back|seizure|seizures|fit|hypo|hypos|sepsis|clot|relapse|lump|bleed|dying in my sleep|another (attack|one coming)|not waking|wont wake|go to sleep|to sleep|going blind|amputation|lose my (leg|foot|sight)) -((heart|hearts) ..2 (broken|break|out)|fit (in|into|for|club)|(club|squad) ..3 fit)',
    reason: 'Fear of what the body will do next.',
    fires: ['still afraid for my heart', 'scared of another stroke'],
    quiet: ['afraid of spiders', 'scared he will not fit in'],
  }),
  founding({
    id: 'medical.again-like-before',
    category: 'medical-emergency',
    tier: 'review',
    about: 'either',
    pattern:
      '(same|just|exactly) ..2 (like|as) ..2 (before|last time|the (last|first|other) (time|one|stroke)|my (stroke|heart attack|last)|when i had (my|the) (stroke|heart attack|clot|seizure|sepsis)) ..6 (arm|chest|head|leg|breath|scared|now|face|speech|mouth|pain)|(arm|leg|hand|mouth|face|speech|chest|head|pain|feeling) ..5 (same|just|exactly) ..2 (like|as) ..2 (before|last time|the (last|first) (time|one|stroke)|my (stroke|heart attack|last)|when i had)|(arm|leg|hand|haun|mouth|face|speech|words|word) [is|has|just|all] (gone|dead|stop|stopped|not|funny|sleepy|heavy|drop|drops|weak|numb|dropping|wrong) ..2 (again|now|since|today|same|morning|help) -((years|paint|therapy|better) ..6 (arm|leg|hand)|(arm|leg|hand) ..6 (years|paint|therapy|better)|word ..3 (gone|wrong))',
    reason: 'Somebody who knows the signs from the last time.',
    fires: ['arm gone again, same as before', 'the pain is just like when I had my heart attack'],
    quiet: ['same as before, two sugars', 'just like last time we won the quiz'],
  }),
  founding({
    id: 'medical.head-sore',
    category: 'medical-emergency',
    tier: 'concern',
    about: 'either',
    pattern:
      '(head|heid) ..3 (sore|sair|pain|hurts|hurting|splitting|pounding|thumping|bursting|banging|bad) ..4 (days|day|week|weeks|again|since|all|every|lots|now|still|night|bad) -(head over|banging (music|tune)|headboard|bad (day|week|again))',
    reason: 'Headache in few words.',
    fires: ['head sore, lots of days', 'my heid has been sair all week, heid sair all week'],
    quiet: ['head of the queue', 'a bad day for the head gardener'],
  }),
  founding({
    id: 'medical.asking-now',
    category: 'medical-emergency',
    tier: 'review',
    about: 'either',
    pattern:
      '(what (do|should|can|shall|will|must) (i|we|you) do ..6 (breath|breathing|chest|bleeding|blood|swollen|fit|seizure|sugar|fever|temperature|unconscious|collapsed|face|arm)|(breath|breathing|chest|bleeding|blood|swollen|seizure|sugar|sugars|fever|temperature|collapsed|lips|face|arm|fall|fallen) ..8 (what (do|should|can|shall|will|must) i do|what i do|what to do|please help|help me|help please|somebody help|any advice please))',
    reason: 'A call for help beside a sign.',
    fires: ['his breathing is funny, what should I do', 'lips very big, what I do'],
    quiet: ['what do I do with these leeks', 'please help me choose a hat'],
  }),
  founding({
    id: 'medical.fobbed-off',
    category: 'medical-emergency',
    tier: 'review',
    about: 'either',
    pattern:
      '(fobbed off|sent (me|him|her|us) (home|hame|away)|brushed off|wont listen|not listening|turned away|told me its (anxiety|stress|viral|a virus|nothing|wind)|(says|said|told|reckons|apparently) ..3 (just|only|its) ..1 (anxiety|stress|viral|virus|my age|nothing|hormones)) ..8 (worse|still|cant|again|chest|pain|bleeding|blurry|headaches|breath|swollen|weight|cannot|fever)|(worse|still|chest|pain|bleeding|blurry|headache|headaches|breath|swollen|fever|weight|lump) ..8 (fobbed off|sent (me|him|her) (home|hame|away)|wont listen|nobody (listens|listening)|no appointments|cant get (an appointment|through|past the receptionist|a doctor|seen)|weeks off|weeks away|weeks wait|weeks on)',
    reason: 'Signs that were turned away and go on.',
    fires: ['sent me home and the pain is worse', 'headaches worse and cannot get, cant get an appointment'],
    quiet: ['sent me home a parcel', 'they still sell the book'],
  }),
  founding({
    id: 'medical.pregnancy',
    category: 'medical-emergency',
    tier: 'immediate',
    about: 'either',
    pattern:
      '(pregnant|pregnancy|weeks gone|bump|baby|unborn|trimester) ~8 (bleeding|bleed|spotting|(not|isnt|stopped|hasnt|less|no) (moving|moved|kicking|movement|movements|kicks)|waters (broke|gone|have broken)|contractions|headache|seeing spots) -((ago|last year)|crawling) --(light brown|stopped now|last week that)',
    reason: 'Danger to mother and child.',
    fires: ['20 weeks pregnant and bleeding', 'the baby has stopped moving'],
    quiet: ['pregnant and over the moon', 'speed bump'],
  }),
];
