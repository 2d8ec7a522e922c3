import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildAutomaton } from './automaton.ts';
import { detailsIn } from './details.ts';
import { fastReader } from './fast-reader.ts';
import { FIRST_LEXICON } from './lexicon/first-lexicon.ts';
import { checkedPatterns } from './lexicon-check.ts';
import { respacedView } from './respaced.ts';
import { Segmenter } from './segments.ts';
import { readUnits } from './units.ts';
import { foldedView } from './view.ts';
import { Vocabulary } from './vocabulary.ts';
import { Work } from './work.ts';

const vocabulary = new Vocabulary();
buildAutomaton(
  checkedPatterns(FIRST_LEXICON).map(({ branches }) => branches),
  vocabulary,
);
vocabulary.close();
const segmenter = new Segmenter(vocabulary);
const reader = fastReader(vocabulary, segmenter);

/** What the views see: classes and sentence ends, and whether the respaced view sees anything of its own. */
function slowly(text: string) {
  const units = readUnits(text, new Work(1e7));
  const { tokens } = foldedView(units, vocabulary);
  return {
    classes: tokens.map(({ wordClass }) => wordClass),
    ends: tokens.map(({ sentence }, i) => ((i > 0 ? tokens[i - 1]?.sentence : 0) === sentence ? 0 : 1)),
    respaced: respacedView(units, vocabulary, segmenter, detailsIn(text)) !== null,
  };
}

function quickly(text: string) {
  if (!reader.read(text)) return null;
  const { classes, ends, count } = reader;
  return { classes: [...classes.slice(0, count)], ends: [...ends.slice(0, count)], respaced: false };
}

const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'I',
      "I'm",
      'want',
      'to',
      'die',
      'tonight',
      'kettle',
      'Zorblax',
      'wil',
      'kiling',
      'café',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'kkkill',
      'k',
      'i',
      'l',
      'killmyself',
      'EH1',
      '2AB',
      '07700',
      '900123',
      '11',
      'k1ll',
      'dot',
      'at',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);
const between = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(' ', ' ', ', ', '. ', '\n', '\n\n', '! ', ' – ') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      '.',
      '-',
      '*',
      '@',
      '’',
      "'",
      '$',
      '/',
      '😀',
      ' ❤️ ',
      '\r\n',
      '&amp;',
      '&#107;',
      '\u200b',
      '\u202e',
      '"',
    ),
  },
);
const text = fc.array(fc.tuple(piece, between), { maxLength: 12 }).map((parts) => parts.flat().join(''));

describe('the fast reader', () => {
  it('reads what the views read, or leaves the text to them', () => {
    fc.assert(
      fc.property(text, (where) => {
        const quick = quickly(where);
        if (quick) expect(quick).toEqual(slowly(where));
      }),
      { numRuns: 5000 },
    );
  });

  it('reads ordinary text by itself', () => {
    for (const ordinary of [
      "I'm off to the shops, back by 5. Who's coming?",
      'The consultant’s letter came… stable 😀 Over the moon!',
      '',
      'Took 2 tablets at 10:30 – 47.1% better.\n\nThanks all',
    ]) {
      expect(quickly(ordinary)).toEqual(slowly(ordinary));
    }
  });

  it.each([
    'k i l l',
    'k*ll',
    'kill.myself',
    'd\u200bie',
    '&#107;ill',
    'my number is 07700 900123',
    'a@example.org',
    'EH1 2AB',
    'killmyself',
    'КILL',
    '𝐤𝐢𝐥𝐥',
  ])('leaves %j to the views', (odd) => expect(quickly(odd)).toBeNull());
});

const shared = new URL('../../../../shared/data/benign-general.jsonl', import.meta.url);
(existsSync(shared) ? it : it.skip)('reads everyday text as the views do, nearly all of it by itself', () => {
  const lines = readFileSync(shared, 'utf8').split('\n').filter(Boolean);
  let read = 0;
  let differing = 0;
  for (const line of lines) {
    const { text: where } = JSON.parse(line) as { text: string };
    const quick = quickly(where);
    if (!quick) continue;
    read++;
    if (JSON.stringify(quick) !== JSON.stringify(slowly(where))) differing++;
  }
  expect(differing).toBe(0);
  expect(read / lines.length).toBeGreaterThan(0.9);
});
