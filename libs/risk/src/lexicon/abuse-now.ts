import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { FEAR, NEAR_ONE, PARTNER_WORD } from './harm-wording.ts';

const HE =
  '(he|she|hes|shes|they|theyre|theyve|husband|wife|partner|boyfriend|girlfriend|ex|fella|son|dad|stepdad|brother)';
const HIT =
  '(hit|hits|hitting|beat|beating|batter|battering|punch|punching|kick|kicking|strangle|strangling|choke|choking|attack|attacking|stab|stabbing|drag|dragging|throttling|burn|burning|leathering|thumping)';

export const ABUSE_NOW: readonly Phrase[] = [
  founding({
    id: 'abuse.breaking-in',
    category: 'abuse',
    tier: 'immediate',
    about: 'either',
    pattern: `(${HE}|ma ex|my ex) [is|has|been|keeps|trying] (kicking|kickin|booting|bootin|banging|bangin|battering|batterin|smashing|breaking|putting|puttin|kicked|booted|smashed) ..2 (door|windae|window|windows) ..1 (in|down|doon|through|with|again)|(broke|broken|breaking|forced) (into|in to) (my|ma|the) (house|flat|home|room) ..4 (he|hes|ex|now|here)|(ex|he|hes) ..3 (got in|in the (house|kitchen|hall|flat) now|in my (house|flat) now|has a key and|outside my (door|window)|at my door) ..6 (knife|scared|wont leave|screaming|shouting|hide|hiding|help|police|court|please) -(cat|dog|goose|police|fire brigade|kicking it)`,
    reason: 'Somebody is breaking in to get at the author.',
    fires: ["He's booting the door in", "ex is outside my door and won't leave"],
    quiet: ['the wind is banging the door', 'he put the new door in'],
  }),
  founding({
    id: 'abuse.hiding-now',
    category: 'abuse',
    tier: 'immediate',
    pattern: `(hiding|hid|locked <myself>|locked in|barricaded|im) ..2 (in|inside) (the|my|a|our) (bathroom|toilet|bedroom|cupboard|wardrobe|shed|attic|car|kitchen|room|loo) ..6 (he|hes|she|shes|him|her|from him|from her|husband|dad|ex|find me|hear me|kick|shouting|smashing|screaming) -(hide and seek|from (the (kids|weans|grandkids|cleaner)|visitors|everyone)|dungeon|cake|hoover)`,
    reason: 'Hiding, and afraid to be heard.',
    fires: ["I'm locked in the bathroom and he's screaming", 'hiding in the wardrobe from him'],
    quiet: ['hiding in the kitchen with a cake', 'locked in the car park'],
  }),
  founding({
    id: 'abuse.silenced',
    category: 'abuse',
    tier: 'immediate',
    pattern:
      'cant (talk|type|speak) [now|long|much] (hes|shes|he is|she is|hes got|he has)|(typing|writing|whispering) this (quietly|quick|fast|in secret|from the bathroom|while (hes|she|he))|(dont|do not|dinnae) know what (hell|he will|she will|shell|hes going to|hes gonna|hes capable) (do|dae|of)|so he (wont|cant|doesnt) hear|(he|she|hell|shell) [will|can] hear me|before he (gets|comes) (back|in|hame|home)',
    reason: 'Writing under the eyes of somebody who is dangerous.',
    fires: ["can't talk he's got the poker", "I don't know what he'll do when he finds it"],
    quiet: ['can’t talk, my throat is sore', 'I do not know what to do'],
  }),
  founding({
    id: 'abuse.weapon',
    category: 'abuse',
    tier: 'immediate',
    about: 'either',
    pattern: `(he|hes|she|shes|husband|wife|ex|son|brother|partner|boyfriend|dad|man) [has|is|had] ..2 (got|holding|has|have|with|waving|grabbed|picked up|pulled|pointing|lifted|coming at me with) ..1 (a|the|his|that) ..1 (knife|poker|hammer|axe|machete|bat|golf club|iron bar|blade|gun) ..8 (me|help|please|someone|somebody|kitchen|now|scared|standing|shouting|block|hurry|stairs|door)|(came|coming|went|going|comes|ran) at me (with|wi)|(holding|held|put|pulled) (a|the) (knife|blade|gun|hammer) (to|on|at|against) (me|my)`,
    reason: 'A weapon in the hand of somebody near.',
    fires: ["he's got the knife and he is standing in the kitchen", 'she came at me with a pan'],
    quiet: ['he has got a nice set for sale', 'the film where he has a gun'],
  }),
  founding({
    id: 'abuse.hands-on-throat',
    category: 'abuse',
    tier: 'immediate',
    pattern: `(hand|hands|haun|hauns|grip|arm|arms|belt|cord) (on|round|around|roon|at|over) [my|ma|me] (neck|throat|thrapple|mouth) -(round my neck (pillow|scarf|massage)|physio* ..8 (neck|throat)|(my|own) (hand|hands) (on|round|around|over) (my|ma) (mouth|throat|neck))`,
    reason: 'Hands on the throat: the single best sign that a partner may kill.',
    fires: ['he put his hands round my neck', 'husband angry hand on neck'],
    quiet: ['her arms were around the dog', 'the scarf round my neck'],
  }),
  founding({
    id: 'abuse.strangled',
    category: 'abuse',
    tier: 'high',
    pattern: `(he|she|they|${NEAR_ONE}|him|her) ..2 (strangled|strangling|strangles|strangle|choked|choking|chokes|throttled|throttles|smothered|suffocated) me|(tried|tries|trying|try) to (strangle|choke|suffocate|smother|drown|poison|run over) me|(he|she|husband|wife|partner|son|ex|boyfriend|carer) (has tried|tried|tries) to kill me -(with (kindness|cake|laughter)|choked me up)`,
    reason: 'An attempt on the author’s breath or life.',
    fires: ['he strangled me last week', 'my wife tried to choke me'],
    quiet: ['the film choked me up', 'he held me close'],
  }),
  founding({
    id: 'abuse.attack-under-way',
    category: 'abuse',
    tier: 'immediate',
    pattern: `(hes|shes|he is|she is|theyre|they are|(husband|wife|partner|boyfriend|girlfriend|son|dad|ex|fella|carer) [is]) [just|been] ${HIT} me ..2 (now|right now|again now|the now|please|help|as i type|someone)|(hes|shes|he is|she is|husband is|wife is|dad is|ex is|theyre) (going|gonna|gonnae|about|coming|trying) [to|tae] (kill|stab|hit|batter|hurt|beat|attack|get|strangle|murder) me ..4 (now|help|please|tonight|if|when|help me|scared|knows|police|and i)|im being (attacked|beaten|strangled|held prisoner|held down|assaulted|stabbed)|(please|pls) (somebody|someone) ..2 (hes|shes|he is|police|help me he)|(hes|shes|he is|husband|wife|drunk|angry) ..8 (please|pls) (somebody|someone)|i am next plate|tell me (im|i am) next -(chess|game|scrabble|cat|dog|goose|fifa|good (tap|shirt)|him with)`,
    reason: 'Violence at this moment.',
    fires: ["he's hitting me now", "she's going to kill me, please help"],
    quiet: ["he's gonnae kill me, I shrank his shirt", 'the cat is attacking me'],
  }),
  founding({
    id: 'abuse.smashing-drunk',
    category: 'abuse',
    tier: 'immediate',
    about: 'either',
    pattern: `(he|hes|she|shes|husband|wife|partner|boyfriend|ex|son|dad|fella) [is|has|been|all|day|he] ..4 (break|breaking|smashing|smash|throwing|wrecking|trashing|punching) [all|up] (the|my|our|all the|everything|things|stuff|plates|furniture|walls) ..8 (now|tell me|tells me|scared|next|cannot run|cant run|hiding|wont stop|coming|help|please|at me) -(game|film|records|record)`,
    reason: 'Rage in the house that turns towards the author.',
    fires: [
      "he's smashing the kitchen up now and I'm hiding",
      'husband break the plates and tell me I am next',
    ],
    quiet: ['he is breaking the habit', 'she is smashing all the records now'],
  }),
  founding({
    id: 'abuse.he-turned-up',
    category: 'abuse',
    tier: 'immediate',
    pattern: `(ex|he|husband) [just|has|s] (turned up|showed up|got in|let himself in|came in|broke in|found me) ..8 (knife|key|drunk|angry|wont leave|scared|screaming|weapon|shouting|court|now and)|(hes|he is|my ex is|ex is) (outside|at the door|in the house|in the kitchen|downstairs|on the stairs|coming up the stairs|in the garden|at the window) ..8 (knife|drunk|angry|shouting|scared|screaming|going through my|hammering|wont (leave|go)|threatening|hide|finds|smashing|please)|(got|has) the big knife out`,
    reason: 'A dangerous person is in or at the house.',
    fires: ["He's downstairs going through my bag", 'ex turned up drunk and is shouting'],
    quiet: ['he turned up late for tea', 'the plumber is outside shouting for the key'],
  }),
  founding({
    id: 'abuse.death-threat',
    category: 'abuse',
    tier: 'high',
    pattern: `(says|said|saying|tells|told|telling|threatens|threatening|threatened|swears|swore|promised|keeps saying) ..4 (kill|stab|murder|bury|batter|burn|shoot|strangle|hurt|finish|drown|end) me|(threatening|threatens|threatened|threaten) me|(threatens|threatening|threatened) to (kill|hit|hurt|batter|beat|throw|burn) me -((says|said|told) ..2 (laugh|joke|joking|steps|stairs|exercise)|nurse|physio*) --(cookbook|dominoes|vegan|hoover|scrabble|panto)`,
    reason: 'A threat to life or limb by somebody near.',
    fires: ["he says he'll kill me if I leave", 'my son threatened me'],
    quiet: ['these stairs will kill me', 'the doctor told me about the diet'],
  }),
  founding({
    id: 'abuse.afraid-of-them',
    category: 'abuse',
    tier: 'high',
    pattern: `${FEAR} (of|about|aboot|for my life with) [what] (my|ma|the) [own|ex|step|oldest] (${PARTNER_WORD}|carer|carers|son|brother|daughter|flatmate|dad|stepdad|staff)|${FEAR} (of|to) (him|her) ..4 (comes|come|gets|home|drunk|drinks|temper|hit|hits|mood|hame|does|finds)|${FEAR} ..2 (of what (he|she|hell|shell|theyll)|hell|shell|he will|hes going to|hes gonna|she will) [will|might|would|going to] (hit|hurt|kill|do|batter|come|find|beat|attack)|${FEAR} [to|tae] ((go|going|be|being) (home|hame|alone with him|alone with her))|${FEAR} (in|of) (my|ma) own (home|house|hoose)|(not|dont feel|dont|never|isnt) [feel] safe (at home|in my own (home|house)|with him|with my (husband|wife|partner|boyfriend)|in this house|around him) -(his (snoring|driving|cooking))`,
    reason: 'Fear of somebody at home.',
    fires: ["I'm scared of my husband", 'too feart tae go hame', "I don't feel safe at home"],
    quiet: ['scared of spiders', 'am I safe at home on my own with these stairs?'],
  }),
];
