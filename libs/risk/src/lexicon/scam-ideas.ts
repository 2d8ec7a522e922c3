import type { Phrase } from '../lexicon.types.ts';
import { YOU, YOUR } from './conduct-wording.ts';
import { founding } from './founding.ts';

const TOLD =
  '(scam|scams|scammed|scammer|scammers|beware|taken in|nearly|hoax|fraud|thief|vultures|advert|never give|dont give|dinnae|citizens advice|trading standards|action fraud|reported|i paid|is it real|true or)';
const SUM =
  '(quid|pound|pounds|grand|hunner|hundred|thousand|thousands|million|millions|tenner|fiver|euros|dollars|bitcoin|btc|crypto|fee|fees|deposit|cash|bank transfer|paypal|revolut|monzo|cashapp|gift card|gift cards|voucher|vouchers|10|15|20|25|30|35|40|45|50|60|65|70|75|80|85|90|99|100|120|150|180|200|250|300|350|380|400|450|500|600|700|750|800|900|1000|1500|2000)';
const DRUGS =
  '(tablets|pills|insulin|pens|pregabalin|gabapentin|diazepam|valium|zopiclone|tramadol|codeine|dihydrocodeine|cocodamol|oxycodone|morphine|oramorph|patches|fentanyl|xanax|steroids|inhalers|ozempic|mounjaro|wegovy|test strips|strips|sensors|libres|adderall|ritalin|sleepers|script|prescription|antibiotics|viagra)';

/** Money, papers, medicines and cures, as grids. */
export const SCAM_IDEAS: readonly Phrase[] = [
  founding({
    id: 'scam.pay-first',
    category: 'scam',
    tier: 'review',
    pattern: `${SUM} ~5 (holds it|secures|reserves|up front|upfront|in advance|no viewings|cash or transfer|by bank transfer|bank transfer only|transfer only|cash only|bitcoin only|paper fee|papers fee|admin fee|release fee|processing fee|handling fee|for its release|for release|held at customs|customs|customs fee|your place|secure your|to unlock|to release|first to pay|first payment|pay me|send me|western union|moneygram|friends and family|friends family|non refundable|in by|before midnight|by tonight|or lose|no risk|risk free|guaranteed|cheaper than|genuine|doctors stamp|no questions|double back|repay|pay back|pay double|u keep|you keep|into my account|straight into|to my account) --(${TOLD}|pip was|refund from|dwp paid)`,
    reason: 'Money wanted first, by a way that cannot be called back.',
    fires: [
      'Fifty quid holds it, no viewings',
      '£150 up front, cash or transfer',
      'They ask only 380 for its release',
    ],
    quiet: [
      'I paid 20 pounds for a stick',
      'a fellow wanted 200 up front, it was a scam',
      'prescriptions cost a tenner',
    ],
  }),
  founding({
    id: 'scam.details-wanted',
    category: 'scam',
    tier: 'review',
    pattern: `(send|sned|give|gie|tell|reply|need|type|enter|confirm|verify|provide|share|pic of|photo of|picture of|text|dm|pm|put|gimme|update|supply|forward|post) ..4 (card details|card number|cards details|card and pin|pin|pin number|sort code|bank details|bank login|account number|account details|long number|security code|cvv|passport copy|copy of passport|copy of your passport|driving licence|national insurance|ni number|login|log in|password|passwords|ur card|your card|your bank|yer bank|bank card|both sides|three digits|3 digits|last three|verification code|6 digit|six digit|the code|one time code|date of birth|mother's maiden|mothers maiden|seed phrase|wallet) & (${YOU}|${YOUR}|refund|grant|account|please|prize|pension|help|fee|claim|win|followers) --(${TOLD}|never|don't|dont|do not|i forgot|my password|my pin|my login|machine)`,
    reason: 'Card, bank or sign-in details wanted.',
    fires: [
      'send pic of ur card both sides need it for the refund',
      'Reply with your card details to keep your account',
      'gimme ur insta login',
    ],
    quiet: [
      'never give your card details to anyone',
      'I forgot the password to my account',
      'I had to enter my pin twice',
    ],
  }),
  founding({
    id: 'scam.your-money-handled',
    category: 'scam',
    tier: 'review',
    pattern: `(give|gie|lend|leave|hand|trust|let) me ..2 (${YOUR}|the) ..1 (card|bank card|pin|bank book|bankbook|purse|pension|pension book|chequebook|savings|money|keys) ..8 (draw|collect|fetch|lift|get|shopping|keep|mind|look after|post office|bank|change|for ${YOU}|sort|invest)|${YOU} (mentioned|have|said|told me about|could use|can sell|must have) ..4 (savings|bonds|premium bonds|nest egg|pension|inheritance|lump sum|compensation|back pay|isa) ..8 (ask|lend|borrow|help|loan|invest|send|double|transfer|bury|if i'd|anyone else)|(i would not|i wouldn't|i wouldnt|i hate to|mortified to|ashamed to|embarrassed to|sorry to|never normally|i don't like to) ask ..8 (money|but|loan|lend|repay|anyone|quid|pounds|help|nobody|else|you)|(i shall|i will|i'll|ah'll|i promise to|i swear i'll) (repay|pay ${YOU} back|pay it back|refund ${YOU}|return it|gie ye it back) ..5 (when|land|day|friday|week|month|double|soon|every penny|salary|with interest)|(died|dead|passed|funeral|bury|burial|operation|surgery|stranded|eviction|evicted|bailiffs|electric|meter|hungry kids) ..8 (send|lend|spare|transfer|my account|paypal|details|gofundme|donate|nothing to bury|savings|whatever you can|anything helps) --(${TOLD}|my pension credit|funeral plan|hospice|sponsor)`,
    reason: 'Another person’s money to be handled, lent or given for a sad story.',
    fires: [
      "Give me your card and PIN and I'll draw the pension for you",
      'give me your bank card, I shop for you',
      'I shall repay you the day I land',
    ],
    quiet: [
      'my brother died and we were sent flowers',
      'I will thank you one day',
      'give me the card when you have signed it',
    ],
  }),
  founding({
    id: 'scam.money-passed-through',
    category: 'scam',
    tier: 'review',
    pattern: `(money|cash|funds|payment|wages|cheque|something) ..4 (go|goes|pass|run|come|put|through|thru|move|land|paid) ..1 (thru|through|in|into|via) ${YOUR} [bank] (account|acc|bank|paypal|monzo|revolut)|(can|could|let) ..3 (use|borrow|rent) ${YOUR} [bank] (account|acc|paypal|bank account|card) ..6 (keep|cut|percent|transfer|money|pay|quid)|(sent|paid|transferred|put) ..3 (by mistake|by accident|in error|wrong account|too much|extra) ..6 (send|sned|return|bk|back|pay|refund|transfer)|(i lend|we lend|instant loan|quick loan|cash loan|loans available|loan no|no credit check|bad credit|need a loan|stuck for cash|short of cash|skint) ..8 (pay double|pay back|interest|dm|message|msg|apply|ask me|guaranteed|today|whatsapp|approved|month's end|no questions|lend)|(turn|turned|flip|flipped|make|made|grow) ..1 (10|20|50|100|200|500|fifty|a hundred|1000|tenner|ten) [quid|pounds|pound] (in to|into|intae|in) ..1 (100|200|500|1000|5000|10000|five|thousand|a thousand|2000|grand|hours|days)|(no risk|zero risk|risk free|guaranteed returns|can't lose|cant lose|sure thing) ..6 (dm|profit|returns|money|invest|double|join us|bitcoin|crypto|cash|win|whatsapp|trade*)|(bitcoin|crypto|forex|trading|investment|invest|signals|binary|nft|mining) ..8 (dm|whatsapp|telegram|message me|ask me|join|profit|profits|returns|guaranteed|doubled|daily|weekly|mentor|expert|platform|account manager|financial freedom|changed my life|paid my)|(recover|recovery|get back|retrieve) ..4 (lost (money|funds|bitcoin|crypto)|stolen (money|funds)|scammed (money|funds)) ..6 (contact|hacker|expert|dm|whatsapp|help|email) --(${TOLD}|lost (his|her|their|my) savings)`,
    reason: 'Accounts borrowed, loans at ruinous terms, and sums that double.',
    fires: [
      'can some money go thru ur account? u keep 100',
      'sent u 300 by mistake, send it back today pls',
      'turn 50 into 500 no risk',
    ],
    quiet: [
      'PIP money goes into my account',
      'sent the wrong form by mistake',
      'I invest my time in the garden',
    ],
  }),
  founding({
    id: 'scam.love-story',
    category: 'scam',
    tier: 'review',
    pattern: `(honey|my dear|dearest|my darling|darling|my love|sweetheart|my queen|my angel|babe|my beloved|dear one|sugar|baby) & (ticket|flight|visa|customs|parcel|package|gold|diamonds|mission|deployment|army|soldier|syria|yemen|iraq|afghanistan|oil rig|the rig|vessel|un doctor|engineer|contract|inheritance|hotel bill|hospital bill|bail|my card|card not working|account frozen|bank froze|western union|moneygram|gift card|gift cards|steam card|bitcoin) & (send|need only|i need|they ask|ask only|pay|lend|transfer|release|repay|help me with|wire|to come|buy me|small money|fee|only) --(${TOLD}|if he loved|penny|my (mum|wife|son|husband))`,
    reason: 'Love declared, and then a ticket, a parcel or a fee.',
    fires: [
      'Honey I finish my mission in Syria soon. For ticket to come by you I need only 700',
      'My dearest, the parcel is held at customs and they ask only for a fee',
    ],
    quiet: [
      'My love sent a parcel',
      'Dinnae send him a penny, darlin. If he loved ye he’d not need gift cards',
      'honey cake for the visa party',
    ],
  }),
  founding({
    id: 'scam.office-played',
    category: 'scam',
    tier: 'review',
    pattern: `(moderator here|moderator team|admin here|admin team|blether team|blether support|blether payment|payment team|support team|security team|fraud team|fraud department|microsoft|hmrc|dwp|amazon|paypal|royal mail|dvla|tv licensing|bank of scotland|barclays|natwest|nhs|council|i used to work for|i work for|i work at|this is) ...8 (your account|your card|card details|bank details|verify|confirm your|refund|grant|locked|suspended|click|link|sort code|password|pin|payment of|fee|pip through|guaranteed|get your pip)|${YOUR} (laptop|laptop's|computer|computer's|pc|phone|tablet|account|blue badge|bus pass|tv licence|licence|parcel|delivery|payment|subscription|prescription|nhs card|card|profile|claim|benefit|benefits|visa) ..4 (virus|viruses|hacked|infected|sending out|expired|suspended|locked|blocked|on hold|held|undelivered|overdue|will be closed|will be deleted|will be stopped|frozen) ...8 (click|link|renew|pay|install|download|fined|fine|call|verify|here|control|reply|fee|<web-address>|ring|confirm)|(install|download|open|run) ..4 (anydesk|teamviewer|quick assist|remote|thing i send|app i send|file i send|the link) ..6 (control|let me|i can|i will|i'll|fix|and|computer|laptop)|(let me|give me|i take|allow me) ..2 (have control|take control|control of|remote control|remote access|access to ${YOUR} (laptop|computer|phone|account))|(renew|verify|claim|click|confirm|apply|order|register|sign up|pay|log in|login) ..4 <web-address> --(scam|scams|beware|hoax|thief|is it real|gov uk|nhs uk)`,
    reason: 'An office, a bank or the moderators played, to get at an account.',
    fires: [
      "Your laptop's sending out viruses to the whole group. Install the thing I send you",
      'Moderator here. Reply with your card details or your account is locked',
      'Your Blue Badge has expired, renew here',
    ],
    quiet: [
      'my account was locked by the bank',
      'a text said my parcel is held, it is a scam',
      'the NHS sent me a card',
    ],
  }),
  founding({
    id: 'scam.won-or-owed',
    category: 'scam',
    tier: 'review',
    pattern: `(${YOU} (win|won|have won|are owed|are entitled|are selected|have been selected|qualify|will receive|can claim)|compensation|payout|grant|lottery|inheritance|prize|winner|refund|rebate|settlement|unclaimed) ..8 (fee|passport|bank|details|pay only|only 85|send the|send please|paper fee|release|click|link|claim|sort code|dm|whatsapp|guaranteed|processing|deposit|tax first) & ((fee|send|only|dm|click|link|details|please|pay|passport|deposit|whatsapp)|(pip|esa|blue badge|appeal|claim|benefit|benefits|adp|attendance allowance|visa|mobility) ..5 (through guaranteed|guaranteed|get ${YOU} it|i can get|we can get|no win|for a fee|cash|fast track|without assessment|skip the assessment)) & (pay|fee|cash|up front|quid|transfer|dm|message|guaranteed|150|100|200|msg) --(${TOLD}|appeal won|tribunal was)`,
    reason: 'Money said to be owed or won, for a fee or for details.',
    fires: [
      'You win 12 000 compensation, only 85 for paper fee and passport copy',
      'compensation for you, pay only the fee',
    ],
    quiet: ['I won my PIP appeal and paid nobody', 'you can claim it free at the library'],
  }),
  founding({
    id: 'scam.medicines-sold',
    category: 'scam',
    tier: 'review',
    pattern: `((spare|leftover|left over|extra|unused|unopened|sealed|got|selling|sellin|sell|for sale|anyone want|anybody want|anyone need|fridge full of|full of|stock of|aff ma|off my|can get|i supply|supply of) ..5 ${DRUGS} ..8 (cheap|box|message us|message me|msg|dm|pm|pay|pays|price|swap|first to|first come|whoever|short|pounds|quid|sale|each|postage|post it|cash|discreet|no script|no prescription|delivered|delivery|telegram|whatsapp)|(fit note|fit notes|sick note|sick notes|sicknote|sick line|sick lines|doctors note|doctors notes|prescription|prescriptions|blue badge|blue badges|covid pass|certificate|certificates|diagnosis letter|supporting letter) ..6 (quid|for sale|stamp|stamped|msg me|msg|dm|cheap|cash|25|50|30|40|20|100|no questions|fake|real looking|sorted|message me)) & ((msg|dm|message|cash|stamp|sale|quid|cheap|pay|all|whatsapp|text)|(no prescription|without prescription|no script|without a script) (needed|required|necessary|order|buy|from|available|delivery)) --(${TOLD}|free to anyone|back to the pharmacy|take them back|donate|shortage)`,
    reason: 'Medicines, notes or badges sold.',
    fires: [
      "Spare tablets aff ma maw's script, cheap, message us",
      'fit notes £25 doctors stamp n all msg me',
      'selling insulin pens, 20 a box, dm',
    ],
    quiet: [
      'I take my spare tablets back to the pharmacy',
      'my sick note ran out',
      'got my insulin pens today, no box',
    ],
  }),
  founding({
    id: 'scam.pay-or-told',
    category: 'scam',
    tier: 'high',
    pattern: `(or|otherwise|unless|before) ..1 (${YOUR} (family|wife|husband|boss|work|mum|kids|weans|church|neighbours|partner|friends|employer|daughter|son)|everyone|everybody|the whole group|they|i tell|i'll tell|i send|i post|it goes|the photos|these photos|the video) ..3 (hear|hears|find|finds|know|knows|told|sees|see|gets|get|learn|learns|public|online|everyone|everybody|out|hear*) & ((pay|quid|pounds|bitcoin|send|money|transfer|by tonight|by friday|hundred|cash|gift card|200|500|1000|100|300)|(send|post|pop|put) ..3 (envelope|cash) ..6 (my house|my address|to me|not tell|no tell|don't tell|dont tell)) & (tell|house|wife|husband|me|secret)`,
    reason: 'Money under a threat.',
    fires: ['send 200 or your wife gets the video', 'pay me 500 or everyone gets the video'],
    quiet: ['pay the fee or the council hears the case', 'money or not, your family gets the help'],
  }),
  founding({
    id: 'scam.cure-on-offer',
    category: 'scam',
    tier: 'review',
    pattern: `(cure|cures|cured|curing|heal|heals|healed|reverse|reverses|reversed|reversing|regrow|regrows|dissolves|flushes|detoxes|eliminates|banish|banishes|miracle|breakthrough|stem cell|stem cells|frequency machine|oxygen machine|ozone|rife machine|bioresonance|energy healing|protocol|ancient remedy|secret remedy|secret formula|herbal|herbs|black seed|colloidal silver|bleach drops|mms|ivermectin|cbd oil|hemp oil|alkaline water|magnetic|moringa|soursop|sea moss|parasite cleanse|distance healing|spell|prophet|healer|native doctor) & (dm|link in|order|whatsapp|telegram|buy|price|deposit|only ..2 left|discount|code|half price|spaces|limited|message me|inbox me|contact him|contact dr|my website|shop|pay|bitcoin|per bottle|a bottle|a tub|a course|guaranteed|money back|delivery|ships|<web-address>|pm me|ask me for|selling|for sale|book now|seats|he helped me|thank dr|doctors won't tell|doctors dont want|pharma doesnt|pharma hides) & (ms|fibro|fibromyalgia|cancer|diabetes|arthritis|lupus|parkinsons|copd|epilepsy|pain|stroke|crohns|dementia|herpes|hiv|me|cfs|asthma|kidney|liver|heart|nerve|tumour|autism|eczema|psoriasis|disease|illness|insulin|symptoms|your|you) --(${TOLD}|there is no cure|no cure|physio|prescribed|pharmacist)`,
    reason: 'A cure on offer, at a price or by a private message.',
    fires: [
      "Stem cells for MS, my brother's clinic. £900 deposit, bitcoin only",
      'this herbal tea reversed my diabetes, dm for price',
    ],
    quiet: [
      'If one more advert promises to cure my fibro for 49.99 I will scream',
      'there is no cure for MS, I buy good shoes',
    ],
  }),
];
