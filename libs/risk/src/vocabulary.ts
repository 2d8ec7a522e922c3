import { ALSO_WORDS, CHAT_SPELLINGS } from './chat-words.ts';
import { ENGLISH_WORDS } from './english-words.ts';
import { lazily } from './lazily.ts';
import { LEET } from './letters.ts';
import { isOneSlip, withoutOne } from './slips.ts';
import { WordIndex, WordSet } from './word-hashes.ts';

/** What a word of a text is taken for. */
export interface Reading {
  /** The word, or the word of the lexicon that it is a disguise of. */
  readonly word: string;
  /** Every word it is read as, `word` first. */
  readonly words: readonly string[];
  /** Symbols of all of them together; see `Vocabulary.classOf`. */
  readonly wordClass: number;
  /** Whether neither the lexicon nor the list of English words has it. */
  readonly isUnknown: boolean;
}

/** Shorter words have too many neighbours to tell a slip from another word. */
const SHORTEST_SLIP = 5;
const LONGEST_SLIP = 16;
/** Of signs that may be either of two letters, as many as are tried in every mixture. */
const MIXED_SIGNS = 4;
const REMEMBERED = 20_000;

const english = lazily(() => new WordSet(`${ENGLISH_WORDS} ${ALSO_WORDS} a i`));

/** Stretched letters, and letters that somebody left out of a pair: "killl" and "kil" have the same. */
export const unstretched = (word: string): string => word.replaceAll(/(.)\1+/gu, '$1');

/**
 * The words of a lexicon and what texts may write for them. A *symbol* is a set of words that a phrase allows in one
 * place; a *class* is a set of symbols, and stands for all words that belong to just these.
 */
export class Vocabulary {
  readonly #symbols = new Map<string, number>();
  #symbolCount = 0;
  #symbolOf = new WeakMap<readonly string[], number>();
  readonly #exact = new Map<string, number[]>();
  readonly #prefixes = new Map<string, number[]>();
  #prefixLengths: readonly number[] = [];
  readonly #classes = new Map<string, number>([['', 0]]);
  readonly #symbolsOfClass: (readonly number[])[] = [[]];
  /** A row of bits for each class, one for each symbol. */
  #bits = new Uint32Array();
  #rowLength = 0;
  readonly #unstretched = new Map<string, string[]>();
  readonly #words: string[] = [];
  /** Places in `#words` by what is left of a word without one letter. */
  readonly #shortened = new WordIndex();
  readonly #readings = new Map<string, Reading>();

  readonly #undoesDisguises: boolean;

  /** @param undoesDisguises false to read every word as it stands, to measure what undoing adds */
  constructor(undoesDisguises = true) {
    this.#undoesDisguises = undoesDisguises;
  }

  /** The symbol of a place in a phrase. Places that allow the same words share one. */
  symbol(members: readonly string[]): number {
    const same = this.#symbolOf.get(members);
    if (same !== undefined) return same;
    const symbol = this.#symbolNamed(members);
    this.#symbolOf.set(members, symbol);
    return symbol;
  }

  #symbolNamed(members: readonly string[]): number {
    const key = members.join('|');
    const known = this.#symbols.get(key);
    if (known !== undefined) return known;
    const symbol = this.#symbolCount++;
    this.#symbols.set(key, symbol);
    for (const member of members) {
      const prefix = member.endsWith('*');
      const text = prefix ? member.slice(0, -1) : member;
      const table = prefix ? this.#prefixes : this.#exact;
      const symbols = table.get(text);
      if (symbols) symbols.push(symbol);
      else table.set(text, [symbol]);
    }
    return symbol;
  }

  /** To be called once, when all symbols are there. */
  close(): void {
    this.#rowLength = Math.ceil(this.#symbolCount / 32);
    this.#symbols.clear();
    // Its table keeps its size when all that it knew is gone.
    this.#symbolOf = new WeakMap();
    this.#prefixLengths = [...new Set([...this.#prefixes.keys()].map(({ length }) => length))].sort(
      (a, b) => a - b,
    );
    for (const word of this.#exact.keys()) {
      if (word.length >= 3) push(this.#unstretched, unstretched(word), word);
      if (word.length < SHORTEST_SLIP || word.length > LONGEST_SLIP) continue;
      const place = this.#words.push(word) - 1;
      for (const rest of withoutOne(word)) this.#shortened.add(rest, place);
    }
  }

  get symbolCount(): number {
    return this.#symbolCount;
  }

  get classCount(): number {
    return this.#symbolsOfClass.length;
  }

  /** Whether the lexicon names the word itself; a prefix of it does not count. */
  has(word: string): boolean {
    return this.#exact.has(word);
  }

  /** Words of the lexicon, and the stems of its prefixes. */
  words(): Iterable<string> {
    return this.#exact.keys();
  }

  stems(): Iterable<string> {
    return this.#prefixes.keys();
  }

  isKnown(word: string): boolean {
    return this.#exact.has(word) || english().has(word);
  }

  symbolsOf(wordClass: number): readonly number[] {
    return this.#symbolsOfClass[wordClass] ?? [];
  }

  classHas(wordClass: number, symbol: number): boolean {
    const bits = this.#bits[wordClass * this.#rowLength + (symbol >>> 5)] ?? 0;
    return ((bits >>> (symbol & 31)) & 1) === 1;
  }

  /** The class of words taken together: every symbol that one of them belongs to. */
  classOf(words: readonly string[]): number {
    const found = new Set<number>();
    for (const word of words) {
      for (const symbol of this.#exact.get(word) ?? []) found.add(symbol);
      for (const length of this.#prefixLengths) {
        if (length > word.length) break;
        for (const symbol of this.#prefixes.get(word.slice(0, length)) ?? []) found.add(symbol);
      }
    }
    const symbols = [...found].sort((a, b) => a - b);
    const key = symbols.join(' ');
    const known = this.#classes.get(key);
    if (known !== undefined) return known;
    const fresh = this.#symbolsOfClass.push(symbols) - 1;
    this.#mark(fresh, symbols);
    this.#classes.set(key, fresh);
    return fresh;
  }

  /** Words that were found some other way than by reading one. */
  reading(words: readonly string[], isUnknown: boolean): Reading {
    return { word: words[0] ?? '', words, wordClass: this.classOf(words), isUnknown };
  }

  /** A number among words that have digits for letters: "70" is "to". Null where it is no word. */
  readNumber(number: string): Reading | null {
    const words = lettersFor(number).flatMap((letters) =>
      letters.length === 1 ? (this.#exact.has(letters) ? [letters] : []) : this.#alike(letters),
    );
    return words.length > 0 ? this.reading([...new Set(words)], false) : null;
  }

  #mark(wordClass: number, symbols: readonly number[]): void {
    const row = wordClass * this.#rowLength;
    if (row + this.#rowLength > this.#bits.length) {
      const bits = new Uint32Array(Math.max(this.#bits.length * 2, row + 256 * this.#rowLength));
      bits.set(this.#bits);
      this.#bits = bits;
    }
    for (const symbol of symbols) {
      const at = row + (symbol >>> 5);
      this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (symbol & 31));
    }
  }

  /**
   * How a word of a text is read. A known word is itself. Of an unknown one all readings are kept that undo one habit:
   * a short spelling of chat, digits for letters, stretched or dropped doubles, or a single slip of the finger.
   *
   * @param word folded; letters and digits
   * @param stretched whether letters were already left out of it because it repeats one more than twice
   */
  read(word: string, stretched = false): Reading {
    const key = stretched ? `${word}~` : word;
    const known = this.#readings.get(key);
    if (known) return known;
    const reading = this.#read(word, stretched);
    // Memory must not grow with what people write. The answer is the same with or without.
    if (this.#readings.size >= REMEMBERED) this.#readings.clear();
    this.#readings.set(key, reading);
    return reading;
  }

  #read(word: string, stretched: boolean): Reading {
    if (!this.#undoesDisguises) return this.reading([word], !this.isKnown(word));
    const short = CHAT_SPELLINGS[word];
    // A number is a number: "11" is no disguise of "ill".
    const itself = this.isKnown(word) || /^\d+$/.test(word);
    const found = new Set<string>(itself ? [word] : []);
    if (short !== undefined) found.add(short);
    if (!itself || stretched) {
      for (const spelling of lettersFor(word)) for (const like of this.#alike(spelling)) found.add(like);
    }
    if (found.size === 0 && /^[a-z]+$/.test(word)) for (const like of this.#slips(word)) found.add(like);
    found.delete(word);
    const others = [...found];
    const words = itself ? [word, ...others] : [...others, word];
    return {
      word: words[0] ?? word,
      words,
      wordClass: this.classOf(words),
      isUnknown: !itself && others.length === 0,
    };
  }

  /** Words of the lexicon that this is a spelling of, give or take doubled letters. */
  #alike(spelling: string): readonly string[] {
    if (spelling.length < 2) return [];
    const single = unstretched(spelling);
    const exact = [spelling, single].filter((word) => this.#exact.has(word));
    return [...exact, ...(this.#unstretched.get(single) ?? [])];
  }

  #shortenedTo(rest: string): readonly string[] {
    return this.#shortened.get(rest).map((place) => this.#words[place] ?? '');
  }

  #slips(word: string): readonly string[] {
    if (word.length < SHORTEST_SLIP - 1 || word.length > LONGEST_SLIP + 1) return [];
    const shorter = withoutOne(word);
    const candidates = new Set(this.#shortenedTo(word));
    for (const rest of shorter) {
      if (rest.length >= SHORTEST_SLIP && this.#exact.has(rest)) candidates.add(rest);
      for (const like of this.#shortenedTo(rest)) candidates.add(like);
    }
    return [...candidates].filter((like) => isOneSlip(word, like));
  }
}

/** Every way to read digits and signs as letters; the word itself when there are none. */
function lettersFor(word: string): readonly string[] {
  if (/^[a-z]*$/.test(word)) return [word];
  const choices = Array.from(word, (char) => LEET.get(char) ?? char);
  const open = choices.filter(({ length }) => length > 1).length;
  const most = open > MIXED_SIGNS ? 1 : 2;
  return choices.reduce<string[]>(
    (spellings, letters) =>
      Array.from(letters.slice(0, most)).flatMap((letter) => spellings.map((start) => start + letter)),
    [''],
  );
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
