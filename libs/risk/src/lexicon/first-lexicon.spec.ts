import { describe, expect, it } from '@jest/globals';
import { failingExamples } from '../examples.ts';
import { KIND_IDS, TIERS } from '../ids.ts';
import type { Kind, Tier } from '../ids.ts';
import { compile } from '../scanner.ts';
import { FIRST_LEXICON } from './first-lexicon.ts';

const scanner = compile(FIRST_LEXICON);
const atLeast = (tier: Tier, floor: Tier) => TIERS.indexOf(tier) <= TIERS.indexOf(floor);

/** Own vignettes in members' voices, none of them an example of a phrase: at least this tier, with this category. */
const AT_RISK: readonly (readonly [Tier, Kind, string])[] = [
  ['immediate', 'suicide', "I've wrote my goodbye letters and I'm going to end it all tonight. Sorry."],
  ['immediate', 'suicide', 'Just swallowed a full box of paracetamol and now im scared'],
  ['immediate', 'suicide', "that's it am gonnae kill masel the night"],
  ['immediate', 'suicide', 'how many pills would it take to kill me'],
  ['high', 'suicide', 'since the stroke I think about ending my life every day'],
  ['high', 'suicide', 'I honestly just want to die, the pain never stops'],
  ['high', 'suicide', 'some days i wish i wis deid'],
  ['high', 'suicide', 'My kids would be better off without me, all I do is cost them money'],
  ['high', 'suicide', 'I go to sleep every night hoping I never wake up'],
  ['high', 'suicide', "I can't keep myself safe the now and nobody is answering"],
  ['high', 'suicide', 'Been feeling suicidal since they stopped my benefits'],
  ['high', 'suicide', 'she keeps threatening to kill herself if I leave the house'],
  ['high', 'suicide', 'there is nothing left to live for'],
  ['review', 'suicide', 'Want to die.'],
  ['high', 'self-harm', 'I cut my arms again last night'],
  ['review', 'self-harm', 'the urge to hurt myself is back'],
  ['high', 'abuse', 'My husband slapped me because tea was late'],
  ['review', 'abuse', "she won't let me see my pals any more"],
  ['high', 'abuse', 'the carers left me lying on the floor all morning'],
  ['high', 'child-at-risk', 'his girlfriend shakes the baby when it cries'],
  ['immediate', 'child-at-risk', "I'm that tired I'm scared I'll hurt my wean"],
  ['immediate', 'medical-emergency', "Dad won't wake up and his lips are blue"],
  ['immediate', 'medical-emergency', 'one side of my face is drooping'],
  ['high', 'medical-emergency', 'chest pain going into my jaw, sweating'],
  ['high', 'medicines', 'I think I took too many of my tablets'],
  ['concern', 'medicines', 'Stopped taking my meds on Friday'],
  ['review', 'disordered-eating', 'I make myself sick after every meal'],
  ['review', 'despair', "I just can't do this any more"],
  ['review', 'despair', 'scunnered wi life so I am'],
  ['review', 'despair', "I'm nothing but a burden to them"],
];

/** Near misses: what members say every day. */
const AT_EASE: readonly string[] = [
  'This pain is killing me today',
  'I am dying for a cup of tea',
  'My battery died and I nearly died of embarrassment',
  'The consultant says my MS is stable, over the moon',
  'I could murder a curry',
  'I have my own place now and live alone with the cat',
  'Took my tablets at eight like a good boy',
  'The new tablets knock me out, slept till ten',
  'Had my stroke in 2019 and my speech came back slowly',
  'My daughter hit the roof when she saw the bill',
  'That film was dead good, watched it to the end',
  'My wee boy started school the day',
  'I cut myself some slack and had a nap',
  'No point in going out in this rain',
  'I gave up smoking, give me strength',
  'Is anyone going to the group tonight?',
];

describe('the first lexicon', () => {
  it('keeps every promise that its phrases make by example', () => {
    expect(failingExamples(scanner, FIRST_LEXICON)).toEqual([]);
  });

  it('has a phrase of every kind, each waiting for a clinician', () => {
    expect(new Set(FIRST_LEXICON.phrases.map(({ category }) => category))).toEqual(new Set(KIND_IDS));
    expect(FIRST_LEXICON.phrases.every(({ clinicalReview }) => clinicalReview === null)).toBe(true);
  });

  it.each(AT_RISK)('%s, %s: %s', (floor, category, text) => {
    const { tier, categories } = scanner.scan(text);
    expect(categories).toContain(category);
    expect([tier, atLeast(tier, floor)]).toEqual([tier, true]);
  });

  it.each(AT_EASE)('nothing: %s', (text) =>
    expect(scanner.scan(text)).toMatchObject({ tier: 'none', conduct: [] }),
  );
});
