import type { Phrase } from '../lexicon.types.ts';
import { YOUR } from './conduct-wording.ts';
import { founding } from './founding.ts';

const WARNED =
  '(scam|scams|scammed|beware|told me|said|says|anyone offering|never|nearly|report|someone offered) ..6';

/** Money and cures in plain words. */
export const SCAM_PLAIN: readonly Phrase[] = [
  founding({
    id: 'scam.earn-and-invest',
    category: 'scam',
    tier: 'review',
    pattern: `(make|earn|making|earning) (money|cash|extra|a fortune|thousands|hundreds|a living|income) ..2 (from (home|your|bed|phone)|online|fast|easy|while you|on your phone)|(invest|put your money|put some money|put ..2 savings) (in|into|intae) (bitcoin|crypto|forex|gold|coins|this|my)|(crypto|bitcoin|forex) ..3 (ask me|dm|saved my|changed my|made me|paid for|i'll show|mentor|coach|platform)|(buy|join|take) my (course|programme|program|ebook|masterclass|book of cures)|i get ..1 commission|(help|need|want) ..3 (transfer|move|release|collect) (the|it|money|millions|funds|his|this|them)|(died|dead|late) ..2 (left|and left) ..3 (millions|fortune|fund|million|estate|dollars)|(you've|you have|u|you) won ..2 (prize|money|lottery|voucher|grant)|won a prize click|(small|tiny|admin|one off|wee) fee ..4 (faster|release|claim|guarantee|unlock|forms|money|benefits|pip|you)|(for a|only a) (small|wee|tiny|one off) fee|(fix|sort|win|guarantee|speed up) ${YOUR} (pip|claim|benefits|benefit|appeal|esa|blue badge|visa|universal credit) ..5 (pounds|quid|fee|pay|for only|100|50|200|cash|charge) -(${WARNED} (make|earn|invest|crypto|bitcoin|buy|fix|won|fee))`,
    reason: 'Easy money.',
    fires: ['make money from home', 'invest in bitcoin', 'fix your PIP claim for 100 pounds'],
    quiet: [
      'someone offered to fix your PIP claim for cash, beware',
      'I won a prize at bingo',
      'the fee for the class',
    ],
  }),
  founding({
    id: 'scam.cure-plain',
    category: 'scam',
    tier: 'review',
    pattern: `(oil|juice|tea|gummies|cbd|herbs|powder|magnets|drops|cream|patches|tincture|supplement|supplements|capsules|crystals) ..3 (cured|reversed|healed|got rid of|took away|fixed) (my|ma|his|her|all|dad's|mum's) ..8 (selling|sell|order|price|pounds|quid|dm|message|link|buy|bottle|from me|code)|(healer|witch doctor|spell caster|faith healer|shaman|traditional doctor|magic man) ..6 (took away|cured|cure|healed|phone|money|contact|number|remove)|(stopped|off|threw) (all|aw) ..2 (tablets|meds|pills|medication) ..2 (thanks to|because of|due to) (this|the|my) ..1 (juice|oil|tea|powder|diet|herbs|product|supplement|drops)|(order|buy|get it) from me|(doctors|pharma|they|gps|nhs) ..1 (don't|dont|do not|dinnae|doesn't) want (you|ye|us|people) (to|tae) (know|hear|find|see|ken)|(you're|and you're|you are|youre) cured ..1 (for|in|after|guaranteed|two|only)|(and|then) you're cured|(weight loss|slimming|skinny|detox|keto) (tea|gummies|patches|drops|jabs|pills|coffee) ..4 (dm|message|order|guaranteed|link|me|off|code|cheap|for sale|pounds)|(20|10|30|40|50|25) off ..2 (today|tonight|now|code|orders|first|with)|(gummies|oil|capsules|drops|tea) ..2 (off today|discount|code|half price)|(seed|offering|donation) of ..2 (be healed|healing|and be|pounds|miracle|blessing|70|50|100)|(send|sow) ..2 seed ..4 (healed|healing|pastor|miracle|bless*)|(pastor|prophet|apostle|bishop) ..6 (seed|healed|heal|miracle oil|send|deliverance)|(clinic|doctor|man) ..3 (mexico|germany|turkey|africa|india|china) ..6 (cures|cure|stem|commission|ask me|dm|miracle|discount) -(${WARNED} (oil|healer|order|doctors|weight|pastor|cured))`,
    reason: 'Cures in plain words.',
    fires: [
      'this oil cured my arthritis, I am selling it',
      "doctors don't want you to know",
      'order from me',
    ],
    quiet: ['CBD did nothing for me', 'my mum believes in a healer', 'prescription tea for two'],
  }),
  founding({
    id: 'scam.money-plain',
    category: 'scam',
    tier: 'review',
    pattern: `(buy|get|send) me (a|an|some) (steam|amazon|itunes|google|apple|gift|paysafe|vanilla) (card|cards|voucher|vouchers)|(pay|paid) (me|us) (by|in|with|wi|via) (gift|voucher|vouchers|bitcoin|crypto|steam|paypal|western|bank transfer|cash app)|(here|this) is (my|ma) (bank|account|sort code|paypal|card|iban)|(send|give|tell) (me|us) ${YOUR} (bank|card|account|sort code|pin|paypal|iban|login|password|national insurance|nhs number|bank details)|send ${YOUR} bank details|(help me out|help me|help us|bail me out|bail us out|lend a hand) (with|wi) (money|cash|rent|the rent|the electric|electric|gas|bills|a few quid|some money)|(i'm|im|ah'm|am) (short|skint|desperate|stuck) ..4 (anyone|anybody|could someone|can someone|somebody) ..3 (help|lend|send|spare|sub|transfer)|(lend|sub|loan) (us|me) (a|some|twenty|fifty|ten|tenner|20|10|50|a tenner|a fiver|money)|i need ..2 money for (my|ma|the|an) (operation|op|treatment|medicine|surgery|rent|flight|ticket|food) ..6 (here|account|bank|paypal|please|send|help|anyone|details)|(donate|contribute|chip in) ..2 (my|to my|tae ma) (paypal|gofundme|account|fund|page)|(i will|i'll|ah'll|promise to) (pay|gie|give) (you|ye|it|yous) back (with|when|next|as|double|after|monday|friday|soon) -(${WARNED} (buy|pay|send|lend|give|help)|(never|don't) (give|send))`,
    reason: 'Money asked for in plain words.',
    fires: ['can you buy me a steam card', 'pay me by gift card', 'lend us a tenner till Monday'],
    quiet: [
      'the bank paid me back',
      'never send me your bank details, said the bank',
      'help me out of the bath',
    ],
  }),
];
