import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { I, PEOPLE } from './suicide-words.ts';

const WANT =
  '(wanna|wannae|wantae|want|wanted|wanting|wantin|wish|wishing|long|longing|yearn|ready|desperate|deserve|prefer|prepared|begging|dying)';
const DEAD =
  '(die|dee|be (dead|deid|gone forever|gone for good|six feet under|in the ground|in my grave|no more)|stop (existing|living|breathing|being alive)|cease to exist|be with the dead|(rest|sleep) (forever|for ever|for eternity))';

/** The wish to be dead, not to wake, not to live. */
export const SUICIDE_WISH: readonly Phrase[] = [
  founding({
    id: 'suicide.want-to-die',
    category: 'suicide',
    tier: 'high',
    pattern: `(${I}|just|really|and|but|because|cos|so|still|honestly|literally|actually|fucking|always|sometimes|often|only|now|me) ..2 ${WANT} [to|tae|ti] [just|really|fucking|fuckin|fkn|actually|so|all|badly] ${DEAD} -((you|u|they|we|who|people|patients|he|she|did|do|would|all|nobody|everyone|that) [really|just|actually] (want|wanted|wanting|need) [to|tae] die|(want|need|wanna|wanted|wish) [to] die (hard|fighting|in my own bed|young|in battle|with|happy|trying|twice|with my)|want to die (from|of) (this|that|cringe))`,
    reason: 'A wish to die in the first person.',
    fires: [
      'I just want to die',
      'i really wantae be deid',
      'I dont want help I want to be dead',
      'i so badly want to die',
    ],
    quiet: ['I want to dye my hair', 'I want to diet', 'nobody wants to die', 'I said you want to die hard'],
  }),
  founding({
    id: 'suicide.want-to-die-bare',
    category: 'suicide',
    tier: 'high',
    pattern: `(wanna|wannae|wantae|(want|wanting|wantin|wish) [to|tae]) (die|dee|be dead|be deid) -((you|u|they|we|who|people|patients|plants|he|she|did|do|would|all|nobody|everyone|that|not|dont|didnt|doesnt|dinnae|never|really|just|i|and|but|if) [really|just|actually] (wanna|want|wanting|wish|wantae) [to|tae] (die|be dead)|(wanna|want) [to] die (hard|fighting|in my own bed|young|in battle|with|happy))`,
    reason: 'The wish without a subject, as in short messages.',
    fires: ['Want to die.', 'wantae die', 'this makes me wanna die'],
    quiet: ['nobody wants to die', 'want to dye my hair', 'who would want to die there'],
  }),
  founding({
    id: 'suicide.want-death',
    category: 'suicide',
    tier: 'high',
    pattern:
      '((i|id|just|im|and|ah|please|god|still) ..1 (want|wanted|crave|craving|need|welcome|welcoming|wish for|wishing for|hope for|hoping for|pray for|praying for|wait for|waiting for|waiting on|long for|longing for|beg for|begging for|prefer|deserve|invite|embrace|dream of|dreaming of|looking forward to|yearn for) ..1 (death|my death|eternal sleep|eternal rest|oblivion|the end of my life|to be put down|euthanasia|nonexistence)|(cant wait|cannae wait|counting the days|counting down|hurry up|waiting) (to|tae|till|until|for) [i|me|it] (die|dee|death|be dead|im dead|my death)|(death|dying) (cant|cannot|cant come|please|is) (come|take|hurry|come fast|soon enough|fast enough|sooner|quick enough)|let me (die|dee)) -(want death (metal|note|star|valley|threat*)|deserve ..1 death penalty|let me (go|die) (to|and|home|back|with|check|on|over|out|first|ahead|in (the|a) game)|death (penalty|certificate|metal|star|note))',
    reason: 'Death wished for, waited for or begged for.',
    fires: ["I can't wait to die", 'Let me die. I mean it.', 'I am praying for death', 'I long for oblivion'],
    quiet: ['I want death metal at the party', 'I wait for Monday', 'let me go to the shops'],
  }),
  founding({
    id: 'suicide.kill-me',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(wish|hope|hoping|wishing|pray|praying|begging|beg|want|wanted|please|pls|god|lord|just|can|could|will|would|someone|somebody) ..3 (kill me|end me|put me (out of my misery|down|to sleep)|finish me off|strike me down|shoot me|murder me|take my life|bin me|run me over|knock me down|kill me off) -(will (kill|finish|end|murder) me|(try|tried|trying|want|wants|wanted|going|gonna|threatened|threatening|planning|about|out|he|she|it|this|that|thisll|mum|dad|wife|husband|boss|mother|gonnae|spasms|pain|heat|stairs) ..2 (kill|shoot|murder|end|finish|put) me|kill me (like|if|when|for|with|in (the|this) game|lol|haha)|shoot me (an|a|the) (message|email|text|dm|pm))',
    reason: 'Begs to be killed: mostly a figure of speech, sometimes all that is left to say.',
    fires: ['please just kill me', "wish they'd just bin me", 'someone please put me out of my misery'],
    quiet: ['my wife is going to kill me', 'please shoot me an email', 'this heat will kill me'],
  }),
  founding({
    id: 'suicide.wish-dead',
    category: 'suicide',
    tier: 'high',
    pattern: `((wish|wished|wishing|wishin|hope|hoping|hoped|pray|praying|prayed|want|if only) [that|god|to|so much|like] (i|id|ah|ill|im) ..3 (dead|deid|die|dee|died|dies|never been born|never born|no been born|not alive|not been born|wasnt born|wasnt alive|werent alive|wasnt here|werent here|wisnae here|wasnt breathing|stop existing|didnt exist|dont exist|not exist|never existed|stopped existing|could cease to exist|stop breathing|killed in)|(wish|hope|hoping|praying|pray|wishing) ..1 (something|someone|somebody|a car|a bus|a truck|a lorry|god|cancer|covid|the plane|my heart|it|a meteor|lightning) ..3 (kill me|kills me|hits me|hit me|end me|run me over|takes me|take me|would stop|stops beating|give out|gives out|crash|crashes|killed me|taken me|took me)) -((he|she|they|you|people|folk|who) ..1 (hope|hoped|hopes|wish|wished|wishes) (i|id)|(wish|hope) (i|id) ..3 (die|died|dead) (laughing|of|in my sleep at ninety)|before i die|hope (i|ill) ..2 (dont|didnt|never|not|wont) ..1 (die|dead)|dead (lift|line|good|cert)|(wish|hope) i wasnt here ..3 (work|office|school)|wish it would stop|id rather die than) --(hair|darker|tired instead|supporter|fan|dead asleep|dead lift)`,
    reason: 'A wish to be dead or never to have lived.',
    fires: ['I wish I was dead', 'i wish i wis deid', 'I wish I had never been born', 'hoping a bus hits me'],
    quiet: ['I wish I was better at this', 'my phone is dead, I wish I had a charger', 'I hope I never die'],
  }),
  founding({
    id: 'suicide.should-die',
    category: 'suicide',
    tier: 'high',
    pattern:
      '((i|ah|id|and) ..1 (need to|should|shouldve|deserve|deserved|deserves|ought) [to|just|really|have] (die|dee|be dead|died|be deid|not be alive|not exist|never have been born|never been born|kms|have died|been aborted|not have been born|be put down|be shot)|(id|i would|i|im|youd|as|ahd|far|much) ..2 (better|be better|as well|well|sooner) [off] (dead|deid|being dead|gone|not here|not existing|in the ground|six feet under|if i died|if i was dead|away|not alive)|(i|im|ahm|am) ..1 (dont|do not|no longer|not|dinnae) ..1 (deserve|fit) to (live|be alive|exist|be here|breathe)|(shouldnt|should not|shouldnae|not meant to|wasnt meant to|never meant to|not supposed to) (be alive|exist|be here anymore|still be here|have been born|be living|have survived|be breathing)) -(by rights|better dead lift*|as well away (to|and|home)|shouldnt be alive ..6 (but|lucky|miracle|thanks)) --(think only this|blocked (them|him|her)|christening|by heart)',
    reason: 'Convinced that one should be dead.',
    fires: ['I should just die', "I'd be better off dead", "I don't deserve to live", "I'd be as well away"],
    quiet: ['You should try it', 'I deserve to win', "you'd be better off walking", 'I should diet'],
  }),
  founding({
    id: 'suicide.not-wake-up',
    category: 'suicide',
    tier: 'high',
    pattern:
      '((hope|hopes|hoping|hopin|hoped|wish|wishing|wished|pray|prayed|praying|prayers|want|wanted|wanna|wannae|wantae|wanting|love|like|rather|please|dream|begging|beg|glad|happy|grateful) ..6 (not|never|dont|didnt|wont|wouldnt|dinnae|didnae|nae|no) ..1 (wake up|waken up|wake|waken|woke up|waking up|waking|get up again|open my eyes again)|(sleep|sleeping|asleep|bed) ..3 (and|n|to|so|an) [just|hope|hopefully|to|please] (never|not|no|dont|i dont|never ever) ..1 (wake|waken|wake up|waking)|(dont|do not|dinnae|no longer|never) [even|really] (want to|wanna|want tae|wantae) (wake up|waken up|wake) (anymore|again|tomorrow|ever|in the morning|any more|to this|one day)|(sleep|slumber) (forever|for ever|for eternity|and not wake)) -(slept ..6 wake|(kids|weans|baby|dog|cat|kid|son|daughter|he|she|they|him|her|them|alarm|neighbours) ..5 (wake|waken|woke|waking)|(wake|woke|waking) up (early|at|to (pee|wee)|late|before|feeling|with|the)|(wake|waken|woke) (him|her|them|the|it|everyone)|could sleep forever|sleep forever ..2 (after|this weekend))',
    reason: 'A wish not to wake, the passive form that many give first.',
    fires: [
      "I go to bed hoping I don't wake up",
      'just want to go to sleep and never wake up',
      'every night I pray I will not wake',
    ],
    quiet: [
      'I slept in and did not hear it',
      'the kids never wake up on time',
      'I hope not to wake up early',
    ],
  }),
  founding({
    id: 'suicide.dont-want-to-live',
    category: 'suicide',
    tier: 'high',
    pattern: `(dont|do not|dinnae|didnae|didnt|no longer|never|not|dunno if i|not sure i|not sure if i|idk if i|hardly|dont think i|dont know if i) [really|even|just|think i] (want|wanting|wish|care|wanna|wantae|wannae|wanted|desire|need|feel like) [to|tae] (be alive|exist|existing|go on living|keep living|carry on living|be living|be here (anymore|any more|any longer|nae mair|no more|onymair|on earth|in this world|in this life|at all)|be in this world|be on this (earth|planet)|continue living|continue to live|live|living|stay alive|be around|go on|continue|see (tomorrow|another day|the future|next year|another birthday)|grow old|be part of this world|breathe) -((want|wanna|wanting|wanted) [to|tae] (live|be around|continue|stay|go on) (with|in|at|near|here|there|alone|by|on|my|next|off|under|without|under|through|so|too|beyond|past|forever|him|her|them|people|smokers|holiday|trips|about|and on|record|a date|dates|tv|camera|stage|fb|facebook|twitter|the|that|working|using|taking|treatment|to|you|it|a|like|him))`,
    reason: 'Refusal of life itself, told from refusal of a place to live by what follows.',
    fires: [
      "I don't want to be alive",
      'i dinnae want tae be here nae mair',
      'I do not want to live any more',
    ],
    quiet: [
      "I don't want to live with my parents",
      "I don't want to be here when he visits",
      "I don't want to live in Leeds",
    ],
  }),
  founding({
    id: 'suicide.dont-want-live-like',
    category: 'suicide',
    tier: 'high',
    pattern:
      '((dont|do not|dinnae|no longer|never|not) [really|even] (want|wanna|wish|wantae) [to|tae] (live|be|go on|continue|exist|carry on) (like this|this way|in this (pain|body|world|hell)|this life|without (him|her|them|my)|with this (pain|illness)|a life like this)|(want|wanna|wish|wantae|need|wanted|wanting|like) [to|tae] [just] (no|not|never) (be here|exist|be alive|live|be around|be|wake)|(just|really) (want|wanna|wantae) [to|tae] not be (here|alive|around)|(want|wanna|wish|ready|wanted|love) [to|tae] (stop|quit) (living|existing|being alive|being here|breathing)|(want|wanting|wanna|wish) [to|tae] be (nothing|nowhere|erased|wiped out|nonexistent|gone from this (world|earth|life))|(tired|done|sick|weary|exhausted|scunnered|fed up|bored|had enough|finished) (of|with|wi|ae|fae|o) (living|being alive|bein alive|existing|existence|life|this life|my life|my existence|being here|waking up (everyday|every day|each|in the morning|alive)|breathing|ma life|this world|livin)) -((tired|sick|done|fed up|bored|had enough) (of|with|wi) (living|being here|existing|life) (with|in|at|near|next|on|off|out|alone|together|under|above|below|beside|from|drawing|admin|insurance|coach*|hacks|as a (joke|meme))|sick of living like this|(want|wanna|wish) [to|tae] be nothing (but|like|more)|(want|wanna|like|need|wanted) [to|tae] (no|not) be (here|around) (when|for|on|at|next)|quit being here|live without (him|her|them|my) (phone|tea|coffee|dog|wheelchair|scooter))',
    reason: 'Life refused, or tired of.',
    fires: [
      "I don't want to live like this",
      'just want to not be here',
      "I'm so tired of living",
      'scunnered wi life',
    ],
    quiet: ['sick of living with flatmates', 'done with work', 'tired of living in a damp flat'],
  }),
  founding({
    id: 'suicide.no-reason-to-live',
    category: 'suicide',
    tier: 'high',
    pattern:
      '((no|nae|nothing|nowt|not much|no more|not a single|nothin|naething|little|zero|without a|without|not one|any|one) ..2 (to live for|tae live for|reason to (live|exist|be alive|go on|stay alive|keep living|be here|keep going|wake up|keep breathing|stay)|reason tae live|reasons to (live|stay|go on|keep going|be alive)|reason for (living|existing|being here|being alive)|worth living for|worth staying for|to keep me here|to stay for|to wake up for|haudin me here|holding me here|keeping me here|keepin me here|keeping me alive)|(i|ive|ah|ahve|im|have|just|completely) ..2 (lost|lose|losing|loosing) [the|my|all|any] (will|reason|motivation|desire|drive|wish) (to live|tae live|for living|to exist|to go on|to be alive)|(have|got|ive) (no|nae|zero) (will|desire|wish) (to live|to be alive|to exist|to go on|to continue)|(only|one) (reason|reasons|thing|things|person) ..4 (alive|keeping me alive|keeping me here|still here|havent killed|havent ended|not dead|stopping me|keeps me alive|keeping me going|keeps me here|keeping me from|stops me)) -((will|reason|wish) to live (lol|haha)|lost the will to live ..3 (lol|haha|meeting|queue|traffic|phone|hold)|made me lose the will to live|(only|one) (reason|thing) ..4 (stopping me|keeps me here|keeping me here|stops me) ..2 (buying|from (buying|going|getting|moving|watching)|price|cost|is the (food|price|people))|(live for|stay for) (till|until|but|except)|nothing to stay for ..2 (here|after)|(any|one) reason to (stay|continue|keep going) (here|with|at|using|in|on)|there is (no|nothing) reason to (stay|continue) (with|at|in|on)) --(countdown|queue|horoscope|london|caller|vivaldi)',
    reason: 'Life without a reason, or with one last thread.',
    fires: [
      'I have nothing left to live for',
      'there is nae reason tae live',
      'my dog is the only reason I am still alive',
    ],
    quiet: [
      'There is no reason to leave London',
      'I live for the weekend',
      'made me lose the will to live lol',
    ],
  }),
  founding({
    id: 'suicide.better-off',
    category: 'suicide',
    tier: 'high',
    pattern: `((better off|better aff|better|happier|easier|better place|nicer|simpler|best) ..1 (dead|deid|without me|withoot me|wioot me|w o me|wout me|if i (die|died|dee|was dead|were dead|was gone|were gone|wis gone|wis deid|wasnt|werent|wisnae|didnt exist|never existed|disappeared|killed|just died|just disappeared|wasnt here|just went|ended))|better ..6 if (i|ah) (was gone|died|wasnt (here|around|alive|in)|werent (here|around)|wisnae (here)|didnt exist|disappeared|was dead|were dead|killed|just died)|${PEOPLE} ..3 (life|lives|world|happy|relieved|glad|better|free|fine|easier|rejoice|celebrate) ..3 (if i (wasnt|werent|died|was gone|disappeared|wisnae|was dead|killed|were gone|just|were dead)|without me (here|around|in it)|when im (gone|dead))|manage [better|fine|just fine] without me|(i|ah) (wasnt|werent|wisnae) in it ..3 (better|tidy|happier|easier)) -((better|best|easier|happier) (without|dead) (me (having|asking|knowing|saying|doing))|manage without me (for|this|on|tonight|today)|(you|youre|youd|hes|shes) better off dead|easier if i was (dead|gone) (on|to)|better deadlines) --(sofa|plumber|springs|blocked)`,
    reason:
      'Being a burden that others would be rid of, one of the strongest single signs (Joiner, interpersonal theory).',
    fires: [
      'They would be better off without me',
      "I'd be better off dead",
      'my weans would be happier without me',
      'it would be easier if I just died',
    ],
    quiet: [
      'You are better off without him',
      'better off without medication, some say',
      'manage without me on Thursday',
    ],
  }),
  founding({
    id: 'suicide.nobody-would-care',
    category: 'suicide',
    tier: 'high',
    pattern:
      '((nobody|no one|noone|no1|naebody|who|nae one|nobodys|not one person|anyone|anybody|wouldnt|dont think anyone|not a soul|barely anyone|few) ..1 (would|wid|will|would even|wad|cares|care|cared|gonna|notices|really) ..1 (care|miss me|notice|bother|cry|be sad|mourn|miss|cares|give a shit|give a fuck|realise|realize|know|blink|grieve|notices) ..4 (i (die|died|dead|disappear|disappeared|kill|killed|left this|vanished|end|ended|vanish|drop dead|dropped dead|stopped existing|hang|jump|take my|ceased)|(i was|im|i were|i wis|id|i am|i wasnt|i wisnae) ..1 (gone|dead|deid|here|alive|around|died|killed)|gone)|(nobody|no one|noone|naebody) (would|wid|will) (miss me|mourn me|cry for me|cry when i|cry over me|find me for|come to my funeral|be at my funeral|go to my funeral|turn up at my funeral)|(would|will|wonder if|bet|doubt) anyone [even] (care|notice|miss me|cry) if i (die|died|was gone|disappeared|was dead|killed)) -(miss me (on|at|tonight|tomorrow|for|if i skip|from the quiz)|gone (on holiday|to|for))',
    reason: 'The own death imagined as unnoticed.',
    fires: ['Nobody would notice if I was gone', 'no one would care if i died', 'nobody would miss me'],
    quiet: [
      'Nobody would notice if I wore odd socks',
      'who would care if it rained',
      'nobody would miss me tonight at the quiz',
    ],
  }),
];
