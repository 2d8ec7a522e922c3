// Other words for the same.
import { kind } from './disguise.ts';
import type { Change, Kind } from './disguise.ts';
import { pick } from './letterwise.ts';

type Rewording = readonly [RegExp, readonly string[]];

/** Takes the first rewording that fits at each place; a rewording never sees what another one wrote. */
const reworded = (list: readonly Rewording[]): Change => {
  const all = new RegExp(list.map(([from]) => `(?:${from.source})`).join('|'), 'giu');
  const rules = list.map(([from, to]) => [new RegExp(`^(?:${from.source})$`, 'iu'), to] as const);
  return (words, random) =>
    words.replace(all, (found: string) => {
      const rule = rules.find(([from]) => from.test(found));
      return rule ? pick(rule[1], random) : found;
    });
};

/** Initials stand for the whole phrase; kys is used of oneself too ("gonna kys"). */
const INITIALS: readonly Rewording[] = [
  [/\bkill(?:ing)? myself\b/u, ['kms', 'kms', 'kys']],
  [/\bkill(?:ing)? (?:yourself|himself|herself|themselves)\b/u, ['kys']],
  [/\b(?:commit suicide|end(?:ing)? my (?:own )?life|take my own life|end it all)\b/u, ['ctb']],
  [/\btaken? an overdose\b/u, ['OD', 'od']],
  [/\bself[ -]harmed\b/u, ["sh'd"]],
  [/\b(?:self[ -]harm(?:ing)?|(?:hurt|cut)(?:ting|ing)? myself)\b/u, ['sh', 'SH', 's/h']],
  [/\braped\b/u, ["SA'd", 'r*ped']],
];

/** Softened words that platforms' filters have taught people; they are words, not spellings. */
const CODED: readonly Rewording[] = [
  [/\b(?:commit suicide|(?:end|take) my (?:own )?life|end it all)\b/u, ['unalive myself']],
  [/\bending my (?:own )?life\b/u, ['unaliving myself']],
  [/\bfeel suicidal\b/u, ['feel like unaliving']],
  [/\b(?:suicide|killing)\b/u, ['unaliving']],
  [/\b(?:kill|suicidal|die)\b/u, ['unalive', 'un-alive']],
  [/\bdon['\u2019]?t want to (?:live|be alive)\b/u, ['want to be unalive', 'want to be unalived']],
  [/\bdead\b/u, ['unalived', 'unalive']],
  [/\bcutting myself\b/u, ['making barcodes']],
  [/\bcut myself\b/u, ['make barcodes']],
  [/\bcut my arms\b/u, ['barcoded my arms']],
  [/\bhitting\b/u, ['putting hands on']],
  [/\bbeats me\b/u, ['puts hands on me']],
  [/\braped\b/u, ['graped']],
];

/** Sound-alikes and in-jokes made to slip past filters. */
const ALGOSPEAK: readonly Rewording[] = [
  [/\bcommit suicide\b/u, ['commit sewerslide', 'kermit sewerslide', 'commit sudoku', 'commit not alive']],
  [/\bkilling myself\b/u, ['sewersliding', 'deleting myself', 'self-deleting', 'game-ending myself']],
  [/\bending my (?:own )?life\b/u, ['deleting myself', 'self-deleting', 'game-ending myself']],
  [
    /\b(?:kill myself|(?:end|take) my (?:own )?life|end it all)\b/u,
    ['commit sewerslide', 'kermit sewerslide', 'delete myself', 'self-delete', 'game-end myself'],
  ],
  [/\bsuicide\b/u, ['sewerslide', 'sewer slide', 'suey-side']],
  [/\bsuicidal\b/u, ['sewerslidal', 'suey-cidal']],
  [/\bdon['\u2019]?t want to (?:live|be alive)\b/u, ['want to un-exist', "want to be aliven't"]],
  [/\bdie\b/u, ['un-exist', 'unlive']],
  [/\bdead\b/u, ['ded', 'un-existing']],
  [/\bcutting myself\b/u, ['doing cat scratches']],
  [/\bcut myself\b/u, ['do cat scratches']],
  [/\bcut my arms\b/u, ['cat-scratched my arms']],
  [/\bkill me\b/u, ['delete me', 'unlive me']],
  [/\braped\b/u, ['\u{1f347}ed', 'gr@ped']],
];

/** As typed in a hurry: run-together forms, no apostrophes, dropped g, small i. */
const CHAT: readonly Rewording[] = [
  [/\bwant to\b/u, ['wanna']],
  [/\bgoing to\b/u, ['gonna']],
  [/\b(?:have )?got to\b/u, ['gotta']],
  [/\bI(?:['\u2019]| a)m\b/u, ['im']],
  [/\bI(?:['\u2019]| ha)ve\b/u, ['ive']],
  [/\bI['\u2019]d\b/u, ['id']],
  [/\b(?:don['\u2019]t|do not)\b/u, ['dont']],
  [/\b(?:can['\u2019]t|can ?not)\b/u, ['cant']],
  [/\bwon['\u2019]t\b/u, ['wont']],
  [/\bthere['\u2019]s\b/u, ['theres']],
  [/\bhe is\b/u, ['hes']],
  [/\bshe is\b/u, ['shes']],
  [/\bI\b/u, ['i']],
  [/\btonight\b/u, ['tonite', '2nite']],
  [/\btomorrow\b/u, ['tmrw', '2moro']],
  [/\bplease\b/u, ['pls', 'plz']],
  [/\bright now\b/u, ['rn']],
  [/\b(?:every ?one)\b/u, ['evry1']],
  [/\bbecause\b/u, ['cuz', 'bc']],
  [/\bwithout\b/u, ['w/o']],
  [/\bbefore\b/u, ['b4']],
  [/\byou\b/u, ['u']],
  [/\btoo many\b/u, ['2 many', 'way 2 many']],
  [/\bfor\b/u, ['4']],
  [/\bjust\b/u, ['jus']],
  [/\bkilling\b/u, ['killin']],
  [/\bcutting\b/u, ['cuttin']],
  [/\bhurting\b/u, ['hurtin']],
  [/\bending\b/u, ['endin']],
  [/\bharming\b/u, ['harmin']],
  [/\bhitting\b/u, ['hittin']],
  [/\bplanning\b/u, ['plannin']],
  [/\bbeating\b/u, ['beatin']],
  [/\bliving\b/u, ['livin']],
  [/\bsuicide\b/u, ['suicid']],
  [/\bthoughts\b/u, ['thorts']],
  [/\bcould\b/u, ['cud']],
  [/\bbreathe\b/u, ['breath']],
  [/\bnothing\b/u, ['nuthin']],
  [/\bgoodbye\b/u, ['gdbye', 'goodbi']],
];

export const WORDS: readonly Kind[] = [
  kind('chat-initials', 'initials for the whole phrase (kms, kys, sh)', reworded(INITIALS)),
  kind('coded-words', 'softened words (unalive, graped)', reworded(CODED)),
  kind('algospeak', 'sound-alikes and in-jokes against filters (sewerslide, game-end)', reworded(ALGOSPEAK)),
  kind('chat-spellings', 'chat spellings (wanna, gonna, im, dont, killin)', reworded(CHAT), reworded(CHAT)),
];
