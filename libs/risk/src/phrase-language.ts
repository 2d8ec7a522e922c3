import { FRAMES } from './frames.ts';
import { inflect } from './inflections.ts';
import { foldedView } from './view.ts';
import { Work } from './work.ts';

/**
 * The language in which phrases are written:
 *
 *     kill myself         words, one after the other, whatever punctuation stands between them
 *     (die|be dead)       one of several; each may be more than one word; at the top, brackets are not needed
 *     [really]            may be there or not; [a|b] too
 *     want ..3 die        at most three words of any kind between, in the same sentence
 *     cutt*               any word that begins so
 *     {kill}              the forms of a verb: kill, kills, killed, killing, killin
 *     <i-want-to>         a frame, one of `FRAMES`: wordings that many phrases share
 *     goodbye ~6 sorry    near: both, in either order, at most six words between
 *     = so tired of it    the whole message is this and nothing else
 *     … -(a b|c d)        except: not where the hit lies inside, or shares a word with, one of these; at the end
 *
 * Words are folded as the text is: case, accents and apostrophes make no difference.
 */

/** One step of a pattern that is spelled out: a word that is one of `members`, or a gap. A trailing * marks a prefix. */
export type Step =
  | { readonly kind: 'word'; readonly members: readonly string[] }
  | { readonly kind: 'gap'; readonly max: number };

/** A pattern spelled out: each variant is a sequence of steps that begins and ends with a word. */
export type Variants = readonly (readonly Step[])[];

export interface PatternFault {
  /** Offset in the pattern, in UTF-16 units. */
  readonly position: number;
  readonly why: string;
  readonly instead: string;
}

/** Bounds of one pattern. They keep the automaton small and the matcher's work per word bounded. */
export const PATTERN_LIMITS = {
  length: 2000,
  depth: 5,
  gap: 8,
  words: 14,
  variants: 6000,
  shortestPrefix: 3,
} as const;

type Node =
  | { readonly kind: 'word'; readonly member: string }
  | { readonly kind: 'gap'; readonly max: number; readonly position: number }
  | { readonly kind: 'near'; readonly max: number; readonly position: number }
  | { readonly kind: 'one-of'; readonly branches: readonly (readonly Node[])[]; readonly optional: boolean };

export interface ParsedPattern {
  readonly variants: Variants;
  /** Where one of these is, or touches it, the pattern is not. */
  readonly except: Variants;
  /** Whether the message must be nothing else. */
  readonly whole: boolean;
  readonly faults: readonly PatternFault[];
}

/**
 * Parses a pattern and spells it out.
 *
 * @returns the variants, without doubles, or every fault that was found; a bracket that does not close ends the search
 */
export function parsePattern(pattern: string): ParsedPattern {
  const whole = pattern.startsWith('=');
  const body = whole ? ` ${pattern.slice(1)}` : pattern;
  const at = body.search(/\s-\(/);
  const words = spelledOut(at < 0 ? body : body.slice(0, at));
  if (at < 0) return { ...words, except: [], whole };
  // Blanks keep the positions of faults.
  const except = spelledOut(' '.repeat(at + 2) + body.slice(at + 2));
  return {
    variants: words.variants,
    except: except.variants,
    whole,
    faults: [...words.faults, ...except.faults],
  };
}

function spelledOut(pattern: string): { variants: Variants; faults: readonly PatternFault[] } {
  if (pattern.length > PATTERN_LIMITS.length) {
    const why = `The pattern is longer than ${PATTERN_LIMITS.length} characters.`;
    return { variants: [], faults: [{ position: 0, why, instead: 'Make it two phrases.' }] };
  }
  const parser = new Parser(pattern);
  const branches = parser.parse();
  if (parser.faults.length > 0) return { variants: [], faults: parser.faults };

  const spelled = spellOut([{ kind: 'one-of', branches, optional: false }]);
  if (!spelled) {
    const why = `The alternatives multiply to more than ${PATTERN_LIMITS.variants} wordings.`;
    return { variants: [], faults: [{ position: 0, why, instead: 'Make it two phrases.' }] };
  }
  const faults = checkShape(branches, spelled);
  return { variants: faults.length > 0 ? [] : withoutDoubles(spelled), faults };
}

class Parser {
  readonly faults: PatternFault[] = [];
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  /** The alternatives of the whole pattern; usually one. */
  parse(): readonly (readonly Node[])[] {
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

  #sequence(depth: number): readonly Node[] {
    const nodes: Node[] = [];
    for (;;) {
      while (/\s/.test(this.#pattern.charAt(this.#at))) this.#at++;
      const char = this.#pattern.charAt(this.#at);
      if (char === '' || char === '|' || char === ')' || char === ']') return this.#eitherWay(nodes);
      const node = char === '(' || char === '[' ? this.#group(char, depth + 1) : this.#element();
      if (node === 'broken') return nodes;
      if (node) nodes.push(node);
    }
  }

  /** What stands on the two sides of `~` may come in either order. */
  #eitherWay(nodes: readonly Node[]): readonly Node[] {
    const at = nodes.findIndex(({ kind }) => kind === 'near');
    const near = nodes[at];
    if (near?.kind !== 'near') return nodes;
    const [left, right] = [nodes.slice(0, at), nodes.slice(at + 1)];
    if (left.length === 0 || right.length === 0 || right.some(({ kind }) => kind === 'near')) {
      const instead = 'Write "goodbye ~6 sorry"; use brackets for more than two.';
      this.#fault(near.position, '"~" stands between two things.', instead);
      return [];
    }
    const gap: Node = { kind: 'gap', max: near.max, position: near.position };
    const branches = [
      [...left, gap, ...right],
      [...right, gap, ...left],
    ];
    return [{ kind: 'one-of', branches, optional: false }];
  }

  #group(opening: '(' | '[', depth: number): Node | 'broken' {
    const start = this.#at++;
    const closing = opening === '(' ? ')' : ']';
    if (depth > PATTERN_LIMITS.depth) {
      this.#fault(start, 'Brackets stand too deep inside each other.', 'Make it two phrases.');
      return this.#give();
    }
    const branches: (readonly Node[])[] = [];
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
        return { kind: 'one-of', branches, optional: opening === '[' };
      } else {
        this.#fault(start, `"${opening}" is not closed.`, `Write "${closing}" where it ends.`);
        return this.#give();
      }
    }
  }

  #element(): Node | null {
    const start = this.#at;
    while (this.#at < this.#pattern.length && !/[\s()[\]|]/.test(this.#pattern.charAt(this.#at))) this.#at++;
    const written = this.#pattern.slice(start, this.#at);
    if (written.startsWith('..')) return this.#gap(written, start, 'gap');
    if (written.startsWith('~')) return this.#gap(written, start, 'near');
    if (written.startsWith('<')) return this.#frame(written, start);
    if (written.startsWith('{')) return this.#verb(written, start);
    return this.#word(written, start);
  }

  #frame(written: string, position: number): Node | null {
    const wording = written.endsWith('>') ? FRAMES[written.slice(1, -1)] : undefined;
    if (wording === undefined) {
      const known = Object.keys(FRAMES).map((name) => `<${name}>`);
      return this.#fault(position, `"${written}" is no frame.`, `Use one of ${known.join(', ')}.`);
    }
    return { kind: 'one-of', branches: new Parser(wording).parse(), optional: false };
  }

  #verb(written: string, position: number): Node | null {
    if (!/^\{[a-z]+\}$/i.test(written)) {
      const instead = 'Write the verb as it stands in a dictionary, "{kill}".';
      return this.#fault(position, `"${written}" is no verb.`, instead);
    }
    const forms = inflect(written.slice(1, -1).toLowerCase());
    const branches = forms.map((member): Node[] => [{ kind: 'word', member }]);
    return { kind: 'one-of', branches, optional: false };
  }

  #gap(written: string, position: number, kind: 'gap' | 'near'): Node | null {
    const sign = kind === 'gap' ? '..' : '~';
    const digits = written.slice(sign.length);
    const max = /^\d{1,2}$/.test(digits) ? Number(digits) : 0;
    if (max >= 1 && max <= PATTERN_LIMITS.gap) return { kind, max, position };
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
    const { tokens, text } = foldedView(stem, new Work(PATTERN_LIMITS.length));
    const [token, ...more] = tokens;
    if (!token) return this.#fault(position, `"${written}" holds no letter or digit.`, 'Take it out.');
    if (more.length > 0) {
      const words = tokens.map(({ word }) => word).join(' ');
      return this.#fault(position, `"${written}" is read as several words.`, `Write "${words}".`);
    }
    if (token.word !== text) {
      return this.#fault(
        position,
        `"${written}" holds a sign that texts are read without.`,
        `Write "${token.word}".`,
      );
    }
    if (token.spellings.length > 1) {
      const plain = token.spellings.slice(1).map((spelling) => `"${spelling}"`);
      return this.#fault(
        position,
        `"${written}" is stretched, and so are texts.`,
        `Write ${plain.join(' or ')}.`,
      );
    }
    if (prefix && token.word.length < PATTERN_LIMITS.shortestPrefix) {
      const why = `"${written}" matches too many words.`;
      return this.#fault(
        position,
        why,
        `Give at least ${PATTERN_LIMITS.shortestPrefix} letters, or list the words.`,
      );
    }
    return { kind: 'word', member: prefix ? `${token.word}*` : token.word };
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

/** Single words that are alternatives of each other become one step, so only longer alternatives multiply. */
function spellOut(nodes: readonly Node[]): Variants | null {
  let variants: (readonly Step[])[] = [[]];
  for (const node of nodes) {
    const tails = tailsOf(node);
    if (!tails || variants.length * tails.length > PATTERN_LIMITS.variants) return null;
    variants = variants.flatMap((variant) => tails.map((tail) => [...variant, ...tail]));
  }
  return variants;
}

function tailsOf(node: Node): Variants | null {
  if (node.kind === 'word') return [[{ kind: 'word', members: [node.member] }]];
  if (node.kind === 'gap' || node.kind === 'near') return [[{ kind: 'gap', max: node.max }]];
  const members: string[] = [];
  const tails: (readonly Step[])[] = node.optional ? [[]] : [];
  for (const branch of node.branches) {
    const spelled = spellOut(branch);
    if (!spelled) return null;
    for (const variant of spelled) {
      const [only, ...rest] = variant;
      if (only?.kind === 'word' && rest.length === 0) members.push(...only.members);
      else tails.push(variant);
    }
  }
  if (members.length > 0) tails.push([{ kind: 'word', members: [...new Set(members)].sort() }]);
  return tails;
}

function checkShape(branches: readonly (readonly Node[])[], variants: Variants): PatternFault[] {
  const faults: PatternFault[] = [];
  const fault = (why: string, instead: string, position = 0) => faults.push({ position, why, instead });
  if (variants.some((variant) => variant.length === 0)) {
    fault('The pattern can match nothing at all.', 'Let at least one word be required.');
    return faults;
  }
  for (const edge of branches.flatMap((nodes) => [nodes[0], nodes.at(-1)])) {
    if (edge?.kind === 'one-of' && edge.optional) {
      fault('A word that may be missing at the beginning or the end changes nothing.', 'Leave it out.');
    }
  }
  if (variants.some((steps) => steps[0]?.kind === 'gap' || steps.at(-1)?.kind === 'gap')) {
    const gap = branches.flat().find((node) => node.kind === 'gap');
    fault('A gap stands at the beginning or the end.', 'A gap goes between two words.', gap?.position);
  }
  if (variants.some((steps) => steps.some(({ kind }, i) => kind === 'gap' && steps[i + 1]?.kind === 'gap'))) {
    fault('Two gaps follow each other.', 'Write one gap with their sum.');
  }
  if (variants.some((steps) => steps.filter(({ kind }) => kind === 'word').length > PATTERN_LIMITS.words)) {
    fault(
      `The pattern is longer than ${PATTERN_LIMITS.words} words.`,
      'Keep the words that carry the meaning.',
    );
  }
  return faults;
}

function withoutDoubles(variants: Variants): Variants {
  return [...new Map(variants.map((steps) => [JSON.stringify(steps), steps])).values()];
}
