import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildAutomaton } from './automaton.ts';
import { detailsIn } from './details.ts';
import { parsePattern } from './phrase-language.ts';
import { respacedView } from './respaced.ts';
import { Segmenter } from './segments.ts';
import { readUnits } from './units.ts';
import { foldedView } from './view.ts';
import { Vocabulary } from './vocabulary.ts';
import { Work } from './work.ts';

const vocabulary = new Vocabulary();
buildAutomaton(
  [
    parsePattern('i (want|going) to (kill myself|die) tonight -(suicide <phone> <email> <postcode>)')
      .branches,
  ],
  vocabulary,
);
buildAutomaton([parsePattern('suicide <phone> <email> <postcode>').branches], vocabulary);
vocabulary.close();
const segmenter = new Segmenter(vocabulary);

const unitsOf = (text: string) => readUnits(text, new Work(10_000_000));
const view = (text: string) => foldedView(unitsOf(text), vocabulary);
const words = (text: string) => view(text).tokens.map(({ word }) => word);
const respaced = (text: string) =>
  respacedView(unitsOf(text), vocabulary, segmenter, detailsIn(text))?.tokens.map(({ word }) => word);
const originals = (text: string) => view(text).tokens.map(({ span }) => text.slice(span.start, span.end));

/** Text as hostile as it comes: any code unit, with what the view treats specially made likely. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'a',
        'A',
        'aaa',
        'é',
        'e\u0301',
        'ﬁ',
        'ß',
        'İ',
        "'",
        '’',
        ' ',
        '\n',
        '.',
        '"',
        '\u200b',
        '\0',
        '\ufe0f',
        '\ud800',
        '\udc00',
        '😀',
        '𝐤',
        '½',
        '\u00b4',
      ),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.integer({ min: 0x10000, max: 0x10ffff }).map((point) => String.fromCodePoint(point)),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('the folded view', () => {
  it.each([
    ['case', 'KiLL Myself', ['kill', 'myself']],
    ['accents, composed or not', 'kíll my\u0301se\u0300lf', ['kill', 'myself']],
    ['full-width and mathematical letters', 'ｋｉｌｌ 𝐦𝐲𝐬𝐞𝐥𝐟', ['kill', 'myself']],
    ['ligatures', 'ﬁnished', ['finished']],
    ['apostrophes of every keyboard', "I'm I’m I´m I`m Im", ['im', 'im', 'im', 'im', 'im']],
    ['apostrophes around a word', "'tis the dogs' tea", ['tis', 'the', 'dogs', 'tea']],
    ['zero-width characters and nulls', 'ki\u200bll m\u2060y\0self', ['kill', 'myself']],
    ['half a surrogate pair', 'ki\ud800ll', ['kill']],
    ['digits, which are not stretched', '07700 900000', ['07700', '900000']],
    ['joined words', 'self-harm', ['self', 'harm']],
  ])('reads without %s', (_, text, expected) => expect(words(text)).toEqual(expected));

  it.each([
    ['stretched letters', 'kiiiilllll', 'kill'],
    ['a letter of a pair left out', 'kil', 'kill'],
    ['digits for letters', 'k1ll', 'kill'],
    ['look-alike letters', 'кіll', 'kill'],
    ['squared letters and flags', '🅳🅸🅴', 'die'],
    ['HTML entities, escaped twice', '&amp;#107;i&lforall;'.replace('&lforall;', 'll'), 'kill'],
    ['one slip in a long word', 'suicde', 'suicide'],
    ['chat spellings', '2nite', 'tonight'],
    ['a direction override', '\u202eflesym llik\u202c', 'kill'],
  ])('undoes %s', (_, text, word) => expect(words(text)).toContain(word));

  it.each(['dye', 'kilt', 'fitted', '11', '1st'])('leaves %s alone', (word) =>
    expect(words(word)).toEqual([word]),
  );

  it('points at the whole word in the original, accents and stretch included', () => {
    expect(originals('¡ Kíiiiill  mysélf\u0301 !')).toEqual(['Kíiiiill', 'mysélf\u0301']);
    expect(originals('𝐝𝐢𝐞 ﬁn')).toEqual(['𝐝𝐢𝐞', 'ﬁn']);
  });

  it('counts sentences at full stops and empty lines, clauses at commas and line breaks', () => {
    const places = view('a, b. c\nd\n\ne').tokens.map(({ sentence, clause }) => [sentence, clause]);
    expect(places).toEqual([
      [0, 0],
      [0, 1],
      [1, 2],
      [1, 3],
      [2, 5],
    ]);
  });

  it('points at exact places in any text: in order, in bounds, never through a surrogate pair', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const units = unitsOf(text);
        const views = [
          view(text).tokens,
          respacedView(units, vocabulary, segmenter, detailsIn(text))?.tokens ?? [],
        ];
        for (const tokens of views) {
          let before = 0;
          for (const { span } of tokens) {
            expect(span.start).toBeGreaterThanOrEqual(before);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
            before = span.start;
            for (const edge of [span.start, span.end]) {
              expect(
                /[\ud800-\udbff]$/.test(text.slice(0, edge)) && /^[\udc00-\udfff]/.test(text.slice(edge)),
              ).toBe(false);
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads the original under a token as that same token', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const { word, span } of view(text).tokens)
          expect(words(text.slice(span.start, span.end))).toContain(word);
      }),
    );
  });

  it('stops where the work runs out, with whole words only', () => {
    const work = new Work(9);
    expect(foldedView(readUnits('kill myself', work), vocabulary).tokens.map(({ word }) => word)).toEqual([
      'kill',
    ]);
    expect(work.complete).toBe(false);
  });
});

describe('the respaced view', () => {
  it.each([
    ['letters drawn apart', 'i want to k i l l m y s e l f', ['i', 'want', 'to', 'kill', 'myself']],
    ['letters with dots', 'k.i.l.l m.y.s.e.l.f', ['kill', 'myself']],
    ['words packed together', 'iwanttokillmyself', ['i', 'want', 'to', 'kill', 'myself']],
    ['stars for letters', 'k*ll mys*lf', ['kill', 'myself']],
    ['marks inside words', 'ki**ll my_self', ['kill', 'myself']],
    ['signs for letters', '$u!c!de', ['suicide']],
  ])('puts right %s', (_, text, expected) => expect(respaced(text)).toEqual(expected));

  it.each([
    ['07700 900123', '#phone'],
    ['+44 (0)7700 900 123', '#phone'],
    ['jo.b@example.org', '#email'],
    ['jo at example dot org', '#email'],
    ['EH1 2AB', '#postcode'],
  ])('names what reaches somebody: %s', (text, word) => expect(respaced(text)).toEqual([word]));

  it.each(['i am a b c d', 'the f word', 'self-harm', 'and/or', 'homeschool', 'I. A. Banks'])(
    'is not there for %j',
    (text) => expect(respaced(text)).toBeUndefined(),
  );

  it('parts no sentences inside a word', () => {
    const units = unitsOf('d.i.e now. then');
    const tokens = respacedView(units, vocabulary, segmenter, [])?.tokens ?? [];
    expect(tokens.map(({ word, sentence }) => [word, sentence])).toEqual([
      ['die', 0],
      ['now', 0],
      ['then', 1],
    ]);
  });
});
