import type { Phrase } from '../lexicon.types.ts';
import { SELF } from './despair-words.ts';
import { founding } from './founding.ts';

/** Low mood said sideways and in few words. */
export const DESPAIR_OBLIQUE: readonly Phrase[] = [
  founding({
    id: 'despair.nothing-for-me',
    category: 'despair',
    tier: 'review',
    pattern:
      '(nothing|nowt|naething|no one|nobody|nothin|not a thing|whats|what) ..2 (left|here|keeping|holding|worth) ..2 (for me|for us|me here|me going|fur me|here for me|getting up for)|(nothing|nowt|naething|no reason|nae reason|little) ..1 (to|tae) (get up|wake up|get oot ma bed|get out of bed|get dressed|go on|carry on|fight|stay|hold on|keep going) (for|fur)|(nothing|nowt|naething|little) ..1 (to|tae|further to) (offer|give|contribute|show for my life|show for (it all|60|70|50|40|forty|fifty|sixty|seventy))|(surplus to requirements|past (my|ma) (use by|sell by|best)|thrown away|on the scrapheap|put out to grass|no longer (needed|required|wanted)|taking up (space|room|a bed)|takin up (space|room|a bed)|in (everyones|everybodys|everybuddys|aw folks|folks|peoples) (way|road))',
    reason: 'Nothing here, and nothing to give.',
    fires: [
      'nowt left for me here',
      'nothing to get up for',
      "I'm just taking up space",
      "what's keeping me here",
    ],
    quiet: ['nothing left to eat', 'I took up knitting', 'surplus stock'],
  }),
  founding({
    id: 'despair.people-say',
    category: 'despair',
    tier: 'concern',
    pattern: `(everyone|everybody|people|they|folk|doctors|nurse|gp|you|yous|them) ..2 (says|say|keep saying|keeps saying|tell me|tells me|telling me|said|saying) ..3 (better|strong|positive|time heals|hang in|fighter|brave|inspiration|smile|cheer up|chin up|worse off|lucky|grateful|hope|pass|passes|light) ...6 (doesnt|doesnae|dont|isnt|it wont|never|for what|strong for what|how|hell|lie|lies|liars|nonsense|tired|sick|cant|cannae|not for me|wrong|rubbish|believing|believe|what for|dont feel|no it)|(tired|sick|weary) of (being|bein|having to be|always being) ..1 (brave|strong|grateful|positive|cheerful|a fighter|an inspiration|okay|ok|fine|me|the strong|a patient|looked at|ill|sick|alive|pitied|in pain|sore|a burden)`,
    reason: 'Comfort that no longer holds.',
    fires: [
      "everyone says it gets better. it doesn't",
      'people say stay strong. strong for what',
      "I'm so tired of being brave",
    ],
    quiet: ['the doctor says I am better', 'they say time heals'],
  }),
  founding({
    id: 'despair.not-fine',
    category: 'despair',
    tier: 'concern',
    pattern:
      '(say|saying|said|tell|telling|pretend|pretending|answer|reply) ..3 (fine|grand|okay|ok|alright|awright|coping) ...2 (im not|i am not|not fine|ahm no|its not|i wasnt|its a lie|not okay|nothing is|lie|lying|but)|(feel|feels|felt|feeling) (nothing|nothing at all|naething|nowt|dead|grey|empty|hollow|like nothing|like a nobody)|(everything|world|life|days|every day|all|it all) (is|are|feels|has gone|went|seems|looks|just) ..2 (grey|black|dark|colourless|heavy|flat|pointless|meaningless|empty|a blur|the same|too much|a chore|a struggle|an effort|a battle) ..2 (now|noo|every|lately|anymore|since|inside|and|i|these days|all the time|me|to me)',
    reason: 'Not fine behind the word; nothing felt.',
    fires: ["I keep saying I'm fine. I'm not", 'I feel nothing at all', 'everything is grey now'],
    quiet: ['the walls are grey', 'I feel fine', 'he felt better'],
  }),
  founding({
    id: 'despair.gone-gone',
    category: 'despair',
    tier: 'concern',
    pattern:
      '(before|once|used to) ..4 (happy|somebody|teacher|strong|run|runner|worked|walk|danced|driver|useful|proud|teacher|man|job|busy|friends|loved) ...5 (now|noo) ..3 (nothing|nobody|cant|cannae|no|useless|not|burden|alone|chair|bed|empty|none|what)',
    reason: 'What was, set against what is left.',
    fires: [
      'happy before. now nothing. before happy, now empty',
      'I used to be strong, now I cannot even stand. used to run, now nothing',
    ],
    quiet: ['before I was a baker', 'now I am a driver'],
  }),
  founding({
    id: 'despair.no-one-came',
    category: 'despair',
    tier: 'concern',
    pattern: `(nobody|no one|naebody|noone|not one|no visitors|no cards|no calls|no people|not a single|no friend|no family) ..3 (rung|rang|called|phoned|came|come|visited|remembered|asked|wrote|texted|knocked|need|needs|want|wants|miss|misses|coming|hears|listens|sees|greet|cares) ..4 (since|on my birthday|at christmas|in weeks|for weeks|for months|all week|all day|anymore|any more|me here|me anymore|to save|me now|except|bar|but the|in days|days|weeks|months)`,
    reason: 'Nobody comes or calls.',
    fires: ['nobody has rung since Easter', 'no one came all week'],
    quiet: ['no one came to fix the lift', 'nobody asked the price'],
  }),
  founding({
    id: 'despair.feast-alone',
    category: 'despair',
    tier: 'concern',
    pattern: `(birthday|christmas|hogmanay|easter|new year|anniversary|valentines) ...6 (alone again|on my own again|on ma own|by masel|by myself again|no cards|not one card|nobody came|nobody rang|no visitors|no calls|not do another|cried|nobody remembered|no one remembered|own again) & ${SELF}`,
    reason: 'A feast spent alone.',
    fires: ['my birthday was Sunday. no cards', 'spent Christmas on my own again'],
    quiet: ['Christmas was busy', 'no cards left in the shop for birthdays'],
  }),
  founding({
    id: 'despair.mirror',
    category: 'despair',
    tier: 'concern',
    pattern:
      '(mirror|reflection) ..6 (nobody|no one|stranger|nothing|disgust|dont know|dont recognise|dont ken|hate|somebody else|old man|old woman|who|ghost|empty)|(no longer|dont|cant|cannae|dinnae) ..1 (recognise|recognize|know|ken) ..1 (myself|masel|my own life|my life|who i am|the (man|woman|person)|me)|(sick|tired|hate|cannae stand|cant stand) ..2 (the sight of|sicht o|looking at|being|the sound of|sight o) (me|myself|masel|my own|my face)|(married|wanted|needed|deserve|deserved|deserves|has|have|got) ..2 (man|woman|husband|wife|mum|mam|dad|father|mother|partner|daughter|son) ..3 (got|not|and got|instead|no) ..1 (a|an) (patient|carer|invalid|burden|cripple|stranger|wreck|ghost)|(my|ma|thats|thats all|its|all) (doing|fault|daein) ...3 (cry|cries|tired|ruined|sorry|hate|useless|her|him|them)|(cries|crying|cried|greets|greeting) ..5 (thinks|think) ..1 (i|im|ah) ..2 (hear|asleep|notice|see)|(carer|nurse|slave|servant|prisoner) ..2 (not|no|instead of|rather than) ..1 (a|my|wife|husband|daughter|son) ..1 (mum|wife|husband|daughter|son|life|child|partner)',
    reason: 'Oneself not known, or seen as what others carry.',
    fires: [
      'I look in the mirror and see nobody',
      'my wife married a man and got a patient',
      'sick of the sight of myself',
    ],
    quiet: ['wing mirror off the car', 'he married a nurse', 'I do not know my PIN'],
  }),
  founding({
    id: 'despair.buried',
    category: 'despair',
    tier: 'concern',
    pattern:
      '(like|feels like|its like|am|im|as if) ..3 (buried|drowning|sinking|locked|trapped|stuck|caged|suffocating|falling|rotting|wasting away|dying|in prison|in jail|serving|prisoner|underwater|quicksand|in a cage|a life sentence) ..3 (alive|slowly|in my (body|head|own|room|flat|house|chair)|in this (body|room|bed|house|chair|life|flat)|every day|nobody|no way|and (i|nobody|no one)|deeper|with no|for ever|forever|under|away in)|(same) (four|4|grey|wee) ..1 (walls|room|chair|window|bed|pills|day) ..4 (every|day|alone|same|nobody|and|over|again|for ever)|(four|4) walls ..5 (day|week|alone|closing|nobody|talk|mad|same|all|prison)|(sit|sitting|sat|lie|lying|stare|staring) ..3 (in the dark|at the (wall|walls|ceiling|clock|window|floor|door)|waiting (for|till|to)|watching the clock) ..6 (bed|over|nothing|all day|for hours|every|end|until|till|nobody|cry|wait|fur|hours|cant|wondering|and wait|think)|(future|tomorrow|years|rest of my life|ahead) ..4 (more of (this|the same)|less of me|worse|blank|black|nothing|empty|terrifies|scares|dark|no future|a wall|without|dread)',
    reason: 'Shut in, sinking, or waiting the day out.',
    fires: [
      "it's like being buried alive",
      'same four walls every day',
      'I sit in the dark and wait for bed',
      'the future is just more of this',
    ],
    quiet: ['the cat was stuck in the tree', 'four walls and a roof', 'sitting in the sun all day'],
  }),
  founding({
    id: 'despair.joyless',
    category: 'despair',
    tier: 'concern',
    pattern: `(cant|cannae|dont|dinnae) (remember|mind|recall) ..2 (last time|when) ..2 (i|ah) ..2 (laughed|smiled|happy|felt|lauched|enjoyed|looked forward|cared|slept|was happy|wanted|went out|hugged|was hugged)|(lost|losing|lose) ..2 (the|all|my|any) ..1 (taste|interest|joy|spark|zest|love|appetite|will|heart) ..1 (for|in|of|tae) ..2 (life|living|it all|everything|anything|things|people|it)|(nae|no|nee|nay|any|little|zero|what|whats) ..1 (joy|point|purpose|sense|use) ..1 (in|of|to) ..1 (owt|anything|onything|anythin|being here|gettin up|getting up|going on|gaun on|any of it|life|livin|living|it anymore|me)|(divvent|dinnae|dont|dunno|wonder|no idea|god knows) ..1 (knaa|know|ken|why) ..1 (i|ah|we) (bother|try|even|get up|keep|still|am|wake|go on|carry on)`,
    reason: 'No joy or purpose.',
    fires: [
      "can't remember when I last laughed, cant remember when i was happy",
      'lost the taste for it all',
      'divvent knaa why ah bother',
      'nee point in owt',
    ],
    quiet: ['I cannot remember the last time it rained', 'lost interest on savings'],
  }),
  founding({
    id: 'despair.sick-of',
    category: 'despair',
    tier: 'review',
    pattern:
      '(sick|tired|scunnered|fed up|weary|done|had enough|hae enough|enough|seek|had it) (of|wi|with|o|ae) (it|it all|this|everything|hospitals|all of it|aw|pain|people|being) ...5 (sick|tired|done|enough|scunnered|weary|fed up) (of|wi|with|o|ae) (me|myself|masel|living|life|being|everything|people|it all|trying|fighting|waking|all of it|existing)|(cannae|cant|cannot|can not) be (daein|doing|bothered|arsed) ..1 (wi|with) ..1 (life|living|livin|this life|it all|any of it|anything|existing|people|myself|ony o it)|(hopeless|pointless|useless) ...2 (all of it|the whole thing|the lot|everything|every bit|any of it|aw o it|my life|whole life)',
    reason: 'Sick of all of it.',
    fires: [
      'sick of it. sick of people, sick of me',
      'cannae be daein wi life',
      "it's hopeless. the whole thing",
    ],
    quiet: ['sick of it, the noise', 'the game is over'],
  }),
  founding({
    id: 'despair.make-it-stop',
    category: 'despair',
    tier: 'review',
    pattern:
      '(want|need|wish|beg|begging|please|make|let|just) ..3 (it|this|everything|pain|all) ..1 (to|tae|would|just|all) ..1 (stop|end|be over|be done|finish|go away) ...2 (all of it|everything|permanently|for good|forever|for ever|once and for all|please|i cant|im tired|im so tired|now please|anymore|cant take) --(rain|raining|music|barking|noise|neighbour|neighbours|election|itch|itching|hiccups|ads|advert|adverts|snow|season|spam|emails|winter)',
    reason: 'Wants it all to stop.',
    fires: [
      'I just want it to stop. all of it',
      'I just need it all to stop. for good',
      'want everything to end for good',
    ],
    quiet: ['I want the rain to stop, please', 'make it go away, said the cat'],
  }),
  founding({
    id: 'despair.carer-at-end',
    category: 'despair',
    tier: 'review',
    pattern: `(carer|caring|care for|looking after|look after|her|him|mum|mam|dad|husband|wife|son|daughter) & (cant|cannae|cannot|couldnt|couldnae|dont know how|no|not|nothing) ..3 (one more|another|anymore|any more|much longer|left to give|make myself|go back in|go home|go on|cope|do this|face|left in me|survive|keep doing|doing this) & (night|end|alone|nobody|car|tired|help|breaking|broken|cry|crying|sleep|enough|drowning|resent|hate|run away|drive|door|door again|both) & ${SELF} --(nursery|work rota|parking)`,
    reason: 'A carer at the end of strength.',
    fires: [
      "I'm her carer and I can't do another night",
      "love him but I sat in the car and couldn't make myself go back in",
    ],
    quiet: ['I look after mum and the car', 'cannot look after the dog another week'],
  }),
];
