/** Slots of meaning that the phrases about the body share, in the phrase language. Single words wherever they can be. */

/** Cannot, will not, hardly. */
export const CANT =
  '(cant|cannot|cannae|canny|canna|couldnt|couldnae|could|wont|willnae|winnae|wouldnt|wouldnae|unable|struggling|strugglin|struggle|struggles|struggled|hardly|barely|scarcely|fighting|fightin|battling|difficult|difficulty|trouble|hard)';
/** That it is so now, new, or getting worse. */
export const LATELY =
  '(now|noo|since|today|tonight|yesterday|morning|mornin|afternoon|night|minute|minutes|mins|hour|hours|hrs|day|days|week|weeks|sudden|suddenly|again|still|getting|gettin|worse|worsening|keeps|keep|started|startin|starting|woke|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lately|recently|just|constant|constantly|continuous)';
/** The writer or somebody beside them. */
export const SOMEBODY =
  '(i|im|ive|ah|ahm|ahve|am|my|ma|me|he|hes|she|shes|his|her|him|they|theyre|mum|mums|mam|mams|mom|maw|mother|dad|dads|da|faither|father|husband|husbands|hubby|wife|wifes|partner|partners|son|sons|daughter|daughters|brother|brothers|sister|sisters|gran|grans|granny|nan|nana|grandad|granda|grandma|uncle|auntie|aunt|friend|friends|mate|mates|pal|neighbour|wean|bairn|baby|flatmate|client|lad|lassie|man|missus|our)';
/** Somebody beside the writer. */
export const OTHER_ONE =
  '(he|hes|she|shes|him|her|his|they|theyre|them|mum|mums|mam|mams|mom|maw|mother|dad|dads|da|faither|father|husband|husbands|hubby|wife|wifes|partner|partners|son|sons|daughter|daughters|brother|brothers|sister|sisters|gran|grans|granny|nan|nana|grandad|granda|grandma|uncle|auntie|aunt|friend|friends|mate|mates|pal|neighbour|wean|bairn|baby|flatmate|client|missus)';
export const BREATH = '(breath|breathe|breathing|breathin|breaths|air|wind|lungs|puff)';
export const SUGAR =
  '(sugar|sugars|bloods|glucose|bg|bgs|bm|bms|libre|dexcom|sensor|meter|monitor|reading|readings|cgm|pump|levels|level)';
export const LIMB_SIDE = '(arm|arms|airm|hand|haun|leg|legs|fingers|foot|side|face|mouth|body|lip|cheek)';
export const BELLY =
  '(belly|stomach|stomachs|tummy|abdomen|guts|gut|bowel|bowels|stoma|appendix|wame|insides|kidney|kidneys)';
export const WOUND =
  '(wound|wounds|scar|stitches|staples|incision|surgery|op|operation|ulcer|ulcers|foot|feet|toe|toes|heel|leg|legs|shin|cut|blister|sore|stoma|port|picc|line|hickman|fistula|drain|catheter|bite|dressing|dressings|graze|abscess|site|finger)';
/** Doctors, lines and hospitals. */
export const HELP =
  '(111|999|112|ambulance|doctor|doctors|doc|gp|gps|surgery|hospital|nurse|nurses|anyone|anybody|somebody|someone|them|casualty|chemist|pharmacist|pharmacy|consultant|helpline|paramedics|nhs24)';
