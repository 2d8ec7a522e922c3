/** Wordings shared by the phrases about self-harm, eating, abuse and children, in the phrase language. */

export const LIMB =
  '((my|ma|me) [own|left|right|upper|inner] (arm|arms|airm|airms|leg|legs|wrist|wrists|thigh|thighs|forearm|forearms|skin|ankle|ankles|hip|hips|stomach|belly|shoulder|shoulders))';
export const SELF = `(<myself>|${LIMB})`;
export const WHEN =
  '(again|tonight|2nite|today|yesterday|last night|this (morning|week|weekend|afternoon|evening)|the (day|night|now|noo)|(every|most|some|all) (day|night|nights|days|week|weekend|weekends|morning)|these days|lately|recently|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(few|two|three) (days|weeks) ago|hour ago|now|all the time|daily|nightly)';
export const DAYS =
  '(for|in|since|about|over) ..2 (days|day|week|weeks|weds|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|thurs|fri|sat|sun|weekend|yesterday)';
/** Who may hurt an adult at home or in care. */
export const PARTNER_WORD =
  '(husband|wife|hubby|partner|boyfriend|girlfriend|bf|gf|ex|fella|fiance|bidey in|man|spouse|missus)';
export const NEAR_ONE =
  '(husband|wife|hubby|partner|boyfriend|girlfriend|bf|gf|ex|fella|fiance|missus|carer|carers|son|daughter|brother|sister|nephew|niece|grandson|flatmate|nurse|staff|boy|lad|dad|da|faither|mum|mam|maw|mother|father|stepdad|stepmum|stepfather|stepmother|uncle|husbands|wifes|partners|boyfriends|girlfriends|exs|sons|daughters|dads|mums|brothers|parents|in laws)';
export const SOMEBODY = `(he|she|they|hes|shes|theyre|my [own|ex|step|oldest|youngest|elder] ${NEAR_ONE}|(ma|me|our|the) [ex|step] ${NEAR_ONE})`;
export const PARENT =
  '(mum|mam|maw|mom|mummy|mother|dad|da|daddy|faither|father|stepdad|stepmum|stepfather|stepmother|parents|foster (mum|dad|parents|carer)|mums (boyfriend|bf|fella|partner|man)|dads (girlfriend|gf|partner))';
export const KID =
  '(wean|weans|bairn|bairns|kid|kids|child|children|baby|babby|babies|toddler|newborn|infant|grandson|granddaughter|grandchild|grandkids|grandchildren|nephew|niece|little (one|ones|boy|girl|lad|brother|sister)|wee (one|ones|yin|yins|boy|girl|lad|lassie|man|brother|sister|bro|sis))';
export const KID_OR_OWN = `((my|ma|me|our|the|her|his|their|this) [own|wee|baby|little|youngest|oldest|eldest|poor|year old] (${KID}|son|daughter|boy|girl|lad|lassie))`;
export const FEAR = '(scared|frightened|afraid|terrified|feart|feared|petrified|scairt)';
export const CANT_STOP =
  '(cant|cannot|cannae|canny|can not|couldnt) [seem to|get myself to|seem tae] (stop|quit|help)';
