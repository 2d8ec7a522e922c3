import { DETAILS } from './details.ts';
import { EMOJI_WORDS } from './emoji.ts';
import { FRAMES } from './frames.ts';
import { inflect } from './inflections.ts';
import { PATTERN_LIMITS } from './pattern.ts';
import type { Node, PatternFault, Sequence } from './pattern.ts';
import { faultsOfShape } from './phrase-shape.ts';
import { closingOf, openStroke, wordOf } from './written.ts';

/**
 * The language in which phrases are written:
 *
 *     kill myself         words, one after the other, whatever punctuation stands between them
 *     (die|be dead)       one of several; each may be more than one word; at the top, brackets are not needed
 *     [really]            may be there or not; [a|b] too
 *     want ..3 die        at most three words of any kind between, in the same sentence
 *     eaten ...6 faint    the same, and the sentence may end in between
 *     cutt*               any word that begins so
 *     {kill}              the forms of a verb: kill, kills, killed, killing, killin
 *     <i-want-to>         a frame, one of `FRAMES`: wordings that many phrases share
 *     <phone>             a telephone number; see `DETAILS`
 *     <emoji-pill>        an emoji; see `EMOJI_WORDS`
 *     goodbye ~6 sorry    near: both, in either order, at most six words between
 *     = so tired of it    the whole message is this and nothing else
 *     razor & (arm|wrist)  the message holds both, wherever they stand; what stands first is what is found
 *     … -(a b|c d)        except: not where the hit lies inside, or shares a word with, one of these; at the end
 *     … --(telly|film)    unless: not where the message holds one of these anywhere; at the end
 *
 * Words are folded as the text is: case, accents and apostrophes make no difference.
 */

export interface ParsedPattern {
  /** Alternatives; empty when there are faults. */
  readonly branches: readonly Sequence[];
  /** Of each of these the message must hold something as well, wherever it stands. */
  readonly also: readonly (readonly Sequence[])[];
  /** Where one of these is, or touches it, the pattern is not. */
  readonly except: readonly Sequence[];
  /** Where the message holds one of these anywhere, the pattern is not. */
  readonly unless: readonly Sequence[];
  /** Whether the message must be nothing else. */
  readonly whole: boolean;
  readonly faults: readonly PatternFault[];
}

/** Words and brackets that were parsed before, by what was written. */
export type ParsedBefore = Map<string, Node>;

/**
 * Parses a pattern. Every fault is found at once, unless a bracket does not close: that ends the search.
 *
 * @param before to be shared by the patterns of one lexicon: what is written alike becomes one node
 */
export function parsePattern(pattern: string, before: ParsedBefore = new Map()): ParsedPattern {
  const whole = pattern.startsWith('=');
  const body = whole ? ` ${pattern.slice(1)}` : pattern;
  const [words, ...also] = partsOf(body, /\s--?\(|$/.exec(body)?.index ?? body.length, before);
  const except = bracketAfter(body, /\s-\(/, before);
  const unless = bracketAfter(body, /\s--\(/, before);
  const faults = [words, ...also, except, unless].flatMap((part) => part?.faults ?? []);
  const open = also.length > 0 ? openStroke(body) : -1;
  if (open >= 0) {
    const why = 'Beside "&" nobody can tell how far a "|" reaches.';
    faults.push({ position: open, why, instead: 'Put brackets round the alternatives.' });
  }
  if (faults.length > 0) return { branches: [], also: [], except: [], unless: [], whole, faults };
  return {
    branches: words?.branches ?? [],
    also: also.map(({ branches }) => branches),
    except: except.branches,
    unless: unless.branches,
    whole,
    faults,
  };
}

type Part = Pick<ParsedPattern, 'branches' | 'faults'>;

/** What stands between the `&`s. Blanks in front keep the positions of faults. */
function partsOf(body: string, end: number, before: ParsedBefore): readonly Part[] {
  let at = 0;
  return body
    .slice(0, end)
    .split(/(?<=\s)&(?=\s)/)
    .map((part) => {
      const padded = ' '.repeat(at) + part;
      at += part.length + 1;
      return parseWords(padded, before);
    });
}

function bracketAfter(body: string, opening: RegExp, before: ParsedBefore): Part {
  const found = opening.exec(body);
  if (!found) return { branches: [], faults: [] };
  const start = found.index + found[0].length - 1;
  const end = closingOf(body, start);
  const after = /\S/.exec(body.slice(end));
  if (after && !/^\s+--?\(/.test(body.slice(end))) {
    const why = 'Something stands after the exceptions.';
    const instead =
      'Exceptions come last, all of them in one bracket; put brackets round the alternatives before them.';
    return { branches: [], faults: [{ position: end + after.index, why, instead }] };
  }
  return parseWords(' '.repeat(start) + body.slice(start, end), before);
}

function parseWords(pattern: string, before: ParsedBefore): Part {
  if (pattern.length > PATTERN_LIMITS.length) {
    const why = `The pattern is longer than ${PATTERN_LIMITS.length} characters.`;
    return { branches: [], faults: [{ position: 0, why, instead: 'Make it two phrases.' }] };
  }
  const parser = new Parser(pattern, before);
  const branches = parser.parse();
  const faults = parser.faults.length > 0 ? parser.faults : faultsOfShape(branches);
  return { branches: faults.length > 0 ? [] : branches, faults };
}

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;

/** At a blank, a bracket, a stroke, or the end. */
const endsElement = (code: number): boolean =>
  Number.isNaN(code) ||
  isBlank(code) ||
  code === 40 ||
  code === 41 ||
  code === 91 ||
  code === 93 ||
  code === 124;

class Parser {
  readonly faults: PatternFault[] = [];
  readonly #pattern: string;
  readonly #before: ParsedBefore;
  #at = 0;

  constructor(pattern: string, before: ParsedBefore) {
    this.#pattern = pattern;
    this.#before = before;
  }

  /** The alternatives of the whole pattern; usually one. */
  parse(): readonly Sequence[] {
    const branches = [this.#sequence(0)];
    while (this.#pattern.charAt(this.#at) === '|') {
      this.#at++;
      branches.push(this.#sequence(0));
    }
    if (this.#at < this.#pattern.length) {
      const char = this.#pattern.charAt(this.#at);
      this.#fault(this.#at, `"${char}" closes nothing.`, 'Open a bracket before it, or take it out.');
    } else if (branches.some((branch) => branch.length === 0) && this.faults.length === 0) {
      this.#fault(0, 'The pattern, or one of its alternatives, is empty.', 'Write the words to find.');
    }
    return branches;
  }

  #sequence(depth: number): Sequence {
    const nodes: Node[] = [];
    for (;;) {
      while (isBlank(this.#pattern.charCodeAt(this.#at))) this.#at++;
      const char = this.#pattern.charAt(this.#at);
      if (char === '' || char === '|' || char === ')' || char === ']') return this.#eitherWay(nodes);
      const node = char === '(' || char === '[' ? this.#groupOnce(char, depth + 1) : this.#elementOnce();
      if (node === 'broken') return nodes;
      if (node) nodes.push(node);
    }
  }

  /** What stands on the two sides of `~` may come in either order. */
  #eitherWay(nodes: Sequence): Sequence {
    const at = nodes.findIndex(({ kind }) => kind === 'near');
    const near = nodes[at];
    if (near?.kind !== 'near') return nodes;
    const [left, right] = [nodes.slice(0, at), nodes.slice(at + 1)];
    if (left.length === 0 || right.length === 0 || right.some(({ kind }) => kind === 'near')) {
      const instead = 'Write "goodbye ~6 sorry"; use brackets for more than two.';
      this.#fault(near.position, '"~" stands between two things.', instead);
      return [];
    }
    const gap: Node = { kind: 'gap', max: near.max, far: false, position: near.position };
    const branches = [
      [...left, gap, ...right],
      [...right, gap, ...left],
    ];
    return [oneOf(branches, false)];
  }

  #groupOnce(opening: '(' | '[', depth: number): Node | 'broken' {
    const start = this.#at;
    const end = closingOf(this.#pattern, start);
    // What is too deep here need not be elsewhere.
    const written = `${depth}${this.#pattern.slice(start, end)}`;
    const known = this.#before.get(written);
    if (known) {
      this.#at = end;
      return known;
    }
    const node = this.#group(opening, depth);
    if (node !== 'broken' && this.faults.length === 0) this.#before.set(written, node);
    return node;
  }

  #group(opening: '(' | '[', depth: number): Node | 'broken' {
    const start = this.#at++;
    const closing = opening === '(' ? ')' : ']';
    if (depth > PATTERN_LIMITS.depth) {
      this.#fault(start, 'Brackets stand too deep inside each other.', 'Make it two phrases.');
      return this.#give();
    }
    const branches: Sequence[] = [];
    for (;;) {
      const branchStart = this.#at;
      const branch = this.#sequence(depth);
      if (branch.length === 0 && this.faults.length === 0) {
        this.#fault(
          branchStart,
          'An alternative is empty.',
          'Use [square brackets] for words that may be missing.',
        );
      }
      branches.push(branch);
      const char = this.#pattern.charAt(this.#at);
      if (char === '|') this.#at++;
      else if (char === closing) {
        this.#at++;
        return oneOf(branches, opening === '[');
      } else {
        this.#fault(start, `"${opening}" is not closed.`, `Write "${closing}" where it ends.`);
        return this.#give();
      }
    }
  }

  #elementOnce(): Node | null {
    const start = this.#at;
    while (!endsElement(this.#pattern.charCodeAt(this.#at))) this.#at++;
    const written = this.#pattern.slice(start, this.#at);
    const known = this.#before.get(written);
    if (known) return known;
    const node = this.#element(written, start);
    // A gap knows its place, for what is said when it is wrong.
    if (node?.kind === 'word' || node?.kind === 'one-of') this.#before.set(written, node);
    return node;
  }

  #element(written: string, start: number): Node | null {
    if (written.startsWith('...')) return this.#gap(written, start, 'far');
    if (written.startsWith('..')) return this.#gap(written, start, 'gap');
    if (written.startsWith('~')) return this.#gap(written, start, 'near');
    if (written.startsWith('<')) return this.#frame(written, start);
    if (written.startsWith('{')) return this.#verb(written, start);
    return this.#word(written, start);
  }

  #frame(written: string, position: number): Node | null {
    const detail = [...DETAILS, ...EMOJI_WORDS].find((word) => written === `<${word.slice(1)}>`);
    if (detail) return { kind: 'word', members: [detail] };
    const wording = written.endsWith('>') ? FRAMES[written.slice(1, -1)] : undefined;
    if (wording === undefined) {
      const names = [...Object.keys(FRAMES), ...[...DETAILS, ...EMOJI_WORDS].map((word) => word.slice(1))];
      const known = names.map((name) => `<${name}>`);
      return this.#fault(position, `"${written}" is no frame.`, `Use one of ${known.join(', ')}.`);
    }
    return frameOf(wording);
  }

  #verb(written: string, position: number): Node | null {
    if (!/^\{[a-z]+\}$/i.test(written)) {
      const instead = 'Write the verb as it stands in a dictionary, "{kill}".';
      return this.#fault(position, `"${written}" is no verb.`, instead);
    }
    return { kind: 'word', members: [...inflect(written.slice(1, -1).toLowerCase())].sort() };
  }

  #gap(written: string, position: number, kind: 'gap' | 'far' | 'near'): Node | null {
    const sign = { gap: '..', far: '...', near: '~' }[kind];
    const digits = written.slice(sign.length);
    const max = /^\d{1,2}$/.test(digits) ? Number(digits) : 0;
    if (max >= 1 && max <= PATTERN_LIMITS.gap) {
      return kind === 'near' ? { kind, max, position } : { kind: 'gap', max, far: kind === 'far', position };
    }
    const instead = `Write "${sign}3" for at most three words; up to "${sign}${PATTERN_LIMITS.gap}" is possible.`;
    return this.#fault(position, `"${written}" is not a gap.`, instead);
  }

  #word(written: string, position: number): Node | null {
    const prefix = written.endsWith('*');
    const stem = prefix ? written.slice(0, -1) : written;
    if (stem.includes('*')) {
      return this.#fault(
        position,
        `"${written}" has a * that is not at its end.`,
        'Only the end of a word can be open.',
      );
    }
    const read = wordOf(stem);
    if ('why' in read) return this.#fault(position, `"${written}" ${read.why}`, read.instead);
    if (prefix && read.word.length < PATTERN_LIMITS.shortestPrefix) {
      const why = `"${written}" matches too many words.`;
      return this.#fault(
        position,
        why,
        `Give at least ${PATTERN_LIMITS.shortestPrefix} letters, or list the words.`,
      );
    }
    return { kind: 'word', members: [prefix ? `${read.word}*` : read.word] };
  }

  #fault(position: number, why: string, instead: string): null {
    this.faults.push({ position, why, instead });
    return null;
  }

  #give(): 'broken' {
    this.#at = this.#pattern.length;
    return 'broken';
  }
}

const frames = new Map<string, Node>();

/** Frames are parsed once: they are the same for every lexicon. */
function frameOf(wording: string): Node {
  const known = frames.get(wording);
  if (known) return known;
  const frame = oneOf(new Parser(wording, new Map()).parse(), false);
  frames.set(wording, frame);
  return frame;
}

/** Single words that are alternatives of each other become one word. */
function oneOf(branches: readonly Sequence[], optional: boolean): Node {
  const members: string[] = [];
  const longer: Sequence[] = [];
  for (const branch of branches) {
    const [only] = branch;
    if (branch.length !== 1 || !only) longer.push(branch);
    else if (only.kind === 'word') members.push(...only.members);
    else if (only.kind === 'one-of' && !only.optional) longer.push(...only.branches);
    else longer.push(branch);
  }
  const words: Sequence[] =
    members.length > 0 ? [[{ kind: 'word', members: [...new Set(members)].sort() }]] : [];
  const all = [...words, ...longer];
  const [first] = all;
  return all.length === 1 && first?.length === 1 && first[0] && !optional
    ? first[0]
    : { kind: 'one-of', branches: all, optional };
}
