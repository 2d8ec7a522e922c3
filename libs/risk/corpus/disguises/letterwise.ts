import type { Random } from './disguise.ts';

export type Table = ReadonlyMap<string, readonly string[]>;

export const pick = (choices: readonly string[], random: Random): string =>
  choices[Math.floor(random() * choices.length)] ?? '';

export const between = (least: number, most: number, random: Random): number =>
  least + Math.floor(random() * (most - least + 1));

/**
 * What the eye takes as one character: a letter with the marks and invisible characters that follow it. An
 * HTML entity and a doubled mark stay whole, or a second disguise would break what the first one wrote.
 */
const CLUSTER = /&#?\w+;|\*\*|~~|__|\|\||[.,!?]{2,}|[^\p{M}\p{Cf}][\p{M}\p{Cf}]*|[\p{M}\p{Cf}]+/gu;

export const clusters = (words: string): readonly string[] => words.match(CLUSTER) ?? [];

/** Stands for a letter: letters, digits, boxed letters, and the signs that leet and asterisks put for one. */
export const isLetterish = (cluster: string): boolean =>
  /^(?!\*\*|![!?.,]|[\u2800\u3164])[\p{L}\p{N}\p{So}*@$!]/u.test(cluster);

/** Words stand between real spaces; \s would also part them at U+FEFF, which is invisible. */
export const eachWord = (words: string, change: (word: string) => string): string =>
  words.replace(/[^\p{Z}\t\n\r]+/gu, change);

/** Changes a share of the characters that have a choice, and at least one in each word that has any. */
export const some = (words: string, other: Table, share: number, random: Random): string =>
  eachWord(words, (word) => {
    const letters = clusters(word);
    const able = letters.flatMap((letter, place) => (other.has(letter) ? [place] : []));
    const sure = able[Math.floor(random() * able.length)];
    return letters
      .map((letter, place) => {
        const choices = other.get(letter);
        return choices && (place === sure || random() < share) ? pick(choices, random) : letter;
      })
      .join('');
  });

/** Reads 'aáà eé' as: for a one of á à, for e é. With `caps`, capitals get the capitals of the same. */
export const table = (spec: string, caps?: (sign: string) => string): Table => {
  const rows = spec.split(' ').map((row) => Array.from(row));
  const entries = rows.map(([from = '', ...to]): [string, readonly string[]] => [from, to]);
  const capitals = entries.map(([from, to]): [string, readonly string[]] => [
    from.toUpperCase(),
    to.map((sign) => (caps ? caps(sign) : sign)),
  ]);
  return new Map(caps ? [...capitals, ...entries] : entries);
};

export const asIs = (sign: string): string => sign;
export const upper = (sign: string): string => sign.toUpperCase();

/** Puts something between each two neighbouring letters. */
export const betweenLetters = (words: string, filler: string): string => {
  const signs = clusters(words);
  return signs
    .map((sign, place) => {
      const next = signs[place + 1];
      return next !== undefined && isLetterish(sign) && isLetterish(next) ? sign + filler : sign;
    })
    .join('');
};

/** Puts invisible characters behind about half of the letters (never the last: that is no disguise). */
export const sprinkled = (words: string, marks: readonly string[], random: Random): string => {
  const signs = clusters(words);
  const able = signs.flatMap((sign, place) => (isLetterish(sign) && place < signs.length - 1 ? [place] : []));
  const sure = able[Math.floor(random() * able.length)];
  const marked = (place: number): boolean => able.includes(place) && (place === sure || random() < 0.5);
  return signs.map((sign, place) => (marked(place) ? sign + pick(marks, random) : sign)).join('');
};

/** Replaces each plain space between the key words. */
export const gaps = (words: string, filler: () => string): string => words.replace(/ /gu, filler);
