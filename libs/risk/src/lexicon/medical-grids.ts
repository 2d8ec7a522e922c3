import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';

export const MEDICAL_GRIDS: readonly Phrase[] = [
  founding({
    id: 'medical.face-few-words',
    category: 'medical-emergency',
    tier: 'high',
    about: 'either',
    pattern:
      '(face|mouth|mooth|lip|eye|eyelid|smile|cheek) ..3 (squint|drooping|droopy|droops|dribbling|dribble|dribbles|drooling|hanging|wet|slid|slipped|lopsided|wonky|crooked|twisted|funny|fallen|numb|sagging|doon|down one side|not moving|wont move|no move|not straight)|(dribbling|dribbles|drooling|leaking|spilling|running|falls|falling) ..3 (corner|side|oot|out) ..3 (mouth|mooth)|(cant|cannot|cannae|couldnt) (smile|whistle|blink|shut ..1 eye|close ..1 eye) -((dribbling|drooling) ..3 (ball|baby|dog)|funny (face|faces|smile|how|thing|that)|down (the|in)|eye (on|for|of)|(leaflet|poster|course|advert|training|campaign) ..6 (face|mouth)|face drooping|(bells|palsy) ..6 (face|mouth|lopsided)|(face|mouth) ..8 (palsy|easing|dentist|better)|(dentist|injection|filling) ..6 (mouth|lip|face|numb)|(eye|mouth|face) ..3 (funny|wet|twisted) ..2 (tea|rain|joke|fate))',
    reason: 'A face that does not obey, in few words.',
    fires: ["the wife says my mooth's squint, mooth squint", 'tea dribbling out the corner of my mouth'],
    quiet: ['a funny face', 'the baby is dribbling'],
  }),
  founding({
    id: 'medical.arm-few-words',
    category: 'medical-emergency',
    tier: 'review',
    about: 'either',
    pattern:
      '(my|ma|his|her|me|left|right|one) ..1 (arm|arms|airm|hand|haun|leg|legs|foot|side|fingers) ..3 (hanging|hingin|limp|dead|numb|lead|floppy|useless|heavy|heavier|gone|jelly|wont grip|no grip|wont lift|asleep|sleepy|weak|weaker|dragging|drags|trailing|paralysed|give way|giving way|gave way|buckling|buckle|buckled)|(keep|keeps|kept|started) (dropping|drapping|droppin) ..3 (cups|things|cup|mug|mugs|plates|keys|everything|pen|it|stuff)|(cant|cannot|cannae|couldnt) ..2 (write my name|lift ma airm|lift my arm|move my|grip|hold ..1 (cup|pen|fork|spoon|knife|mug)|button|feel my (feet|legs|hand|arm|foot|face|side)) -(years|better|physio|gone (to|from|in|on|for)|(leg|arm) ..3 (asleep|numb) ..2 (sat|sitting|cat|chair)|rowing|gym|feel my (legs|feet) ..8 (rowing|gym|spin|class|rehab|meeting|laughing))',
    reason: 'A limb that gives up, in few words.',
    fires: ['his arms just hanging there', 'I keep dropping cups'],
    quiet: ['my arm has gone from strength to strength', 'dropping off parcels'],
  }),
  founding({
    id: 'medical.talk-few-words',
    category: 'medical-emergency',
    tier: 'review',
    about: 'either',
    pattern:
      '(talking|talkin|talks|speaking|saying|coming out with) ..1 (mince|rubbish|gibberish|nonsense|double dutch|backwards|all wrong|wrong words|funny|pish|shite|in riddles|jumbled) ..4 (arm|face|since|today|this morning|now|temperature|fever|sudden|suddenly|mum|dad|worried)|(he|hes|she|shes|mum|mums|dad|dads|husband|wife|nan|gran) ..4 (talking|talkin|talks) ..1 (mince|gibberish|nonsense|double dutch|backwards|wrong words|funny|in riddles)|(word salad|wrong words|words (are|is|r|all) (wrong|muddled|backwards|mixed|gone)|(call|called|calling|said|say|say) ..2 (everything|wrong word|wrong words|wrong name))|went to say ..6 said|(means|meant) to say ..6 (came out|said|comes out)',
    reason: 'Speech that goes wrong, in few words.',
    fires: ['he is talking mince and looks odd', 'word salad since ten'],
    quiet: ['went to say hello', 'you are talking mince'],
  }),
  founding({
    id: 'medical.slumped',
    category: 'medical-emergency',
    tier: 'immediate',
    about: 'either',
    pattern:
      '(he|hes|she|shes|mum|mums|mam|dad|dads|da|nan|gran|grandad|husband|wife|partner|son|daughter|mate|friend|brother|sister|pal|wean|baby) ..4 (slumped|grunts|grunting|only moans|(wont|willnae|doesnt|cant|not) (open|opening) ..2 eyes|cold and grey|gurgling|snoring (funny|noise|weird|weirdly|strange|loud)|(making|makes) ..3 (snoring|gurgling|choking|rattling|funny|weird) noise|sucking in|choking|gone purple|goes purple|turning purple|going blue|gone blue|turned blue|foaming|wont come round|not come round|not coming round|doesnt respond|wont respond|wont answer|wont talk|not answering me|spark out|out of it|away wi it|in and out)|(hes|shes|he is|she is|is|dad|mum|husband|wife) choking on ..3 (toast|food|meat|dinner|tablet|bone|sweet|bread|water|tea|grape) -((wont|not) (answering me|answer|talk|respond) ..3 (email|emails|text|texts|phone|calls|about|to|door|question)|(sofa|couch) ..4 slumped|slumped on|in and out of|out of it all|choking (hazard|back|up))',
    reason: 'Somebody slumped, blue, or choking.',
    fires: ['mum is slumped in the chair', 'she wont open her eyes'],
    quiet: ['he is in and out of hospital', 'sales have slumped'],
  }),
  founding({
    id: 'medical.band-and-fist',
    category: 'medical-emergency',
    tier: 'review',
    about: 'either',
    pattern:
      '(band|fist|knot|rope|belt|hand|weight|tightness|squeezing|pressure|ache|burning|heaviness|pain) ..4 (round me|around me|round my (chest|ribs|middle)|under my ribs|under my breastbone|behind my breastbone|up my neck|in my jaw|into my jaw|down my arm|between my shoulders|between (the|my) shoulder blades|between shoulders|in my teeth|into my neck|into my back)|(heart|haert|hert) ..4 (thumping|thumpin|pounding|racing|going) ..6 (clammy|sick|grey|sweat|faint|dizzy|cannae|cant)|(clammy|grey|sweating|sweaty|cold sweat) ..4 (sick|dizzy|faint|cannot stand|cant stand|breathless|pain|shaking) -(hangover|(his|her|an|your|their|a) ..1 hand ..3 (round|around) me|(music|rock|wedding|elastic|rubber) band)',
    reason: "Pain around the heart in people's own pictures.",
    fires: ["there's a band round me getting tighter", 'all clammy and sick'],
    quiet: ['put his arm around me', 'a wedding band'],
  }),
  founding({
    id: 'medical.breath-few-words',
    category: 'medical-emergency',
    tier: 'review',
    about: 'either',
    pattern:
      '(puffing|puffed|puffy|breathless|wheezy|peching|out of puff|short of breath|out of breath|breath short|no breath|two words then breath|stitch when i breathe|hurts to breathe|sharp when i breathe|breathing (fast|hard|heavy|bad)|phlegm|rescue pack|chesty|chest infection|sputum) ..6 (now|more|stairs|hill|worse|no better|again|used to|finished|green|rusty|brown|days|since|talking|dressing|dressed|sitting|bed|night|fast|weeks|shower|than)|(green|rusty|brown|bloody) (phlegm|sputum|gunk|stuff|spit|muck)|(sucking in|dragging in) ..3 (ribs|chest|breath|air)',
    reason: 'Breathing that is worse, in few words.',
    fires: ['puffing more than I did', 'green phlegm again'],
    quiet: ['a puffy coat', 'puffing a cigar'],
  }),
  founding({
    id: 'medical.body-wrong',
    category: 'medical-emergency',
    tier: 'review',
    about: 'either',
    pattern:
      '(my|ma|me|his|her|mums|dads|one|left|right|both) ..1 (lips|lip|eyes|eye|skin|toe|toes|foot|feet|heel|stump|nails|tongue|throat|ear|ears|jaw|scalp|temple|ribs|calf|calfs|groin|wound|scar|stoma|catheter|bladder|kidneys|kidney|liver|heart|pulse|chest|belly|stomach|bum|backside|gums|neck|breast|testicle|legs|leg|ankles|face|spine) ..3 (bluey|blueish|blue|yellow|yellowy|black|grey|purple|mottled|blotchy|swollen|huge|twice|double the size|ballooned|numb|tight|rigid|tingling|closing|burning up|roasting|weeping|oozing|leaking|bleeding|bleeds|bleed|burst|opened up|split|infected|rotting|smelly|honking|stinking|failing|stopping|stopped|stops and starts|stopping and starting|fluttering|missing beats|pounding|thumping|hammering|blocked|not draining|cramping|rock hard|tender|throbbing|deaf|ringing and|went deaf|peeling|blistered|blistering|itching|hot and|climbing up|heavier every|wobblier|giving out|packing in|packed in) -((face|cheeks|lips|nails|eyes|hair) ..3 (paint|varnish|polish|lipstick|beautiful|dress)|(heart|chest) ..2 (swelled|swollen|bleeds|burst|huge|tight) ..3 (pride|love|joy|you)|(black|blue) eye|heart ..1 bleeds|(huge|tight) (fan|smile|hug|budget))',
    reason: 'A part of the body and what is wrong with it.',
    fires: ['my lips have gone a bluey colour', 'her foot is weeping and hot'],
    quiet: ['my heart swelled with pride', 'a black eye'],
  }),
  founding({
    id: 'medical.sight-hearing',
    category: 'medical-emergency',
    tier: 'high',
    about: 'either',
    pattern:
      '(lost|losing|gone|went) ..2 (sight|vision|hearing|blind|deaf) ..8 (minutes|sudden|suddenly|overnight|yesterday|today|came back|left|right|one|both|since|again|room)|(seeing|see) ..1 (two of (everything|every|you|me)|double|zigzags|stars and)|(curtain|shutter|black patch) ..4 (eye|sight|vision) -(sight of)',
    reason: 'Sight or hearing lost at once.',
    fires: ['lost the sight in my left eye for five minutes', 'went deaf in one ear overnight'],
    quiet: ['went deaf to reason', 'lost sight of the point'],
  }),
  founding({
    id: 'medical.seizure-few-words',
    category: 'medical-emergency',
    tier: 'high',
    about: 'either',
    pattern:
      '(second|another|third|two|three|four|more) ..1 (fit|fits|seizure|seizures) ..6 (hour|today|row|now|minutes|night|morning|midazolam|yesterday|and)|(going|off|away|starting|started) again ..6 (seizure|fit|twitching|jerking)|(seizure|fit|jerking|twitching|had one) ..6 (going|off|away|starting|started) again|(jerking|twitching|convulsing|shaking) ..4 (minutes|wont stop|hasnt eased|not stopped|all over|on the floor)|(midazolam|rescue med|rescue meds|buccal) ..5 (out of date|not worked|hasnt worked|didnt work|run out|given|gave|lost|no effect)|(glucagon|jelly babies|lucozade|gel|gels|glucose) ..5 (hasnt worked|not worked|not working|didnt work|not helping|run out|ran out|none|all gone|finished) -((years|months) ..6 (fit|seizure|seizures)|(hair|shower|moisturising|gym|outfit|more fit) ..3 (gel|gels|fit))',
    reason: 'Fits that come again, or a rescue that fails.',
    fires: ['second fit in an hour', 'the glucagon has not worked, glucagon not worked'],
    quiet: ['the second outfit', 'hair gel all gone'],
  }),
  founding({
    id: 'medical.bleeding-few-words',
    category: 'medical-emergency',
    tier: 'review',
    about: 'either',
    pattern:
      '(blood|bluid) ..3 (pumping|pouring|when i (go|wipe|cough|pee)|every time|in my (pants|pad|nappy|poo|pee|wee)|on the (paper|tissue|pillow)|coming out|running down|dripping|loads|a lot|lots)|(bleeding|bleedin) ..4 (loads|a lot|lots|heavy|heavily|still|again|hours|days|bad|badly|everywhere|from (my|ma|his|her|the|behind|down)|all day|all night|since|pad|pads|towel)|(sick|vomit|spew|brought up|boak) ..6 (coffee|black|brown|blood|grounds)|(nosebleed|nose bleed|nose bleeds) ..4 (hour|hours|towel|again|third|every|lot|lately|cant|wont) -((sick|black|brown) ..4 (coffee shop|tea)|blood ..2 (tests|pressure|donor|taken)|(heart|nose) ..1 bleeding|sick ..4 (brown|black) (dog|cat|friday|bread)|bleeding (heart|edge|obvious))',
    reason: 'Bleeding, in few words.',
    fires: ['blood when I go, every time', 'still bleeding from the gums, bleeding from my gums'],
    quiet: ['my bleeding heart', 'blood tests every time'],
  }),
  founding({
    id: 'medical.stuck',
    category: 'medical-emergency',
    tier: 'immediate',
    about: 'either',
    pattern:
      '(fallen|fell|stuck|lying|jammed|trapped|wedged) ..3 (behind|under|between|here|in the bath|in the shower|doon|down|on the floor) ..6 (cant|cannae|cannot|since|help|phone|percent|hip|reach|nobody|hours|alone|door|agony)|(cant|cannae|cannot) reach ..3 (cord|alarm|phone|pendant|button|buzzer)|(need|needs) ..2 (lifted|lifting) (up|off)|(hip|leg|arm|wrist|ankle) ..4 (agony|wrong angle|cannot put weight|cant put weight) -((fell|fallen) ..2 (behind|between) ..3 (sofa|couch|cracks|payments|schedule|work|radiator|on)|(arm|leg) ..3 broken) --(rubber duck|satsumas|in 16|crossword|stuck between floors)',
    reason: 'Somebody stuck after a fall.',
    fires: ['fallen behind the door and cannot reach', 'lying here since seven'],
    quiet: ['fell behind with work', 'the traffic is bad since seven'],
  }),
  founding({
    id: 'medical.burn-or-gas',
    category: 'medical-emergency',
    tier: 'high',
    about: 'either',
    pattern:
      '(boiling water|kettle|chip pan|scald|scalded|burn|burnt|burned|hot water bottle|hot fat) ..6 (skin|blister|blisters|blistered|peeling|raw|leg|foot|arm|face|chest|weeping|infected)|(carbon monoxide|co alarm|gas alarm|smell gas|smell of gas) ..6 (headache|headaches|sick|dizzy|going|alarm|all|sleepy)|feet ..4 numb ..6 (burn|burned|burnt|cut)|(my|ma|our) ..1 (house|kitchen|curtains|room|bed|pan) (is|are) on fire --(scones|oven shelf|toast|recommend*|any recommendations|hot water bottle|corporal)',
    reason: 'Burns, gas and fire.',
    fires: ['boiling water down my leg', 'the carbon monoxide alarm is going'],
    quiet: ['burnt the toast', 'burning calories'],
  }),
  founding({
    id: 'medical.not-right',
    category: 'medical-emergency',
    tier: 'review',
    about: 'either',
    pattern:
      '(not|no|nae|never|hasnt|havent|isnt|aint) ..1 (been|felt|feeling|feel|looking|look|himself|herself|myself|masel|him) ..1 (right|weel|well|himself|herself|myself|masel|himsel|hersel|the same) ..4 (since|for|days|today|this|after|at all|week|weeks|lately)|(gone|went|going|goes|aff|off) ..1 (downhill|doonhill|his food|her food|my food|ma food|my legs|his legs|her legs|ma legs)|(sleeps|sleeping|slept|sleeping) ..1 (all day|all the time|twenty hours|18 hours|20 hours|round the clock)|(keeps|keep|kept) ..1 (nodding off|falling asleep|drifting off|dropping off) ..4 (mid|talking|sentence|eating|dinner|wheel|driving|standing|chair|conversation)|(picking at|seeing|talking to|shouting at) ..2 (things|people|bugs|spiders|children|folk) ..2 (that arent|not there|that isnt|who arent|arent there|isnt there)|(thinks|thinking) ..2 (its|it is) (1940|1950|1960|1970|1972|1980|1985|1990|another year|the war|her mother|christmas)',
    reason: 'Somebody who is not as they were.',
    fires: ['not been right after the operation', 'off his food and sleeps all day'],
    quiet: ['all is well', 'the dog slept'],
  }),
  founding({
    id: 'medical.quiet-signs',
    category: 'medical-emergency',
    tier: 'concern',
    about: 'either',
    pattern:
      '(thirsty|drouthy|peeing|up to the (loo|toilet)|bruising|bruise|sweats|itching|itchy|cramps|cramp|numb|forgetful|breathless|dizzy|swollen|constipated|bunged up|nosebleeds|headaches|palpitations|shaky|shakes) ..4 (all the time|all night|all day|every night|easily|more and more|more than|for weeks|for months|these days|these nights|lately|constantly|so easy|for no reason|without noticing)|(losing|lost|dropping|loosing) ..1 weight ..3 (dont know why|no idea why|dinnae ken|for no reason|without|and i dont|again)|(burned|burnt|cut|hurt) ..3 (without|never|didnt) (noticing|feel|feeling|notice) ..2 (it|foot|feet)|(burned|burnt|cut) ..3 without noticing|(poo|stools|motions|bowels|bowel) ..3 (changed|thin|pencil|loose for|different|ribbons)',
    reason: 'Quiet signs that go on.',
    fires: ['bruising easily', 'thirsty all the time'],
    quiet: ['tired all the time', 'exhausted lately'],
  }),
  founding({
    id: 'medical.care-dropped',
    category: 'medical-emergency',
    tier: 'concern',
    about: 'either',
    pattern:
      '(skipping|skipped|skip|missing|avoid|avoiding|stopped (going|having|checking)|not checked|havent checked|not been checking|not checking|sick of|given up on|gave up on|not going|didnt go|ignoring|dodging|cancelled|not had) ..3 (blood tests|bloods|clinic|clinics|sugars|my sugar|checks|check ups|checkup|appointments|appointment|scans|scan|screening|smear|foot check|eye test|review|reviews|infusion|infusions|dialysis|physio|needles|finger pricks|testing)|(behind|in|under) ..1 (clock|drawer|cushion|bread bin|toaster) ..4 (letter|letters|appointment|kit|scan|referral) -((doctor|clinic|they|hospital|surgery) ..2 (cancelled|cancel)|(missed|missing) ..2 (review|reviews) ..2 (film|book))',
    reason: 'Care that is let go.',
    fires: ['not checked my sugars for a month', 'skipping my blood tests'],
    quiet: ['they cancelled my appointment', 'sick of the rain'],
  }),
  founding({
    id: 'medical.not-eating-body',
    category: 'medical-emergency',
    tier: 'concern',
    about: 'either',
    pattern:
      '(cant|cannae|cannot|couldnt|couldnae) ..1 be (bothered|arsed|fashed) ..2 (eating|eat|drinking|drink|washing|cooking|getting up|to eat|to drink|to move)|(living|existing|surviving) on ..2 (tea|toast|biscuits|coffee|milk|yoghurt|soup|air|ensure|shakes)|(no|nae|lost|losing) ..1 appetite ..4 (weeks|days|since|weight|all|at all|now|again)|(hardly|barely|scarcely) (eaten|eating|drunk|drank|drinking|ate)',
    reason: 'Eating and drinking that dwindle.',
    fires: ['cannot be bothered eating', 'hardly eaten'],
    quiet: ['living on the tenth floor', 'no appetite for politics'],
  }),
  founding({
    id: 'medical.sepsis-few-words',
    category: 'medical-emergency',
    tier: 'review',
    about: 'either',
    pattern:
      '(shivering|shiverin|shivers|shivery|shaking|rigors|temp|temperature|fever|hot|roasting|burning) ..6 (bed shakes|teeth|quilts|infusion|biologic|transplant|chemo|wound|line|catheter|cant get warm|not making|stinging|burning when|pee|wee|kidney|38|39|40|not ringing|no ringing) -((wee|hot) (bit|tub|dog|boy|girl|chocolate|water|drink|cup|man|while|potato|topic|line)|(hot|burning) ..4 (line|wee|wound)|(oven|room|gas) ..4 temperature)',
    reason: 'Infection with shaking or heat, in few words.',
    fires: ['shivering so hard the bed shakes', 'temp and stinging when I pee'],
    quiet: ['a wee hot chocolate', 'hot line to the boss'],
  }),
  founding({
    id: 'medical.limb-trouble',
    category: 'medical-emergency',
    tier: 'concern',
    about: 'either',
    pattern:
      '(arm|arms|airm|leg|legs|hand|hands|haun|fingers|face|mouth|mooth|lips|lip|foot|feet|toe|toes|heel|side|eye|eyes|skin|jaw|neck|scalp) ~4 (drooping|droopy|slurred|slurring|limp|floppy|numb|tingling|tingly|weaker|rigid|clammy|blurry|blurred|infected|oozing|weeping|pus|stinks|blister|blisters|swollen|swelling|swelled|swell|puffy|ballooned|balloon|useless|lifeless|paralysed|yellow|mottled|bluish|dusky|itching|peeling|ulcer|hives|stung|twitching|jerking|dragging|buckling|wobbly|spreading|suddenly|overnight|deadened|lead) -((dust|yellow|red|lead|on the other) ..1 (hand|foot|side)|(yellow|lead) ..2 (dress|jacket|guitar)|face ..3 (paint|mask)|eyes ..2 (peeled|twitching)|(other|on your|on the|by my|his|bright) side|(party|hot air) balloon|swelled with)',
    reason: 'A limb or the face beside a sign of nerve, vessel or infection.',
    fires: ['feet swollen and tight', 'my fingers are tingling'],
    quiet: ['a yellow dress', 'face painting'],
  }),
];
