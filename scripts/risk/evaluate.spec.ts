import { afterAll, describe, expect, it, jest } from '@jest/globals';
import type { Tier } from '@blether/risk/ids';
import { FIRST_LEXICON } from '@blether/risk/lexicon/first-lexicon';
import { compile } from '@blether/risk/scanner';
import { Folder, runTool } from './run-tool.ts';

// Each test starts a program that compiles the whole lexicon, and a busy machine takes its time.
jest.setTimeout(60_000);

const scanner = compile(FIRST_LEXICON);
const examples = FIRST_LEXICON.phrases.flatMap(({ fires }) => fires);
/** An example of the lexicon's own whose result is this: the lexicon may change, and these tests stand. */
const exampleOf = (tier: Tier, conduct: boolean) =>
  examples.find((text) => {
    const result = scanner.scan(text);
    return result.tier === tier && result.conduct.length > 0 === conduct;
  })!;
const IMMEDIATE = exampleOf('immediate', false);
const HIGH = exampleOf('high', false);
const UNKIND = exampleOf('none', true);
const CALM = 'The bus was late and it rained.';

const folder = new Folder();
afterAll(() => folder.remove());
const mixed = folder.jsonl('mixed.jsonl', [
  { text: IMMEDIATE, label: 'risk', source: 'a' },
  { text: HIGH, label: 'risk', source: 'b' },
  { text: CALM, label: 'benign', source: 'a' },
  { text: UNKIND, label: 'benign', source: 'a' },
  { text: CALM },
]);
const objects = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const evaluate = (...args: string[]) => runTool('evaluate.ts', args);

describe('risk:evaluate', () => {
  it('prints one object per label, each line once at its most urgent tier, conduct apart', async () => {
    const { code, out, err } = await evaluate(mixed);
    expect([code, err]).toEqual([0, '']);
    const [risk, benign, none, ...more] = objects(out);
    expect(more).toEqual([]);
    expect(Object.keys(risk!)).toEqual([
      'label',
      'lines',
      'fired',
      'rate',
      'byTier',
      'conduct',
      'byCategory',
      'mbPerSecond',
    ]);
    expect(risk).toMatchObject({ label: 'risk', lines: 2, fired: 2, rate: 1, conduct: 0 });
    expect(risk!['byTier']).toEqual({ immediate: 1, high: 1, review: 0, concern: 0 });
    expect(risk!['mbPerSecond']).toBeGreaterThan(0);
    expect(benign).toMatchObject({ label: 'benign', lines: 2, fired: 0, rate: 0, conduct: 1 });
    expect(benign!['byCategory']).toMatchObject({ suicide: 0, [scanner.scan(UNKIND).conduct[0]!]: 1 });
    expect(none).toMatchObject({ label: null, lines: 1, fired: 0 });
  });

  it('groups by other fields', async () => {
    const { out } = await evaluate(mixed, '--by', 'label,source');
    expect(objects(out)).toMatchObject([
      { label: 'risk', source: 'a', lines: 1 },
      { label: 'risk', source: 'b', lines: 1 },
      { label: 'benign', source: 'a', lines: 2 },
      { label: null, source: null, lines: 1 },
    ]);
  });

  it('prints one object per line, with its own fields and what was found', async () => {
    const file = folder.jsonl('lines.jsonl', [
      { text: HIGH, id: 7 },
      { text: CALM, tier: 'mine' },
    ]);
    const [high, calm] = objects((await evaluate(file, '--lines')).out);
    const { tier, categories, conduct, about, hits } = scanner.scan(HIGH);
    expect(high).toMatchObject({ text: HIGH, id: 7, tier, categories, conduct, about });
    expect(high).not.toHaveProperty('given');
    expect(high!['hits']).toMatchObject(
      hits.map((hit) => ({
        phraseId: hit.phraseId,
        span: hit.span,
        tierBefore: hit.tierBefore,
        tier: hit.tier,
        cues: hit.cues.map(({ kind, rule }) => ({ kind, rule })),
      })),
    );
    expect(calm).toMatchObject({ tier: 'none', hits: [], given: { tier: 'mine' } });
  });

  it('explains a line without showing it, unless asked to', async () => {
    const quiet = await evaluate(mixed, '--explain', '2');
    const loud = await evaluate(mixed, '--explain', '2', '--show-text');
    const { phraseId, span } = scanner.scan(HIGH).hits[0]!;
    for (const { out } of [quiet, loud]) {
      expect(out).toContain('tier high');
      expect(out).toContain(phraseId);
      expect(out).toContain(`${span.start}–${span.end}`);
      expect(out).toContain(FIRST_LEXICON.phrases.find(({ id }) => id === phraseId)!.reason);
    }
    expect(loud.out).toContain(HIGH);
    expect(quiet.out).not.toContain(HIGH.slice(span.start, span.end));
  });

  it('reads lines of megabytes, line separators in a text, a last line without an end, and blank lines', async () => {
    const lines = [
      JSON.stringify({ text: `${'so it goes '.repeat(120_000)}.`, label: 'long' }),
      '',
      `{"text":"one\u2028two","label":"odd"}`,
      JSON.stringify({ text: '\ud800 half a pair', label: 'odd' }),
    ];
    const { code, out, err } = await evaluate(folder.file('odd.jsonl', lines.join('\r\n')));
    expect([code, err]).toEqual([0, '']);
    expect(objects(out)).toMatchObject([
      { label: 'long', lines: 1 },
      { label: 'odd', lines: 2, fired: 0 },
    ]);
  });
});

describe('risk:evaluate --compare', () => {
  const highIds = new Set(scanner.scan(HIGH).hits.map(({ phraseId }) => phraseId));
  const other = {
    version: '2026-11-24.1',
    phrases: [
      ...FIRST_LEXICON.phrases.filter(({ id }) => !highIds.has(id)),
      { ...FIRST_LEXICON.phrases[0]!, id: 'test.late-bus', pattern: 'bus was late', tier: 'concern' },
    ],
  };

  it.each([
    ['a JSON file', 'other.json', JSON.stringify(other)],
    ['a TypeScript module', 'other.ts', `export const OTHER: object = ${JSON.stringify(other)};`],
  ])('says what starts and stops with %s', async (_, name, content) => {
    const { code, out, err } = await evaluate(mixed, '--compare', folder.file(name, content));
    expect([code, err]).toEqual([0, '']);
    expect(out).not.toContain(CALM);
    const told = objects(out);
    expect(told).toContainEqual({
      line: 3,
      from: 'none',
      to: 'concern',
      begins: ['test.late-bus'],
      ends: [],
    });
    expect(told.find(({ line }) => line === 2)!['ends']).toEqual(expect.arrayContaining([...highIds]));
    expect(told.filter(({ lines }) => lines !== undefined)).toMatchObject([
      { label: 'risk', lines: 2, starts: 0 },
      { label: 'benign', lines: 2, starts: 1, phrases: { 'test.late-bus': { begins: 1, ends: 0 } } },
      { label: null, lines: 1, starts: 1, stops: 0, raised: 0, lowered: 0 },
    ]);
  });

  it('shows the texts when asked to', async () => {
    const file = folder.file('shown.json', JSON.stringify(other));
    expect((await evaluate(mixed, '--compare', file, '--show-text')).out).toContain(CALM);
  });

  it.each([
    ['has no lexicon', '{"version":"2026-11-24.1"}'],
    [
      'suicide.odd (pattern',
      JSON.stringify({ ...other, phrases: [{ ...other.phrases[0], id: 'suicide.odd', pattern: '(' }] }),
    ],
    ['cannot be read', '{'],
  ])('refuses a lexicon that %s', async (why, content) => {
    const { code, out, err } = await evaluate(mixed, '--compare', folder.file('bad.json', content));
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(why);
  });
});

describe('what cannot be used', () => {
  const secret = 'nobody must see this';
  const second = (line: string) => folder.file('bad.jsonl', `${JSON.stringify({ text: CALM })}\n${line}\n`);

  it.each([
    ['is not JSON', secret],
    ['is not JSON', `{"text":"${secret}`],
    ['is not an object', `["${secret}"]`],
    ['there is no "text"', `{"words":"${secret}"}`],
    ['there is no "text"', '{"text":null}'],
  ])('is named by its line: %s (%s)', async (why, line) => {
    const { code, out, err } = await evaluate(second(line));
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('line 2');
    expect(err).toContain(why);
    expect(err).not.toContain(secret);
  });

  it('is named by its line: not UTF-8', async () => {
    const { code, err } = await evaluate(
      folder.file('latin.jsonl', Buffer.from('{"text":"\xe9"}', 'latin1')),
    );
    expect([code, err]).toEqual([1, expect.stringContaining('line 1 is not UTF-8')]);
  });

  it.each([
    [['no/such/file.jsonl'], 'cannot be read'],
    [['.'], 'cannot be read'],
    [[], 'Name one file.'],
    [[mixed, mixed], 'Name one file.'],
    [[mixed, '--colour'], "Unknown option '--colour'"],
    [[mixed, '--lines', '--explain', '1'], '--lines and --explain do not go together'],
    [[mixed, '--lines', '--by', 'label'], '--by says nothing about --lines'],
    [[mixed, '--by', 'lines'], 'figures are called that'],
    [[mixed, '--by', ''], 'names of fields'],
    [[mixed, '--explain', '0'], 'the number of a line'],
    [[mixed, '--explain', '9'], 'has nothing in line 9'],
    [[mixed, '--compare', 'no/such.ts'], 'cannot be loaded'],
  ])('%j: %s', async (args, why) => {
    const { code, out, err } = await evaluate(...args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(why);
    expect(err).not.toContain('    at ');
  });
});
