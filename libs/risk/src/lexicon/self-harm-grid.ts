import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { BLADE, BODY_PART, KIN, MY_BODY, ON_PURPOSE, REFLEXIVE, WOUNDING } from './harm-slots.ts';

const NOT_MEANT =
  '(shaving|shavin|shave|cooking|gardening|grater|mandoline|secateurs|insulin|cannula|physio|physiotherapist|surgery|surgeon|operation|haircut|hairdresser|fringe|telly|film|episode|novel|podcast|sharps|lancet|bagel|bread|onion|onions|hedge|tattoo)';

/** Slots joined with nearness: what is done, to what, how it is meant. */
export const SELF_HARM_GRID: readonly Phrase[] = [
  founding({
    id: 'self-harm.meant-and-bleeding',
    category: 'self-harm',
    tier: 'immediate',
    pattern: `(bleed|bleeding|bleedin|blood|bleeds|stitches|stopping|pouring|pumping|gushing|gaping) & (${ON_PURPOSE}|(i|ive|i have|just|ah|ahve|id) [just|have|really] (cut|slashed|sliced|slit) [it|too|so|${REFLEXIVE}|(my|ma|me) ${BODY_PART}|again|really|way|and|an]|did (it|this) ${REFLEXIVE}|done (it|this) ${REFLEXIVE}|put (it|them) there ${REFLEXIVE}|(my|ma|me) ..2 ${BODY_PART} ${REFLEXIVE}|deeper than (normal|usual|before|last|i)) & (${BODY_PART}|${BLADE}|cut|cuts|deep|deeper|slashed|sliced|injured|wound) --(blood (test|tests|count|cell|pressure|results|work)|${NOT_MEANT}|finger|thumb|nose|period|accident|accidentally|gums|accidental)`,
    reason: 'A wound that was meant and that bleeds: minutes count.',
    fires: [
      'I have injured my arm deliberately and the bleeding will not slow',
      'just cut, deeper than before and the blood is everywhere',
    ],
    quiet: ['I cut my thumb on purpose-made glass, blood everywhere', 'cut myself shaving, blood all over'],
  }),
  founding({
    id: 'self-harm.blade-in-hand',
    category: 'self-harm',
    tier: 'immediate',
    pattern: `${BLADE} ~5 (in (my|ma|me) (hand|hands|haun|lap|fist|fingers|pocket)|(beside|next to|in front of|infront of) me|against (my|ma|me)|(holding|haudin|grabbed|picked up|got|gripping) (the|a|my|it|ma)|put it down|put it away|let go of it|on (my|ma) (arm|wrist|skin|thigh|leg|knee|lap)|pressed) & (alone|cant|cannot|cannae|tonight|now|shaking|urge|urges|want|wanna|skin|wrist|wrists|arm|arms|thigh|help|crying|scared|stop|please|need|deserve|hate) --(${NOT_MEANT}|cook|chop|chopping|vegetables|carrot|carrots|potato|potatoes|butter|cheese|steak|fork|glass of|reading glass|window|pasta|sewing|knitting|beard|legs shaved|screen)`,
    reason: 'The means is in the hand and the writer is torn.',
    fires: ['knife in my hand, cant put it down', 'I am holding the razor and I want it to stop'],
    quiet: ['a knife in my hand and a carrot I cant chop', 'holding the razor, need to shave'],
  }),
  founding({
    id: 'self-harm.object-in-body',
    category: 'self-harm',
    tier: 'immediate',
    pattern: `(glass|needle|needles|pin|pins|nail|staple|staples|compass|pen|scissors|knife) in (my|ma|me) ..1 (arm|arms|airm|leg|legs|wrist|wrists|hand|hands|thigh|skin|stomach) & (${REFLEXIVE}|on purpose|deliberately|good|bleed|deserve|let it) --(surgeon|splinter|cannula|nurse|accident|stood|trod|dropped|acupuncture|injection|insulin)`,
    reason: 'Something driven into the skin on purpose.',
    fires: ['needles in my arm, did it myself', 'glass in my hand, let it bleed'],
    quiet: ['the nurse left a needle in my arm', 'acupuncture: needles in my leg, it was good'],
  }),
  founding({
    id: 'self-harm.other-doing-now',
    category: 'self-harm',
    tier: 'immediate',
    about: 'other',
    pattern: `${KIN} ..6 (cutting|cuttin|slicing|slashing|bleeding|harming|hurting (herself|himself|themselves)|burning (herself|himself)|cut (herself|himself|themselves)) ..6 (rn|right now|now|the now|the noo|on (facetime|call|video|the phone)|wont stop|locked|bathroom|this minute|and wont|blood) -(cutting (the|down|back|out|off|up|hair)) --(haircut|hedge|film|telly|nosebleed)`,
    reason: 'Somebody is harming themselves while the writer looks on.',
    fires: ['my pal is cutting herself right now', "my son's bleeding in the bathroom and it was him did it"],
    quiet: ['she is cutting the cake right now', 'he is cutting down now'],
  }),
  founding({
    id: 'self-harm.tablets-to-feel',
    category: 'self-harm',
    tier: 'immediate',
    pattern:
      '(took|taken|taking|swallowed|downed|necked) ..3 (extra|loads|handful|bunch|too many|too much|more|double|few extra|whole|all) ..4 (meds|tablets|pills|insulin|painkillers|medication|paracetamol|dose|doses|them) & (feel (something|smthing|sumthing|smth|anything|numb|nothing)|punish|punishing|deserve|numb|to hurt|stop feeling|spinning|on purpose|deliberately|go numb|shut it up|make it stop) --(mistake|accident|accidentally|pharmacist|muddled|mixed up)',
    reason: 'Tablets taken as harm, not as treatment.',
    fires: ['took loads of my meds just to feel numb', 'swallowed extra tablets to punish myself'],
    quiet: ['took too many tablets by mistake and feel numb', 'taking extra vitamins to feel better'],
  }),
  founding({
    id: 'self-harm.wounds-own-body',
    category: 'self-harm',
    tier: 'high',
    pattern: `(i|ive|im|ah|ahve|ahm|id|been|keep|started|start|back|me|again|just) ..5 ${WOUNDING} ..4 ${MY_BODY} ..6 (purpose|deliberate|deliberately|intentionally|punish|punishment|deserve|relief|release|calm|calmer|cope|quiet|feel|again|night|nights|every|daily|lately|week|angry|numb|control|urge|urges|glad|hate|stop) -(hair|nails|toenails|losses|${WOUNDING} ..4 (off|short)) --(burning feeling|neuropathy|eczema|psoriasis|oven|hot water bottle|${NOT_MEANT}|gym|exercise|exercises|accident|accidentally|fell|tripped|oven|sun|sunburn|cat|dog|eczema|psoriasis|midges|nurse|nettle|itch|itchy|cramp)`,
    reason: 'The own body wounded, with the motive or the habit beside it.',
    fires: [
      'I keep burning my arm with the iron to feel calm',
      'ah wis scratchin ma thighs again till ah felt quiet',
    ],
    quiet: ['I burned my arm on the oven again', 'I cut my nails every week'],
  }),
  founding({
    id: 'self-harm.pain-as-relief',
    category: 'self-harm',
    tier: 'high',
    pattern: `(make|making|cause|causing|give|giving|need|want|swap|replace|other|different|choose) ..4 pain ..6 (skin|${REFLEXIVE}|quiet|numb|control|arm|arms|leg|calm|own|blade) & (i|me|my|ma|myself) --(painkiller|painkillers|relief from|clinic|gp|physio|consultant|massage|distraction technique|tens)`,
    reason: 'One pain made against another.',
    fires: ['I make other pain on my arm so the head is quiet', 'need a different pain, one I control'],
    quiet: ['they give me pain relief, a patch', 'I want the pain clinic to calm down'],
  }),
  founding({
    id: 'self-harm.admitted',
    category: 'self-harm',
    tier: 'high',
    pattern: `(i|ah|and i|yes i|still) [do|still|sometimes|often|also|just|even|regularly|probably|have|always] (self harm|selfharm|self injure|harm ${REFLEXIVE}|cut ${REFLEXIVE}|burn ${REFLEXIVE}|hurt ${REFLEXIVE} (so what|on purpose|again|to|when|because|cos|every|most|at night|daily|and it|it helps|and no)) -((cut|burn|hurt|harm) ${REFLEXIVE} ..3 (shaving|cooking|slack|some|off|short|free|loose|lifting|trying to|moving|on|by|falling)|to (try|lift|reach|get)) --(${NOT_MEANT}|years ago|used to|clean|recovered|talk|training|lecture|book)`,
    reason: 'Self-harm admitted in so many words.',
    fires: ['yes I self-harm and no I will not stop', 'I hurt myself most nights'],
    quiet: ['I cut myself some slack', 'I read a book on why people self harm'],
  }),
  founding({
    id: 'self-harm.hits-self',
    category: 'self-harm',
    tier: 'high',
    pattern: `(hit|hits|hitting|hittin|bang|banging|bangin|punch|punching|punchin|slap|slapping|smack|smacking|thump|thumping|batter|battering|headbutt|headbutting) ...3 (${REFLEXIVE}|(my|ma|me) ..1 (head|heid|face|leg|legs|arm|arms|thigh|thighs|chest|stomach|jaw)|(the|a) (wall|walls|door)) & (me do|i do it|every day|every night|again|black|blue|bruise|bruises|bruised|till|til|until|angry|rage|frustration|on purpose|so hard|knuckles|deserve|useless|hate|cant stop|punish) --(he|she|his|her|husband|wife|accident|fell|shelf|cupboard|xbox|film|telly|physio|car|beating ${REFLEXIVE} up|cat|headbanging|they|drum|ball|tantrum)`,
    reason: 'Blows at the own head or body.',
    fires: ['me hit head, hit me head. every day. useless', 'I punch the wall till my knuckles are black'],
    quiet: ['she hit my head again', 'banged my head on the shelf again'],
  }),
  founding({
    id: 'self-harm.arms-to-hide',
    category: 'self-harm',
    tier: 'high',
    pattern: `(arm|arms|airms|wrist|wrists|leg|legs|thigh|thighs|cuts|marks|scars|scratches|burns|bandage|bandages|plasters) & (mess|ribbons|shreds|cuts|fresh|slices|scabs|wrecked|state|new|red raw|covered) & (see|hide|hiding|hid|sleeves|hoodie|pe|swimming|shorts|changing|notice|noticed|notices|asked|wedding|undress|excuse|excuses|cardigan|bracelets|nobody|tights) & (cut|cuts|cutting|cant let|dont want|again|on purpose|did it|i do|done|sh|slices|fresh) --(${NOT_MEANT}|training|helpline|psoriasis|eczema|lupus|rash|surgery|sunburn|brambles|kitten|cat|fistula|steroids|warfarin|midges|cellulitis|dialysis|bloods|oedema|lymphoedema|hives)`,
    reason: 'Fresh marks that nobody is to see.',
    fires: [
      'arms are a mess, dont want mum to see, done it again',
      'fresh cuts on my legs and swimming is tomorrow so I need an excuse',
    ],
    quiet: ['psoriasis again, arms a mess, long sleeves to hide it', 'new budget, see the news'],
  }),
  founding({
    id: 'self-harm.found-on-somebody',
    category: 'self-harm',
    tier: 'high',
    about: 'other',
    pattern: `${KIN} & (blade|blades|razor|razors|self harm|self harming|self harmed|selfharm|cutting|cuts|hurting (herself|himself|themselves)|harming (herself|himself|themselves)|slices) & (found|find|saw|seen|noticed|told|tells|admitted|admits|says|hiding|hides|sleeves|bed|sheets|arms|wrists|thighs|blood|months|marks|scars) & (arm|arms|wrist|wrists|thigh|thighs|legs|sheets|bed|drawer|blood|tin|months|weeks|sleeves|harming|herself|himself|bathroom|school) --(${NOT_MEANT}|training|helpline|budget|benefits|council|grass|cake|cutting edge|tooth|teeth|years ago|wood|paper|hair)`,
    reason: 'Somebody near is found to be cutting.',
    fires: [
      "found razor blades in my daughter's drawer and marks on her arms",
      'my husband admitted he has been cutting, his thighs are covered',
    ],
    quiet: [
      'my son is cutting wood, saw in the bed of the truck',
      'council cuts: my daughter told me the school lost staff',
    ],
  }),
  founding({
    id: 'self-harm.illness-as-weapon',
    category: 'self-harm',
    tier: 'high',
    pattern: `(insulin|sugar|sugars|glucose|meds|tablets|medication|inhaler|inhalers|stoma|catheter|wound|dressing|dialysis|feed|oxygen|stitches|pump|diet) ~8 (on purpose|deliberately|intentionally|to punish|punishing|punishment|i deserve it|to hurt ${REFLEXIVE}|so it hurts|to make ${REFLEXIVE} (ill|sick|worse|suffer)) -(not on purpose|never deliberately|nurse|doctor) --(not on purpose|they did it|on purpose apparently)`,
    reason: 'Treatment turned against the own body.',
    fires: ['messing about with my tablets to punish myself', 'I leave the wound open on purpose'],
    quiet: ['I missed my insulin, not on purpose', 'the pump beeps at night'],
  }),
];
