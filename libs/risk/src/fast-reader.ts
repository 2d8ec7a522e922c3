import { isNamedEmoji } from './emoji.ts';
import { folder } from './fold.ts';
import { DIGIT_FOR } from './letters.ts';
import type { Words } from './matcher.ts';
import { lazily } from './lazily.ts';
import { foldedWords } from './units.ts';
import { LETTERS_IN_A_ROW, SHORTEST_PACKED, STARS, WIDEST_GAP } from './respaced.ts';
import type { Segmenter } from './segments.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Reads everyday text: letters of Latin alphabets, digits, ordinary punctuation, emoji between words. It finds the same
 * words as the folded view, as classes alone, at some nanoseconds a character. Whatever might be read in more than one
 * way it leaves to the views: `read` then answers false.
 */
export interface FastReader {
  /** Classes of the words, sentence ends before them (1), and their number, valid until the next `read`. */
  readonly classes: Int32Array;
  readonly ends: Uint8Array;
  readonly count: number;
  read(text: string): boolean;
  /** What was read, as the matcher takes it. */
  words(): Words;
}

// What a code unit is. Letters are 0 to 25 and digits 26 to 35.
const SPACE = 40;
const NEWLINE = 41;
const SENTENCE = 42;
const MARK = 43;
const APOSTROPHE = 44;
/** Signs that join or disguise when letters touch them. */
const SIGN = 45;
const AMPERSAND = 46;
const HIGH = 47;
const ODD = 48;
const SIGNS = '@$|+€£*#_~`^=';
const LETTERS = 26;
const WORDLIKE = 36;

/** Below this each code unit has its kind in a table; above stand emoji, other scripts, and what is odd. */
const TABLE = 0x2800;

const kinds = lazily(() => {
  const fold = folder();
  return Uint8Array.from({ length: TABLE }, (_, code) => kindOf(code, fold(code)));
});

function kindOf(code: number, folded: ReturnType<ReturnType<typeof folder>>): number {
  // What phrases may ask for the views look at.
  if (isNamedEmoji(code)) return ODD;
  const [unit] = folded;
  if (folded.length !== 1 || !unit) return code === 0x2026 ? SENTENCE : ODD;
  const char = String.fromCharCode(code);
  if (char === '!') return SENTENCE;
  if (SIGNS.includes(char)) return SIGN;
  if (char === '&') return AMPERSAND;
  const at = unit.char.charCodeAt(0);
  if (unit.is === 'letter') return at >= 97 && at <= 122 && code < 0x180 ? at - 97 : ODD;
  if (unit.is === 'digit') return at >= 48 && at <= 57 && code < 0x80 ? LETTERS + at - 48 : ODD;
  if (unit.is === 'space') return SPACE;
  if (unit.is === 'newline') return NEWLINE;
  if (unit.is === 'sentence') return code < 0x80 ? SENTENCE : ODD;
  if (unit.is === 'apostrophe') return APOSTROPHE;
  if (unit.is === 'mark' || unit.is === 'nothing') return ODD;
  return MARK;
}

export function fastReader(vocabulary: Vocabulary, segmenter: Segmenter): FastReader {
  return new Reader(vocabulary, segmenter);
}

/** A word as it was typed and what it is. */
interface Known {
  readonly typed: string;
  readonly wordClass: number;
  readonly isUnknown: boolean;
  /** Whether the views may find other words in it. */
  readonly isOdd: boolean;
  /** Whether it may be the first or the second half of a postcode. */
  readonly isOutcode: boolean;
  readonly isIncode: boolean;
}

const OUTCODE = /^[a-z]{1,2}\d[a-z\d]?$/;
const INCODE = /^\d[a-z]{2}$/;
/** A whole postcode, or the word in "name at example dot org". */
const ADDRESS = /^(?:[a-z]{1,2}\d[a-z\d]?\d[a-z]{2}|dot)$/;

/** Words that are remembered; a newcomer takes the place of another. */
const SLOTS = 1 << 15;
const PROBES = 4;

class Reader implements FastReader {
  classes = new Int32Array(1024);
  ends = new Uint8Array(1024);
  count = 0;
  readonly #vocabulary: Vocabulary;
  readonly #segmenter: Segmenter;
  readonly #known: (Known | undefined)[] = [];

  constructor(vocabulary: Vocabulary, segmenter: Segmenter) {
    this.#vocabulary = vocabulary;
    this.#segmenter = segmenter;
  }

  words(): Words {
    return { classes: this.classes.subarray(0, this.count), ends: this.ends.subarray(0, this.count) };
  }

  read(text: string): boolean {
    const table = kinds();
    const { length } = text;
    this.count = 0;
    let ended = 0;
    let newlines = 0;
    let singles = 0;
    let digits = 0;
    let wasUnknown = false;
    let wasOutcode = false;
    let at = 0;
    while (at < length) {
      const code = text.charCodeAt(at);
      const kind = code < TABLE ? (table[code] ?? ODD) : kindAbove(text, at);
      if (kind >= WORDLIKE) {
        if (kind === ODD) return false;
        if (kind === NEWLINE) {
          if (++newlines === 2) ended = 1;
        } else if (kind !== SPACE) {
          if (kind === SENTENCE && endsSentence(text, at, table)) ended = 1;
          if (isDisguise(kind, text, at, table)) return false;
          newlines = 0;
          if (kind === HIGH) at++;
        }
        at++;
        continue;
      }
      newlines = 0;
      const from = at;
      let hash = 0;
      let hasDigit = false;
      let hasLetter = false;
      let hasApostrophe = false;
      for (; at < length; at++) {
        const unit = text.charCodeAt(at);
        const letter = unit < TABLE ? (table[unit] ?? ODD) : kindAbove(text, at);
        if (letter === APOSTROPHE) {
          const after = text.charCodeAt(at + 1);
          if ((after < TABLE ? (table[after] ?? ODD) : ODD) >= WORDLIKE) break;
          hasApostrophe = true;
          continue;
        }
        if (letter >= WORDLIKE) {
          if (letter === ODD) return false;
          break;
        }
        if (letter >= LETTERS) hasDigit = true;
        else hasLetter = true;
        hash = Math.imul(hash ^ unit, 0x01000193);
      }
      const size = at - from;
      singles = size === 1 || (size === 3 && hasApostrophe) ? singles + 1 : 0;
      if (singles >= LETTERS_IN_A_ROW) return false;
      digits = hasDigit && !hasLetter ? digits + size : 0;
      if (digits >= 10) return false;
      const word = this.#word(text, from, at, hash);
      if (word.isOdd || ((word.isUnknown || wasUnknown) && isTouching(text, from, table))) return false;
      if (wasOutcode && word.isIncode) return false;
      wasUnknown = word.isUnknown;
      wasOutcode = word.isOutcode;
      if (this.count === this.classes.length) this.#grow();
      this.classes[this.count] = word.wordClass;
      this.ends[this.count] = ended;
      this.count++;
      ended = 0;
    }
    return true;
  }

  #word(text: string, from: number, to: number, hash: number): Known {
    const size = to - from;
    const first = hash ^ (hash >>> 15);
    for (let probe = 0; probe < PROBES; probe++) {
      const known = this.#known[(first + probe) & (SLOTS - 1)];
      if (!known) break;
      if (known.typed.length === size && text.startsWith(known.typed, from)) return known;
    }
    return this.#remember(text.slice(from, to), first);
  }

  #remember(typed: string, first: number): Known {
    const known = this.#readSlowly(typed);
    let place = first & (SLOTS - 1);
    for (let probe = 0; probe < PROBES; probe++) {
      const slot = (first + probe) & (SLOTS - 1);
      if (this.#known[slot]) continue;
      place = slot;
      break;
    }
    this.#known[place] = known;
    return known;
  }

  /** The way of the views. */
  #readSlowly(typed: string): Known {
    const whole = foldedWords(typed)[0] ?? '';
    const stretched = /([a-z])\1\1/.test(whole);
    const word = whole.replaceAll(/([a-z])\1{2,}/g, '$1$1');
    const { wordClass, isUnknown } = this.#vocabulary.read(word, stretched);
    const isLeet = /\d/.test(word) && /[a-z]/.test(word) && !isUnknown && !this.#vocabulary.has(word);
    const packed = isUnknown && word.length >= SHORTEST_PACKED && this.#segmenter.unpack(word) !== null;
    return {
      typed,
      wordClass,
      isUnknown,
      isOdd: packed || isLeet || ADDRESS.test(word),
      isOutcode: OUTCODE.test(word),
      isIncode: INCODE.test(word),
    };
  }

  #grow(): void {
    const [classes, ends] = [this.classes, this.ends];
    this.classes = new Int32Array(classes.length * 2);
    this.ends = new Uint8Array(ends.length * 2);
    this.classes.set(classes);
    this.ends.set(ends);
  }
}

/** Emoji and symbols stand between words as punctuation does; what else is up here the views look at. */
function kindAbove(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 0xfe0f && at > 0 && text.charCodeAt(at - 1) > 0x2000) return MARK;
  if (code >= 0xd83c && code <= 0xd83e) {
    const low = text.charCodeAt(at + 1);
    if (!(low >= 0xdc00 && low <= 0xdfff)) return ODD;
    // Letters and digits stand below the pictures of the first block and above those of the last.
    const isPicture =
      code === 0xd83d || (code === 0xd83c && low >= 0xdf00) || (code === 0xd83e && low < 0xdf00);
    return isPicture && !isNamedEmoji(text.codePointAt(at) ?? 0) ? HIGH : ODD;
  }
  return ODD;
}

function isTouching(text: string, from: number, table: Uint8Array): boolean {
  // Back over the marks in between: is there a letter before any space?
  for (let at = from - 1; at >= 0 && from - at <= 2 * WIDEST_GAP + 1; at--) {
    const code = text.charCodeAt(at);
    const kind = code < TABLE ? (table[code] ?? ODD) : HIGH;
    if (kind < WORDLIKE) return true;
    if (kind === SPACE || kind === NEWLINE) return false;
  }
  return false;
}

/** Whether a sign may stand for a letter, be part of an address, or begin an entity. */
function isDisguise(kind: number, text: string, at: number, table: Uint8Array): boolean {
  if (kind === AMPERSAND) return /^&#?\w{1,9};/.test(text.slice(at, at + 12));
  if (kind !== SIGN && kind !== SENTENCE) return false;
  const kindAt = (place: number): number => {
    if (place < 0 || place >= text.length) return SPACE;
    const code = text.charCodeAt(place);
    return code < TABLE ? (table[code] ?? ODD) : HIGH;
  };
  const [before, after] = [kindAt(at - 1), kindAt(at + 1)];
  const char = text.charAt(at);
  const beforeWord = after < WORDLIKE || (after === APOSTROPHE && kindAt(at + 2) < WORDLIKE);
  if (kind === SENTENCE) return (before < LETTERS && after < LETTERS) || (char === '!' && beforeWord);
  // A price or a number is none: "$5", "#1", but "$5k" and a handle may be.
  const isPrice =
    before >= WORDLIKE && char !== '@' && /^[\d.,]+(?![\da-z])/i.test(text.slice(at + 1, at + 20));
  if (DIGIT_FOR.has(char)) return !isPrice && (before < WORDLIKE || beforeWord || char === '@');
  const isEmphasis = before >= WORDLIKE ? after >= WORDLIKE : false;
  return !isEmphasis && (STARS.has(char) || (touches(-1) && touches(1)));

  /** Whether a word stands on this side with no space between. */
  function touches(way: 1 | -1): boolean {
    for (let step = 1; step <= 2 * WIDEST_GAP; step++) {
      const next = kindAt(at + way * step);
      if (next < WORDLIKE) return true;
      if (next === SPACE || next === NEWLINE) return false;
    }
    return true;
  }
}

/** As in the views: a stop inside a number ends nothing, and several are a pause. */
function endsSentence(text: string, at: number, table: Uint8Array): boolean {
  const char = text.charAt(at);
  if (char === '…') return false;
  if (char === '.' && /[.…]/.test(text.charAt(at - 1) + text.charAt(at + 1))) return false;
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
  return (table[before] ?? ODD) >= WORDLIKE || (table[after] ?? ODD) >= WORDLIKE;
}
