/** A key in its place in a wording. */
export interface Link {
  /** The symbol of the words that the text must hold one of. */
  readonly symbol: number;
  /** At most so many words after the key before it. */
  readonly reach: number;
}

/** Of a rule that asks for nothing but its rarest key. */
export const NO_KEY = -1;

const NO_LIMIT = 0x7fff_ffff;

/**
 * What has to be in a text, in which order and how close, before one of a pattern's wordings can be. All in one array,
 * each rule at a place of its own: pattern, most words, number of keys, keys, number of links, and of each link symbol and reach.
 */
export class Rules {
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

  /**
   * To be called once, when all rules are there.
   * @param keys what the number of each key is from now on
   */
  close(keys: Int32Array): void {
    this.#numbers = this.#numbers.slice(0, this.#length);
    for (let rule = 0; rule < this.#length; rule = this.#links(rule) + 1 + 2 * this.linkCount(rule)) {
      const end = rule + 3 + this.#at(rule + 2);
      for (let at = rule + 3; at < end; at++) this.#numbers[at] = keys[this.#at(at)] ?? 0;
    }
  }

  pattern(rule: number): number {
    return this.#at(rule);
  }

  mostWords(rule: number): number {
    return this.#at(rule + 1);
  }

  firstKey(rule: number): number {
    return this.#at(rule + 2) > 0 ? this.#at(rule + 3) : NO_KEY;
  }

  hasAllKeys(rule: number, held: Int32Array): boolean {
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
