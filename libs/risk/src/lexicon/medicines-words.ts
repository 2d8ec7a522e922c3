/** Slots of meaning about medicines, in the phrase language. Names of medicines stand here only to be heard. */

/** Any medicine, by its shape or use. */
export const MEDS = '<any-medicine>';
/** Medicines that nobody stops or doubles without danger. */
export const VITAL = '<vital-medicine>';
/** Medicines that make people drowsy or stop their breath. */
export const SEDATING =
  '(morphine|oramorph|oxycodone|codeine|tramadol|fentanyl|patch|patches|diazepam|valium|zopiclone|temazepam|sleepers|sleeping|sedatives|gabapentin|pregabalin|methadone|painkillers|tablets|pills|meds|medication|dose)';
export const OF_OTHERS =
  '(wifes|wife|husbands|husband|hubbys|mums|mum|mams|dads|dad|sisters|brothers|sons|daughters|grans|nans|nanas|friends|mates|pals|neighbours|neighbour|flatmates|partners|boyfriends|girlfriends|aunties|uncles|elses|cousins|workmates|somebodys|someones)';
export const TOOK =
  '(took|taken|taking|taking|taen|take|takes|tuk|takin|had|having|swallowed|swallowing|popped|popping|necked|necking|downed|gulped|scoffed|ate|eaten|eating|used|using|injected|done|doing|did|gave|given|giving|gied)';
export const DRINK =
  '(vodka|wine|whisky|whiskey|drink|drinking|drunk|alcohol|cider|beer|booze|gin|brandy|rum|buckie|bucky|pints|pint|cans|bevvy|bevvied|prosecco|lager|sherry|steaming|hungover|shots)';
