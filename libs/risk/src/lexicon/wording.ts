/**
 * Wordings that many phrases share, in the phrase language. British and Scottish usage together; single words stand
 * in one bracket wherever they can, so that alternatives do not multiply.
 */

export const I_AM = "(i'm|i am|am|ahm|i was|i wis)";
export const I_WILL =
  "(gonna|gonnae|gonny|gunna|i'll|ah'll|i will|(going|goin|gaun|about|ready|planning) (to|tae))";
export const WANT_TO = '(wanna|wantae|(want|wants|wanted|wantin|wanting) (to|tae))';
export const MYSELF = '(myself|masel|mysel|maself|meself|my self|ma self)';
/** The act itself, as people name it. No means are listed beyond what finding the words needs. */
export const END_MY_LIFE = `((kill|killing|hang|hanging|drown|shoot|top|topping|unalive|unaliving) ${MYSELF}|(end|ending|take|taking) (my|ma) [own] life|(end|ending) it all|do ${MYSELF} in|(take|taking) an overdose|commit suicide|(jump|step|walk) (off|in front of) (a|the) (bridge|roof|cliff|train|bus|lorry))`;
export const SOON =
  '(tonight|today|now|tomorrow|(the|this) (night|now|morn|morning|afternoon|evening)|in the morning)';
export const NO_LONGER = '(anymore|onymair|(any|much|nae|ony) (more|longer|mair))';
export const PARTNER =
  '(husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|fella|carer|hubby|dad|da|stepdad|mum|mam|maw|brother|sister|son|daughter)';
export const CHILD =
  '(wean|weans|bairn|bairns|kid|kids|child|children|baby|toddler|newborn|grandson|granddaughter|wee (one|boy|girl))';
export const TABLETS =
  '(tablets|pills|meds|medication|medicine|painkillers|paracetamol|antidepressants|insulin)';
