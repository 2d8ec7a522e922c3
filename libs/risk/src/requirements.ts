import { frequencyOf } from './common-words.ts';
import { Pairs } from './lists.ts';
import type { Lists } from './lists.ts';
import type { Node, Sequence } from './pattern.ts';
import type { ParsedPattern } from './phrase-language.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Key {
  readonly members: readonly string[];
  readonly frequency: number;
}

/** A key in its place in a wording. */
interface Link {
  /** The symbol of the words that the text must hold one of. */
  readonly symbol: number;
  /** At most so many words after the key before it. */
  readonly reach: number;
}

/** What is known of a class of words once it has been met. */
interface KnownClass {
  /** The keys that its words are; of many, their bits instead. */
  readonly keys: Int32Array;
  readonly bits: Uint32Array | null;
  /** Its symbols that are the rarest key of a rule. */
  readonly rarest: readonly number[];
  /** The text in which it was met last. */
  round: number;
}

/** What is looked for: the alternatives of a pattern, and whether the message must be nothing else. */
export type Wording = Pick<ParsedPattern, 'branches' | 'also' | 'whole'>;

/** Words this frequent tell nothing where there are rarer ones. Share of a text's words, 0 to 1. */
const TOO_FREQUENT = 0.25;
/** In words. */
const LONG_TEXT = 2_000;
const NO_LIMIT = 0x7fff_ffff;
/** Wordings that one pattern is told apart into, where alternatives are long enough to be worth it. */
const MOST_RULES = 16;

/**
 * Tells which patterns a text may hold, from the words that each cannot be without (the filter of code search, on words
 * in place of letters). Never leaves out a pattern that is there. A word that no pattern needs costs one look into a
 * table, so ordinary text costs next to nothing however many phrases there are.
 */
export class Requirements {
  readonly #vocabulary: Vocabulary;
  readonly #rules = new Rules();
  readonly #rulesAdded = new Pairs();
  /** Places in `#rules`, by the symbol of the rarest key. */
  readonly #rulesOf: Lists;
  /** Patterns that nothing is needed for. */
  readonly #always = new Set<number>();
  /** Symbols that rules ask for, numbered anew without holes. */
  readonly #keys = new Map<number, number>();
  readonly #classes: (KnownClass | undefined)[] = [];
  #held = new Uint32Array();
  #round = 0;

  constructor(patterns: readonly Wording[], vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    const parts = new Keys();
    patterns.forEach(({ branches, also, whole }, pattern) => {
      const elsewhere = also.flatMap(
        (group) => parts.of({ kind: 'one-of', branches: group, optional: false }) ?? [],
      );
      for (const branch of branches.flatMap(toldApart)) this.#add(branch, parts, elsewhere, pattern, whole);
    });
    this.#rulesOf = this.#rulesAdded.lists(vocabulary.symbolCount);
    this.#rules.close();
  }

  /** Patterns that words of these classes may make, each once. Linear in the words and in the rules they touch. */
  candidates(classes: ArrayLike<number>): ReadonlySet<number> {
    const held = this.#cleared();
    const round = ++this.#round;
    const touched: KnownClass[] = [];
    for (let at = 0; at < classes.length; at++) {
      const wordClass = classes[at] ?? 0;
      if (wordClass === 0) continue;
      const known = this.#classes[wordClass] ?? this.#learn(wordClass);
      if (known.round === round) continue;
      known.round = round;
      const { keys, bits } = known;
      if (bits) for (let i = 0; i < bits.length; i++) held[i] = (held[i] ?? 0) | (bits[i] ?? 0);
      else for (const key of keys) held[key >>> 5] = (held[key >>> 5] ?? 0) | (1 << (key & 31));
      if (known.rarest.length > 0) touched.push(known);
    }
    const found = new Set(this.#always);
    for (const { rarest } of touched) {
      for (const symbol of rarest) this.#ask(symbol, held, classes, found);
    }
    return found;
  }

  /** Adds the patterns of all rules with this rarest key that the text meets. */
  #ask(symbol: number, held: Uint32Array, classes: ArrayLike<number>, found: Set<number>): void {
    const end = this.#rulesOf.to(symbol);
    for (let i = this.#rulesOf.from(symbol); i < end; i++) {
      const rule = this.#rulesOf.at(i);
      // Nearly all rules end at the first question.
      if (!this.#rules.hasAllKeys(rule, held)) continue;
      const pattern = this.#rules.pattern(rule);
      if (!found.has(pattern) && this.#isMet(rule, classes)) found.add(pattern);
    }
  }

  #cleared(): Uint32Array {
    const words = Math.ceil(this.#keys.size / 32);
    if (this.#held.length < words) this.#held = new Uint32Array(words);
    return this.#held.fill(0);
  }

  #learn(wordClass: number): KnownClass {
    const symbols = this.#vocabulary.symbolsOf(wordClass);
    const keys = Int32Array.from(symbols.flatMap((symbol) => this.#keys.get(symbol) ?? []));
    const rarest = symbols.filter((symbol) => this.#rulesOf.to(symbol) > this.#rulesOf.from(symbol));
    const words = Math.ceil(this.#keys.size / 32);
    const isFull = keys.length > words / 2;
    const bits = isFull ? new Uint32Array(words) : null;
    if (bits) for (const key of keys) bits[key >>> 5] = (bits[key >>> 5] ?? 0) | (1 << (key & 31));
    const known = { keys: isFull ? new Int32Array() : keys, bits, rarest, round: 0 };
    this.#classes[wordClass] = known;
    return known;
  }

  /** Whether a word of each key stands within reach after one of the key before. */
  #isMet(rule: number, classes: ArrayLike<number>): boolean {
    if (classes.length > this.#rules.mostWords(rule)) return false;
    // In a long text the automaton is no dearer than asking for every place.
    if (classes.length > LONG_TEXT) return true;
    let reached: readonly number[] | null = null;
    const links = this.#rules.linkCount(rule);
    for (let link = 0; link < links; link++) {
      const here = this.#placesOf(this.#rules.symbol(rule, link), classes);
      reached = reached === null ? here : after(reached, here, this.#rules.reach(rule, link));
      if (reached.length === 0) return false;
    }
    return true;
  }

  #placesOf(symbol: number, classes: ArrayLike<number>): readonly number[] {
    const places: number[] = [];
    for (let at = 0; at < classes.length; at++) {
      if (this.#vocabulary.classHas(classes[at] ?? 0, symbol)) places.push(at);
    }
    return places;
  }

  #add(branch: Sequence, parts: Keys, elsewhere: readonly Key[], pattern: number, whole: boolean): void {
    const keys: { readonly key: Key; readonly link: Link }[] = [];
    const hasRarer = branch.some((node) => (parts.of(node)?.frequency ?? 1) <= TOO_FREQUENT);
    let since = 0;
    for (const node of branch) {
      const most = longestNode(node);
      const key = parts.of(node);
      since += most;
      if (!key || (key.frequency > TOO_FREQUENT && hasRarer)) continue;
      const symbol = this.#vocabulary.symbol(key.members);
      keys.push({ key, link: { symbol, reach: since } });
      // The key may be the first of its part's words.
      since = most - 1;
    }
    const [rarest, ...others] = [...keys.map(({ key }) => key), ...elsewhere]
      .sort((a, b) => a.frequency - b.frequency)
      .map(({ members }) => this.#vocabulary.symbol(members));
    if (rarest === undefined) {
      this.#always.add(pattern);
      return;
    }
    const mostWords = whole ? longest(branch) : Infinity;
    const keyOfSymbol = (symbol: number): number => {
      const known = this.#keys.get(symbol) ?? this.#keys.size;
      this.#keys.set(symbol, known);
      return known;
    };
    const rule = this.#rules.add(
      pattern,
      mostWords,
      others.map(keyOfSymbol),
      keys.map(({ link }) => link),
    );
    this.#rulesAdded.add(rarest, rule);
  }
}

/**
 * What has to be in a text, in which order and how close, before one of a pattern's wordings can be. All in one array,
 * each rule at a place of its own: pattern, most words, number of keys, keys, number of links, and of each link symbol and reach.
 */
class Rules {
  #numbers = new Int32Array(1024);
  #length = 0;

  /**
   * @param mostWords more words than these a text cannot have
   * @param keys all but the rarest, rare ones first: what is most likely missing is asked for first
   * @returns the rule's place
   */
  add(pattern: number, mostWords: number, keys: readonly number[], links: readonly Link[]): number {
    const place = this.#length;
    const limit = Math.min(mostWords, NO_LIMIT);
    const numbers = [
      pattern,
      limit,
      keys.length,
      ...keys,
      links.length,
      ...links.flatMap(({ symbol, reach }) => [symbol, reach]),
    ];
    if (place + numbers.length > this.#numbers.length) {
      const more = new Int32Array(this.#numbers.length * 2);
      more.set(this.#numbers);
      this.#numbers = more;
    }
    this.#numbers.set(numbers, place);
    this.#length += numbers.length;
    return place;
  }

  /** To be called once, when all rules are there. */
  close(): void {
    this.#numbers = this.#numbers.slice(0, this.#length);
  }

  pattern(rule: number): number {
    return this.#at(rule);
  }

  mostWords(rule: number): number {
    return this.#at(rule + 1);
  }

  hasAllKeys(rule: number, held: Uint32Array): boolean {
    const numbers = this.#numbers;
    const end = rule + 3 + (numbers[rule + 2] ?? 0);
    for (let at = rule + 3; at < end; at++) {
      const key = numbers[at] ?? 0;
      if ((((held[key >>> 5] ?? 0) >>> (key & 31)) & 1) === 0) return false;
    }
    return true;
  }

  linkCount(rule: number): number {
    return this.#at(this.#links(rule));
  }

  symbol(rule: number, link: number): number {
    return this.#at(this.#links(rule) + 1 + 2 * link);
  }

  reach(rule: number, link: number): number {
    return this.#at(this.#links(rule) + 2 + 2 * link);
  }

  #links(rule: number): number {
    return rule + 3 + this.#at(rule + 2);
  }

  #at(place: number): number {
    return this.#numbers[place] ?? 0;
  }
}

function after(before: readonly number[], places: readonly number[], reach: number): readonly number[] {
  let i = 0;
  return places.filter((place) => {
    // The nearest before it: if that is out of reach, so are all the others.
    while (i + 1 < before.length && (before[i + 1] ?? Infinity) < place) i++;
    const nearest = before[i] ?? Infinity;
    return nearest < place && place - nearest <= reach;
  });
}

/** Most words that a sequence can reach over. */
const longest = (nodes: Sequence): number => nodes.reduce((sum, node) => sum + longestNode(node), 0);

function longestNode(node: Node): number {
  if (node.kind === 'word') return 1;
  return node.kind === 'one-of' ? Math.max(...node.branches.map(longest)) : node.max;
}

/** The sequences that long alternatives stand for, as far as there are not too many. */
function toldApart(nodes: Sequence): readonly Sequence[] {
  let sequences: readonly Sequence[] = [[]];
  for (const node of nodes) {
    const isLong =
      node.kind === 'one-of' && !node.optional && node.branches.some((branch) => branch.length > 1);
    const tails: readonly Sequence[] = isLong ? node.branches.flatMap(toldApart) : [[node]];
    // Alternatives that are the whole only add up; beside others they multiply.
    const isApart = nodes.length === 1 || sequences.length * tails.length <= MOST_RULES;
    const apart = isApart ? tails : [[node]];
    sequences = sequences.flatMap((start) => apart.map((tail) => [...start, ...tail]));
  }
  return sequences;
}

/** For each part of a sequence that must be there, words of which a text must hold one. */
class Keys {
  /** Parts stand in many wordings. */
  readonly #known = new Map<Node, Key>();

  /** Null for a part that need not be there, or that may be any word. */
  of(node: Node): Key | null {
    if (node.kind === 'gap' || node.kind === 'near') return null;
    if (node.kind === 'one-of' && node.optional) return null;
    const known = this.#known.get(node);
    if (known) return known;
    const members =
      node.kind === 'word' ? [node.members] : node.branches.map((branch) => this.#rarest(branch));
    // Where one of the alternatives has nothing to be known by, neither has the whole.
    if (members.some(({ length }) => length === 0)) return null;
    const unique = [...new Set(members.flat())].sort();
    const key = { members: unique, frequency: frequencyOf(unique) };
    this.#known.set(node, key);
    return key;
  }

  #rarest(nodes: Sequence): readonly string[] {
    const [rarest] = nodes.flatMap((node) => this.of(node) ?? []).sort((a, b) => a.frequency - b.frequency);
    return rarest?.members ?? [];
  }
}
