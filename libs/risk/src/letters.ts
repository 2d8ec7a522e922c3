/**
 * Letters that stand for others. Reviewed by hand: only signs that a reader takes for the Latin letter at a glance,
 * after Unicode Technical Standard 39 ("confusables"), and only those that compatibility decomposition leaves alone.
 */

const pairs = (table: string): (readonly [string, string])[] =>
  table.split(' ').map((entry) => {
    const [latin = '', ...others] = Array.from(entry);
    return [latin, others.join('')] as const;
  });

/** Cyrillic, Greek, Latin letters of phonetics and letters with a stroke, each after the letter it is read as. */
const LOOK_ALIKES = pairs(
  'aаαɑᴀ bЬьβʙƀ cсϲᴄ dԁɗᴅđδ eеєεҽᴇ fғꜰƒ gɡցɢ hһнʜħ iіιıɪӏ jјϳᴊ kкκᴋ lӏⅼʟłɭ mмᴍ nпηɴո oоοσөᴏøօ pрρᴘ qԛq rгʀɾ ' +
    'sѕꜱ tтτᴛ uυսᴜц vνѵᴠ wωԝᴡш xхχ yуүγʏ zᴢʐ',
);

/** Lower case, by code point. */
export const LATIN_FOR: ReadonlyMap<number, string> = new Map(
  LOOK_ALIKES.flatMap(([latin, others]) =>
    Array.from(others, (other) => [other.codePointAt(0) ?? 0, latin] as const),
  ),
);

/** White letters on black squares and discs, and the letters that flags are made of, have no decomposition. */
const LETTER_ROWS = [0x1f150, 0x1f170, 0x1f1e6, 0x1f130] as const;

/** @returns the letter that a sign of these rows shows, or null */
export function letterInRow(codePoint: number): string | null {
  for (const row of LETTER_ROWS) {
    if (codePoint >= row && codePoint < row + 26) return String.fromCharCode(97 + codePoint - row);
  }
  return null;
}

/** Digits that people put for letters ("leet"), with the letters in order of frequency. */
export const LEET: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'il'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['7', 't'],
  ['8', 'b'],
  ['9', 'g'],
]);

/** Signs that stand for the same letters as a digit. */
export const DIGIT_FOR: ReadonlyMap<string, string> = new Map([
  ['@', '4'],
  ['$', '5'],
  ['!', '1'],
  ['|', '1'],
  ['+', '7'],
  ['€', '3'],
  ['£', '1'],
]);
