// Whole alphabets that look like the plain one.
import { kind, same } from './disguise.ts';
import type { Change, Kind } from './disguise.ts';
import { asIs, some, table } from './letterwise.ts';
import type { Table } from './letterwise.ts';

/** Letters by their distance from a first capital and a first small letter; `holes` lie elsewhere. */
const alphabet =
  (capital: number, small: number, holes: Table = new Map(), digit?: number): Change =>
  (words) =>
    words.replace(/[A-Za-z0-9]/gu, (sign) => {
      const hole = holes.get(sign)?.[0];
      if (hole !== undefined) return hole;
      const code = sign.charCodeAt(0);
      if (code < 0x3a) return digit === undefined ? sign : String.fromCodePoint(digit + code - 0x30);
      return String.fromCodePoint(code < 0x61 ? capital + code - 0x41 : small + code - 0x61);
    });

/** Letters that mathematicians already had elsewhere, so that their places in the row are empty. */
const ITALIC_HOLES = table('h\u210e');
const SCRIPT_HOLES = table(
  'B\u212c E\u2130 F\u2131 H\u210b I\u2110 L\u2112 M\u2133 R\u211b e\u212f g\u210a o\u2134',
);

/** Bold italic, bold script, bold Fraktur, sans, sans bold, sans italic, monospace, small double-struck. */
const OTHER_STYLES: readonly Change[] = [
  alphabet(0x1d468, 0x1d482),
  alphabet(0x1d4d0, 0x1d4ea),
  alphabet(0x1d56c, 0x1d586),
  alphabet(0x1d5a0, 0x1d5ba),
  alphabet(0x1d5d4, 0x1d5ee),
  alphabet(0x1d608, 0x1d622),
  alphabet(0x1d670, 0x1d68a, new Map(), 0x1d7f6),
  alphabet(0x1d552, 0x1d552, new Map(), 0x1d7d8),
];

/** One style to a phrase, as the "fancy text" pages give it. */
const otherStyle: Change = (words, random) =>
  (OTHER_STYLES[Math.floor(random() * OTHER_STYLES.length)] ?? same)(words, random);

const fullWidth: Change = (words) =>
  words.replace(/[A-Za-z0-9*@$!]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Squared letters exist as capitals only, white (U+1F130) and black (U+1F170). */
const squared: Change = (words, random) => {
  const first = random() < 0.5 ? 0x1f130 : 0x1f170;
  return alphabet(first, first)(words, random);
};

const SMALL_CAPITALS: Table = table(
  'aᴀ bʙ cᴄ dᴅ eᴇ fꜰ gɢ hʜ iɪ jᴊ kᴋ lʟ mᴍ nɴ oᴏ pᴘ qꞯ rʀ sꜱ tᴛ uᴜ vᴠ wᴡ yʏ zᴢ',
  asIs,
);
const SUPERSCRIPT: Table = table(
  'aᵃ bᵇ cᶜ dᵈ eᵉ fᶠ gᵍ hʰ iⁱ jʲ kᵏ lˡ mᵐ nⁿ oᵒ pᵖ rʳ sˢ tᵗ uᵘ vᵛ wʷ xˣ yʸ zᶻ 0⁰ 1¹ 3³ 4⁴ 5⁵ 7⁷',
  asIs,
);

/** With a zero-width space behind each, for two of them side by side are drawn as the flag of a country. */
const regional: Change = (words) =>
  words.replace(
    /[A-Za-z]/gu,
    (letter) => `${String.fromCodePoint(0x1f1e6 + letter.toUpperCase().charCodeAt(0) - 0x41)}\u200b`,
  );

export const ALPHABETS: readonly Kind[] = [
  kind('full-width', 'full-width letters', fullWidth),
  kind('math-bold', 'mathematical bold letters', alphabet(0x1d400, 0x1d41a, new Map(), 0x1d7ce)),
  kind('math-italic', 'mathematical italic letters', alphabet(0x1d434, 0x1d44e, ITALIC_HOLES)),
  kind('math-script', 'mathematical script letters', alphabet(0x1d49c, 0x1d4b6, SCRIPT_HOLES)),
  kind('math-other', 'one other mathematical style (Fraktur, sans, monospace, double-struck)', otherStyle),
  kind('circled', 'circled letters', alphabet(0x24b6, 0x24d0)),
  kind('squared', 'squared letters, white or black', squared),
  kind('regional-indicators', 'regional-indicator letters, kept apart lest they turn into flags', regional),
  kind('small-capitals', 'phonetic small capitals', (w, r) => some(w, SMALL_CAPITALS, 1, r)),
  kind('superscript', 'superscript letters', (w, r) => some(w, SUPERSCRIPT, 1, r)),
];
