/**
 * Wordings that the phrases of conduct share, in the phrase language: how people write "you", and the numbers, which
 * the language has no sign for.
 */

export const YOU = '(you|u|ye|yous|youse|ya|yiz)';
export const YOU_ARE =
  "(you're|ye're|ur|yer|you|u|ye|you are|u are|u r|ye are|ya|yous are|yous|youre all|you lot are)";
/** With a verb in it, where a bare "you" would say too little. */
export const YOU_REALLY_ARE = "(you're|ye're|ur|yer|you are|u are|u r|ye are|ya|yous are|you lot are)";
export const YOUR = '(your|ur|yer|yur)';
export const DONT = "(don't|do not|dinnae|dinna|never|no|not|divvent)";
export const PARENT =
  '(mum|mam|maw|ma|mom|mummy|mother|dad|da|daddy|father|parents|parent|folks|gran|nan|carer|carers|nurse|teacher|sister|brother|social worker|key worker|support worker|family|pals|mates|friends)';
/** Verbs that tell of what somebody else said; before one of these words it is a report. */
export const SAID =
  '(said|say|says|saying|told|tell|tells|telling|shout|shouts|shouted|shouting|yelled|yelling|cried|called|calls|call|calling|write|wrote|written|asked|asks|asking|commented|commenting|heard|hear|posted)';

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
export const ONE_TO = (last: number) => `(${range(1, last).join('|')})`;
/** The ages of the young, as figures and as words. */
export const CHILD_AGE =
  '(9|10|11|12|13|14|15|16|17|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|12yr|13yr|14yr|15yr)';
