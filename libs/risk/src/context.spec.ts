import { describe, expect, it } from '@jest/globals';
import { CUE_PATTERNS, lowered } from './context.ts';
import { CUE_RULES } from './context-cues.ts';
import { TIERS } from './ids.ts';
import type { RaisedTier } from './ids.ts';
import { FIRST_LEXICON } from './lexicon/first-lexicon.ts';
import { compile } from './scanner.ts';

const scanner = compile(FIRST_LEXICON);
const scan = (text: string) => scanner.scan(text);
const kindsIn = (text: string) =>
  new Set(scan(text).hits.flatMap(({ cues }) => cues.map(({ kind }) => kind)));

describe('context', () => {
  it.each([
    ['negated', "I don't want to die"],
    ['negated', "I'm not suicidal, just tired"],
    ['negated', 'im no gonnae kill masel'],
    ['negated', 'I have no plans to kill myself'],
    ['past', 'I used to want to die'],
    ['past', 'I was suicidal when I was a teenager'],
    ['past', 'Ten years ago I tried to kill myself'],
    ['lyric', 'In the film the hero says I want to die'],
    ['idiom', 'I want to die of embarrassment'],
    ['quoted', 'Somebody wrote "I want to die" on the wall'],
    ['quoted', '> I want to die\n\nThat sounds hard, how are you now?'],
    ['other', 'My son is feeling suicidal'],
  ])('%s: %s is lowered to review and kept', (kind, text) => {
    const { tier, hits } = scan(text);
    expect(tier).toBe('review');
    expect(
      hits.some(({ tierBefore, cues }) => tierBefore === 'high' && cues.some((cue) => cue.kind === kind)),
    ).toBe(true);
  });

  it.each([
    ["I'm not going to kill myself tonight"],
    ["I'm not going to kill myself yet"],
    ['I want to kill myself, not yet'],
    ['I want to kill myself. Not tonight.'],
    ["I won't try to end it all. Not until the kids are older, but I want to die"],
    ['I dont sleep i want to die'],
    ["I'm not joking, I want to die"],
    ["I'm not joking I want to die"],
    ['not gonna lie I want to die'],
    ['nobody knows I want to die'],
    ['I have never wanted to die so badly'],
    ["please don't let me go, I'm going to kill myself"],
    ['I used to want to die and now it is back'],
    ['years ago I wanted to die, and I still do'],
    ['If this goes on I will kill myself'],
    ['I love my kids but I want to die'],
    ['he makes me want to die'],
    ['my wife says I am suicidal'],
    ['My mum called. I want to die'],
    ['I had my stroke two years ago and I want to die'],
    ['since I was in hospital I want to die'],
    ['I used to be a nurse, I want to die'],
    ['I cannot get used to this I want to die'],
    ['I do not have friends and want to die'],
    ['I suppose I want to die'],
    ['I was in a play today and I want to die'],
    ['"I want to die"'],
    ['> I want to die'],
    ["Don't tell me it gets better I want to die"],
  ])('does not lower: %s', (text) => expect(['immediate', 'high']).toContain(scan(text).tier));

  it('does not take a verb of the first person for somebody else', () => {
    expect(scan('my husband left just want to die')).toMatchObject({ tier: 'high', about: 'self' });
  });

  it('says whose risk it is, and the author comes first', () => {
    expect(scan('My pal says he wants to kill himself')).toMatchObject({ about: 'other', tier: 'high' });
    expect(scan('My son is feeling suicidal')).toMatchObject({ about: 'other', tier: 'review' });
    expect(scan('I want to kill myself')).toMatchObject({ about: 'self', tier: 'high' });
    expect(scan('She wants to end her life and I want to end my life')).toMatchObject({ about: 'self' });
    expect(scan('Mum is not breathing')).toMatchObject({ tier: 'immediate' });
    expect(scan('What a lovely day')).toMatchObject({ about: null });
  });

  it('takes words of the phrase itself for no cue', () => {
    const { hits } = scan("I don't want to be alive");
    expect(hits).toContainEqual(
      expect.objectContaining({ phraseId: 'suicide.dont-want-to-live', tier: 'high', cues: [] }),
    );
  });

  it('lets what is asked about the body at leisure wait, and nothing that cannot', () => {
    const asked = scan('My heart keeps pounding at night, on and off for months now. Should I worry?');
    expect(asked.hits.filter(({ tierBefore }) => tierBefore === 'review')).not.toEqual([]);
    expect(asked.hits.every(({ tierBefore, tier }) => tierBefore !== 'review' || tier === 'concern')).toBe(
      true,
    );
    expect(scan('My face has dropped on one side and my arm is numb. Should I worry?').tier).toBe(
      'immediate',
    );
  });

  it('shows where the cue stands', () => {
    const text = 'Well, I do NOT want to die.';
    const [cue] = scan(text).hits.find(({ phraseId }) => phraseId === 'suicide.want-to-die')!.cues;
    expect(cue).toMatchObject({ kind: 'negated', rule: 'not' });
    expect(text.slice(cue!.span.start, cue!.span.end)).toBe('NOT');
  });

  it('does not reach over a full stop or out of its window', () => {
    expect(kindsIn('I did not. I want to die')).toEqual(new Set());
    expect(kindsIn('not one of the pills from the doctor has helped and want to die')).toEqual(new Set());
  });

  it('lowers a tier to review at most from the top, by one step below, and nothing out of sight', () => {
    const raised = TIERS.filter((tier): tier is RaisedTier => tier !== 'none');
    const by = (...kinds: Parameters<typeof lowered>[1] extends ReadonlySet<infer K> ? K[] : never) =>
      raised.map((tier) => lowered(tier, new Set(kinds), 'self'));
    expect(by('negated')).toEqual(['review', 'review', 'concern', 'concern']);
    expect(by('negated', 'past', 'quoted', 'other')).toEqual(['review', 'review', 'concern', 'concern']);
    expect(by('other')).toEqual(['high', 'review', 'review', 'concern']);
    expect(by()).toEqual(raised);
    expect(lowered('immediate', new Set(['other']), 'either')).toBe('immediate');
  });

  it('has cues that all compile, under ids of their own', () => {
    expect(CUE_PATTERNS.every((variants) => variants.length > 0)).toBe(true);
    expect(new Set(CUE_RULES.map(({ id }) => id)).size).toBe(CUE_RULES.length);
  });
});
