import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { broken, table } from '../corpus/measures/floors.ts';
import type { Figures } from '../corpus/measures/floors.ts';
import { functionalFigures } from '../corpus/measures/functional.ts';
import type { FunctionalCase } from '../corpus/measures/functional.ts';
import { vignetteFigures } from '../corpus/measures/vignettes.ts';
import type { Vignette } from '../corpus/measures/vignettes.ts';
import { isCategory, KIND_IDS, TIERS } from './ids.ts';
import { FIRST_LEXICON } from './lexicon/first-lexicon.ts';
import { compile } from './scanner.ts';

const corpus = new URL('../corpus/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, corpus));
const linesOf = <Line>(file: string) =>
  read(file)
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
const FLOORS = JSON.parse(read('floors.json').toString()) as Record<'open' | 'locked' | 'rules', Figures>;

/** What the locked halves hash to, so that nobody mends the scanner by mending them. */
const LOCKED = {
  abuse: 'dd97f783dc02d1030718b3a417e8c730c9870a1eca315a0af6755d331373c107',
  'child-at-risk': '535cadabc37245c8ea38af30f5e9569654ec6b73176c3a07342d8665bd506772',
  'contact-details': '388d1c9972b68814c090a698392581f539a61bd40d2299e18b0df270fec693eb',
  despair: '54da03d6b092de25a05e83fd9cb8c566f5e7c4b3857541db01cf8840ac7b6c78',
  'disordered-eating': 'c88a56044e61e6d77b0ef17444fd04c4c4730f6c1636b8d8c1c79ca6470b9c37',
  'encouraging-harm': '1171f091a65c1016ae421b22cae082b6ebbde4cf55b30ced5167d415b35a64f6',
  grooming: '1fb87a10108f5e1864cc2f5bdf24b37424d3186e33bc2f74739c1aae1b06f50d',
  harassment: '5aff854ec2d74045f5f4865e790f73d1976313a2459a15069ad6ba054c5b4158',
  hate: '4908eb7d83332ba650f406bd627be3db94c31aa1bb1395eba5d88c7ab6b75ff9',
  'medical-emergency': '87aa8f0f26c2651f6bebb1619396b4367ac0302110177f274c1f5351b93ccdda',
  medicines: '2ffc18eb4f54fb716348bbcb568088c37a1a4edc393f32f0e3e5d5689a829b55',
  scam: 'b4c57e70115ae19dec147dbd394921208a6abac9ebfbb0d5ef1c963bf28622a5',
  'self-harm': '544ffd5953fd510d08c38f61a5123f10c86bdeefb98a4c572a3da606b50a6c89',
  suicide: '464236d89a9f32e202c85d98cc6450e14833dccb920b3bcbe8f346f390468a41',
};

const scanner = compile(FIRST_LEXICON);
const halfOf = (half: 'open' | 'locked') =>
  KIND_IDS.flatMap((kind) => linesOf<Vignette>(`vignettes/${kind}.${half}.jsonl`));
const open = vignetteFigures(scanner, halfOf('open'));
const locked = vignetteFigures(scanner, halfOf('locked'));
const rules = functionalFigures(scanner, linesOf<FunctionalCase>('functional.jsonl'));

const columns = (figures: Figures) => Object.values(figures).map(Number);
const sideBySide = (name: string) => [
  name,
  ...['open', 'locked'].flatMap((half) => [`${half}: heard`, 'named', 'soon enough', 'miss: paged', 'above']),
];

afterAll(() => {
  const risk = KIND_IDS.filter(isCategory);
  const conduct = KIND_IDS.filter((kind) => !isCategory(kind));
  const tiers = TIERS.filter((tier) => tier !== 'none');
  const tables = [
    [
      sideBySide('vignettes'),
      ...risk.map((kind) => [kind, ...columns(open.kinds[kind]), ...columns(locked.kinds[kind])]),
      ...tiers.map((tier) => [tier, ...columns(open.tiers[tier]), ...columns(locked.tiers[tier])]),
    ],
    [
      ['conduct', ...['open', 'locked'].flatMap((half) => [`${half}: heard`, 'any', 'miss: heard', 'any'])],
      ...conduct.map((kind) => [kind, ...columns(open.kinds[kind]), ...columns(locked.kinds[kind])]),
    ],
    [
      ['rule', 'applies', 'stands', 'right', 'immediate danger lost'],
      ...Object.entries(rules).map(([rule, figures]) => [rule, ...columns(figures)]),
    ],
  ];
  process.stdout.write(tables.map(table).join(''));
});

describe('the corpus', () => {
  it('has a half to write for and a half that nobody has changed, of every kind', () => {
    const files = readdirSync(new URL('vignettes/', corpus)).sort();
    expect(files).toEqual(KIND_IDS.flatMap((kind) => [`${kind}.locked.jsonl`, `${kind}.open.jsonl`]).sort());
    const hashes = KIND_IDS.map((kind) => [
      kind,
      createHash('sha256')
        .update(read(`vignettes/${kind}.locked.jsonl`))
        .digest('hex'),
    ]);
    expect(Object.fromEntries(hashes)).toEqual(LOCKED);
  });

  it('has no text in both halves', () => {
    const known = new Set(halfOf('open').map(({ text }) => text));
    expect(halfOf('locked').filter(({ text }) => known.has(text)).length).toBe(0);
  });

  it.each([
    ['the open half', open, FLOORS.open],
    ['the locked half', locked, FLOORS.locked],
    ['the rules of context', rules, FLOORS.rules],
  ])('holds the scanner to the floors of %s', (_, figures, floors) => {
    expect(broken(figures, floors)).toEqual([]);
  });
});
