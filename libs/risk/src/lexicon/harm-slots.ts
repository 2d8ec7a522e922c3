/** Slots of meaning for grids about self-harm, eating, abuse and children: every word that people use for one thing. */

export const REFLEXIVE = '(myself|masel|mysel|maself|meself|my self|me self|masell)';
export const BODY_PART =
  '(arm|arms|airm|airms|wrist|wrists|forearm|forearms|thigh|thighs|leg|legs|skin|hip|hips|stomach|belly|ankle|ankles|shoulder|shoulders|throat|neck|chest)';
export const MY_BODY = `(${REFLEXIVE}|(my|ma|me|mah) ..1 (arm|arms|airm|airms|wrist|wrists|forearm|forearms|thigh|thighs|leg|legs|skin|hip|hips|stomach|belly|ankle|ankles|hand|hands|haun|fingers|face|head|heid|scalp|feet|foot|chest|knuckles|body))`;
export const BLADE =
  '(blade|blades|razor|razors|razorblade|knife|knives|scissors|scalpel|sharp|sharps|lighter|glass|shard|sharpener)';
export const ON_PURPOSE =
  '(on purpose|with purpose|purposely|deliberate|deliberately|intentional|intentionally|meant to|meant it|by choice|not an accident|no accident|wasnt an accident|wisnae an accident)';
export const WOUNDING =
  '({cut}|{slash}|{slice}|{slit}|{burn}|{scald}|{scratch}|{scrape}|{stab}|{harm}|{hurt}|{punch}|{bite}|{carve}|{injure}|{bruise}|{slap}|{claw}|{gouge}|{dig}|{stub}|{pinch}|{slam}|{jab}|{pierce}|{wound})';
/** Somebody near, as people name them. */
export const KIN =
  '(son|sons|daughter|daughters|lad|lads|lassie|lass|girl|girls|boy|boys|wean|bairn|kid|teen|teenager|wife|husband|hubby|partner|boyfriend|girlfriend|bf|gf|mum|mam|dad|brother|sister|bro|sis|friend|friends|pal|pals|mate|bestie|cousin|niece|nephew|granddaughter|grandson|flatmate|neighbour|she|he|shes|hes)';
/** Who may hurt the writer, at home or in care. */
export const NEAR_PERSON =
  '(he|hes|she|shes|they|theyre|him|husband|hubby|wife|partner|boyfriend|girlfriend|bf|gf|ex|fella|fiance|missus|carer|carers|nurse|staff|son|daughter|brother|brothers|sister|nephew|niece|grandson|granddaughter|dad|da|mum|mam|maw|father|mother|stepdad|stepson|uncle|landlord|flatmate|neighbour|in laws|boy|lad|boss|man|agency)';
/** Marks of a story, a game or a joke rather than of the writer’s home. */
export const NOT_REAL =
  '(telly|tv|film|movie|episode|season|novel|soap|archers|panto|wrestling|sims|minecraft|xbox|playstation|villager|game|chapter|character|play|theatre|bbc|netflix|documentary|podcast|training|course|volunteer|lecture|history project|dream|dreamt)';
/** A child, as those near it say. */
export const CHILDREN =
  '(wean|weans|bairn|bairns|kid|kids|child|children|baby|babys|babies|toddler|toddlers|newborn|infant|twins|son|sons|daughter|daughters|grandson|granddaughter|grandkids|grandchild|nephew|niece|stepson|stepdaughter|lad|laddie|lassie|boy|boys|girl|girls|yin|yins|little one|little ones|wee one|wee ones|wee man|year old|month old|pupil|schoolgirl|schoolboy)';
