import type { Phrase } from '../lexicon.types.ts';
import { YOU, YOU_ARE, YOUR } from './conduct-wording.ts';
import { founding } from './founding.ts';

const I_WILL =
  "(i'll|ill|ah'll|ahll|i will|i shall|we'll|we will|im gonna|i'm gonna|gonna|gonnae|am gonna|i'm going to|im going to|i am going to|we're going to|we're gonna|wait till i|wait til i|i can|i could|ah will|i'm about to|i swear i'll)";
const OF_YOU = `(${YOU}|${YOUR})`;

/** Threats, extortion and pursuit, as grids. */
export const HARASSMENT_THREATS: readonly Phrase[] = [
  founding({
    id: 'harassment.will-harm-you',
    category: 'harassment',
    tier: 'high',
    pattern: `${I_WILL} ..1 (ruin|destroy|wreck|batter|leather|slap|punch|smash|burst|stab|burn|hurt|break|hunt|haunt|track|find|finish|end|expose|out|humiliate|shame|skelp|chib|malky|panel|deck) ${OF_YOU} [life|face|heid|head|in|out|down|up|name|legs|reputation] ..1 (life|face|heid|head|in|out|down|pal|and|for|wherever|name|legs|reputation|till|if|when|here|properly|bitch|liar|everyone|everybody)|(mek|make|making|mak) ${YOUR} life (a|hell|miserable|misery|not worth|unbearable)|make ${YOU} (pay|suffer|regret|sorry|wish|bleed|cry)|${I_WILL} ..4 (come for|come after|get|pay) ${YOU} [back|a visit|for this|for that|all] (back|a visit|for this|for that|bitch|pal|one day|yet) -((scanner|cancer|nurse|bed|taxi|surgeon|consultant|doctor|friend|help|link|answer|number|page|that) ..3 ${OF_YOU})`,
    reason: 'A threat against the reader.',
    fires: ["I'll mek your life a misery", 'we will ruin your name for this'],
    quiet: ['I will find you a link', 'the nurse will sort you out'],
  }),
  founding({
    id: 'harassment.wait-and-see',
    category: 'harassment',
    tier: 'high',
    pattern: `(see if|if|when|next time|just wait till|wait until|the next time|once) (i|ah|we) ..1 (clock|catch|see|spot|meet|find|get haud of|get my hands on) ${YOU} ..8 (getting it|gettin it|getting yer|battered|dead|deid|for it|sorry|smash|slap|punch|kick|regret|hospital|crying|kidding|swear|teeth|pal)|${YOU_ARE} [are] (getting it|gettin it|getting battered|deid|done for|for it|a dead man|dead meat) ..2 (pal|mate|nae|no|mark|swear|when|if|bitch|hear|kidding|and|tonight|at)|(watch|mind) ${YOUR} (back|step|mouth|tongue) ..1 (ya|pal|mate|or|from now|bitch|love)|(better|best) (watch|be careful|sleep|hide|run|move house|look over) ..3 (${YOUR}|because|cause|pal|one eye|ootside|outside)|(mark|remember) my words ..4 ${OF_YOU}|(karma|someone|somebody|people|the lads|my brother|my pals|ma pals) (will|is|are) ..2 (coming for|going to get|gonna get|pay you|visit you|come round|find) ..1 ${YOU} -((scanner|cancer|nurse|bed|taxi|surgeon|consultant|doctor|friend|help) ..3 ${OF_YOU})`,
    reason: 'A threat against the reader.',
    fires: ['see if ah clock you at the group, yer getting it', 'watch your back pal'],
    quiet: ['watch your back when you lift', 'I hope I meet you one day'],
  }),
  founding({
    id: 'harassment.or-else',
    category: 'harassment',
    tier: 'high',
    pattern: `(or|or else|otherwise|unless|before) ..1 (i|ah|ill|i'll|ah'll|im|we|we'll) ..3 (post|tell|send|share|show|leak|put|publish|forward|screenshot|report|ring|grass|out|upload|expose) ..3 (everyone|everybody|every|${YOUR}|all|${YOU}|the photos|the pics|them|it|screenshots|about|on facebook|online|them all|these)|(say sorry|apologise|apologize|leave|log off|admit it|delete it|talk to me|take it down) (or|or else) ..2 (i'll|ah'll|i post|i tell|i send|we'll|the photos|everyone)|(post|posting|put|putting|share|sharing|leak|leaking|publish|upload|screenshot*|send|sending|sent) ..5 (every dm|${YOUR} (dms|messages|photos|pics|pictures|address|real name|secrets|nudes|private|name and|details)|${YOU} sent|${YOU} told|that (to|tae) the (gc|group chat|whole group)) ..6 (everyone|everybody|to|tae|about|online|me|sorry|facebook|see|public|gc|town|work|family|laugh*|howl*)|(i|ah|we) (know|ken|found out|found|looked up|worked out) (where|whaur|which|what|whit|who) ..3 ${YOU} (live|bide|stay|work|park|shop|go|sit|are|drink|get off|pick up)|(i|ah|we) (know|ken|have|found|got) ${YOUR} (address|real name|full name|house|street|kids school|number plate|workplace|postcode) ..2 (now|pal|so|and|remember|love|here|from) -((said|says|threatened|threatening|threatens|he|she|they|someone|nurse|if anyone) ..6 (post|send|share|tell|or))`,
    reason: 'Extortion, or a threat to lay a member open.',
    fires: [
      'say sorry or i post every dm',
      "leave or I'll tell everyone what you did",
      'i know where you park',
    ],
    quiet: [
      'reply or leave it, I do not mind',
      'she threatened to share my photos',
      'we know where the clinic is',
    ],
  }),
  founding({
    id: 'harassment.will-not-stop',
    category: 'harassment',
    tier: 'review',
    pattern: `(block|report|mute|ban|ignore) me (all|as much as|if|again|and see|go on|then|as often) ..6 (like|want|dare|again|back|another|account|come|watch|still|find)|${YOU_ARE} (not|never|no) (getting|gettin|going to get|gonna get) (rid|shot|away) (of|ae|o|from|fae) (me|us|this)|(i'll|ill|ah'll|i will|i can|gonna) [just|always|only|simply] (make|create|set up|open|use|sign up) ..2 (another|new|more|second|fresh|other) (account|one|profile|name|email|username) ..8 (${YOU}|${YOUR}|and another|block|ban|rid|stop)|${YOU} (will|shall|must|better|had better|have to|are going to) (answer|reply|respond|talk to me|speak to me|listen) ..4 (when|i say|now|me|or|whether|want|like)|(you'll|youll|ye'll) (answer|reply|respond|listen) ..3 (when|i say|now|me|whether)|(don't|dont|do not|dinnae) care ..2 (that|if|what) ${YOU} ..3 (asked|ask|said|say|told|want|blocked|like it|don't want) ..3 (me|not|no|stop|to)|(how dare|who do) ${YOU} ..2 (ignore|block|report|mute|hide|refuse|think ${YOU_ARE})|why (are|r) ${YOU} (ignoring|blocking|avoiding|hiding) ..1 me|(answer|reply to|talk to|look at|message) me ..1 (bitch|now|coward|you|or|damn it|ffs|immediately)|(remind|reminding|following|comment|commenting|reply|replying|telling everyone) ..4 (every|each) ..2 (thing|post|word|comment|time) ${YOU} ..2 (write|post|say|do|make|come)|(till|until|til) ${YOU} (clear off|leave this|leave the|are gone|quit|get the message|crack|admit|break|give up and|delete)|(i've|ive|i have) [now] (messaged|asked|written to|sent|texted|rung) ${YOU} ..2 (times|nine|ten|twelve|twenty|fifty|a dozen|hundred) ..3 (answer|reply|why|ignore|time|rude|and)`,
    reason: 'A member pursued after they have said no.',
    fires: ['block me all you like', "You'll reply when I say", 'how dare you ignore me'],
    quiet: ['I block people who are rude', 'sorry I did not reply', 'why are they ignoring me at the clinic'],
  }),
  founding({
    id: 'harassment.drivel',
    category: 'harassment',
    tier: 'review',
    pattern: `(${YOUR}|this|that|more of ${YOUR}|another of ${YOUR}) [constant|usual|endless|daily|pathetic|little|wee|boring|bloody|fucking|stupid|same|own|self indulgent|poisonous] (drivel|tripe|pish|claptrap|bilge|bile|twaddle|bullshit|bollocks|sob story|sob stories|pity party|pity parties|whining|whingeing|whinging|moaning|greetin|girning|bleating|wittering|attention seeking|attention seekin|crocodile tears|poor me|woe is me|victim act|victim mentality|verbal diarrhoea|lies) ..5 (${YOU}|${YOUR}|again|every|nobody|bore|boring|sick|enough|stop|everyone|my (wife|husband|mum)|on here|is|about|makes|till)|${YOU} (only|just|always|never|do nothing|dae nothing|do nothing but|ever) ..2 (cry|cries|moan|moans|complain|complains|whine|whinge|greet|girn|sit on ${YOUR}|lie in bed|feel sorry for yourself|feeling sorry|want attention|want sympathy|nothing whole day|nothing all day) ..4 (internet|here|day|work|attention|sympathy|every|all|about|instead|like|and|forum)|(come back|try again|post again) when ${YOU} ..4 (brain|real|something|learned|learnt|grown|problems|washed|job)|(nothing|bugger all|nowt|hee haw|sod all) ..2 (but|except) (moan|moaning|whine|whining|lies|drivel|attention|self pity|greetin|scrounge|scrounging|excuses) ..3 (${YOU}|${YOUR}|from ${YOU}) -(my ..1 (drivel|moaning|whining|whinging|wittering)|listening to my|(sorry|excuse|thanks|thank you|forgive) ..4 (this|that|my)|(he|she|dwp|they) ..3 ${YOUR})`,
    reason: 'A member’s posts called drivel or begging for attention.',
    fires: [
      'your drivel about inhalers bores everyone',
      'You only cry in internet',
      'this pity party again, you bore us',
    ],
    quiet: ['sorry for this moaning again', 'you only live once', 'you always cry at weddings'],
  }),
];
