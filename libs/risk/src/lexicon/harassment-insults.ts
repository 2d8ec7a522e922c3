import type { Phrase } from '../lexicon.types.ts';
import { DONT, SAID, YOU, YOU_ARE, YOU_REALLY_ARE, YOUR } from './conduct-wording.ts';
import { founding } from './founding.ts';

const VERY =
  '[just|such|nothing but|only|clearly|obviously|really|so|pure|a|an|total|complete|absolute|that]';

/** Insults at the reader and what members of a health forum are most hurt by: being called a fraud. */
export const HARASSMENT_INSULTS: readonly Phrase[] = [
  founding({
    id: 'harassment.not-ill',
    category: 'harassment',
    tier: 'review',
    pattern: `${YOU_ARE} [are] (not|no|never|hardly) [even|really|actually|that|properly|wan bit] (ill|sick|disabled|unwell|poorly) ..1 (you|ye|u|youre|ur|yer|just|its|it's|and everyone|pal|love|hen|at all)|(hee haw|heehaw|nowt|sod all|fuck all|bugger all|naethin|nothin|damn all) ..1 (wrong|wrang|up) (with|wi) ${YOU}|(nothing|there is nothing) ..2 wrong with ${YOU} (except|but|apart|bar|other than|that a|you|ye)|${YOU} (make|made|makes|making|are making) ..1 (illness|sickness|disease|pain|it|seizures|symptoms|the) ..1 (up|for (the|a|some) (money|attention|sympathy|benefits))|${YOU_ARE} [are] (faking|putting (it|all that|this) on|at it|pretending to be|making it [all] up|swinging the lead|exaggerating) -((if|whether|know|that|think|thinks|thought|like|feel like|feel|as if|says|said|told|believe) ..1 ${YOU_ARE})`,
    reason: 'Denying that a member is ill.',
    fires: ["You're not ill, you just want a day off", 'there is nowt wrong with you', 'ur making it all up'],
    quiet: [
      'there is nothing wrong with asking',
      "you're not ill for ever",
      'they think you are making it up',
    ],
  }),
  founding({
    id: 'harassment.fraud',
    category: 'harassment',
    tier: 'review',
    pattern: `${YOU_ARE} [are|is] ${VERY} [a|an] [disgusting|horrible|lying|dirty|big|total|bloody|fucking|pure|proper|complete|wee|bad|cheap] (fraud|faker|fake sick|con artist|conman|scrounger|malingerer|benefit cheat|bluebadge cheat|attention seeker|attention seeking|drama queen|bone idle|skiver|shirker|lead swinger|liar|leech|parasite|sponger|waster|layabout|workshy|liar woman|hypochondriac) -((${SAID}|like|not|think|thinks|if|feel|feels|that|whether|as if|think that|feeling|means|mean|believe|thought) ..2 ${YOU_ARE})`,
    reason: 'Calling a member a fraud: the insult that people with unseen illness hear most.',
    fires: ["you're a con artist", 'You are nothing but a scrounger', 'ur a faker'],
    quiet: ['they said you are a fraud', 'I felt like a fraud', "they make you feel like you're a liar"],
  }),
  founding({
    id: 'harassment.mocked-illness',
    category: 'harassment',
    tier: 'review',
    pattern: `${YOUR} so called (lupus|illness|pain|fibro|fibromyalgia|me|ms|brain fog|disability|condition|seizures|fatigue|stroke|symptoms|fits|anxiety|depression|crohns|arthritis|epilepsy)|(that's|thats|that is|it's|its) (no|not|nae) ..1 (seizure|fit|flare|relapse|pain|epilepsy|ms|disability|illness|stroke) ..1 (that's|thats|its|it's|just) ..3 (amateur|acting|dramatics|laziness|attention|drama|nonsense|performance|pantomime|put on)|(attention seeking|attention seekin) ..2 (madam|cow|bitch|wee|idiot|besom|liar|brat|child|so and so|wumman|woman|man)|(real|actual|genuine|really|actually) (disabled|sick|ill|epileptic|diabetic) (person|people|folk|ones|kids) ..8 (you|ye|your|yer|u|ur)|(forgive me if i don't|i won't|excuse me if i don't|my heart bleeds|boo hoo|diddums|cry me a river) ..3 (weep|cry|{feel} sorry|for ${YOU}|for ${YOUR})|(milking|playing) ..2 (this group|sympathy|the group|the system|the sympathy|for all it)|(only|just) (after|want|wants|wanting|in it for|here for) [the|some|your|our|yer] (sympathy|attention|money|benefits|likes) ..3 (you|u|ye|her|love|pal|and everyone)|(filming|posting|doing) it for (the|a bit of) (sympathy|attention|likes|clicks) -(${SAID} ..4 (real|actual|genuine|really|actually))`,
    reason: 'An illness mocked or doubted.',
    fires: [
      'your so called fibro',
      "That's not a flare, that's just laziness and drama",
      'my heart bleeds for you',
    ],
    quiet: [
      'the so called specialist',
      "That's not a stroke, the doctor said",
      'real people with real lives',
    ],
  }),
  founding({
    id: 'harassment.insult',
    category: 'harassment',
    tier: 'review',
    pattern: `(${YOU_REALLY_ARE}|shut up [you|ye|ya]|away ye go|get lost|give over|do one|gie's peace|grow up|get a grip|catch yourself on|catch yersel on|wise up) ${VERY} [a|an] [fat|stupid|pathetic|ugly|wee|fucking|fuckin|daft|dirty|sad|nasty|lazy|jumped up|old|miserable|vile|horrible|silly|ignorant|evil|bitter|disgusting|bloody] [old|wee|little|fat|stupid] (bitch|bastard|cunt|prick|scumbag|slag|waste of space|waste of oxygen|piece of shit|parasite|scrounger|madam|cow|hag|moaner|whinger|waster|eejit|numpty|boot|bampot|roaster|rocket|snake|nobody|wretch|pest|minger|walloper|trollop|besom) -((${SAID}|like|not|think|thinks|if|feel|who|that|love) ..2 ${YOU_ARE})`,
    reason: 'An insult to a person, at the reader.',
    fires: ["you're a pathetic scrounger", 'shut up you fat bitch', 'away ye go ya roaster'],
    quiet: ['you are a star', 'your wee dog', 'he said you are a nobody'],
  }),
  founding({
    id: 'harassment.insult-bare',
    category: 'harassment',
    tier: 'review',
    pattern: `${YOU} (pathetic|sad|nasty|jumped up|miserable|vile|disgusting|ignorant|spiteful|two faced|sanctimonious|selfish|useless|wicked|evil|horrible|stupid) [old|wee|little|fat|excuse for a|moaning] (woman|man|cow|liar|nobody|bitch|bastard|hag|moaner|witch|boot|wretch|snake|girl|boy|person|idiot|creature|excuse for a human|besom|auld|bat)|${YOU} bad (man|woman|person|girl|boy)|${YOU_REALLY_ARE} so [fucking|fuckin|fkn|bloody] (ugly|fat|pathetic|thick|disgusting|stupid|vile)|${YOU_ARE} [are] a (disgusting|pathetic|vile|horrible|nasty) (liar|fraud|person|woman|man|human|excuse|fake|wee) -((${SAID}|like|think|makes|made|make|love) ..3 ${YOU})`,
    reason: 'Names called, without a verb.',
    fires: ['I have no time for you, you pathetic woman', 'ur so ugly', 'you sad cow'],
    quiet: ['my poor wee cow', 'a bad man came to you', 'They made you a sad man'],
  }),
  founding({
    id: 'harassment.sneer',
    category: 'harassment',
    tier: 'review',
    pattern: `(sick|tired|bored|fed up|scunnered) (of|with|wi) [hearing|reading|listening to] ${YOUR} [constant|endless|fucking|bloody|crappy|pathetic] (moaning|whining|whinging|whingeing|crap|shit|shite|self pity|posts|lies|drama|greetin|girning|pish|sob stories|sob story|attention seeking)|(reading|read|listening to|listen to) ${YOUR} (crap|shite|shit|pish|drivel|lies|rubbish|self pity|garbage|whining|moaning|nonsense)|(everyone|everybody|everybudy|the whole (group|forum)|we all|all of us|us all) (on here|here|in here) ..1 (can see|knows|know|thinks|think|sees|laughs) (it|you|ye|through|that you|what you|you're|u)|everybody know it|(come|comes|coming) on here (greetin|crying|moaning|whining|whinging|bleating|wi yer|with your|about your|feeling sorry)|(all|the energy) ${YOU} (do|ever do|dae|have) ..1 (is|for) ..1 (moan|whine|whinge|moaning|whining|greet|complain|whinging)|${YOU} ..2 {have} it easy (with|wi|compared) ${YOUR}|${DONT} tell me to calm down ${YOU}|${YOU} (are|r) a (fraud|liar|bore|disgrace|joke|laughing stock) (and|to|an)|${YOU_ARE} [are] a (fraud|bore|disgrace) and`,
    reason: 'Contempt for what a member writes.',
    fires: [
      'sick of your moaning',
      "I've had enough of reading your crap",
      'coming on here greetin every day',
    ],
    quiet: ['sick of my own moaning', 'reading your post cheered me', 'we all know it gets better'],
  }),
];
