import type { Phrase } from '../lexicon.types.ts';
import { SAID, YOU, YOU_ARE, YOUR } from './conduct-wording.ts';
import { founding } from './founding.ts';

const REPORT = `(${SAID}|people|ppl|if anyone) ..5`;
const YOURSELF = '(yourself|urself|yersel|yoursel|yerself|yourselves|ursel)';

/** Urging to die, pacts, methods offered, help talked down; cures and starving are in encouraging-harm-illness.ts. */
export const ENCOURAGING_HARM: readonly Phrase[] = [
  founding({
    id: 'encouraging-harm.urging-suicide',
    category: 'encouraging-harm',
    tier: 'high',
    pattern: `kys|(go|just|should|pls|please|can|to|gonnae|why not|then|and) [go] [and] (kill|hang|top|unalive|drown|shoot|off) ${YOURSELF}|(kill|hang|top|unalive|drown) ${YOURSELF} (then|already|now|lol|mate|pal|love|you|ye|ya|nobody|no one|please|and)|do (us|everyone|everybody|the world|yourself|yer family|your family|yer man) [all] a (favour|favor) [and] (die|end it|jump|top|kill|hang|finish)|go [and] (die|drop dead)|(drop dead|die) (you|ye|ya) [fat|ugly|wee|old|stupid|sick|fucking] (bitch|cow|cunt|bastard|liar|fraud|freak|waste|prick)|hope you (die|dee|kill|succeed this|manage it)|(you|u|ye) (should|deserve to|need to|ought to|oughta) [just] [be] (die|dead|kill|end ${YOUR} life|dee|hang) -((people|ppl|commenting|comments|commented|anyone|whoever|being told) ..4 (kys|kill|go|hope|die|drop|you|do)|(don't|dont|not|never|please don't|dinnae) ..2 (kill|hang|top|unalive|drown|go)|laughing)`,
    reason: 'Telling somebody to die.',
    fires: ['kys', 'just kill yourself', 'go and die', 'do everyone a favour and die'],
    quiet: [
      "please don't go and kill yourself over it",
      'look after yourself',
      'go and diet',
      'people commenting kys is vile',
    ],
  }),
  founding({
    id: 'encouraging-harm.better-without',
    category: 'encouraging-harm',
    tier: 'high',
    pattern: `(nobody|no one|noone|no1|naebody|who) (would|will|wid|d|is going to|gonna) [even|ever] (miss|cry for|notice|blame|mourn|care about) (you|ye|u)|(everyone|everybody|they|we|world|family|husband|wife|kids|weans|children|mum|man|place|he|she) ..3 (better off|happier|better aff|relieved|glad|free|thankful) ..1 (without (you|ye|u)|if (you|u|ye) (died|were dead|were gone|wur deid|went|wernt here|weren't here)|when (you|ye|u) (are|re|die|go|gone)|(wi'oot|withoot) ye)|(you'd|ud|you would|ye'd) be better (off|aff) (dead|deid|gone)|(you are|you're|ur|yer|youre|u r|ye're) [just|only|really|nothing|nowt|such|but] [but] a [huge|big|terrible|total] burden|(family|god|they|kids|everyone|husband|world) will (forget|forgive|thank|understand|cope|get over|manage|move on)|(he|she|they) (wants|want) (it over|you gone|rid of you|you dead|shot of you|free of you) -(${REPORT} (nobody|no one|everyone|everybody|they|you'd|family|your|you|he|she|god|(you are|you're))|(not|never|aren't|isn't|dont think|don't think|feel like|think|thinks|believe|like|lie|lies|that) ..3 (${YOU_ARE}|nobody|no one|everyone|they|family|you'd)|blame (you|ye|u) (for|if)|(glad|happy|happier) ..2 (you are|you're) here|(without you) ..3 (no|not|wrong))`,
    reason: 'Death suggested in a quieter voice: the reader as a burden that others would be glad to lose.',
    fires: ['Nobody would miss you', 'they would be better off without you', "you're just a burden"],
    quiet: [
      'We miss you',
      'nobody would miss this',
      "you're not a burden",
      'nobody would blame you for crying',
    ],
  }),
  founding({
    id: 'encouraging-harm.selfish-to-stay',
    category: 'encouraging-harm',
    tier: 'high',
    pattern: `${YOUR} (family|wife|husband|kids|weans|mum|children|man) (will|would|wid) (thank you|be glad|be relieved|get over it|manage fine|cope fine|be free|be better)|${YOU} ..3 (hanging on|clinging on|dragging it out|selfish (for|to) (stay|live|living|hanging))|(stop|quit) (hanging on|clinging on|dragging it out)|(if|because) ${YOU} (loved|cared|really loved) (him|her|them|your) ..5 (stop|go|end|let|free|leave|courage|over)|(waste of (oxygen|air|space|a bed)) ..3 (die|dead|gone|end|do it) -(${REPORT} (nobody|no one|everyone|everybody|they|you'd|family|your|you|he|she|god|(you are|you're))|(not|never|aren't|isn't|dont think|don't think|feel like|think|thinks|believe|like|lie|lies|that) ..3 (${YOU_ARE}|nobody|no one|everyone|they|family|you'd)|blame (you|ye|u) (for|if)|(glad|happy|happier) ..2 (you are|you're) here|(without you) ..3 (no|not|wrong))`,
    reason: 'Living on called selfish.',
    fires: ['your family will thank you', 'stop hanging on'],
    quiet: ['stop hanging about', 'your wife will be back'],
  }),
  founding({
    id: 'encouraging-harm.egging-on',
    category: 'encouraging-harm',
    tier: 'high',
    pattern: `(go on|weel|well|so|just|then|right|aye|get on|come on|pal|yes) [then|and|just|get oan wi it|get on with it] (do it|dae it|get it done|end it|jump|get it over (with|wi)|get oan wi it|get on with it|finish it) (then|coward|ye|you|u|yer|lol|mate|pal|now|stop|we|nobody|no one|love|chicken|instead|wimp)|(do it|dae it|jump|end it) (coward|ya coward|you coward|chicken|pussy|u wont|you wont)|(get it over (with|wi)|get oan wi it|get on wi it|get on with it) (mate|pal|love|then|and|we|nobody|you've|ye've|already) ..5 (tired|waiting|threatened|threatening|threatnin|said|saying|talking|bored|long|lang|enough|die|just)|(you|u|ye) (won't|wont|willnae|will never|haven't the|dont have the|never) ..2 (do it|dae it|guts|nerve|balls|bottle) ..3 (coward|guts|you|all talk|attention|anyway)|(threatening|threatnin|threatened|talking about|bleating about|banging on about|talkin aboot) ..2 (it|suicide|killing) ..3 (long enough|lang enough|for months|for weeks|forever|since|all year)`,
    reason: 'Egging on somebody who has spoken of suicide.',
    fires: ['go on then do it, you', 'just get it over with mate we are all bored'],
    quiet: [
      'You should end it with that man',
      'Go for it! Jump! Freezing but lovely',
      'just do it with a friend',
    ],
  }),
  founding({
    id: 'encouraging-harm.death-as-duty',
    category: 'encouraging-harm',
    tier: 'high',
    pattern: `(i'd have|id have|i would have|i woulda|id) ..1 (done it|ended it|topped myself|finished it|done mysel in) ..2 (by now|years|already|long|ages|weeks)|(you should|ye should|u should|time to|just|you need to|better to) (finish it (all|now|my friend|pal|tonight|love|god|then)|end it all|end ${YOUR} (life|misery|suffering)|put ${YOURSELF} out of|take ${YOUR} (leave|own life)|check out|call it a day on life|let go ..2 life|give up and die|slip away|go through with it)|(decent|kind|kindest|brave|best|honourable|right|noble|unselfish) (thing|way|course) ..5 (take (one's|ones|your) leave|to go|die|dying|end it|finish it|bow out|not be here|slip away)|i (think|believe|reckon) ${YOU} ..2 (should|have reached it|ought to) ..2 (go ahead|do it|end it|go through|finish)|(go ahead|go through with it|do it|dae it) ..6 (while ${YOU}|don't ring|dont ring|not ring|tonight|nobody|nobody will|before they|alone|peace|peaceful|no pain)|(yes|good) do (good|it)|want die (yes|good|do|ok)`,
    reason: 'Death put as the reasonable or decent step.',
    fires: ['You should end it all', 'time to finish it now'],
    quiet: ['You should end it with that man', 'you should finish it by Friday'],
  }),
  founding({
    id: 'encouraging-harm.pact',
    category: 'encouraging-harm',
    tier: 'immediate',
    pattern: `(go|die|end it|leave|do it|dae it|jump|end things) together ..3 (night|fix|tonight|you|then|you and|then we|both|brave|braver|us|scared|date|day|phone|alone|plan)|(neither|none) of us ..2 (wants|want|need|has|have) to (go|die|do it|be) alone|(fix|set|pick|choose|agree) (a|the) (day|date|night|time) and (go|do|die|end)|(someone|somebody|person|anyone|partner|friend) ..2 (to|who will|wants to|will|that will) (die|do it|dae it|end it|end their life) with (me|us) ..2 (so|tonight|not|scared)|(search|looking|look|need|searching|find) ..2 (someone|somebody|person|anyone|partner) ..2 (to|who will|will|that will|wants to) (die|do it|dae it|go|end it) with (me|us)|(the|same) (same|nicht|night) ..1 (nicht|night|time|day) you at ..1 (yours|hame|home)|you at (yours|hame|home) ..2 me at (mine|hame|home)|(suicide|death|die) (pact|partner|buddy|together)|(whit|what) say we (do|dae) it|(we|us two|the two of us|only two of us|baith o us|both of us) (can|could|should|will|make|go) ..3 (die|end it|go together|make plan|do it together|a plan) ..4 (nobody|stop|together|no one|same|night|us)|(die|end it) (with me|wi me|alongside me|at the same time)|(i'd|id|i would|you'd|i'll|i will) ..1 (feel braver|be braver|be less scared|not be scared|be there|stay on the phone|hold your hand) ..6 (end|with you|the end|when you go|do it|together|till)|text (each other|wan anither|one another) till the end|(i|ah) ..2 (also|too|tae) want to die and -(${REPORT} (die|go|do|pact|suicide|someone)|(a|the|made a) suicide pact (in|film|book|story|on)|(won't|dont|don't|never) ..2 (pact|with me))`,
    reason: 'A suicide pact offered.',
    fires: [
      'we could pick a date and die',
      'you at yours and me at mine',
      'I look for somebody who will do it with me',
    ],
    quiet: [
      'shall we go together to the clinic',
      'come to the group with me',
      'do it with me, chair yoga I mean not dying',
    ],
  }),
];
