/**
 * Sets and indexes of words by a hash of 32 bits, for tables of tens of thousands that have to be small. Two words with
 * one hash are taken for one another, one pair in four thousand million; whoever cannot bear that compares the words.
 */

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** Words once and for all; nothing is kept of them but their hashes. */
export class WordSet {
  readonly #slots: Int32Array;

  /** @param words in one string, apart by white space */
  constructor(words: string) {
    const hashes: number[] = [];
    let hash = 0x811c9dc5;
    let length = 0;
    for (let i = 0; i <= words.length; i++) {
      const code = i < words.length ? words.charCodeAt(i) : 32;
      if (code > 32) {
        hash = Math.imul(hash ^ code, 0x01000193);
        length++;
      } else if (length > 0) {
        hashes.push(hash);
        [hash, length] = [0x811c9dc5, 0];
      }
    }
    this.#slots = new Int32Array(sizeFor(hashes.length));
    for (const each of hashes) this.#slots[this.#slotOf(each)] = each;
  }

  has(word: string): boolean {
    const hash = hashOf(word);
    return this.#slots[this.#slotOf(hash)] === hash;
  }

  /** Where the hash stands, or would. The hash 0 is never found; no word of ours has it. */
  #slotOf(hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }
}

/** Numbers by word, several by one, added before anything is asked. */
export class WordIndex {
  #added: { readonly hashes: number[]; readonly values: number[] } | null = { hashes: [], values: [] };
  #heads = new Int32Array(1);
  #next = new Int32Array();
  #hashes = new Int32Array();
  #values = new Int32Array();

  add(word: string, value: number): void {
    this.#added?.hashes.push(hashOf(word));
    this.#added?.values.push(value);
  }

  /** Values of the word, and of any other with the same hash. */
  get(word: string): readonly number[] {
    if (this.#added) this.#close(this.#added);
    const hash = hashOf(word);
    const found: number[] = [];
    let at = this.#heads[(hash ^ (hash >>> 15)) & (this.#heads.length - 1)] ?? 0;
    while (at > 0) {
      if (this.#hashes[at - 1] === hash) found.push(this.#values[at - 1] ?? 0);
      at = this.#next[at - 1] ?? 0;
    }
    return found;
  }

  #close({
    hashes,
    values,
  }: {
    readonly hashes: readonly number[];
    readonly values: readonly number[];
  }): void {
    this.#added = null;
    this.#heads = new Int32Array(sizeFor(hashes.length));
    this.#next = new Int32Array(hashes.length);
    this.#hashes = Int32Array.from(hashes);
    this.#values = Int32Array.from(values);
    hashes.forEach((hash, i) => {
      const head = (hash ^ (hash >>> 15)) & (this.#heads.length - 1);
      this.#next[i] = this.#heads[head] ?? 0;
      this.#heads[head] = i + 1;
    });
  }
}

/** A power of two, at most half full. */
const sizeFor = (count: number): number => 2 ** Math.ceil(Math.log2(Math.max(1, count) * 2));
