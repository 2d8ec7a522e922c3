/** Weak signs that weigh when two of them meet. Single words stand in one bracket: they cost one step. */

/** How things feel. */
export const LOW =
  '(hopeless|useless|worthless|pointless|meaningless|lonely|loneliness|empty|emptiness|numb|trapped|burden|despair|miserable|unbearable|weary|dread|hollow|defeated|beaten|invisible|forgotten|abandoned|nuisance|failure|flat|scunnered|ashamed|drowning|sinking|fading|bleak|broken|crying|greetin|sobbing|tears|suffering|darkness|suicidal|depressed|hell|torture|nightmare|exhausted|drained|helpless|alone|alane|grief|pathetic|rotten|unwanted|unloved|isolated|desperate|shame|sad|heartbroken|misery)';

/** The author. */
export const SELF = '(i|im|ive|id|ill|me|my|myself|ah|ahm|ahve|ma|masel|mysel|am|we)';

/** Closeness to the word of life, for those who are tired of it. */
export const OF_LIFE =
  '(life|living|livin|alive|existing|existence|exist|world|waking|breathing|everything|anything|anymore|onymair|myself|masel|trying|tryin|fighting|fightin|hoping|pretending|tomorrow|future|being)';

/** A person near the author. */
export const NEAR_PERSON =
  '(dad|da|mum|mam|maw|mom|husband|hubby|wife|partner|son|daughter|lad|lass|brother|sister|gran|nan|nana|grandad|granda|faither|father|mother|friend|pal|mate|neighbour|uncle|aunt|auntie|boyfriend|girlfriend|cousin|nephew|niece|he|she|hes|shes)';
