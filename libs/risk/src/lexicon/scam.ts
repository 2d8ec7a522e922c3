import type { Phrase } from '../lexicon.types.ts';
import { ONE_TO, YOU, YOUR } from './conduct-wording.ts';
import { founding } from './founding.ts';

const ILL =
  '(diabetes|ms|parkinsons|parkinson|cancer|herpes|hiv|epilepsy|arthritis|fibromyalgia|fibro|dementia|copd|lupus|psoriasis|eczema|stroke|als|mnd|alzheimers|hepatitis|crohns|colitis|asthma|tinnitus|neuropathy|fibroids|kidneys|lungs|hearts|heart failure|cfs|migraines|autism|seizures|endometriosis|gout|pain)';
const REMEDY =
  '(herbs|herbal|roots|root|oil|oils|seeds|seed|capsule|capsules|powder|drops|tea|patches|patch|magnets|magnet|detox|juice|potion|supplement|supplements|tincture|treatment|remedy|formula|crystals|mushrooms|mushroom|cream|bitters|cleanse|spell|prayer)';
const REPORT = '(said|says|told|telling|scam|scams|beware|nearly|if anyone|asked|pretending|dont|never) ..6';

/** Cures for sale, and money asked for or promised. */
export const SCAM: readonly Phrase[] = [
  founding({
    id: 'scam.miracle-cure',
    category: 'scam',
    tier: 'review',
    pattern: `(cured|cures|cure|reversed|healed|reverses|heals|cleared|got rid of|vanished|sorted|sortit|restores|restored|rid me|taken away|took away|eliminated) ..3 (my|ma|me|your|all|any|of|from|his|her|their|failing|dads|mums) ..2 ${ILL} ..8 (herbal|herbs|dr|doctor|professor|prophet|whatsapp|contact|order|dm|link|website|capsule|supplement|roots|in (days|weeks|three|nine|two|one)|celery|oil|drops|naturally|guaranteed|message|days|offer|wi herbs|with herbs|seeds|remedy)|(miracle|guaranteed|permanent|secret|natural|total|100) (cure|cures|healing) ..3 (for|of|all|ask|dm|your|message|any|available)|(dr|doctor|professor|prof|prophet|mama|priest|herbalist|pastor|healer|chief|native doctor|herbal doctor|sheikh) ..3 (cured|cures|healed|heals|sorted|sortit|cleared|reversed|took away|has taken away|can cure|who cured|will cure) ..2 (me|my|ma|mine|all|her|his|you|your)|(cured|healed) (of|from) ..2 ${ILL} ..5 (by|with|thanks|wi|through|negative|now)|(guaranteed cure|miracle cure) -(${REPORT} (cured|cures|cure|reversed|dr|doctor|professor|miracle|vanish)|no (miracle|cure|permanent|guaranteed)|(there is|there's|theres|isn't|no known) ..2 cure)`,
    reason: 'Cures for sale to people who are ill.',
    fires: [
      'Dr Odia cured my herpes with herbal medicine, contact him',
      'I am cured from lupus by herbal doctor',
      'miracle cure for all',
    ],
    quiet: [
      'there is no cure for my MS',
      'cured ham',
      'If anyone messages you about a Dr who cures lupus, report it',
    ],
  }),
  founding({
    id: 'scam.cure-told',
    category: 'scam',
    tier: 'review',
    pattern: `(was|been|dad's|mum's|his|her) ..2 (reversed|cured|healed|vanished) ..3 (with|wi|by|in|after|thanks|one|using|through|from|was|i) ..4 (capsule|drops|oil|herbs|herbal|roots|celery|powder|magnets|seed|seeds|patches|days|juice|tea|promised|weekend|week|weeks|tincture)|(big pharma|doctors|doctor'll|doctors'll|they|hospitals|the nhs|drug companies|consultants|the establishment) ..1 (hides|hide|hiding|won't tell|wont tell|will not tell|willnae tell|no tell|don't want|dont want|doesnt want|doesn't want|cover up|covering up|suppress|hate|keep) (you|ye|this|us|these|from you|it|people|the cure|the truth) ..2 (to|this|about|know|real|because|works|from)|big pharma hides|(don't|dinnae|do not) ..1 (mention|tell|say) ..3 (memory clinic|doctor|doctors|consultant|nurse|moderators|mods|gp|bank) ..3 (they|get|funny|it|he|she|i'm|im)|(two|three|few|ten) drops ..3 (tongue|water|day) ..8 (knew|walked|gone|better|cured|weekend|week|name)|(lesions|tumour|tumours|cyst|virus|viral load) ..2 (closed|vanished|gone|disappeared|dissolved|shrank) ..4 (herbs|seed|oil|treatment|drops|days|thanks)|(seed|herbal|magnet|root|frequency|light|oxygen|stem cell) (treatment|therapy|cure) ..6 (ms|lesions|each|cured|gone|people|places|price|cancer|only)|(sells|sell|selling) [only] (through|thru|to) families|(before he|before she|before they) (stops|stop) taking (patients|people)|(bringing in|bring in|letting me|taking on) ..4 (people|patients|members) at -(${REPORT} (big pharma|cured|reversed|don't|two drops)|don't tell you how long)`,
    reason: 'The story by which cures are sold.',
    fires: [
      'Big pharma hides this',
      "doctors won't tell you about this",
      "don't tell your consultant, he gets funny",
    ],
    quiet: ['two drops in each eye at night', 'the doctors do not want to operate', 'seed cake'],
  }),
  founding({
    id: 'scam.goods',
    category: 'scam',
    tier: 'review',
    pattern: `(${ONE_TO(120)}|thirty|forty|fifty|twenty|twenty five|sixty|eighty|hundred|hunner|hundred pounds|quid|pounds|pound|price|guineas) ..1 (a|per|each|the) (bottle|pair|box|tub|course|pack|jar|session|month supply|packet|tube)|(message|dm|pm|inbox|write|contact|ask) me ..4 (before|quick|last chance|only|buy|price|prices|order|glow|stock|box left|gone|money|if you want one|to order|for details)|(offer|deal|sale|price|discount) ..1 (closes|ends|expires|finishes|stops) ..1 (tonight|midnight|soon|today|tomorrow|sunday|friday)|(last chance|limited time|limited stock|while stocks last|act now|only a few left) ..4 (message|dm|buy|order|me|pay|send|offer|spaces|places)|(selling|sellin|flogging) (my|ma|the|these|them|thae|some) ..6 (cure|guide|supplies|paypal|dm|pounds|quid|noo|now|masel|myself|cheap|each|pair|insulin|strips|tablets|meds) -(${REPORT} (bottle|message|dm|selling|box)|(charity|bake|jumble|car boot|hospice|craft) ..2 sale)`,
    reason: 'Something sold to people who are ill, in a hurry or by a team.',
    fires: ['only thirty a box', "I'm selling them now myself, thirty the pair"],
    quiet: ['the charity sale ends Friday', 'message me how you got on', 'my team at the hospital'],
  }),
  founding({
    id: 'scam.team',
    category: 'scam',
    tier: 'review',
    pattern: `(starter|business|welcome|sample) (box|pack|kit|bundle) ..6 (pay|join|buy|${YOU}|team|for|back|mates|money)|(join|on|add ${YOU} to|build|part of) my team|(get|sign) ${YOUR} (mates|friends|pals|family) (to|up) ..3 (buy|join|sign|money|back|commission)|(brand|official|an|now an) ambassador (for|now|u|you|of)|${REMEDY} ..4 (half price|in stock|for sale|for only|discount code|order now|link in|available now|dm me|message me)|(half price|discount) ..4 (bottle|box|course|treatment|first)|(forward|send|post) ${YOUR} (cheque|payment|deposit|money|fee) -(${REPORT} (bottle|message|dm|selling|box)|(charity|bake|jumble|car boot|hospice|craft) ..2 sale)`,
    reason: 'Members recruited as sellers.',
    fires: ['pay for the starter box and join my team', 'forward your cheque'],
    quiet: ['the business meeting', 'my team at the hospital'],
  }),
  founding({
    id: 'scam.money-asked',
    category: 'scam',
    tier: 'review',
    pattern: `(send|lend|transfer|wire|give|gie|loan|borrow|donate|sub) (me|us|him|her|a bit|what you can|whatever you can|anything you can|something|money) ..4 (money|cash|gift card|gift cards|vouchers|pounds|quid|bank transfer|paypal|till|until|transfer|fifty|hundred|by|to my account)|(money|fifty|hundred|twenty|thirty|quid|pounds) ..2 (send|give|transfer) (me|us)|(any1|anyone|anybody|someone|somebody|yous|you all|each of you) ..2 (send|lend|spare|give|gie|loan|could send) ..2 (5|10|15|20|25|30|40|50|60|80|100|150|200|money|a bit|quid|twenty|fifty|a few|hundred|cash|tenner|fiver|something|pounds)|my (paypal|cashapp|cash app|venmo|monzo|bank details|account number|sort code|gofundme|wallet)|(paypal|bank transfer) ..1 (friends and family|is|only|me|to me|would)|(into|intae|to|straight to) (my|ma) [bank|own] (account|paypal|monzo) -(my wallet|years give me|${REPORT} (send|lend|give|gift|my|stuck|stranded|money|paypal|bank)|(scammer|fraudster|conman|hospital|council|dwp) ..4 (money|paypal|account|gift)|(put|paid|pay|paid back|backdated|pip|benefit|refund|salary|wages) ..4 (into|to) my ..1 account|never ..2 (send|give))`,
    reason: 'Money asked for.',
    fires: ['can you lend me some money till Friday', 'any1 send 30 quid', 'straight to my account please'],
    quiet: ['send me your love', 'the bank will not lend money', 'PIP was paid into my account'],
  }),
  founding({
    id: 'scam.money-story',
    category: 'scam',
    tier: 'review',
    pattern: `gift (card|cards) ..3 (code|codes|number|numbers|please|send|only|from)|(amazon|steam|itunes|apple|google play) (gift card|gift cards|card|cards|voucher|vouchers) ..4 (send|please|code|need|for|buy)|(collecting|raising|fundraising|appeal) (for|money) ..6 (operation|treatment|surgery|ticket|visa|flight|little|wee boy|child) ..8 (account|vouchers|end of the month|midnight|pay|send|transfer|cash|details)|(has to be|must be|be) (paid|straight to my|sent) ..1 (by midnight|by tonight|by friday|account|to my)|(stuck|stranded) in ..6 (without|money|paying|pay|send|home|ticket|quid|oxygen|hotel|fare)|(i'd|id|i'll|ill|i will|would) ..1 (pay|sort|refund) (you|ye|yous|u) [back] (back|double|the minute|as soon|when i land|on friday|next week|with interest)|(western union|moneygram) ..4 (to|me|name|please|account) -(${REPORT} (send|lend|give|gift|my|stuck|stranded|money|paypal|bank)|(scammer|fraudster|conman|hospital|council|dwp) ..4 (money|paypal|account|gift)|(put|paid|pay|paid back|backdated|pip|benefit|refund|salary|wages) ..4 (into|to) my ..1 account|never ..2 (send|give))`,
    reason: 'A story that ends in a payment.',
    fires: ['get amazon gift cards and send the code please', 'stuck in Spain without money'],
    quiet: ['stuck in bed', 'I got a gift card for my birthday'],
  }),
  founding({
    id: 'scam.money-promised',
    category: 'scam',
    tier: 'review',
    pattern: `(bitcoin|crypto|forex|investment|invest|trading|broker|binary|etherium|ethereum|stocks) ..8 (guaranteed|double|doubled|profit|profits|returns|return|dm me|whatsapp|earn|earned|made|my broker|ask me|he will|join)|my broker|(double|triple) (it|your money|your cash|ur money|what you put in|yer money) ..4 (by|in|within|guaranteed|days|week|overnight|sunday)|(guaranteed|risk free|easy|passive) (returns|profit|profits|income|money|cash|return) ..4 (${YOU}|week|month|dm|ask|message|from|daily|every|invest|just|online)|(making|make|makin|earning|earn|earned|earnin|getting|pulling in|clear|bringing in) ..5 (a week|a day|a month|per week|weekly|a night|per day) ..3 (from (me|my|ma|home|your|the|bed)|online|working from|on my phone|frae|no experience|in my pyjamas)|(work|working|earn) from (home|bed|your phone|ur phone) ..6 (ask|dm|message|earn|no experience|join|a week|info|link|how)|(ask us|ask me|dm me|message me|hmu) (how|for info|for details) ..1 (i|to|you|u) -(${REPORT} (bitcoin|crypto|broker|trading|invest|click|tap|widow|you have|inheritance|money)|(lost|savings|savins) ..6 (bitcoin|crypto))`,
    reason: 'Money promised.',
    fires: [
      'bitcoin trading with guaranteed profit',
      'making two grand a week from home',
      'I will have my broker double it by Sunday',
    ],
    quiet: [
      'ma pal lost her savings to bitcoin',
      'I work from home on Mondays',
      'a text told me to tap a link',
    ],
  }),
  founding({
    id: 'scam.fortune',
    category: 'scam',
    tier: 'review',
    pattern: `(widow|dying|orphan|barrister|late husband|soldier|general|banker|prince) ..8 (left|fund|money|inheritance|fortune|estate|million|millions|share) ..8 (give|donate|share|${YOU}|sick|transfer|trust|help|good)|(pay|send|need) ..3 (lawyer|fee|release fee|customs|processing|admin fee|barrister|legal) ..6 (release|all is yours|yours|money|paper|papers|fund|transfer|pounds|inheritance|refund)|(unclaimed|inheritance) (fund|funds|money) ..4 (${YOU}|your|name|claim)|(you have|you've|youve|u have) (won|been selected|been chosen) ..6 (prize|grant|money|voucher|claim|gift)|(claim|collect) ${YOUR} (grant|prize|refund|payment|free) ..4 (here|link|now|click|dm)|(click|tap) ..2 (link|bio|here) ..4 (claim|free|win|grant|earn|money|buy|order) -(${REPORT} (bitcoin|crypto|broker|trading|invest|click|tap|widow|you have|inheritance|money)|(lost|savings|savins) ..6 (bitcoin|crypto))`,
    reason: 'A fortune waiting behind a fee.',
    fires: ['the widow left money to donate to you', 'click the link to claim'],
    quiet: ['a text told me to tap a link', 'a widow in our group'],
  }),
];
