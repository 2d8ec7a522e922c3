import { CUE_RULES } from './context-cues.ts';
import type { CueKind, CueRule } from './context-cues.ts';
import {
  AUTHOR_FORMS,
  HOLDING_CUES,
  PAST_FORMS,
  PRESENT_FORMS,
  PSEUDO_TRIGGERS,
  TERMINATORS,
} from './context-holds.ts';
import type { RaisedTier } from './ids.ts';
import type { Match } from './matcher.ts';
import { parsePattern } from './phrase-language.ts';
import type { Sequence } from './pattern.ts';
import { quotedTokens } from './quotes.ts';
import type { Span } from './units.ts';
import type { Token, View } from './view.ts';
import type { Work } from './work.ts';

/** Something around a hit that lowered its tier or turned it to somebody else. */
export interface Cue {
  readonly kind: CueKind;
  /** The rule's id; `quotation` for quoted words. */
  readonly rule: string;
  /** The words of the cue in the original text; of a quotation, the quoted hit. */
  readonly span: Span;
}

/** A match of a phrase, with what the rules need to know of the phrase. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  /** Whether a word stands in the phrase itself: "don't" in "don't want to be here" negates nothing. */
  readonly owns: (word: string) => boolean;
  /** Whether it speaks of the body, and of nothing that somebody has to see within minutes. */
  readonly isUnhurried: boolean;
}

/** All cue patterns, in the order in which `contextOf` expects their matches. */
export const CUE_PATTERNS: readonly (readonly Sequence[])[] = [
  ...CUE_RULES.map(({ pattern }) => pattern),
  ...HOLDING_CUES.map(({ pattern }) => pattern),
  ...PSEUDO_TRIGGERS,
].map((pattern) => parsePattern(pattern).branches);

/** How far a holding cue reaches, in words, and how far around a hit anything is looked for. */
const HOLD_REACH = 10;
const LOOK_AROUND = 22;

/**
 * The context of one view. Building it is linear in tokens and cue matches; asking about a hit is bounded by
 * the windows.
 */
export interface ViewContext {
  /** The cues that speak about a hit, in the order of the text; none when the work has run out. */
  cuesOf(hit: Candidate, work: Work): readonly Cue[];
}

export function contextOf(view: View, cueMatches: readonly Match[]): ViewContext {
  const quoted = quotedTokens(view);
  const pseudo = new Set<number>();
  for (const { pattern, first, last } of cueMatches) {
    if (pattern < CUE_RULES.length + HOLDING_CUES.length) continue;
    for (let i = first; i <= last; i++) pseudo.add(i);
  }
  const byFirst = new Map<number, Match[]>();
  for (const match of cueMatches) {
    if (match.pattern >= CUE_RULES.length + HOLDING_CUES.length) continue;
    if (match.pattern < CUE_RULES.length && everyToken(match, (i) => pseudo.has(i))) continue;
    byFirst.set(match.first, [...(byFirst.get(match.first) ?? []), match]);
  }
  return {
    cuesOf(hit, work) {
      const near = nearby(byFirst, hit);
      if (!work.spend(1 + near.length)) return [];
      const cues = near.filter((match) => {
        const rule = CUE_RULES[match.pattern];
        return (
          rule && acts(rule, match, hit, view.tokens) && !isHeld(rule.kind, hit, near, view.tokens, rule.id)
        );
      });
      const spoken = cues.map((match) => cueOf(match, view.tokens));
      // "He said 'I want to die'": where the words reach into the quotation, most of them have to be in it.
      const inQuotation = quoted.length > 0 && mostTokens(hit, (i) => quoted[i] === true);
      return inQuotation && !isHeld('quoted', hit, near, view.tokens)
        ? [...spoken, { kind: 'quoted', rule: 'quotation', span: spanOf(hit, view.tokens) }]
        : spoken;
    },
  };
}

/**
 * The tier that is left. In the two top tiers context lowers to `review` and no further, and somebody else's risk by
 * one step only: a mother who writes about her son must not wait an hour. Below, one step. Nothing is ever dropped.
 */
export function lowered(
  tier: RaisedTier,
  kinds: ReadonlySet<CueKind>,
  about: 'self' | 'other' | 'either',
): RaisedTier {
  const lowering = [...kinds].some((kind) => kind !== 'other');
  if (lowering) return tier === 'immediate' || tier === 'high' ? 'review' : 'concern';
  if (!kinds.has('other') || about !== 'self') return tier;
  return tier === 'immediate' ? 'high' : tier === 'high' ? 'review' : tier;
}

function nearby(byFirst: ReadonlyMap<number, readonly Match[]>, hit: Candidate): Match[] {
  if (byFirst.size === 0) return [];
  const found: Match[] = [];
  for (let i = Math.max(0, hit.first - LOOK_AROUND); i <= hit.last + LOOK_AROUND; i++) {
    found.push(...(byFirst.get(i) ?? []));
  }
  return found;
}

function acts(rule: CueRule, cue: Match, hit: Candidate, tokens: readonly Token[]): boolean {
  if (everyToken(cue, (i) => i >= hit.first && i <= hit.last && hit.owns(tokens[i]?.word ?? '')))
    return false;
  // A hit that names its author is about the author: "she saw me cut myself".
  const holds = (words: ReadonlySet<string>) => someToken(hit, (i) => words.has(tokens[i]?.word ?? ''));
  if (rule.kind === 'other' && holds(AUTHOR_FORMS)) return false;
  if (rule.kind === 'past' && rule.stands === 'around' && !rule.onlyUnhurried && !isTold(hit, tokens))
    return false;
  if (rule.onlyImpersonal && holds(AUTHOR_FORMS)) return false;
  if (rule.onlyUnhurried && !hit.isUnhurried) return false;
  if (cue.first > hit.last)
    return rule.stands !== 'before' && reaches(rule, hit.last, cue.first, hit, tokens);
  if (cue.first < hit.first || rule.stands === 'before') {
    return rule.stands !== 'after' && reaches(rule, cue.last, Math.max(hit.first, cue.last), hit, tokens);
  }
  return rule.stands === 'around';
}

/** Whether nothing between two tokens cuts the cue off from the hit. `to` itself may be what cuts. */
function reaches(rule: CueRule, from: number, to: number, hit: Candidate, tokens: readonly Token[]): boolean {
  if (to - from - 1 > rule.window) return false;
  const a = tokens[from];
  const b = tokens[to];
  if (!a || !b) return false;
  if (rule.within === 'message') return true;
  const inSentence = rule.within === 'sentence';
  if (inSentence ? a.sentence !== b.sentence : a.clause !== b.clause) return false;
  for (let i = from + 1; i <= to; i++) {
    const word = tokens[i]?.word ?? '';
    const inside = i >= hit.first && i <= hit.last;
    if (inside && i !== hit.first) continue;
    if (inSentence ? word === 'but' : TERMINATORS.has(word)) return false;
  }
  return true;
}

/** How many words before a hit may tell that it is a story: "couldn't lift the kettle, face dropped". */
const TOLD_REACH = 4;

/** Whether the hit, or what leads to it, is in a past tense. */
function isTold(hit: Candidate, tokens: readonly Token[]): boolean {
  const isPresent = someToken(hit, (i) => PRESENT_FORMS.has(tokens[i]?.word ?? ''));
  const from = isPresent ? hit.first : Math.max(0, hit.first - TOLD_REACH);
  return someToken({ first: from, last: hit.last }, (i) => {
    const word = tokens[i]?.word ?? '';
    return PAST_FORMS.has(word) || (word.length > 4 && word.endsWith('ed'));
  });
}

function isHeld(
  kind: CueKind,
  hit: Candidate,
  near: readonly Match[],
  tokens: readonly Token[],
  ruleId?: string,
): boolean {
  return near.some(({ pattern, first, last }) => {
    const holding = HOLDING_CUES[pattern - CUE_RULES.length];
    if (holding?.against !== kind || (ruleId !== undefined && holding.spares?.includes(ruleId))) return false;
    // What follows may stand in the next sentence ("I won't kill myself. Not tonight."), what precedes may not.
    if (first > hit.last) return first - hit.last <= HOLD_REACH;
    if (last >= hit.first) return true;
    return hit.first - last <= HOLD_REACH && tokens[last]?.sentence === tokens[hit.first]?.sentence;
  });
}

function cueOf(match: Match, tokens: readonly Token[]): Cue {
  const rule = CUE_RULES[match.pattern];
  return { kind: rule?.kind ?? 'negated', rule: rule?.id ?? '', span: spanOf(match, tokens) };
}

export function spanOf({ first, last }: { first: number; last: number }, tokens: readonly Token[]): Span {
  return { start: tokens[first]?.span.start ?? 0, end: tokens[last]?.span.end ?? 0 };
}

function everyToken(
  { first, last }: { first: number; last: number },
  test: (token: number) => boolean,
): boolean {
  for (let i = first; i <= last; i++) if (!test(i)) return false;
  return true;
}

function mostTokens({ first, last }: Candidate, test: (token: number) => boolean): boolean {
  let met = 0;
  for (let i = first; i <= last; i++) if (test(i)) met++;
  return met * 2 >= last - first + 1;
}

function someToken(
  { first, last }: { first: number; last: number },
  test: (token: number) => boolean,
): boolean {
  for (let i = first; i <= last; i++) if (test(i)) return true;
  return false;
}
