import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { NEAR_ONE, SOMEBODY } from './harm-wording.ts';

const OFTEN =
  '[just|has|had|have|always|still|then|often|sometimes|only|even|keeps|kept|actually|also|regularly|been|started|was|is]';

export const ABUSE_VIOLENCE: readonly Phrase[] = [
  founding({
    id: 'abuse.violence',
    category: 'abuse',
    tier: 'high',
    pattern: `${SOMEBODY} ${OFTEN} (batters|battered|battering|punched|punches|punching|kicked|kicks|kicking|slapped|slaps|slapping|raped|leathered|leathers|beats|beating|bit|bites|skelped|skelps|thumped|thumps|clouted|decked|headbutted|shoved|shoves|shoving|stabbed|assaulted|attacked|attacks|nips|nipped|pinches|pinched|jabs|pokes|whacked|whacks|smacked|smacks|belted|walloped|abuses|abused|abusing|tortures|hurts|hurting) me -((beat|beats|beating) me (to|at|by|hands)|me (at (chess|scrabble|cards|golf)|to it)|(bit|bites|kicked|kicks) me ..2 (toddler|cat|dog)|hurts me to|(it|that) hurts me|kicked me (off|out of) (the|a|that))`,
    reason: 'Violence at home or in care, told in the first person.',
    fires: ['My partner punched me last night', 'he battered me again', 'my carer slaps me'],
    quiet: ['he beats me at chess', 'she kicked me off the team'],
  }),
  founding({
    id: 'abuse.hit-me',
    category: 'abuse',
    tier: 'high',
    pattern: `${SOMEBODY} ${OFTEN} (hit|hits|hitting|beat|grabbed|grabs|grabbing|pushed|pushes|pushing|threw|throws|dragged|drags|pinned|pins|shook|shakes|burned|burnt|burns|kick|punch|slap|knocked|knocks) me ..2 (again|when|because|cos|if|for|last|yesterday|every|across|against|about|around|aboot|over|down|doon|by|up against|hard|so hard|in (the|front|my)|on (the|my)|off|wi|with his|with her|with a|and|so|out of|tonight|today|til|till|until) -((hit|hits|hitting) me (up|with (a|the|some) (joke|news|bill|look|question|facts|idea|great|good|brilliant)|as|that)|(pushed|pushes|pushing) me (to|for|on|in (my|the) (wheelchair|chair))|beat me (to|at|by)|threw me (off|a|some)|knocked me (off my feet|out the park))`,
    reason: 'The same with verbs that also have a harmless sense; what follows tells.',
    fires: ['he hit me again', 'my son pushed me against the wall', 'she threw me down the stairs'],
    quiet: ['the news hit me hard', 'she hit me up for a loan', 'he pushed me in my wheelchair'],
  }),
  founding({
    id: 'abuse.hits-me-bare',
    category: 'abuse',
    tier: 'high',
    pattern: `(he|she|they|my [own|ex] ${NEAR_ONE}|(husband|wife|partner|boyfriend|girlfriend|son|daughter|carer)) (hits|hitting|is hitting|slap|punch|kick|beat|hit|batter|shake) me -((hit|hits|hitting) me (up|with|that|as|like|how|back|the|at)|beat me (to|at|by|in|because)|(beat|kick|punch|hit) me (and|but|with|for the|in the game))`,
    reason: 'Bare violence, as told by those of few words.',
    fires: ['my husband hits me', 'wife slap me every day'],
    quiet: ['it hit me that she was gone', 'she beat me to the last cake'],
  }),
  founding({
    id: 'abuse.few-words-violence',
    category: 'abuse',
    tier: 'high',
    pattern:
      '(husband|wife|son|daughter|carer|boss man|man|boyfriend|brother) (slap|slaps|hit|hits|punch|push|kick|beat|pinch|hurt|bad hit) [me|hard|slap] (when|every|always|all|again|me|arm|face|head|if|hard|scared) -((hit|push|kick|beat) (the|a|me (up|to|at|with)|back)|hurt (his|her|my) (back|knee|foot)|(push|pushes) me (in|to|hard at))',
    reason: 'The same in the speech of a person with aphasia or little English.',
    fires: ['wife… slap. when word… not come', 'carer push me hard'],
    quiet: ['wife hit the roof', 'daughter push the pram'],
  }),
  founding({
    id: 'abuse.other-violence',
    category: 'abuse',
    tier: 'high',
    pattern: `(he|she|they|${NEAR_ONE}) ${OFTEN} (pulled|pulls|dragged|pulling|yanked) (me|my) (by the|hair|about by)|(gave|gives|gied|gies|giving) me ..2 (black eye|burst lip|fat lip|doin|doing|hiding|kicking|beating|battering|leathering|slap|skelp|bruises|split lip|bloody nose)|(raised|raises|lifts|lifted|lays|laid|puts|put) (his|her|their) (hand|hands|haun|hauns|fist|fists) (to|on|tae|at|up to) me|(spat|spits|spit) (on|at|in) (me|my face)|(throws|threw|chucks|throwing) (things|stuff|plates|cups|a plate|a cup|his dinner|hot tea|a mug|ashtray|the remote) (at|over|on) me|(twisted|twists|bent|broke|snapped|fractured|burst) my (arm|wrist|fingers|nose|rib|ribs|jaw|lip|hand)|(last time|this time) it was my (wrist|arm|ribs|nose|jaw|face|eye|neck) -(my (surgeon|physio*|nurse|doctor)|massage|(gave|giving) me ..2 (hiding to nothing)|i ..1 (twisted|broke|fractured))`,
    reason: 'Further ways in which people say that they are hurt.',
    fires: ['he gave me a black eye', 'she throws things at me', 'he raised his hand to me'],
    quiet: ['I broke my arm skiing', 'he put his hand on the dog'],
  }),
  founding({
    id: 'abuse.injuries-explained',
    category: 'abuse',
    tier: 'high',
    pattern:
      '(told|tell|telling|said to) ..4 (walked into|fell down|fell on|i fell|fell over) ..3 (door|stairs|again|but it was|but he|truth is|him)|(lip|lips|eye|nose|rib|ribs|face|arms) [is|s|are] (split|burst|black|swollen|black and blue|bust) ..8 (he|him|argue|my fault|again he|husband|wife|she|fault)|my fault again (he|she|they|hes|shes)|(my fault|ma fault|i deserve it|i deserved it|asked for it|i made him|provoked him) ..3 (he|she|they) (says|said|sez|tells me|told me) ..8 (lip|eye|bruise|bruises|hit|hurts|sore|slap)|(bruise|bruises|marks) ..4 (where|from when|from) (he|she|him|her|my husband|my wife|my partner|the carer|my son)|(cover|covering|covered|hide|hiding|concealer|makeup) ..3 (bruise|bruises|black eye|marks) ..4 (he|she|him|left|gave|from him|from her|so nobody|work) -(where he (plays|fell)|took blood)',
    reason: 'Injuries explained away, a sign that violence goes on.',
    fires: ['my fault again he says, lips split', 'told them I fell down the stairs but he pushed me'],
    quiet: ['told the nurse I fell on the ice', 'I burst my lip on the door'],
  }),
  founding({
    id: 'abuse.forced-sex',
    category: 'abuse',
    tier: 'high',
    pattern:
      '(raped|rapes|raping|sexually abused|sexually assaulted|molested|molests|groped|gropes|molesting) me|(made|makes|forces|forced|forcing|make|pressures|pressured|guilts) me ..1 (have sex|to have sex|into sex|into having sex|do sexual things|sleep with (him|her|them|his)|touch him|touch it|do things (in bed|i dont)|give him)|i (was|am being|have been|got|wis|am|been|keep getting|keep being) ..1 (raped|sexually assaulted|sexually abused|molested|groped)|(touches|touched|touching|touch) (me|my (breasts|body|private|privates|bum)) ..3 (when|while|where|down there|private|wrong|dont want|said no|inappropriately|asleep|sexually|and i|in the shower|under)|(doesnt|wont|didnt|never|willnae) (stop when i say no|take no for an answer|take no|care if i say no|listen when i say no)|(has sex|had sex|sex) with me ..3 (asleep|sleeping|drunk|without|even though|i said no)|without my consent|(cant|cannot|never|not allowed to|dont dare) say no to (him|sex)|my wifely duty -((touched|touching) me (when|and) ..3 (film|song|kind|card)|(it|this|that|song|story|kindness|letter) (touched|touches) me|(blood|photo|data|details|information|letter) ..4 without my consent)',
    reason: 'Sexual violence.',
    fires: ['I was raped on Saturday', 'he forces me to have sex', 'the carer touched me under my nightie'],
    quiet: ['I was raging', 'he made me have soup', 'your card touched me'],
  }),
  founding({
    id: 'abuse.exploited-images',
    category: 'abuse',
    tier: 'high',
    about: 'either',
    pattern:
      '(threatening|threatens|threatened|says|said|blackmailing|blackmail|blackmailed|going to|gonna|blackmails) ..4 (share|send|post|show|leak|put) ..4 (pics|pictures|photos|video|videos|nudes) ..2 (of me|i sent|everyone|my family|online|unless)|(blackmailing|blackmails|blackmailed|stalking|stalks) me|(follows|following|followed|tracks|tracking|tracked) me (everywhere|wherever|about|around|on my phone|to work|home|hame|all the time|aboot)|(ex|he|she) (keeps|kept|wont stop|doesnt stop|always) (turning up|messaging|calling|phoning|coming round|following|sitting outside|driving past) ..6 (my (work|house|flat|door|mums|school)|outside|hundred|blocked|fake|scared|police|different number) -((cat|dog|puppy|duck|adverts|hen|goose|wean|toddler) [is|are|just|always] (follows|following) me|following me (on|back))',
    reason: 'Blackmail and stalking.',
    fires: ['he is threatening to send my pictures to everyone', 'my ex is stalking me'],
    quiet: ['the dog is following me around', 'they follow me on here'],
  }),
  founding({
    id: 'abuse.abusive-named',
    category: 'abuse',
    tier: 'high',
    pattern: `(my|ma|me) [own|ex|step] ${NEAR_ONE} (is|s|has been|was|got|gets|is getting|became|can be) [very|physically|so|really|emotionally|verbally|quite|always|more] [and] (abusive|violent|abusing me|hitting me|cruel to me|hurting me|beating me|controlling|bullying me|aggressive with me|aggressive towards me|strangling me|threatening me)|(im|i am|am|i think im|been|i live|living|trapped|stuck|i have been|ive been) ..1 (in|being|with) ..2 (abusive (relationship|marriage|man|husband|home|partner|ex|family|house|situation)|abused (by|at home)|(coercive|controlling) (relationship|marriage|man|husband|partner))|(im|i am|i was|being|getting|i get|been) (beaten up|beaten|battered|abused|hit|knocked about|slapped about|bullied) (by|at|off|every|in) [the|my|ma|home] ..1 (${NEAR_ONE}|night|home|care|day) -(bullied by the (cat|dog)|dwp|(rain|wind|storm))`,
    reason: 'Abuse called by its name.',
    fires: ['my husband is violent', "I'm in an abusive relationship", 'I get beaten up by my son'],
    quiet: ['the DWP is the most abusive relationship I have been in', 'my dog is aggressive'],
  }),
];
