import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';

/** What people call what they take; few names, those where days without them count. */
export const MEDS =
  '(tablet|tablets|pill|pills|meds|med|medication|medicine|medicines|capsules|capsule|dose|doses|painkillers|painkiller|paracetamol|cocodamol|codeine|tramadol|morphine|oramorph|oxycodone|patches|patch|sleepers|sleeping|antidepressants|sertraline|insulin|warfarin|thinner|thinners|steroids|pred|inhaler|prescription|injection|digoxin|methotrexate|lithium|ibuprofen|diazepam|gabapentin|pregabalin|amitriptyline|yins|drops|stuff|heart ones|lot)';
export const VITAL =
  '(insulin|warfarin|apixaban|rivaroxaban|thinner*|steroid*|prednisolone|hydrocortisone|keppra|epilim|valproate|lamotrigine|levetiracetam|carbamazepine|epilepsy|seizure|lithium|clozapine|digoxin|bisoprolol|tacrolimus|transplant|antirejection|hiv|chemo|heart (tablets|tablet|pills|meds|medication|medicine)|parkinsons|madopar|sinemet|inhaler*|antipsychotic*|olanzapine|quetiapine|depot|thyroxine|methadone|morphine|oxygen|creon|bipolar)';
const OVER =
  '(years ago|nineteen|dog|dogs|cat|cats|dug|vet|vets|game|boss|potion|potions|selection box|sweets|chilli|soup|recipe|chocolate)';

/** Wrong amounts, wrong tablets, wrong mixtures. */
export const MEDICINES: readonly Phrase[] = [
  founding({
    id: 'medicines.too-many',
    category: 'medicines',
    tier: 'high',
    about: 'either',
    pattern: `(taken|took|tuk|taen|taking|had|hud|swallowed|given|gave|give|done|did|drawn up|injected|put) ..4 (too many|too much|double|triple|twice|two lots|three times|four times|wrong amount|wrong dose|extra) ..4 ${MEDS}|(taken|took|taen|had|hud|done|did|given|gave|injected|took) ..3 ${MEDS} ..2 (twice|two times|again by mistake|double|doubled up|two lots|twice over|again without|by mistake|by accident) -(${OVER} ~8 (took|taken|had|put|swallowed|gave|too)|(never|not|don't|dont) ..3 (take|taken|took)|too much time)`,
    reason: 'Too much taken, on purpose or not.',
    fires: ['I took too many tablets', 'think mum has taken double her medication', 'I had my codeine twice'],
    quiet: [
      'too many tablets in the box',
      'took too much time',
      'the dog ate double his tablets, dog is fine',
    ],
  }),
  founding({
    id: 'medicines.double-dose',
    category: 'medicines',
    tier: 'high',
    about: 'either',
    pattern: `(taken|took|tuk|taen|had|done) (too many|double|twice|two doses|two lots|a double dose|too much of my|too much of ma|too much of me)|(double|doubled|tripled|double dosed|overdosed) ..2 (dose|dosed|up on|on) ..3 (by mistake|accident|${MEDS}|mixed|forgot|confused)|(accidental|accidentally|mistake) ..3 (overdose|overdosed|od|double dose)|(taking|been having|having|on) (two|three|four|double) ..4 (instead of ..2 (one|wan|two|half)|a day instead|rather than) -((sugars|sugar|spoons|teas|coffees|sweets|bets|dog|dogs|cat|cats|dug|game) ..8 (taking|having|took|taken|overdosed|double)|(two|three|overdosed|overdose) ..6 (sugars|biscuits|chocolate|selection box|christmas)|(never|not|don't) ..3 (take|taken|took|double|on))`,
    reason: 'A dose doubled.',
    fires: [
      'I double dosed by mistake on tablets, accidentally overdosed',
      'having two of the thinner instead of the one',
    ],
    quiet: ['too many cooks', 'two instead of three sugars'],
  }),
  founding({
    id: 'medicines.handful',
    category: 'medicines',
    tier: 'immediate',
    about: 'either',
    pattern: `(taken|took|tuk|taen|swallowed|necked|downed|eaten|ate|chugged|scoffed) ..2 (handful|haunfu|fistful|whole (box|packet|strip|bottle|lot|pack|weeks worth)|full (box|packet|strip|bottle|week)|entire (box|packet|strip|bottle|week)|all (his|her|their|the|my|ma) ..1 (tablets|pills|meds|medication|medicine)|bunch of (pills|tablets)|load of (pills|tablets|meds)|loads of (pills|tablets|meds)|the lot ..1 (pills|tablets)|a (weeks|months) worth)|(emptied|finished|cleared|ate|eaten|been at|got into|scoffed) ..2 (dosette|dossette|pill box|pillbox|blister|medicine cabinet|tablet box|pill organiser|nomad|medicine cupboard|tablets|pills)|(dosette|blister pack|tablet box|pill box) ..3 (empty|emptied|all gone|every door open|cleared) -(${OVER} ..8 (took|taken|ate|swallowed|had|whole)|(took|taken|ate|swallowed|had|chugged|scoffed|eaten) ..8 ${OVER}|(computer|swallowed the lot three)|(nearly|almost|on time|right time|gold star|as prescribed|today on|this morning on|like a good) ~4 (took all|taken all))`,
    reason: 'Many at once: minutes matter.',
    fires: [
      'he took a handful of pills',
      "she's emptied the dosette",
      'swallowed the whole packet of tablets',
    ],
    quiet: ['a handful of nuts', 'the dog ate a whole box of wormers', 'took a whole week off'],
  }),
  founding({
    id: 'medicines.wrong-ones',
    category: 'medicines',
    tier: 'high',
    about: 'either',
    pattern: `(taken|took|tuk|taen|had|given|gave|swallowed|injected|been taking|been takin|been giving) ..2 (the wrong|someone else's|someone elses|somebody else's|wife's|wifes|husband's|husbands|hubby's|hubbys|mum's|mums|dad's|dads|mother's|dog's|dogs|cat's|his own|her own|neighbours|other half's) ..2 ${MEDS}|wrong (box|packet|pen|insulin|bottle|tablets|pills|strip|patch|dose) ..6 (took|taken|taen|injected|gave|given|had|used|took many)|(took|taken|taen|injected|gave|given|drew up|drawn up|used) ..2 wrong (box|packet|pen|insulin|bottle|tablets|pills|strip|one|patch|dose)|(fast|quick|rapid|novorapid|short) ..3 (instead of|not|rather than) ..3 (slow|long|lantus|background|night|levemir|basal)|wrong box (wife|husband|his|her|dog) pills|(wife|husband|mum|dad) pills (took|taken|eat|swallow) -((19|nineteen|ninety four|first week|years ago|once|back) ~8 wrong|(gave|given) me the wrong (bag|leaflet|bill|order)|(nearly|almost) ..3 wrong)`,
    reason: 'The wrong tablets, or another’s.',
    fires: ['I took the wrong tablets', "I've taken my wife's pills", 'injected the wrong insulin'],
    quiet: ['the chemist gave me the wrong bag', 'I nearly took the wrong pills', 'wrong box of chocolates'],
  }),
  founding({
    id: 'medicines.taken-and-ill',
    category: 'medicines',
    tier: 'immediate',
    about: 'either',
    pattern: `${MEDS} ..8 (keep my eyes open|cannae stay awake|can't stay awake|cant stay awake|room spin|room is spinning|room spinning|breathing feels|breathing slow|breathing funny|snorin funny|snoring funny|won't wake|wont wake|wake up|cannae wake|can't wake|slurring|heart racing|doesn't know|dont know who|passed out|seeing double|blue lips)|(took|taken|taen|had) (something|somethin|summat|a pill|pills|stuff|powder|gear) ..4 (party|club|gig|rave|pub|lassie|guy|mate|pal|night) ..8 (boiling|hot|jaw|shaking|fit|sick|wake|breath*|knows|know|heart|sweat*|collapsed|floppy|blue|mad|spinn*|weird|wrong)|(spiked|roofied|drink was spiked) ..8 (now|sick|legs|wont|can't|cannae|help|room|pass*|wake|hot)|(same stuff|same thing|paracetamol|all the same) ..5 (every one|all of them|each of them|both|in it|cold|flu) ..8 (took|taken|taking|having|round the clock|days|sick|how many|lot)|(round the clock|every (two|three|couple of) hours) ..6 (paracetamol|painkillers|cocodamol|ibuprofen|since)|(paracetamol|painkillers|cocodamol) ..6 (round the clock|every (two|three|couple of) hours|lost count|couldn't tell you how many|more than eight|ten a day|twelve a day|sixteen)|(took|taken) many ..3 (spin|dizzy|sleepy|sick|room|dark)|many room spin -(${OVER} ..6 (took|taken))`,
    reason: 'Something taken, and signs that it is doing harm now.',
    fires: [
      'took my tablets twice and I cannae stay awake',
      'she took something at a party and her jaw is going mad',
      "I've been on painkillers round the clock, lost count, painkillers lost count",
    ],
    quiet: ['my new tablets make me sleepy at night', 'the party had good music', 'paracetamol for the cold'],
  }),
  founding({
    id: 'medicines.thinner-and-bleeding',
    category: 'medicines',
    tier: 'high',
    about: 'either',
    pattern: `(thinner|thinners|warfarin|apixaban|rivaroxaban|edoxaban|inr) ..8 (bleeding|bleed|bruises all|bruised all|nosebleed|nose bleed|bruises everywhere|black stools|two instead|double|pee red|blood in)|(gums|nose|bruises|bruising) ..3 (bleeding|everywhere|pouring|appearing) ..8 (thinner|thinners|warfarin|apixaban|miss a few|balance)|inr ..3 (5|6|7|8|9|over five|over six|over eight|through the roof|too high) ..6 (now|no|bleed*|bruis*|wait|clinic|what|yesterday)|(lithium) ..6 (shaking|shaky|tremor|sick|vomit*|slurring|staggering|dehydrated|runs|bowels) ..4 (worse|now|and|days|sick|walking|cannot|cant)|(methotrexate) ..4 (every day|daily|each day|instead of weekly|three days)`,
    reason: 'Medicines with a narrow margin, and signs that it is crossed.',
    fires: [
      'two of the warfarin and now a nosebleed',
      'on lithium and shaking and sick',
      'methotrexate every day by mistake',
    ],
    quiet: ['my INR was fine', 'off the thinners since May', 'I take methotrexate on Mondays'],
  }),
  founding({
    id: 'medicines.mixed-with-drink',
    category: 'medicines',
    tier: 'high',
    about: 'either',
    pattern: `${MEDS} ..4 (with|wi|and|plus|on top of|washed down|doon wi|an|taken with) ..5 (vodka|whisky|whiskey|wine|drink|drinking|beers|gin|rum|alcohol|bottle|cans|cider|bevvy|buckie|methadone|valium|street|weed) ..3 (every|each|to|tae|now|again|nights|night|sleep|and|i|works|just|woke)|(vodka|whisky|whiskey|wine|gin|rum|bottle of wine|alcohol|bevvy) ..4 (with|wi|and|on top of|plus) ..3 (sleeping tablet|sleepers|sleeping tablets|sleeping pills|tramadol|morphine|codeine|diazepam|valium|gabapentin|pregabalin|painkillers|oramorph|oxycodone|zopiclone)|(sleeping tablet|sleepers|sleeping pill|sleeping tablets|zopiclone|tramadol|morphine|codeine|diazepam|valium|oxycodone|oramorph) ..6 (whisky|whiskey|vodka|wine|gin|rum|bottle|drink|bevvy)|(wants|takes|need|needs|takin) [now] (two|three|four) of each|(two|three) of each -((can't|cannot|cannae|no|not|never|don't|dont|without|instead of|stopped|without) ..5 (whisky|vodka|wine|alcohol|drink|gin)|(glass of water|irn bru|cold drink|drink of (water|milk|tea)|energy drink|hot drink))`,
    reason: 'Sedatives or opioids with drink.',
    fires: [
      'sleeping tablet with a good whisky',
      'vodka and tramadol again',
      'tablets washed down with vodka to sleep',
    ],
    quiet: ["can't drink wine with my tablets", 'tablets with a cold drink of water', 'a glass of whisky'],
  }),
  founding({
    id: 'medicines.mixed',
    category: 'medicines',
    tier: 'review',
    about: 'either',
    pattern: `(sleepers|codeine|tramadol|morphine|gabapentin|pregabalin|diazepam|valium|oxycodone|oramorph|cocodamol|melatonin) ..3 (on top of|with|wi|and|plus|along with) ..3 (sleepers|codeine|tramadol|morphine|gabapentin|pregabalin|diazepam|valium|oxycodone|cocodamol|antidepressants|methadone|sleeping)|(turmeric|st johns wort|ginkgo|cbd|kratom|herbal|herbs|grapefruit|ginseng|supplement|supplements|remedy|capsules|echinacea|garlic capsules) ..8 (warfarin|thinner|thinners|antidepressant|antidepressants|transplant|epilepsy|hiv|heart tablets|blood pressure tablets|shouldn't|should not|react*)|(warfarin|thinner|thinners|antidepressants|transplant|hiv|epilepsy|lithium) ..3 (tablets|meds|with|and|plus) ..3 (turmeric|st johns wort|ginkgo|cbd|kratom|herbal|herbs|ginseng|supplement|antibiotics from) -((dog|dogs|cat|cats|dug) ..4 (tablets|pills)|(found|sorting|collect|pick up|picked up|fetch|fill|count|sort|order|the|give|giving|picking up|all of|stash of|stash) ..2 (mums|dads|wifes|husbands) ..1 (tablets|pills)|(before|didn't|did not|put it back|asked|ask) ..6 (turmeric|st johns wort|supplement)|st johns wort ambulance)`,
    reason: 'Medicines that do not go together, or were another’s.',
    fires: ['sleepers on top of codeine', 'turmeric capsules with my warfarin'],
    quiet: ['the nurse sorts my tablets', 'picked up mums tablets from the chemist', 'turmeric in my curry'],
  }),
  founding({
    id: 'medicines.from-others',
    category: 'medicines',
    tier: 'review',
    about: 'either',
    pattern: `(neighbour|neighbours|mother|mum|friend|friends|pal|pals|mate|sister|aunt|auntie|cousin|daughter|sheila|brother|granny|gran|woman|wife|husband|man|guy|bloke|online|internet|market|facebook) ..2 (gave|give|gied|gave us|sent|send|lent|lends|sells|sold|gives|shared|shares) [me|us] ..5 (tablet|tablets|pill|pills|antibiotics|antibiotic|painkillers|sleepers|codeine|tramadol|diazepam|valium|patches|inhaler|steroids|gabapentin)|(took|taken|taen|take|taking|takin|had|using|tried|nicked|borrowed|pinched|been on|had) ..2 (sheila's|sheilas|mums|dads|wifes|husbands|neighbours|sisters|friends|pals|mates|someone else's|grans|nans|grannys|brothers) (sleepers|codeine|tramadol|diazepam|painkillers|tablets|pills|antibiotics|gabapentin|pregabalin|morphine|patches|valium|oramorph|antidepressants|water tablets|inhaler|steroids)|(is it|it is|are they|is that|safe) safe ..2 (together|to mix|to take with|tae mix|with my)|(bought|ordered|got|buying) ..4 (online|off the internet|aff the internet|dark web|off facebook|aff a guy|off a guy|market) ..4 (tablets|pills|diazepam|valium|tramadol|codeine|antibiotics|jab*|pregabalin|xanax)|(tablets|pills|diazepam|valium|tramadol|codeine|antibiotics|pregabalin|xanax) ..3 (off the internet|aff the internet|online|off facebook|off a guy|aff a guy|from the market|dark web) -((dog|dogs|cat|cats|dug) ..4 (tablets|pills)|(found|sorting|collect|pick up|picked up|fetch|fill|count|sort|order|the|give|giving|picking up|all of|stash of|stash) ..2 (mums|dads|wifes|husbands) ..1 (tablets|pills)|(before|didn't|did not|put it back|asked|ask) ..6 (turmeric|st johns wort|supplement)|st johns wort ambulance)`,
    reason: 'Medicines from another person or from the internet.',
    fires: ['my neighbour gave me her antibiotics', "I took mum's sleepers"],
    quiet: ['the nurse sorts my tablets', 'picked up mums tablets from the chemist'],
  }),
];
