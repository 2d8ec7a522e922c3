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
];
