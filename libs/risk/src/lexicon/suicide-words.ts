/** Wordings that the phrases of suicide and despair share. Single words stand in one bracket: they cost one step. */

/** The author as subject, contractions included; `am` is Scots ("am gonnae"). */
export const I = '(i|ah|im|ive|id|ill|ahm|ahve|ahd|ahll|me)';

export const TABLETS =
  '(tablets|tablet|pills|pill|meds|medication|medicine|painkillers|paracetamol|antidepressants|capsules|sleepers|insulin|overdose)';

export const PEOPLE =
  "(everyone|everybody|everbody|folk|folks|people|they|theyd|they'll|theyre|family|kids|weans|bairns|children|daughter|son|boys|girls|parents|mum|mam|dad|husband|wife|partner|boyfriend|girlfriend|friends|pals|mates|world|yous|youse|you|all|them|he|she|hed|shed|youd|sister|brother)";
