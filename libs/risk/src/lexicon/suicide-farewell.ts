import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { ENDING, KIN } from './suicide-words.ts';

/** Leave taken: messages for those who stay, things put in order, nobody to come. */
export const SUICIDE_FAREWELL: readonly Phrase[] = [
  founding({
    id: 'suicide.not-their-fault',
    category: 'suicide',
    tier: 'immediate',
    pattern: `(tell|telt|say|let|make sure|want) ..2 (oor|our|my|ma|the|mi|me) ..2 ${KIN} ..5 (wasnt|wisnae|isnt|isnae|was not|wis nae|is not|never|no|not|nothing|nowt) ..3 (fault|blame|did wrong|done wrong|do with (her|him|them))|(nobodys|no ones|naebodys|not (your|anyones|anybodys|their|his|her|my (mums|wifes|husbands|sons|daughters))|no (your|anybodys)) fault ...8 (goodbye|bye|sorry|love you|loved you|forgive|cant go on|gone|end it|enough)|(goodbye|bye|sorry|forgive|love) ...8 (nobodys|no ones|naebodys|not anyones|not (your|their) fault|none of this is your) fault|(sorry|love you|loved you) ...4 not (your|yer|anybodys) fault|(dont|dinnae|please dont|nobody) ..1 (blame|blaming) (yourself|yourselves|yersel|yersels|themselves|them|him|her|anyone) ...8 (goodbye|bye|sorry|gone|love you|forgive|end)`,
    reason: 'Absolving those left behind belongs to a farewell.',
    fires: [
      'tell my kids it was never their fault',
      "It's nobody's fault. Goodbye and I love you all.",
      'sorry. love you. not your fault at all',
    ],
    quiet: [
      "the insurance said it wasn't our fault",
      'Tell your daughter it is not her fault',
      'nobody is at fault',
    ],
  }),
  founding({
    id: 'suicide.tell-them-i-love',
    category: 'suicide',
    tier: 'high',
    pattern: `(tell|telt|say) ..2 (oor|our|my|ma|mi|the|sorry) ..2 ${KIN} ..4 (love|loved|sorry|tried|proud|forgive|goodbye|bye|best) & ${ENDING} --(hospital|operation|surgery|birthday|card|christmas|consultant|mothers day)`,
    reason: 'A message to those left behind.',
    fires: [
      'tell my wife I loved her, I am too tired now',
      'tell the kids I tried, I really did, but enough',
    ],
    quiet: [
      'tell your wife I loved her cake',
      'tell my son the door is open',
      'my mum says sorry for the noise',
    ],
  }),
  founding({
    id: 'suicide.say-sorry-to',
    category: 'suicide',
    tier: 'high',
    pattern: `(say|tell) sorry (to|tae) (my|ma|mi) ..1 ${KIN}|(god|allah|jesus|lord) ..1 forgive [me] ...6 ${KIN}`,
    reason: 'An apology left for those who stay.',
    fires: ['Say sorry to my daughter from me', 'God forgive me. My children will understand'],
    quiet: ['my mum says sorry for the noise', 'say sorry to your brother'],
  }),
  founding({
    id: 'suicide.thats-me-away',
    category: 'suicide',
    tier: 'immediate',
    pattern: `(thats|that is|this is) (me|us) (away|awa|offski|off|out|oot|gone|done|finished|feenished|going|gaun|leaving|checking out) ...8 (goodbye forever|forgive|sorry (everyone|everybody|to|for|mum|mam|kids|all)|love you all|loved yous|tell|cannae (dae|go)|cant (do|go|take)|no more|nae mair|end|peace|wont be back|no comin back|no coming back|not coming back)|(sorry|forgive|cant|cannae) ...8 (thats|this is) me (away|awa|off|out|oot|gone|done|finished|feenished) -((off|away|awa|done) (to|tae|for|hame|home|up|on|work|shopping|with|it|wi|the))`,
    reason: 'Takes leave with words of an end.',
    fires: [
      "that's me off then. sorry mum",
      "that's me away, forgive me, I cannae dae it",
      'this is me out. no more',
    ],
    quiet: [
      "that's me away to bed",
      "that's me off to work, sorry for the noise",
      "that's me done with the dishes",
    ],
  }),
  founding({
    id: 'suicide.thats-me-away-whole',
    category: 'suicide',
    tier: 'review',
    pattern:
      '= (thats me away|thats me off|thats me awa|thats me out|thats me oot|thats me done|thats me feenished|im off now|im away now|ahm away|ahm awa noo|time to go|time for me to go|its time|its time now|no more|nae mair|no more now|enough|enough now|enough is enough|goodbye|goodbye all|goodbye everyone|goodbye everybody|goodbye my friends|goodbye friends|farewell|farewell all|farewell everyone|bye forever|bye for ever|bye for good|this is goodbye|this is it|this is the end|the end|its over|its all over|its the end|no point|nae point|no use|whats the use|done fighting|no fight left|nae fight left|no more fight|cant fight anymore|cant fight any more|ready to go|im ready to go|let me go|just let me go|im tired|so tired|too tired|so very tired)|(thats me (away|off|awa|out|oot|done|feenished)|im off|im away|time to go|no more|enough|goodbye|farewell|this is it|the end|its over|im ready|let me go|so tired|too tired) (then|now|noo|all|everyone|sorry|x|xx|me|pals|friends|folks|everybody)',
    reason: 'A message that is nothing else: leave taken, or an end named.',
    fires: ["That's me away then", 'no more now', 'Goodbye everyone'],
    quiet: ["that's me away to the shops", 'time to go to bed', 'goodbye everyone, see you Thursday'],
  }),
  founding({
    id: 'suicide.final-goodbye',
    category: 'suicide',
    tier: 'immediate',
    pattern:
      '(goodbye|goodbyes|good bye|bye bye|bye|farewell|ta ra|tara|cheerio|adieu|so long|said my goodbyes) & (no more fight|nae mair fight|(tired|done|feenished|finished|sick|weary) (of|o|ae|wi|with|fightin|fighting) ..1 (fighting|fightin|living|livin|life|this life|it all)|cant go on|cannae go on|cant do this anymore|cant (live|carry on)|forgive me|no more pain|at peace|end it|take my life|kill|suicide|overdose|nothing left|no way out|nae way oot|nowt left|the pain|no hope|nae hope|want to die|hopeless|i gave up|ive given up|im giving up|too much for me|last night|wont (wake|be here)|better off|never see|burden|by the time|had enough of (this|life|it all)|cant take|not strong enough) --(sink|liver nurse|sober|day one|wish (me|us) luck|group|thread host|new job|moving|retir*|evening class|leaving do|holiday|bottle|smoking|cancer free)',
    reason: 'A goodbye together with exhaustion, pain or an end.',
    fires: [
      'no more fight in me. bye my friends',
      "Goodbye then. I can't go on and that's all there is to it.",
      'farewell, the pain won',
    ],
    quiet: ['goodbye from me as group host, I am at peace with it', 'bye for now, bus is here'],
  }),
  founding({
    id: 'suicide.you-were-kind',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(thank|thanks|cheers|ta|grateful|lovely|kind|kindness|good|decent|only (friends|pals|ones)|did (your|yer) best|done (your|yer) best) ..5 (everything|company|kindness|listening|friends|friendship|pals|being|been|to me|tae me|wi me|with me|memories) & (this is it|thats it for me|wont be (back|here|posting|on|around)|no be back|not be back|last (post|message|time|night|words|day)|final (post|message)|goodbye|farewell|at peace|its time|time has come|tonight|the nicht|no more|dont (send|look|phone|ring|reply|worry about) ..2 (anyone|anybody|me|for me|roon)|end) & (sorry|forgive|tired|end|ending|peace|pain|enough|over|done|feenished|finished|cant|cannae|gone|last|dog|cat|alone|hope) --(group|host|new job|moving|retire*|course|class|leaving do|holiday|hospital|ward|operation|surgery|discharged|recipe|christmas|night out)',
    reason: 'Thanks in the past tense with an end beside it.',
    fires: [
      'Thanks for being so good to me. This is my last post. I am at peace now.',
      "you've been lovely to me, all of you. I won't be back, sorry",
    ],
    quiet: ['thanks for the company at the group, last night was fun', 'thank you for being here'],
  }),
  founding({
    id: 'suicide.nobody-come',
    category: 'suicide',
    tier: 'immediate',
    pattern:
      '(dont|dinnae|divvent|do not|no|nobody|nae need tae|no point|no use|too late to|please dont) ..2 (send|sending|phone|phoning|ring|ringing|call|calling|bother|try|come) ..3 (anyone|anybody|onybody|polis|police|ambulance|999|help|roon|round|find me|save me|stop me|looking|ootside|now) & (door|locked|snib|bolted|late|tonight|nicht|night|minutes|hour|sorry|goodbye|bye|over|done|finished|feenished|mind is made|decided|peace|end|gone|tablets|pills|taken|fighting|fightin) --(delivery|parcel|plumber|gp receptionist|scam|scammer|prank|cold caller*)',
    reason: 'Help refused in advance, with the end near.',
    fires: [
      "don't send anyone, the door is locked and it'll be over soon",
      'please dont phone the police, my mind is made up and I am at peace, goodbye',
    ],
    quiet: [
      "don't bother calling the plumber, door is fixed",
      'nobody came to the quiz',
      'by the time anyone gets here the cake will be eaten',
    ],
  }),
  founding({
    id: 'suicide.too-late-for-me',
    category: 'suicide',
    tier: 'immediate',
    pattern:
      '(too late|late) (now|in|by|for) ..4 (ten|few|couple|minutes|mins|hour|anyone|anybody|ambulance|help|save) ...6 (bother|dont|sorry|anyway|nobody|bye|goodbye)|nobody (came|come) ...6 (too late|over now|done now|minutes|bye|goodbye|end|finish)|(by the time|before) ..1 (anyone|anybody|somebody|they|he|she|the ambulance|the polis|police) ..2 (gets|get|comes|come|finds|find|arrives|wakes|is) ..2 (here|home|me|hame|back|roon|up) ..4 (gone|over|dead|deid|done|late|away|asleep for good)',
    reason: 'Nobody will be in time.',
    fires: ['nobody came. it will be over now in minutes', "by the time anybody gets here I'll be gone"],
    quiet: ['nobody came to the quiz', 'by the time anyone gets here the cake will be eaten'],
  }),
  founding({
    id: 'suicide.affairs-and-farewell',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(affairs|papers|paperwork|will|funeral|passwords|pin|insurance|bills|rent|bank|policy|policies|cat|dog|dug|budgie|hoose|house|flat|freezer|keys|letters|envelope|envelopes|photos|instructions|everything) ~5 (order|sorted|sortit|tidy|tidied|arranged|paid|labelled|labeled|rehomed|settled|written|wrote|written out|wrote out|sealed|cleared|cleaned|cancelled|named|addressed|brothers|sisters|neighbour|neighbours|drawer|folder) & (wont be (here|needing|around|back)|no be (here|a bother)|not be (here|a bother)|no need for me|when im (gone|away|no longer)|after (im|i am|i|ive) ..1 (gone|go|away)|easier for (them|everyone|her|him)|nothing (left to|to keep|keeping|holding|stopping)|last (thing|few|bit|post|night)|goodbye|at peace|ready (to go|now|noo)|no loose ends|loose ends|say my|better off|dont want (them|her|him) to (find|have)|(she|he|they|nobody) (wont|willnae) have to|end it|found me|find me|finds me|time to go|the morra|sorry to) --(solicitor was|holiday|cruise|madeira|whitby|undertaker|power of attorney|dnacpr|hospice|moving house|operation|surgery)',
    reason: 'Affairs put in order with a farewell beside it: preparation.',
    fires: [
      'The bills are paid and the cat is at my sisters. I am ready to go now.',
      "I've written out all the passwords so she won't have to look. At peace.",
    ],
    quiet: [
      'Will is done, paid the undertaker, off on holiday',
      'the house is tidy and the dog is at my brothers',
      'all the letters are sorted at the depot',
    ],
  }),
  founding({
    id: 'suicide.look-after-for-me',
    category: 'suicide',
    tier: 'high',
    pattern: `(look after|take care of|mind|keep an eye on|be kind to|see to|rehome|rehoming|adopt|feed|take in|watch over) ..2 (my|ma|oor|our|mi) ..2 (dog|cat|dug|budgie|rabbit|cats|dogs|birds|kids|weans|bairns|mum|mam|dad|wife|husband|son|daughter|lad|lass|girls|boys|family) & (when im (gone|no longer|away)|after im|once im (gone|away)|goodbye|forgive me|im sorry|wont be (here|around|able|long)|last (wish|thing|post|night)|cant go on|cant do this|not be here|no be here|end it|tonight is|ready to go|peace now|if anything happens|if i (wasnt|wisnae|werent|go|die|was gone)) --(hospital|holiday|operation|surgery|ward|respite|work|op|theatre|cruise|shift|weekend away)`,
    reason: 'Those in the author’s care handed on.',
    fires: [
      "who would look after my cat if I wasn't here",
      "please take care of my mum, I can't go on",
      'please feed my cats. goodbye',
    ],
    quiet: ['who will look after my cat when I am in hospital, if I go', 'look after your mum when I leave'],
  }),
  founding({
    id: 'suicide.wont-need',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(wont|willnae|will not|no|not|never|shant|dont) ..1 (need|be needing|require|be wanting|needing|be using) ..5 (where (im|i am|ahm) (going|gaun|goin|headed)|much longer ...4 (gone|peace|sorry|bye|end|over)|when im (gone|dead|deid|away for good)|after (tonight|the nicht|the night|friday|sunday|this weekend) ...6 (gone|peace|sorry|bye|end|over))|(no|nae) (point|use|sense) ..2 (renewing|renewin|ordering|orderin|buying|booking|planning|repeat|mending|fixing|replacing|learning|saving|unpacking|decorating) ..5 (wont be here|no be here|not be here|be gone|long|dead|gone by|last|what for|around)|(cancel|cancelled|stopped|stop) ..2 (my|ma) ..2 (appointment|appointments|order|repeat|subscription|dentist|papers|milk|carers|prescription|treatment|physio) ...8 (wont be (here|needing|around)|no need|nae need|no point|nae point|not be here|no be here|gone by|end|what for|bother)',
    reason: 'A future no longer reckoned with.',
    fires: [
      "I won't need the coat where I'm going",
      "no point renewing the licence, I won't be here",
      'cancelled my dentist, no point now',
    ],
    quiet: ["I won't need the coat in Spain", 'no point renewing the licence, I got a bus pass'],
  }),
  founding({
    id: 'suicide.be-with-the-dead',
    category: 'suicide',
    tier: 'review',
    pattern: `(want|wanna|wantae|going|gonna|gonnae|ready|soon|time|wish|long|longing|ache|tonight|rather|cant wait|let me|ill|coming|waiting) ..3 (join|be with|be back with|be beside|see|meet|go to|follow|lie beside|lie down beside|be reunited with|away to) ..3 (wife|husband|mum|mam|mom|dad|da|son|daughter|him|her|them|brother|sister|baby|wean|gran|nan|nana|late|lord|maker|jesus|god) ..4 (again|heaven|up there|other side|at last|in the ground|beyond|next life|grave|in death|on the far side|where (he|she) (is|went|has gone))|(go|gone|went|follow|followed|following|gan) ..2 (when|after|the day|the same day|wi|with|instead of) ..1 (she|he|they) ..1 (died|passed)|(should|shouldve|wish|had|better) ..4 (gone|went) (when|after|with|wi|instead of) (she|he|they|him|her|them) ..1 (did|went|died|passed) -((see|meet|join) ..4 again ..1 (soon|next|on|at|tomorrow|this)|(follow|join|see|meet) (him|her|them) again (on|at))`,
    reason: 'Reunion with the dead longed for.',
    fires: [
      'I want to be with my wife again, in heaven',
      'I should have gone when he did',
      'soon I will join my mum on the other side',
    ],
    quiet: ['I want to see my son again soon', 'he went to join her at the shop'],
  }),
  founding({
    id: 'suicide.god-take-me',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(god|goad|lord|allah|jesus|big man|him upstairs|man upstairs|saviour|maker|angels|reaper|death|almighty|cancer|stroke) ..2 (take|taks|takes|taken|tak|call|calls|fetch|bring|come for|comes for|have|finish|finished|claim|wants|want) ..1 (me|us)|(pray|prayed|praying|prays|beg|begging|hope|hoping|wish|waiting|wait|want|like) ..6 (take|taks|takes|taken|took|tak|fetch|call|come for) ..1 (me|us) ..3 (sleep|hame|home|night|soon|quick|quickly|away|awa|end|morning|now) -((take|took|call|taken|takes) (me|us) (to|on|for|out|back|in|through|a|ages|hours|so|too|all|two|three)|call me (back|soon|now|tomorrow|later|in|tonight)|take (me|us) (home|away) ..2 (from|for|after|on|to))',
    reason: 'Prays or waits to be taken.',
    fires: [
      'I ask the Lord to take me every night',
      'I beg him to take me soon',
      'I wish the stroke had taken me',
    ],
    quiet: [
      'I hope they take me to the game',
      'waiting for the doctor to call me back',
      'he took me home after',
    ],
  }),
];
