/** Wordings that the phrases of suicide and despair share. Single words stand in one bracket: they cost one step. */

/** The author as subject, contractions included; `am` is Scots ("am gonnae"). */
export const I = '(i|ah|im|ive|id|ill|ahm|ahve|ahd|ahll|me)';

export const TABLETS =
  '(tablets|tablet|pills|pill|meds|medication|medicine|painkillers|paracetamol|antidepressants|capsules|sleepers|insulin|overdose)';

export const PEOPLE =
  "(everyone|everybody|everbody|folk|folks|people|they|theyd|they'll|theyre|family|kids|weans|bairns|children|daughter|son|boys|girls|parents|mum|mam|dad|husband|wife|partner|boyfriend|girlfriend|friends|pals|mates|world|yous|youse|you|all|them|he|she|hed|shed|youd|sister|brother)";

/** Medicines as things at hand. Named no further than finding the words needs. */
export const PILLS =
  '(tablets|tablet|pills|pill|meds|medication|medicine|medicines|painkillers|paracetamol|antidepressants|morphine|oramorph|codeine|tramadol|insulin|sleepers|capsules|patches|blister|blisters|overdose|tabs)';

/** Other means at hand. */
export const MEANS = '(rope|noose|cord|knife|blade|blades|razor|razors|gun|shotgun|pistol|rifle)';

/** Places, as people name where they are. */
export const PLACE =
  '(bridge|brig|cliff|cliffs|ledge|roof|rooftop|balcony|multistorey|storey|railway|tracks|track|platform|pier|harbour|quay|quayside|river|canal|reservoir|loch|weir|sea|seafront|water|waters|viaduct|overpass|parapet|railings|edge|docks|rails|flyover)';

/** Words of an end that make a second sign weigh. */
export const ENDING =
  '(scared|feart|afraid|frightened|peace|sorry|goodbye|bye|cheerio|farewell|forgive|enough|end|ending|over|finish|finished|die|dead|deid|dying|point|tired|alone|courage|brave|anymore|anymair|nomore|tonight|nobody|fault|suffer|suffering|pain|easier|easy|hopeless|burden|sleep|gone|never)';

/** Those who stay behind. */
export const KIN =
  '(kids|weans|bairns|children|son|sons|daughter|daughters|mum|mam|maw|mom|dad|da|wife|husband|hubby|partner|brother|sister|lad|lass|lads|girls|boys|grandkids|family|parents|gran|nan|nana|everyone|everybody|them|her|him|wee)';
