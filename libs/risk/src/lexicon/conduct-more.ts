import type { Phrase } from '../lexicon.types.ts';
import { YOU, YOU_ARE, YOUR } from './conduct-wording.ts';
import { founding } from './founding.ts';

const TOLD =
  '(said|says|told|telling|called|calling|reported|complaint|my (brain|head|illness|pain)|feels like)';

/** Further ideas of harassment, hate and encouraging harm: scorn in stock phrases, lies spread, blessings. */
export const CONDUCT_MORE: readonly Phrase[] = [
  founding({
    id: 'harassment.stock-scorn',
    category: 'harassment',
    tier: 'review',
    pattern: `(cry harder|cry about it|cry me a river|cope harder|stay mad|get over (yourself|yersel|urself)|touch grass|who asked (you|u|ye)|nobody cares (about|what|that) ${YOU}|nobody asked (for ${YOUR}|${YOU})|who do ${YOU} think ${YOU_ARE}|imagine being ${YOU}|if i looked like ${YOU}|if i was ${YOU} i'd (hide|be ashamed|never)|boo hoo|diddums|poor ${YOU}|poor wee ${YOU}|oh look who|look who's back|not ${YOU} again|${YOU} again|here (she|he) goes again|yawn|change the record|broken record|same old (moan|story|drivel)|give it a rest|nobody's buying it|nobody is buying it|pull the other one|aye right) ..8 (${YOU}|${YOUR}|moan*|whin*|attention|boring|drama|sick|pathetic|loser|liar|lies|forum|group|drivel) -(thank ${YOU}|love ${YOU}|poor ${YOU} (mum|thing)) --(${TOLD}|hug|hugs|hope you|sorry to hear|thinking of you)`,
    reason: 'Stock phrases of scorn.',
    fires: ['cry harder loser', 'yawn, change the record, you bore us', 'get over yourself and your lies'],
    quiet: [
      'poor you, hugs',
      'they said get over yourself and your pain',
      'not you again, I said to the kidney stone',
    ],
  }),
  founding({
    id: 'harassment.lies-spread',
    category: 'harassment',
    tier: 'review',
    pattern: `(don't|dont|dinnae|nobody|do not) (believe|trust|listen to|reply to|answer|feed|help|talk to) [a word|a thing|anything] ..2 (her|him|them|this one|that one|she says|he says|this woman|this man) ..8 (lying|liar|lies|fake|faking|attention|troll|fraud|mental|nutter|made it up|making it up|not even ill|alky|junkie|thief|scrounger|loves the attention|drama)|(we all|everyone|everybody|i) (know|knows|ken) what (${YOU} did|${YOU} get up to|${YOU} really are)|(ask|tell) (her|him|them) (about|why|what) ..6 (lied|lies|stole|affair|prison|police|fake|faked|kids taken|husband left)|(he's|she's|hes|shes) ..2 (not even|no even|never been|not really) (ill|sick|disabled|a nurse|in a wheelchair) ..6 (seen|saw|photos|facebook|lying|pub|attention|walk*|dancing)|(i|we|ah) (saw|seen|spotted|filmed|photographed) ${YOU} ..6 (walking|dancing|pub|tesco|asda|shopping|running|carrying|bingo|town|gym|laughing) ..6 (fake|fraud|liar|dwp|report*|wheelchair|ill|funny|bad back|miracle)|(i've|ive|i have|we have|someone should|somebody should|i'm going to) [already] (report|reported|reporting|grass|grassed|shop|shopped) ${YOU} (to|tae|for) ..3 (dwp|jobcentre|benefit*|council|pip|fraud|social|police|work|boss) --(he said|she said|told me|called me|scam|scammer|gift cards|bank|link)`,
    reason: 'Lies spread about a member, or a report to the benefits office threatened.',
    fires: [
      "Don't believe a word she says, she is lying",
      'I saw you dancing at the pub, miracle is it',
      "I've reported you to the DWP",
    ],
    quiet: [
      "don't reply to him, he is a scammer after gift cards",
      'I saw you at the clinic, hope it went well',
    ],
  }),
  founding({
    id: 'hate.paid-for-and-in-the-way',
    category: 'hate',
    tier: 'high',
    pattern: `(why (are|should|do) (we|i)|(my|our) (taxes|tax)|sick of|fed up) ..4 (pay|paying|keep|keeping|fund|funding|treat|treating|look after|looking after) ..4 (immigrant*|foreign*|migrant*|refugee*|asylum|muslim*|gyps*|traveller*|junkies|fatties|disabled|cripples|them lot|that lot|spongers|gays|trans|illegals)|(immigrant*|foreign*|migrant*|refugee*|muslim*|gyps*|traveller*|illegals|they) ..4 (get|gets|got|getting) ..3 (everything free|everything handed|it all free|free housing|free houses|seen first|to the front|priority|new teeth|hotels) ..6 (we|us|our|while|and|white|british|english|own)|(monkey|monkeys|ape|apes|chimp|banana|jungle|cotton|golliwog|sambo|bongo) ..4 (black|african|back|${YOUR} people|them)|(sharia|terrorist|terrorists|isis|suicide vest|bomb|bombs) ..5 (muslim*|turban|hijab|mosque|beard|ahmed|mohammed|abdul|nurse|doctor) ..4 (${YOU}|all|bag|here|next|probably|bet|don't)|(gay|queer|homo) (disease|plague|cancer|agenda|lifestyle) ..6 (${YOU}|deserve*|sin|kids|children|spread|punish*|god|brought|stop|cure)|(pray|cure|fix|beat|knock) ..2 (gay|queer|autis*|trans) ..2 (away|out of|oot ae|oot of)|(should be|belong|belongs|keep them|put them) ..2 (zoo|cage|caged|asylum|institution|attic|special home|kennel) ..4 (${YOU}|them|autis*|downs|disabled|retard*|people like|not) --(${TOLD}|racist|racism|homophobic|film|book|remember|diagnosed in)`,
    reason: 'Whole groups called undeserving, beasts or bombers.',
    fires: [
      'Why are we paying for foreigners',
      'they get everything free while we wait',
      'back to the jungle African',
    ],
    quiet: ['He called me a monkey, which was racist', 'banana for the nurse', 'the gay lifestyle magazine'],
  }),
  founding({
    id: 'hate.no-touch-by-them',
    category: 'hate',
    tier: 'high',
    pattern: `(don't|dont|do not|no|not|won't|never|refuse to|wouldn't) ..2 (want|let|have|be touched|be treated|be seen|be washed|trust|share|sit|go near|be near) ..4 (by|with|from|near|a|an|one of|some|no|to) ..1 (black|brown|coloured|muslim|paki|asian|african|foreign|foreigner|gay|queer|trans|tranny|gyps*|jew|jewish|immigrant|darkie|indian|polish|chinese|hijab|headscarf|lesbian|poof|retard|traveller|romanian|catholic|protestant) ..2 (nurse|doctor|carer|man|woman|hands|hand|person|people|one|ones|blood|patient|bed|toilet|them|touching|near|man's|kids|child) --(${TOLD}|racist|scared of being)`,
    reason: 'Refusing to be near somebody for the group they belong to.',
    fires: ["I don't want to be touched by a black nurse", "won't share a ward with a gay man"],
    quiet: ['she said she did not want a black nurse', "I don't want to be a bother"],
  }),
  founding({
    id: 'encouraging-harm.blessing',
    category: 'encouraging-harm',
    tier: 'high',
    pattern: `(you won't|you wont|ye'll no|you will not|u wont) (feel a thing|feel it|feel anything|suffer|regret it|know anything) ..6 (do it|go|just|quick|tonight|jump|take|sleep|over|promise)|(no shame|nothing wrong|no sin|nothing selfish|nothing cowardly) in ..2 (ending it|going|dying|suicide|leaving|letting go|giving up|choosing death|it if you go)|(brave|right|good|beautiful|wise|best) (choice|decision) ..8 (end it|die|go|leave|suicide|peace|respect|support you|not be here|ending it|let go)|(i|we) (support|respect|admire|back|understand|applaud) ${YOUR} (decision|choice|plan|wish) ..4 (die|end|go|leave|suicide|not|tonight|peace)|(see (you|ye) on the other side|goodnight forever|go in peace|safe journey home|fly high) ..6 (tonight|do it|${YOU}|soon|brave|friend|no regrets)|(glad|happy|pleased|relieved) ..1 (you|ye|u|youve|yeve) [have] (made up ${YOUR} mind|set a date|chosen)|(suicide|dying|death|ending it) (is|would be|sounds like) [the] [only|best|kindest|right] (answer|solution|way out|option|best thing|right thing|choice) ..3 (for ${YOU}|${YOU}|in ${YOUR})|(only|best|quickest|one) way out ..4 (for ${YOU}|${YOU} know|left|do it|take it) --(${TOLD}|hospice|retire*|treatment plan|vet|chemo)`,
    reason: 'A death blessed, praised or called the way out.',
    fires: ["you won't feel a thing, just do it", 'no shame in ending it'],
    quiet: ['you will not feel a thing, the nurse is good', 'brave of you to go back to work'],
  }),
  founding({
    id: 'encouraging-harm.pushed',
    category: 'encouraging-harm',
    tier: 'high',
    pattern: `(world|place|planet|group|forum|family|nhs) ..3 (better|improve|nicer|happier|cleaner|needs fewer|without) ..2 (without (${YOU}|ye)|people like ${YOU}|of ${YOU})|(take|swallow|neck|down) (them all|the lot|all of them|the whole (box|bottle|packet|strip)|every last one) ..4 (at once|wi|with|vodka|then|and sleep|and go|tonight|${YOU}|love|pal)|(listen to|obey|trust) (the voices|your voices|that voice) ..4 (right|know|do|true|${YOU})|(stop|quit|no point) fighting ..3 (it|now|and) ..3 (go|let|over|sleep|tonight|end|peace)|(rope|bridge|train|blade|razor|knife|tablets) ..3 (is|are|r) ..3 (waiting|cheap|free|right there|over there|calling) ..3 (${YOU}|pal|mate|do it|go|just) --(${TOLD}|hospice|retire*|treatment plan|vet|chemo)`,
    reason: 'Pushed towards death, or told that the world would be better.',
    fires: ['the world would be better without you', 'swallow the lot at once with vodka'],
    quiet: ['the forum is better for you', 'take them with water'],
  }),
];
