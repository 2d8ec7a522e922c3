import type { Phrase } from '../lexicon.types.ts';
import { SAID, YOU, YOUR } from './conduct-wording.ts';
import { founding } from './founding.ts';

/** Groups that hatred in these forums is aimed at, as people name them, without slurs. */
export const GROUPS =
  '(immigrants|migrants|muslims|jews|gays|gay|blacks|black|foreigners|foreign|asylum|refugees|disabled|travellers|gypsies|trans|transgender|lesbians|poles|polish|romanians|romanian|indians|pakistanis|africans|african|asians|asian|arabs|arab|chinese|somalis|albanians|nigerians|catholics|protestants|autistic|autistics|downs|cripples|spastics|disableds|wheelchair|schizos|homosexuals|queers|filipinos|syrians|irish|sikhs|hindus)';
const REPORT = `(${SAID}|word|words|being|been|whether|if someone|like) ..4`;

/** Hatred of people for what they are. */
export const HATE: readonly Phrase[] = [
  founding({
    id: 'hate.violence',
    category: 'hate',
    tier: 'high',
    pattern: `(all|those|these|bloody|fucking|dirty|thae|them|they|the|every|most|and) ${GROUPS} [people|folk|kids|seekers|babies|ones|lot] ..2 (should|shouldnt|need|needs|want|wants|deserve|deserves|must|ought|wants) ..2 (die|burning out|be shot|deported|be gassed|be killed|hanged|burn|burned|be banned|be put down|sterilised|be locked|be drowned|be rounded up|never have been born|not be born|be aborted|be sent|go back|gassed|shot|shooting|burning|drowning|not be allowed|be allowed|have kids|breed)|(burn|bomb|torch) ..3 (mosque|synagogue|hostel|hotel|camp|close|building) ..3 (wi|with|down|them|in it)|(gas|shoot|deport|drown|sterilise|exterminate|sink) (them all|the lot|the boats|all the ${GROUPS}|the ${GROUPS})`,
    reason: 'Violence or removal called for against a group.',
    fires: ['All immigrants should be deported', 'gas the lot and be done', 'them gypsies want burning out'],
    quiet: [
      'all refugees should be welcome',
      'the disabled toilet should be cleaned',
      'gas the boiler man said',
    ],
  }),
  founding({
    id: 'hate.go-back',
    category: 'hate',
    tier: 'high',
    pattern: `(go|get|away|git|gan|fuck off|piss off|bugger off) (back|hame|home|away back) ..1 (to|tae|where) ..1 (your own country|yer ain country|your country|yer country|${YOU} (came|come|belong|come fae|came fae)|poland|africa|india|pakistan|romania|ireland|nigeria|syria|china|bongo bongo land|${YOUR} (ain|own) (country|land|kind|people|village|jungle))|send (them|him|her|${YOU}|the lot|em|they) [all|lot|straight] (back|hame|home) ..1 (to|tae|where|on)|(get on|put (them|${YOU}) on) (a|the|that) (boat|plane|dinghy) and (go|fuck|piss|away)|(brown|black|foreign|african|polish|muslim) (go|get) (home|back|away|hame)|(deport|deporting) (you|ye|them all|the lot|her|him)|(not|no|never|dont|don't) (from|fae) here ..2 (go|back|home)|(england|britain|scotland|uk|this country) (is|for) ..1 (for the|the) (english|british|white|scots|scottish|whites)|(learn|speak) english or (go|get|fuck|leave) -(${REPORT} (go|get|away|send|speak|learn|put|deport)|(go|get) back to (your|yer) own (room|bed|house)|(deport|deporting|back) ..3 (his|my) visa)`,
    reason: 'Told to leave the country.',
    fires: [
      'go back to your own country',
      'away back tae Poland',
      'send him back to his own, send him back on the boat',
    ],
    quiet: [
      'go back to your own room',
      'a man told her to go back to her own country',
      'going home to Poland for Easter',
      'He shouted get back to your own country',
    ],
  }),
  founding({
    id: 'hate.contempt-for-group',
    category: 'hate',
    tier: 'high',
    pattern: `(all|those|these|bloody|thae|them|they|the|too many|so many|her|his|${YOU}|${YOUR}|most|and|that|how|not gonna lie) ${GROUPS} [people|folk|ppl|seekers|babies|ones|lot|kids|boys|women|men|doctors|nurses|carers|always|just|all|only|are] ..2 (smell|stink|stinks|reek|breed|breeding|breedin|vermin|rats|scum|filth|filthy|dirty|lazy|thieves|thieving|robbing|on the rob|terrorists|animals|inhuman|subhuman|creep me|creepy|give me the creeps|disgust|disgusting|gross|unnatural|sinners|perverts|paedos|nonces|parasites|scroungers|leeches|invaders|flooding|taking over|ruining|ruined|are a burden|a drain|cost the|cost us|costing|waste of|clogging|bleeding the|retarded|not normal|not human|not natural|get everything|an abomination|ungodly|have no feelings|cant be trusted|can't be trusted|to blame) -((${SAID}|think|thinks|thought|not|calling us|stereotype|that) ..3 ${GROUPS}|(homeless|the|our) disabled (toilet|parking|bay|bays|access))`,
    reason: 'A whole group called dirty, thieving, subhuman or a burden.',
    fires: [
      'them romanians are breeding like rats',
      'all muslims are terrorists',
      'autistic ppl creep me out, and autistic ppl are creepy',
    ],
    quiet: [
      'the Polish nurse is lovely',
      'not all disabled people are a burden',
      'my autistic son is not lazy',
    ],
  }),
  founding({
    id: 'hate.too-many',
    category: 'hate',
    tier: 'review',
    pattern: `(too many|so many|overrun (with|by)|full (of|ae|o)|nothing but|swamped (with|by)|flooded (with|by)|fed up (of|with)|sick of) [these|the|bloody|fucking|aw thae|all these] (immigrants|migrants|muslims|jews|gays|blacks|foreigners|asylum seekers|refugees|gypsies|travellers|poles|romanians|indians|pakistanis|africans|asians|arabs|trans|lesbians|homosexuals|queers|weirdos in dresses|brown people|black people|disabled|cripples|spastics)|(only|sole) (white|english|scottish|british) (face|person|one|patient|man|woman|voice) (and|there|in|left|on)|(taking|taken|took|take|takin|stealing|get|gets|getting|jump|jumping) (our|oor|all the|all our|white|british) (jobs|beds|houses|appointments|hooses|benefits|doctors|women|queue|places|money) ..4 (foreigners|immigrants|them|they|lot|migrants|africans)|(foreigners|immigrants|migrants|refugees|asylum seekers|muslims|romanians|poles|africans) ..3 (taking|take|taken|took|takin|get|gets|getting|jump|jumping) (our|oor|all the|all our|aw the) ..1 (jobs|beds|houses|appointments|hooses|benefits|everything|places|money|queue)|look after (our|oor) own ..3 (first|before|not|instead)|(charity begins|begins) at home not (foreigners|immigrants) -((${SAID}|stop) ..3 (too many|taking|foreigners|immigrants|migrants))`,
    reason: 'A group called too many.',
    fires: ['too many immigrants in this ward', 'immigrants are taking our appointments'],
    quiet: ['too many tablets', 'the only white cat in the street', 'so many people'],
  }),
  founding({
    id: 'hate.your-sort',
    category: 'hate',
    tier: 'high',
    pattern: `(${YOUR}|her|his|their|that) (sort|kind|type|lot|ilk|race|breed) (in (this|our|oor|my) (house|hoose|home|group|country|street|ward|forum|family)|(don't|doesnt|do not|shouldn't|should not|never|dinnae) [should] (belong|be here|be allowed|fit)|(belong|belongs) (in|with|on|back)|(are|is|r) (all the same|not wanted|not welcome|ruining|dirty|not natural|an abomination|why|the problem))|(don't|do not|dinnae|never|no) ..1 (want|have|need|like|serve|allow|trust) (${YOUR}|her|his|their) (sort|kind|type|ilk)|don't (have|want) (${YOUR}|her|his) sort|people like (you|him|her|them|that) ..5 (shouldn't|should not|should never|shouldnt|breed|be let near|be allowed|kids|hell|sick|unnatural|wrong|disgust|spread|infect|disease)|${YOU} (people|lot) ..2 (come|came|coming|comin) ..2 (here|over|country)|${YOU} people (are|always|all|only|never|have|think|stink|smell|take|breed)|one of them ..3 (don't|dont|dinnae) (bother|answer|reply|talk|speak)|typical (jew|muslim|gypsy|gyppo|pole|paki|black|african|indian|tinker|foreigner|irish|catholic|protestant|asian|arab|gay|autistic|chinese|lesbian|traveller|scouser)|(another|sent another|some|that) (african|paki|pole|foreigner|muslim|black|asian|foreign) ..6 (don't have|dont want|told her at|send|not having|refused|refuse|wouldn't let|smells) -(you people have been|(${SAID}|told|people) ..5 (${YOUR}|her|his) (sort|kind)|(belong|belongs) (in|with) (my|our|the family)|${YOU} people are (so|the|great|lovely|amazing|kind|all so|brilliant|fantastic|wonderful|awesome|all)|prefer)`,
    reason: 'A person shut out for the group they belong to.',
    fires: ["we don't want your sort", 'You people come here with your hands out', 'Typical Jew'],
    quiet: ['people like you cheer me up', 'you people are so kind', 'her sort of pain'],
  }),
];
