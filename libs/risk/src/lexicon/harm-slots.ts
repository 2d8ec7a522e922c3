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
