import { buildAutomaton } from './automaton.ts';
import type { Automaton } from './automaton.ts';
import { CUE_PATTERNS, contextOf, lowered, spanOf } from './context.ts';
import type { Candidate, Cue } from './context.ts';
import { detailsIn } from './details.ts';
import { emojiView } from './emoji.ts';
import { fastReader } from './fast-reader.ts';
import { isCategory, isConduct, KIND_IDS, moreUrgent } from './ids.ts';
import type { Category, ConductId, Kind, RaisedTier, Tier } from './ids.ts';
import { checkedPatterns } from './lexicon-check.ts';
import type { LexiconVersion, Phrase } from './lexicon.types.ts';
import { match, wordsOf } from './matcher.ts';
import type { Words } from './matcher.ts';
import { membersOf } from './pattern.ts';
import { parsePattern } from './phrase-language.ts';
import { Requirements } from './requirements.ts';
import { Rest } from './rest.ts';
import { respacedView } from './respaced.ts';
import { Segmenter } from './segments.ts';
import { readUnits } from './units.ts';
import type { Span } from './units.ts';
import { foldedView } from './view.ts';
import type { View, ViewId } from './view.ts';
import { Vocabulary } from './vocabulary.ts';
import { Work } from './work.ts';

/** Counts changes of views, frames, matcher and context rules. Text, lexicon version and this give the same result for good. */
export const SCANNER_VERSION = '3';

/**
 * Most units of work for one text (see `Work`). Ordinary prose costs about one unit a character: a post of twenty
 * thousand characters a hundredth of the limit, and a megabyte of prose fits.
 */
export const DEFAULT_WORK_LIMIT = 4_000_000;

/** Where the text stands. What is left out is not known, and then every phrase applies. */
export interface ScanContext {
  /** Where it was written: `topic`, `message`, `display-name` … */
  readonly door?: string;
  /** The conditions of its forum. */
  readonly conditions?: readonly string[];
}

export interface Hit {
  readonly phraseId: string;
  readonly category: Kind;
  /** The phrase's own tier. */
  readonly tierBefore: RaisedTier;
  /** The tier after context. Of a conduct phrase it grades the conduct and has no part in the tier of the text. */
  readonly tier: RaisedTier;
  /** Null for conduct. */
  readonly about: 'self' | 'other' | null;
  /** Everything that lowered or redirected this hit; empty if nothing did. */
  readonly cues: readonly Cue[];
  /** In the original text, UTF-16 units, `end` exclusive; never cuts a surrogate pair. */
  readonly span: Span;
  readonly view: ViewId;
}

export interface ScanResult {
  /**
   * The most urgent tier of the hits of risk; conduct has no part in it. At least `review` when the work was not
   * completed: what could not be read must be looked at by a person.
   */
  readonly tier: Tier;
  /** Kinds of conduct with a hit, lowered ones included, in the order of the table of kinds. See `tierOf`. */
  readonly conduct: readonly ConductId[];
  /** Categories of risk with a hit, in the order of the table of kinds. */
  readonly categories: readonly Category[];
  /** Whose risk it is by the most urgent hits, the author's if any of them says so; null without risk. */
  readonly about: 'self' | 'other' | null;
  /** By place, then by phrase id. Overlapping hits are all kept. */
  readonly hits: readonly Hit[];
  readonly work: { readonly units: number; readonly limit: number; readonly complete: boolean };
  readonly lexiconVersion: string;
  readonly scannerVersion: string;
}

export interface Scanner {
  readonly lexiconVersion: string;
  readonly scannerVersion: string;
  /**
   * Scans a text of any length and content, broken Unicode included. Never throws, keeps no state: the same
   * text and context give the same result. Time and space are linear in the text, up to the limit of work.
   */
  scan(text: string, context?: ScanContext): ScanResult;
  /** How a text is read, for whoever wants to know why something was found or not. */
  views(text: string): readonly View[];
}

export interface CompileOptions {
  /** Units of work for one text, at least 1; `DEFAULT_WORK_LIMIT` when absent. */
  readonly workLimit?: number;
  /** `plain` undoes no slips and disguises of words, to measure what undoing them adds. */
  readonly views?: 'all' | 'plain';
}

/**
 * Checks a lexicon and makes a scanner of it. Linear in the patterns as they are written; meant for the start of a process and
 * for a new version, not for every text.
 *
 * @throws {LexiconError} with every fault of the lexicon
 */
export function compile(lexicon: LexiconVersion, options: CompileOptions = {}): Scanner {
  const views = options.views ?? 'all';
  const parts = partsOf(lexicon, views);
  const reader = fastReader(parts.vocabulary, parts.segmenter);
  const limit = options.workLimit ?? DEFAULT_WORK_LIMIT;
  const versions = { lexiconVersion: lexicon.version, scannerVersion: SCANNER_VERSION };
  return {
    ...versions,
    scan(text, context = {}) {
      const work = new Work(limit);
      // Nearly all texts are plain and hold no phrase at all: they end here.
      const isPlain = text.length <= limit && reader.read(text);
      if (isPlain && !mayHold(reader.words(), parts, new Work(limit))) {
        work.spend(text.length);
        return { ...QUIET, work: { units: work.units, limit, complete: true }, ...versions };
      }
      const hits = viewsOf(text, parts, views, work).flatMap((view) => hitsIn(view, parts, context, work));
      return answer(hits, work, versions);
    },
    views: (text) => viewsOf(text, parts, views, new Work(limit)),
  };
}

/** Whether the words of a plain text hold a phrase, its exceptions and context left aside. */
function mayHold(words: Words, { requirements, finder, vocabulary }: Parts, work: Work): boolean {
  const candidates = requirements.candidates(words.classes);
  return (
    candidates.size > 0 && (match(finder, vocabulary, words, work, candidates).length > 0 || !work.complete)
  );
}

const QUIET = { tier: 'none', conduct: [], categories: [], about: null, hits: [] } as const;

function answer(
  all: readonly Hit[],
  work: Work,
  versions: Pick<ScanResult, 'lexiconVersion' | 'scannerVersion'>,
): ScanResult {
  const hits = merge(all);
  const { units, limit, complete } = work;
  return { ...summary(hits, complete), hits, work: { units, limit, complete }, ...versions };
}

/** By itself, so that nothing of the parsed patterns outlives it. */
function partsOf(lexicon: LexiconVersion, views: 'all' | 'plain'): Parts {
  const parsed = checkedPatterns(lexicon);
  const vocabulary = new Vocabulary(views === 'all');
  const finder = buildAutomaton(
    parsed.map(({ branches }) => branches),
    vocabulary,
  );
  const requirements = new Requirements(parsed, vocabulary);
  const rest = new Rest(parsed, vocabulary);
  const cues = buildAutomaton(CUE_PATTERNS, vocabulary);
  vocabulary.close();
  const phrases = lexicon.phrases.map((phrase, i): CompiledPhrase => ({
    phrase,
    about: phrase.about ?? 'self',
    owns: ownWords(phrase.pattern),
    whole: parsed[i]?.whole ?? false,
  }));
  return { phrases, vocabulary, requirements, finder, rest, cues, segmenter: new Segmenter(vocabulary) };
}

interface Parts {
  readonly phrases: readonly CompiledPhrase[];
  readonly vocabulary: Vocabulary;
  readonly requirements: Requirements;
  readonly finder: Automaton;
  readonly rest: Rest;
  readonly cues: Automaton;
  readonly segmenter: Segmenter;
}

function viewsOf(
  text: string,
  { vocabulary, segmenter }: Parts,
  which: 'all' | 'plain',
  work: Work,
): readonly View[] {
  const units = readUnits(text, work);
  const folded = foldedView(units, vocabulary);
  const respaced = which === 'all' ? respacedView(units, vocabulary, segmenter, detailsIn(text)) : null;
  const emoji = emojiView(folded, vocabulary);
  return [folded, respaced, emoji].filter((view) => view !== null);
}

/** The most urgent tier after context of one kind; `none` without a hit. For policies that ask how grave a conduct is. */
export function tierOf(result: Pick<ScanResult, 'hits'>, kind: Kind): Tier {
  return result.hits
    .filter(({ category }) => category === kind)
    .reduce<Tier>((most, { tier }) => moreUrgent(most, tier), 'none');
}

interface CompiledPhrase {
  readonly phrase: Phrase;
  readonly about: 'self' | 'other' | 'either';
  readonly owns: Candidate['owns'];
  readonly whole: boolean;
}

/** Made when the phrase is first found: most never are, and together they would weigh more than the automaton. */
function ownWords(pattern: string): Candidate['owns'] {
  let words: ReadonlySet<string> | null = null;
  let prefixes: readonly string[] = [];
  return (word) => {
    if (!words) {
      const members = [...new Set(membersOf(parsePattern(pattern).branches))];
      words = new Set(members.filter((member) => !member.endsWith('*')));
      prefixes = members.filter((member) => member.endsWith('*')).map((member) => member.slice(0, -1));
    }
    return words.has(word) || prefixes.some((prefix) => word.startsWith(prefix));
  };
}

function hitsIn(
  view: View,
  { phrases, vocabulary, requirements, finder, rest, cues }: Parts,
  context: ScanContext,
  work: Work,
): readonly Hit[] {
  const words = wordsOf(view.tokens);
  const candidates = requirements.candidates(words.classes);
  if (candidates.size === 0) return [];
  const matches = match(finder, vocabulary, words, work, candidates);
  if (matches.length === 0) return [];
  const restOfText = rest.of(words, work);
  const around = contextOf(view, match(cues, vocabulary, words, work));
  return matches.flatMap((match): readonly Hit[] => {
    const compiled = phrases[match.pattern];
    if (!compiled || !applies(compiled.phrase, context)) return [];
    if (compiled.whole && (match.first > 0 || match.last < view.tokens.length - 1)) return [];
    if (!restOfText.allows(match)) return [];
    const { phrase, about, owns } = compiled;
    // Somebody else as the subject of harmful conduct says nothing about who is writing it.
    const all = around.cuesOf({ ...match, owns, isUnhurried: isUnhurried(phrase) }, work);
    const cuesHere = isConduct(phrase.category) ? all.filter(({ kind }) => kind !== 'other') : all;
    const kinds = new Set(cuesHere.map(({ kind }) => kind));
    return [
      {
        phraseId: phrase.id,
        category: phrase.category,
        tierBefore: phrase.tier,
        tier: lowered(phrase.tier, kinds, about),
        about: isConduct(phrase.category) ? null : about === 'other' || kinds.has('other') ? 'other' : 'self',
        cues: cuesHere,
        span: spanOf(match, view.tokens),
        view: view.id,
      },
    ];
  });
}

/** What is asked about the body at leisure, or has long been so, may wait; but never what cannot. */
const isUnhurried = ({ category, tier }: Phrase): boolean =>
  (category === 'medical-emergency' || category === 'medicines') && tier === 'review';

function applies({ conditions, doors }: Phrase, context: ScanContext): boolean {
  const here = context.conditions;
  if (conditions && here && !conditions.some((condition) => here.includes(condition))) return false;
  return !doors || context.door === undefined || doors.includes(context.door);
}

/** One hit per phrase and place: where several views, or several words of one character, agree, the most urgent stays. */
function merge(hits: readonly Hit[]): readonly Hit[] {
  const kept = new Map<string, Hit>();
  for (const hit of hits) {
    const key = `${hit.span.start} ${hit.span.end} ${hit.phraseId}`;
    const known = kept.get(key);
    if (!known || (hit.tier !== known.tier && moreUrgent(hit.tier, known.tier) === hit.tier))
      kept.set(key, hit);
  }
  return [...kept.values()].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.phraseId < b.phraseId ? -1 : 1),
  );
}

function summary(
  hits: readonly Hit[],
  complete: boolean,
): Pick<ScanResult, 'tier' | 'conduct' | 'categories' | 'about'> {
  const risks = hits.filter(({ category }) => isCategory(category));
  const found = new Set(hits.map(({ category }) => category));
  const tier = risks.reduce<Tier>((most, hit) => moreUrgent(most, hit.tier), 'none');
  const gravest = risks.filter((hit) => hit.tier === tier);
  return {
    tier: complete ? tier : moreUrgent(tier, 'review'),
    conduct: KIND_IDS.filter(isConduct).filter((kind) => found.has(kind)),
    categories: KIND_IDS.filter(isCategory).filter((kind) => found.has(kind)),
    about: gravest.length === 0 ? null : gravest.some(({ about }) => about === 'self') ? 'self' : 'other',
  };
}
