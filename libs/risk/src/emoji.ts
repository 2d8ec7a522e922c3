import { lazily } from './lazily.ts';
import type { Span, Unit } from './units.ts';
import { Breaks } from './view.ts';
import type { Token, View } from './view.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Emoji that mean something beside certain words, each read as one word that phrases can name: `<emoji-pill>`. By themselves
 * they mean nothing here, where people talk about pills all day.
 */
const EMOJI = {
  '#emoji-pill': '💊💉',
  '#emoji-blade': '🔪🪒🗡⚔✂🪓',
  '#emoji-blood': '🩸',
  '#emoji-gun': '🔫',
  '#emoji-rope': '🪢➰',
  '#emoji-bridge': '🌉🌁🚂🚆🚇🛤',
  '#emoji-grave': '⚰🪦⚱',
  '#emoji-skull': '💀☠',
  '#emoji-dove': '🕊👼🪽',
  '#emoji-wave': '👋',
  '#emoji-broken': '💔🥀🖤',
  '#emoji-money': '💰🤑💸💵🚀',
} as const;

type EmojiWord = keyof typeof EMOJI;
export const EMOJI_WORDS = Object.keys(EMOJI) as readonly EmojiWord[];

const byCodePoint = lazily(
  () =>
    new Map(
      EMOJI_WORDS.flatMap((word) =>
        Array.from(EMOJI[word], (char) => [char.codePointAt(0) ?? 0, word] as const),
      ),
    ),
);

/** Whether a code point is one that phrases can name. */
export const isNamedEmoji = (codePoint: number): boolean => byCodePoint().has(codePoint);

interface Found {
  readonly word: EmojiWord;
  readonly at: number;
  readonly span: Span;
}

function emojiIn(units: readonly Unit[]): readonly Found[] {
  const words = byCodePoint();
  return units.flatMap(({ char, start, end }, at) => {
    const word = words.get(char.codePointAt(0) ?? 0);
    return word === undefined ? [] : [{ word, at, span: { start, end } }];
  });
}

/**
 * The words of a view with its emoji between them; null where it holds none that has a name. A view of its own, so that an
 * emoji never parts the words of a phrase that does not ask for it. Linear in the units.
 */
export function emojiView(folded: View, vocabulary: Vocabulary): View | null {
  const found = emojiIn(folded.units);
  if (found.length === 0) return null;
  const breaks = new Breaks();
  let passed = 0;
  const tokens: Token[] = [];
  let next = 0;
  const words = folded.tokens;
  for (const { word, at, span } of found) {
    for (; (words[next]?.from ?? Infinity) < at; next++) {
      const token = words[next];
      if (token) tokens.push(token);
    }
    for (; passed < at; passed++) {
      const unit = folded.units[passed];
      if (unit) breaks.pass(unit);
    }
    const { sentence, clause } = breaks;
    tokens.push({ ...vocabulary.reading([word], false), span, from: at, to: at + 1, sentence, clause });
  }
  tokens.push(...words.slice(next));
  return { id: 'emoji', units: folded.units, tokens };
}
