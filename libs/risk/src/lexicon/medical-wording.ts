/** Wordings that the phrases of medical emergencies and medicines share. */

/** People near enough to be told of in a forum; the author has words of his own in each pattern. */
export const WHO =
  '(he|she|they|hes|shes|him|her|wean|bairn|baby|son|daughter|husband|wife|partner|mum|mam|maw|mother|dad|da|father|gran|granny|nan|grandad|granda|brother|sister|friend|pal|mate|m8|neighbour|hubby|bloke|fella|man|wumman|lad|lass|lassie|boy|girl|our|wor|sheila|client)';
export const WHOSE =
  '(my|ma|me|his|her|their|the|our|mums|dads|mams|maws|hubbys|wifes|husbands|sons|daughters|weans|one|wan|left|right|whole)';
export const NOW =
  '(now|noo|right now|the now|the noo|just now|this minute|as i type|currently|today|the day|tonight|the night|since this morning|this morning|all of a sudden|suddenly|sudden|just|this afternoon|an hour|hours|since dinner|since breakfast|since lunch|since tea|getting worse|worse)';
export const CANT =
  "(can't|cannot|cannae|canny|can not|couldn't|couldnae|unable|struggling|hardly|barely|won't|willnae|no able|not able|no can)";
/** Told as long over: a phrase is quiet where it touches one of these. */
export const HISTORY = '(years ago|last year|back in|when i was|used to|in the past|in 19|in 20|months ago)';
