import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { VITAL } from './medicines.ts';

const TABLETS =
  '(tablet|tablets|pill|pills|meds|medication|medicine|morphine|tramadol|codeine|insulin|painkillers|dose|doses|paracetamol|warfarin|diazepam|steroids)';

/** Trouble with medicines in short plain sentences. */
export const MEDICINES_PLAIN: readonly Phrase[] = [
  founding({
    id: 'medicines.plain-wrong',
    category: 'medicines',
    tier: 'high',
    about: 'either',
    pattern: `(doubling|doubled|doublin|trebling) up on ..2 ${TABLETS}|(inject|take|took|taken|taen|give|gave|swallow) ..2 (wrong) ..1 ${TABLETS}|(taken|took|taen|had|given|gave) ..4 ${TABLETS} ..4 (by mistake|by accident|in error|instead of (morning|night|mine|my|his|her)|in the morning by|mistake)|(two|three|many|double) (pill|pills|tablet|tablets) (not|no) ..1 (one|two|mistake)|(morning|lunch|lunchtime|tea|night|bedtime|day) (tablets|ones|pills|meds) ..4 (morning|lunch|tea|night|day|evening) (tablets|ones|pills|meds) ..2 (together|at once|same time|at the same)|(8|9|10|12|14|16|20|eight|ten|twelve|sixteen|twenty) ..1 (paracetamol|ibuprofen|cocodamol|codeine|tramadol|aspirin|nytol) ..4 (today|a day|mistake|since|already|at once|yesterday|tonight|last night|sleep|pain)|(extra|more) (painkillers|paracetamol|codeine|tramadol|morphine|diazepam|sleepers) than ..3 (should|meant|supposed|allowed|label|box)|more than ..2 (prescribed|supposed|should|meant|label|box says) ..3 (tramadol|codeine|morphine|painkillers|diazepam|pregabalin|tablets|of)|(ibuprofen|naproxen|aspirin|nurofen|diclofenac) ..4 (on top of|with|wi|and|plus) ..3 (thinner|thinners|warfarin|apixaban|rivaroxaban|edoxaban)|take ..1 (tablet|tablets|pill|medicine) of ..1 (neighbour|mother|friend|husband|wife|sister|brother|father) -((dog|cat|dug|dogs|cats) ~6 (tablet|tablets|pills)|(nearly|almost|can i|should i|is it|safe|can you|what if|how much) ..5 (take|took|taken|ibuprofen|naproxen|give))`,
    reason: 'Wrong amounts and mixtures, told plainly.',
    fires: [
      'been doubling up on the morphine',
      "I've taken my night pills in the morning by mistake",
      'took ibuprofen on top of my blood thinner',
    ],
    quiet: [
      'Can I take ibuprofen with warfarin',
      'the dog took the wrong tablet',
      'doubling up with laughter',
    ],
  }),
  founding({
    id: 'medicines.plain-missed',
    category: 'medicines',
    tier: 'review',
    about: 'either',
    pattern: `(missed|missing|skipped|without|no|gone) ..1 (two|three|four|five|six|seven|several|few|2|3|4|5|6|7) (days|nights|weeks) ..2 ${TABLETS}|${TABLETS} ..2 (missed|skipped) ..2 (days|nights|weeks|doses)|(have|got|has) (no|nae|zero) [more] ${TABLETS} ..3 (pharmacy|chemist|closed|shut|left|till|until|monday|bank|weekend|shortage|what|help|now)|no more ${TABLETS} (pharmacy|chemist|left|until|till|now|what|help)|(halved|halving|cut|cutting|reduced|lowered|dropped) (my|ma|the) ..1 ${VITAL} ..4 (because|cos|fat|face|weight|myself|masel|sick of|side effects|hate|since)`,
    reason: 'Days without medicine, told plainly.',
    fires: ['missed three days of tablets', 'I have no more tablets, pharmacy closed'],
    quiet: ['missed three days of work', 'what happens if you miss a dose', 'no more biscuits'],
  }),
  founding({
    id: 'medicines.plain-no-stock',
    category: 'medicines',
    tier: 'review',
    about: 'either',
    pattern: `(chemist|pharmacy|boots) ..2 (has|have|hasn't|has got|had) (no|nae|any|run out of) ..2 ${VITAL}|(nowhere|naewhere|no chemist|nobody) ..2 (has|have|got|stocks) ..2 ${VITAL}`,
    reason: 'No stock anywhere.',
    fires: ['chemist has no epilepsy tablets anywhere', 'nobody has any insulin'],
    quiet: ['the chemist has no parking', 'nobody has any patience'],
  }),
];
