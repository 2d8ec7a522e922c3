/**
 * The cues of the context rules, in the phrase language. Data of the scanner, not of the lexicon: a change here is a
 * new scanner version.
 *
 * The scheme is that of NegEx (Chapman et al. 2001, "A simple algorithm for identifying negated findings and diseases
 * in discharge summaries") and ConText (Harkema et al. 2009): a *trigger* acts within a *window* of words, a
 * *terminator* ends the window early, a *pseudo-trigger* looks like a trigger and is none. ConText's three properties
 * (negated; historical or hypothetical; experiencer) are here `negated`, `past`, `hypothetical` and `other`. Ours are
 * `idiom`, and `holds`, words that take a trigger's force away again ("not yet", "still"). The windows are narrower
 * than in clinical notes (NegEx: five words), and no trigger of negation works backwards: chat has no punctuation to trust, and here a
 * wrong cue costs more than a missed one.
 */

/** What a cue says about a hit. `quoted` is read from quotation marks and quoted lines, not from words. */
export type CueKind =
  'negated' | 'other' | 'past' | 'hypothetical' | 'idiom' | 'lyric' | 'question' | 'peer' | 'quoted';
type WordCueKind = Exclude<CueKind, 'quoted'>;

export interface CueRule {
  /** Stable: results name it. */
  readonly id: string;
  readonly kind: WordCueKind;
  /** Where the trigger stands: before the hit or in one of its gaps, after it, or on either side. */
  readonly stands: 'before' | 'after' | 'around';
  /** Most words between trigger and hit. */
  readonly window: number;
  /** What it does not reach beyond. A clause also ends at a terminator; a sentence at "but". */
  readonly within: 'clause' | 'sentence' | 'message';
  /** Only on hits that do not name the author: "Thinking of ending it? Talk to us". */
  readonly onlyImpersonal?: boolean;
  /**
   * Only on hits of the body (a medical emergency, medicines) that nobody has to see within minutes: what has lasted for months, or is
   * asked about at leisure, can wait a day; what is plainly an emergency is one in whatever words it is asked about.
   */
  readonly onlyUnhurried?: boolean;
  readonly pattern: string;
}

export const NOT =
  "(not|don't|doesn't|didn't|never|won't|wouldn't|isn't|aren't|wasn't|weren't|haven't|hasn't|ain't|dinnae|doesnae|didnae|wouldnae|willnae|wisnae|isnae|havenae|hasnae)";

/** Years that somebody may write about as past, as people type them. Next year they are still past. */
const YEARS = Array.from({ length: 76 }, (_, i) => String(1950 + i)).join('|');

export const CUE_RULES: readonly CueRule[] = [
  // "can't" and "couldn't" are left out on purpose: "I can't kill myself because of the kids" says that it was thought of.
  { id: 'not', kind: 'negated', stands: 'before', window: 2, within: 'clause', pattern: NOT },
  {
    id: 'not-saying',
    kind: 'negated',
    stands: 'before',
    window: 2,
    within: 'clause',
    pattern: `${NOT} (say|saying|said|mean|meant|think) [that] (i|i'm|i'd)`,
  },
  {
    id: 'no-intention',
    kind: 'negated',
    stands: 'before',
    window: 2,
    within: 'clause',
    pattern: '(no|nae) (intention|intentions|plan|plans|desire|wish) (of|to|tae)',
  },
  {
    id: 'no-gonnae',
    kind: 'negated',
    stands: 'before',
    window: 2,
    within: 'clause',
    pattern: 'no (gonnae|gonny|going tae)',
  },
  // Scots "no", and the speech of those who are short of words.
  {
    id: 'am-no',
    kind: 'negated',
    stands: 'before',
    window: 1,
    within: 'clause',
    pattern: '(am|ahm|im|i am) no',
  },
  {
    id: 'no-want',
    kind: 'negated',
    stands: 'before',
    window: 1,
    within: 'clause',
    pattern: 'no (want|wanting|wantin|thinking|gonna)',
  },
  {
    id: 'answered-no',
    kind: 'negated',
    stands: 'after',
    window: 3,
    within: 'sentence',
    pattern: '(told|said|answered|says|tellt) ..2 (no|nope|never|naw)',
  },
  {
    id: 'instead',
    kind: 'negated',
    stands: 'before',
    window: 2,
    within: 'clause',
    pattern: '(instead of|rather than|without|far from)',
  },

  {
    id: 'third-person',
    kind: 'other',
    stands: 'before',
    window: 1,
    within: 'clause',
    pattern: "(he|she|they|he's|she's|they're|someone|somebody|people|folk)",
  },
  {
    id: 'relative',
    kind: 'other',
    stands: 'before',
    window: 1,
    within: 'clause',
    pattern:
      '(my|our|his|her|their) [wee|best|older|younger|elderly] (son|daughter|wean|boy|girl|lad|lassie|wife|husband|partner|boyfriend|girlfriend|mum|mam|maw|mother|dad|da|faither|father|brother|sister|pal|friend|mate|neighbour|cousin|nephew|niece|granny|gran|grandad|grandson|granddaughter|uncle|auntie|aunt|colleague)',
  },

  {
    id: 'past-habit',
    kind: 'past',
    stands: 'before',
    window: 2,
    within: 'clause',
    pattern: '(used to|used tae)',
  },
  {
    id: 'years-ago',
    kind: 'past',
    stands: 'around',
    window: 8,
    within: 'sentence',
    pattern: '(year|years|yrs|decades) (ago|back|syne)',
  },
  {
    id: 'in-the-year',
    kind: 'past',
    stands: 'around',
    window: 8,
    within: 'message',
    pattern: `(in|back in|since|of|during|wance|once|summer|winter) (${YEARS})|(${YEARS}) (was|wis)`,
  },
  {
    id: 'at-school',
    kind: 'past',
    stands: 'around',
    window: 6,
    within: 'sentence',
    pattern:
      '(in|during) (year (7|8|9|10|11)|s1|s2|s3|s4|school|uni|college|the army|the nineties|the eighties)',
  },
  {
    id: 'recovered',
    kind: 'past',
    stands: 'around',
    window: 16,
    within: 'message',
    pattern:
      '(glad|grateful|thankful|relieved) ..6 (it didnt|i didnt|i never|didnt work|still here|to be here|alive|never did)|(im|ahm|i am|am) (fine|grand|ok|okay|well|better|happy|good) (now|again|these days|honestly|the day)|an ahm (grand|fine|awright)|(a|wan) new (woman|man|person|wumman)|it (passes|passed|does pass|gets better|got better|does get better)|(that|those days|all that) ..1 (behind me|long gone|ancient history)',
  },
  {
    id: 'been-there',
    kind: 'past',
    stands: 'around',
    window: 14,
    within: 'message',
    pattern:
      '(been there|i was there|me too ..1 before|felt (that|the same) way|i felt ..6 too|once felt|used to feel)',
  },
  {
    id: 'back-then',
    kind: 'past',
    stands: 'around',
    window: 6,
    within: 'sentence',
    pattern: '(back then|long ago|in the past|in my (teens|twenties|thirties))',
  },
  {
    id: 'when-i-was',
    kind: 'past',
    stands: 'around',
    window: 6,
    within: 'sentence',
    pattern:
      '(when|since|after) (i|ah) (was|wis|got) [first|newly|just] (a|in|at|wee|young|younger|little|diagnosed|told|ill|nineteen|sixteen|fifteen|twelve)',
  },
  {
    id: 'as-a-child',
    kind: 'past',
    stands: 'around',
    window: 6,
    within: 'sentence',
    pattern: 'as a (child|kid|wean|teen|teenager|lad|lass|lassie|student)',
  },

  // "If" by itself is no trigger: "if it goes on like this I'll kill myself" is a condition, not a supposition.
  {
    id: 'imagine',
    kind: 'hypothetical',
    stands: 'before',
    window: 6,
    within: 'sentence',
    pattern:
      '(imagine|hypothetically|supposing|suppose (i|you|she|he|someone|somebody) (did|was|were|ever|had)|lets pretend|pretend|what would happen if)',
  },
  {
    id: 'if-someone',
    kind: 'hypothetical',
    stands: 'before',
    window: 6,
    within: 'sentence',
    pattern:
      '(if|when|whenever|should) (someone|somebody|anyone|anybody|a (person|member|patient|caller|friend|child|user)|people|one of us)',
  },
  {
    id: 'made-up',
    kind: 'hypothetical',
    stands: 'before',
    window: 10,
    within: 'sentence',
    pattern:
      '(scene|sketch|play|story|novel|scenario|role play|exercise|script|chapter|training video) (where|in which|about|with|has|had)|for the (drama|training|first aid|mock) ..2 (night|class|course|exam|day)|the patient has',
  },
  {
    id: 'character',
    kind: 'lyric',
    stands: 'before',
    window: 3,
    within: 'sentence',
    pattern:
      'the (character|hero|heroine|villain|singer|song|lyrics|lyric|film|book|episode|chorus|line|poem|play) ..2 (says|say|said|sings|goes|go|went|is|about)',
  },
  {
    id: 'sings',
    kind: 'lyric',
    stands: 'around',
    window: 6,
    within: 'sentence',
    pattern: '(sings|singing|sang|lyrics|lyric|chorus|verse|soundtrack|karaoke|playlist|album|musical|hymn)',
  },

  {
    id: 'asks-about',
    kind: 'question',
    stands: 'before',
    window: 4,
    within: 'sentence',
    pattern:
      '(why|how come) (do|does|did) (they|people|doctors|nurses|he|she|everyone) [always|all] (ask|asks|want|need|say|mention)|(does|do|did|has|have|is|are|can|could|would) (anyone|anybody|any of you|they|it|these tablets|this medication) ..3 (know|ask|asks|asked|say|make|makes|cause|causes|feel|get)|(ask|asks|asked|asking|question|questions|form|leaflet|article|programme|talk|training|course) ..2 (about|on)',
  },
  {
    id: 'makes-people',
    kind: 'question',
    stands: 'before',
    window: 2,
    within: 'clause',
    pattern: '(make|makes|making|made|cause|causes) (people|you|folk|patients|some)',
  },

  {
    id: 'talk-to-us',
    kind: 'peer',
    stands: 'after',
    window: 6,
    within: 'message',
    onlyImpersonal: true,
    pattern:
      '(talk|speak|ring|phone|call|text|message|msg|tell) (to|tae|us|me|someone|somebody|them|your|yer|samaritans|anyone)',
  },
  {
    id: 'if-you',
    kind: 'peer',
    stands: 'before',
    window: 5,
    within: 'sentence',
    pattern:
      "(if|when|whenever|anyone|anybody|are|do) (you|you're|youre|yous|youve|you're ever|you ever|reading)",
  },

  {
    id: 'of-embarrassment',
    kind: 'idiom',
    stands: 'after',
    window: 1,
    within: 'clause',
    pattern: '(of|from|wi|with) (embarrassment|boredom|cringe|laughter|cuteness|laughing)',
  },
  {
    id: 'omg',
    kind: 'idiom',
    stands: 'before',
    window: 0,
    within: 'clause',
    pattern: '(omg|lol|lmao|haha|hahaha|actual|actually|literally gonna)',
  },
  { id: 'laughing', kind: 'idiom', stands: 'after', window: 0, within: 'clause', pattern: 'laughing' },

  {
    id: 'asks-at-leisure',
    kind: 'question',
    stands: 'around',
    window: 22,
    within: 'message',
    onlyUnhurried: true,
    pattern:
      '(should|shall|do|must) i ..2 (worry|be worried|be concerned|ask|see|mention|get (it|this|that) (checked|looked)|stop|switch|change|try|take|wait|need)|(is|are|was) (it|this|that|these|there) ..1 (normal|safe|ok|okay|common|usual|fine|dangerous|serious|anything|possible|related|likely|true|worth)|(can|could|may) (i|you|it|this|that|they|we) ..2 (take|mix|have|drink|use|be|cause|eat|combine|stop|still|affect|interact|make)|(how|what) (long|soon|much|often|many|safe|common|likely|else|could|does|would|is the|are the|should)|(any (idea|ideas|advice|tips|thoughts|experience|suggestions))|(has|have|does|did|is) (anyone|anybody|any one)|anyone (else|had|get|got|on|know|tried)|(wondering|curious|question) ..2 (if|whether|about|why|what|how|is)|(read|heard|told) ..2 (that|online|it)',
  },
  {
    id: 'long-standing',
    kind: 'past',
    stands: 'around',
    window: 16,
    within: 'sentence',
    onlyUnhurried: true,
    pattern:
      '(for|over|past|last|about|nearly|almost|first) ..2 (weeks|months|years|month|year|decade)|(weeks|months|years) (ago|now|back|after|post|into|since|straight)|since (i was|last|my|the|starting|january|february|march|april|may|june|july|august|september|october|november|december|christmas|spring|summer|autumn|winter)|on and off|off and on|comes and goes|come and go|every (morning|evening|day|night|winter|summer|time|few|month|year|week|so often|other)|(day|week|month) (one|two|three|four|five|six|seven|eight|nine|ten|1|2|3|4|5|6|7|8|9|10|11|12|14)|(scan|mri|ct|xray|x ray|bloods|blood tests|test|tests|results|biopsy|ecg|ekg|echo|ultrasound) ..3 (normal|clear|fine|negative|ok|okay|good|showed|came back|booked|pending|next)|(doctor|gp|consultant|nurse|er|hospital|cardiologist|neurologist|specialist|urgent care|dentist|pharmacist|clinic) ..2 (said|says|thinks|told|diagnosed|prescribed|gave|started|put|checked|cleared|wants|happy|appointment)|(got|have|has|had|my) ..3 (appointment|referral|follow up|scan booked)',
  },
];
