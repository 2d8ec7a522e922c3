// Slips of the finger: one in each key word of five or more letters.
import { kind } from './disguise.ts';
import type { Change, Kind } from './disguise.ts';
import { pick, table } from './letterwise.ts';
import type { Table } from './letterwise.ts';

/** Neighbours on a British keyboard, left, right, above and below. */
const NEIGHBOURS: Table = table(
  'qwa wqes ewrd retf trygf ytuh uyij iuok oipl pol aqsz sadwzx dsfexc ' +
    'fdgrcv gfhtvb hgjybn jhkunm kjlim lkop zasx xzsdc cxdfv vcfgb bvghn nbhjm mnjk',
);

/**
 * Words that a slip would make of another word: no disguise, but another sentence. Found by trying every
 * slip of the base texts' key words, and of some ninety other words of risk, against the SCOWL lists up to
 * size 60.
 */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  (
    'abuse abuses alien alive aloe aped armed arming baldy bands banging bating bats bearing bears beast ' +
    'beat besting bests betas bets bled bother brats breath bused busing cared cheat choke chokes coked ' +
    'coking collapse collapses cropped crowning ding downing dripped droning drooped eaten eating eats ' +
    'ewer exit exiting exits fain faking father fried frowning gain ganging gaped gather give grape ' +
    'grapes hand hared haring harked harking hart hear heat heating heats hoked hoking hotting humping ' +
    'hurt huts ills lapped licked licking live liven lone losing loving lunched lunching mediation milled ' +
    'milling neaten noting other overdoes overdose overdoses panning pill pinched pinching pint pitting ' +
    'planing polls pulls punches raking rape raped rapes rapped rater rather read rushing sacred sallow ' +
    'sapped scare scares scarred scratched scratches seer seizure side sill slice slid sopped spurred ' +
    'stare staring stave staving stoke stooped strange strangle strangles strike tables tablet take ' +
    'taming taped thought tied till tired topped torts touches tries trued tuning umping urging wallow ' +
    'yurts'
  ).split(' '),
);

type Slips = (word: string) => readonly string[];

const slip =
  (slips: Slips): Change =>
  (words, random) =>
    words.replace(/[A-Za-z]{5,}/gu, (word) => {
      const able = slips(word).filter((other) => other !== word && !OTHER_WORDS.has(other.toLowerCase()));
      return able.length > 0 ? pick(able, random) : word;
    });

/** Never the first letter: a reader holds on to it. */
const missing: Slips = (word) =>
  Array.from(word)
    .map((_, place) => word.slice(0, place) + word.slice(place + 1))
    .slice(1);

/** Only letters that stand single: a third l in "kill" is stretching, not a slip. */
const doubled: Slips = (word) =>
  Array.from(word).flatMap((letter, place) =>
    word[place - 1] === letter || word[place + 1] === letter
      ? []
      : [word.slice(0, place) + letter + word.slice(place)],
  );

const swapped: Slips = (word) =>
  Array.from(word)
    .slice(2)
    .map(
      (letter, place) => word.slice(0, place + 1) + letter + (word[place + 1] ?? '') + word.slice(place + 3),
    );

const neighbouring: Slips = (word) =>
  Array.from(word).flatMap((letter, place) =>
    (NEIGHBOURS.get(letter) ?? []).map((other) => word.slice(0, place) + other + word.slice(place + 1)),
  );

export const SLIPS: readonly Kind[] = [
  kind('letter-missing', 'one letter left out of each word of five or more', slip(missing)),
  kind('letter-doubled', 'one letter wrongly doubled in each word of five or more', slip(doubled)),
  kind('letters-swapped', 'two neighbours swapped in each word of five or more', slip(swapped)),
  kind('neighbouring-key', 'one neighbouring key hit in each word of five or more', slip(neighbouring)),
];
