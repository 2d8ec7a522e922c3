import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';

/** As people write on crisis boards: asks for a person, called for help and got none. */
export const DESPAIR_CRISIS: readonly Phrase[] = [
  founding({
    id: 'despair.someone-talk',
    category: 'despair',
    tier: 'review',
    pattern:
      '(please|can|could|would|need|want|wish) ..2 (someone|somebody|anyone|anybody) ..2 (talk to me|hug me|hold me|listen to me|stay with me|tell me (its|it will|ill)|hear me|notice me|save me|care about me|sit with me)|(im|i am|ahm) ..1 (not doing|no doing|in a bad|in crisis|spiraling|spiralling|not safe|at breaking|not in a good) ..2 (good|well|great|okay|ok|at all|place|way|anymore|tonight|rn|right now|again|point|headspace) -(not doing ..1 (well|good|great|at all|anymore) ..1 (in|at|on|with) ..1 (school|math|game|exams))',
    reason: 'Asks for a person.',
    fires: ['can someone talk to me please', "I'm not doing well tonight", 'just need somebody to hold me'],
    quiet: ['can someone talk about the bus', 'I am not doing maths'],
  }),
  founding({
    id: 'despair.reached-out',
    category: 'despair',
    tier: 'concern',
    pattern:
      '(reach|reached|reaching|open|opened|opening|cried|cry|asked|ask|begged) ..3 (out|up|for help) ..6 (annoyed|ignored|ignore|laughed|nobody|no one|silence|didnt care|dont care|tired of me|dont listen|blocked|attention|drama|no reply|worse|burden|hear nothing)|(pain|hell|misery|suffering|torture) (since|from) (day|birth|the day i|childhood)|(whole|entire|all my) life ..3 (pain|misery|mistake|hell|waste|suffering|failure|torture|lie|nothing)|(home|hame) (isnt|isnae|is not) (a|any) place|(cried|crying|cry|sobbing|sobbed|bawling) ..3 (days|hours|day|night|week|weeks|hour|months) ..2 (straight|now|non stop|nonstop|on end|solid|in a row|cant)|(sit|sitting|sat|hide|hiding) ..3 (car|parking lot|car park|bathroom|toilet|stairwell|shower|closet) ..6 (hours|cry|crying|dont want|scream|every day|every night|alone)|(dont|cant|do not|no longer|cannae|never) ..1 (see|find|have|feel) ..2 (reason|reasons|point|purpose) ..2 (try|trying|recover|recovering|get better|get clean|fight|fighting|bother|keep|quit|stay) -(point (in|of) trying ..2 (it|that|this|the))',
    reason: 'Called for help and got none; a life of it.',
    fires: [
      'I reach out but they get annoyed',
      'ive been crying for 3 days straight',
      'whole life been pain',
      "I don't see a reason to try again",
    ],
    quiet: ['reach for the salt', 'I cried at the film'],
  }),
  founding({
    id: 'despair.too-heavy',
    category: 'despair',
    tier: 'concern',
    pattern:
      '(life|everything|living|days|all of it|it all) ..2 (too much|too heavy|too hard|too long|beyond me|unbearable|crushing) ..3 (now|noo|for me|to thole|to bear|to carry|anymore|any more|lately|these days|me)|(afraid|scared|frightened|dread|dreading|feart|terrified) ..3 (nights|night alone|future|mornings|tomorrow|being alone|living|dying alone|being left alone|winter)|(no|nae) ..1 (fun|joy|life|hope|love|friend|future|energy|interest|peace|use|help) ...1 (no|nae) ..1 (fun|joy|life|hope|love|friend|future|energy|interest|peace|use|help) ...2 (no|nae|only|just|me|alone|cry|tired|sad|nothing)|(never|dont think|cannae) ..3 (be|feel|am) ..1 (happy|well|right|whole|normal|myself|loved) ..1 (again|anymore|any more)|(alive|living|here|exist|existing|breathing) ..1 (with no|without|for no|nae|without any|with nae) ..2 (reason|purpose|point|joy|pleasure|meaning)|(i|ive|ahve|im|ah) ..2 (given up|giving up|gave up) ..1 (hope|hoping|the fight|everything|completely|altogether|entirely|on life|on living|on myself|on people)',
    reason: 'All of it too heavy; fear of what is to come.',
    fires: [
      'everything is too heavy for me',
      'I dread the mornings',
      "I'll never be happy again",
      'no joy no peace, only tired',
    ],
    quiet: ['the bag is too heavy', 'no fun at the fair', 'never been right since Monday'],
  }),
];
