import { frequencyOf } from './common-words.ts';
import { Pairs } from './lists.ts';
import type { Lists } from './lists.ts';
import type { Node, Sequence } from './pattern.ts';
import type { ParsedPattern } from './phrase-language.ts';
import { NO_KEY, Rules } from './rules.ts';
import type { Link } from './rules.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Key {
  readonly members: readonly string[];
  readonly frequency: number;
}

/** What is looked for: the alternatives of a pattern, and whether the message must be nothing else. */
export type Wording = Pick<ParsedPattern, 'branches' | 'also' | 'whole'>;

/** Words this frequent tell nothing where there are rarer ones. Share of a text's words, 0 to 1. */
const TOO_FREQUENT = 0.25;
/** In words. */
const LONG_TEXT = 2_000;
/** In words: their places are bits of a number. */
const BITS = 32;
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
  /** Of each rule, by its place in `#rulesOf`, the key that is asked for first. */
  readonly #firstKeys: Int32Array;
  /** Patterns that nothing is needed for. */
  readonly #always = new Set<number>();
  /** Symbols that rules ask for, numbered anew without holes. */
  readonly #keys = new Map<number, number>();
  /** Of each key, while rules are added. */
  #frequencies: number[] = [];
  /** Of each class of words that has been met, where in `#data` it begins. */
  readonly #places: (number | undefined)[] = [];
  /**
   * What is known of classes, one after the other: the text in which it was met last; how many numbers follow of its keys, and
   * how many of its rules; of its keys which word of `#held` and which bits; of the rules that it is the rarest key
   * of, from where to where they stand in `#rulesOf`.
   */
  #data = new Int32Array(1024);
  #length = 0;
  readonly #touched: number[] = [];
  #held = new Int32Array();
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
    this.#rules.close(this.#frequentFirst());
    this.#firstKeys = this.#rulesOf.map((rule) => this.#rules.firstKey(rule));
  }

  /** Patterns that words of these classes may make, each once. Linear in the words and in the rules they touch. */
  candidates(classes: ArrayLike<number>): ReadonlySet<number> {
    const held = this.#cleared();
    const round = this.#nextRound();
    const touched = this.#touched;
    let count = 0;
    for (let at = 0; at < classes.length; at++) {
      const wordClass = classes[at] ?? 0;
      if (wordClass === 0) continue;
      const known = this.#places[wordClass] ?? this.#learn(wordClass);
      const data = this.#data;
      if (data[known] === round) continue;
      data[known] = round;
      const end = known + 3 + (data[known + 1] ?? 0);
      for (let i = known + 3; i < end; i += 2) {
        const word = data[i] ?? 0;
        held[word] = (held[word] ?? 0) | (data[i + 1] ?? 0);
      }
      if (data[known + 2] !== 0) touched[count++] = known;
    }
    const found = new Set(this.#always);
    for (let i = 0; i < count; i++) this.#ask(touched[i] ?? 0, held, classes, found);
    return found;
  }

  /** Adds the patterns of all rules whose rarest key is of this class of words and that the text meets. */
  #ask(known: number, held: Int32Array, classes: ArrayLike<number>, found: Set<number>): void {
    const [data, firstKeys] = [this.#data, this.#firstKeys];
    const from = known + 3 + (data[known + 1] ?? 0);
    const to = from + (data[known + 2] ?? 0);
    for (let range = from; range < to; range += 2) {
      const end = data[range + 1] ?? 0;
      for (let i = data[range] ?? 0; i < end; i++) {
        // Nearly all rules end at the first question, so its key lies next to those of its neighbours.
        const key = firstKeys[i] ?? NO_KEY;
        if (key !== NO_KEY && (((held[key >>> 5] ?? 0) >>> (key & 31)) & 1) === 0) continue;
        const rule = this.#rulesOf.at(i);
        if (!this.#rules.hasAllKeys(rule, held)) continue;
        const pattern = this.#rules.pattern(rule);
        if (!found.has(pattern) && this.#isMet(rule, classes)) found.add(pattern);
      }
    }
  }

  #cleared(): Int32Array {
    const words = Math.ceil(this.#keys.size / 32);
    if (this.#held.length < words) this.#held = new Int32Array(words);
    return this.#held.fill(0);
  }

  /** Numbers the text. After as many as fit, what is known of classes is learnt anew, since each keeps the number of its last. */
  #nextRound(): number {
    if (this.#round === NO_LIMIT) {
      this.#places.length = 0;
      this.#length = 0;
      this.#round = 0;
    }
    return ++this.#round;
  }

  /** @returns the place in `#data` */
  #learn(wordClass: number): number {
    const symbols = this.#vocabulary.symbolsOf(wordClass);
    const bits = new Map<number, number>();
    for (const key of symbols.flatMap((symbol) => this.#keys.get(symbol) ?? []))
      bits.set(key >>> 5, (bits.get(key >>> 5) ?? 0) | (1 << (key & 31)));
    const keys = [...bits].flat();
    const ranges = symbols
      .map((symbol) => [this.#rulesOf.from(symbol), this.#rulesOf.to(symbol)])
      .filter(([from, to]) => from !== to)
      .flat();
    const numbers = [0, keys.length, ranges.length, ...keys, ...ranges];
    const place = this.#length;
    this.#length += numbers.length;
    if (this.#length > this.#data.length) {
      const more = new Int32Array(this.#length * 2);
      more.set(this.#data);
      this.#data = more;
    }
    this.#data.set(numbers, place);
    this.#places[wordClass] = place;
    return place;
  }

  /** Whether a word of each key stands within reach after one of the key before. */
  #isMet(rule: number, classes: ArrayLike<number>): boolean {
    if (classes.length > this.#rules.mostWords(rule)) return false;
    // In a long text the automaton is no dearer than asking for every place.
    if (classes.length > LONG_TEXT) return true;
    if (classes.length <= BITS) return this.#isMetInBits(rule, classes);
    let reached: readonly number[] | null = null;
    const links = this.#rules.linkCount(rule);
    for (let link = 0; link < links; link++) {
      const here = this.#placesOf(this.#rules.symbol(rule, link), classes);
      reached = reached === null ? here : after(reached, here, this.#rules.reach(rule, link));
      if (reached.length === 0) return false;
    }
    return true;
  }

  /** The same for a text of few words, whose places are bits of a number. */
  #isMetInBits(rule: number, classes: ArrayLike<number>): boolean {
    const links = this.#rules.linkCount(rule);
    let reached = 0;
    for (let link = 0; link < links; link++) {
      const symbol = this.#rules.symbol(rule, link);
      const reach = Math.min(this.#rules.reach(rule, link), BITS);
      let here = 0;
      for (let at = 0; at < classes.length; at++) {
        // The words within reach before this place.
        const before = reach === 0 ? 0 : (1 << at) - (at > reach ? 1 << (at - reach) : 1);
        if (link > 0 && (reached & before) === 0) continue;
        if (this.#vocabulary.classHas(classes[at] ?? 0, symbol)) here |= 1 << at;
      }
      if (here === 0) return false;
      reached = here;
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
      .map(({ members, frequency }) => ({ symbol: this.#vocabulary.symbol(members), frequency }));
    if (rarest === undefined) {
      this.#always.add(pattern);
      return;
    }
    const mostWords = whole ? longest(branch) : Infinity;
    const rule = this.#rules.add(
      pattern,
      mostWords,
      others.map((key) => this.#keyOf(key)),
      keys.map(({ link }) => link),
    );
    this.#rulesAdded.add(rarest.symbol, rule);
  }

  #keyOf({ symbol, frequency }: { readonly symbol: number; readonly frequency: number }): number {
    const known = this.#keys.get(symbol) ?? this.#keys.size;
    this.#keys.set(symbol, known);
    this.#frequencies[known] = frequency;
    return known;
  }

  /**
   * Numbers keys anew, the most frequent first: a word of every text is in many keys, and those then lie side by side.
   * @returns the new number of each
   */
  #frequentFirst(): Int32Array {
    const order = this.#frequencies.map((_, key) => key);
    order.sort((a, b) => (this.#frequencies[b] ?? 0) - (this.#frequencies[a] ?? 0) || a - b);
    const anew = new Int32Array(order.length);
    for (const [number, key] of order.entries()) anew[key] = number;
    for (const [symbol, key] of this.#keys) this.#keys.set(symbol, anew[key] ?? 0);
    this.#frequencies = [];
    return anew;
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
