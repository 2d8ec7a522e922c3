import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as Demo from '../apps/api/src/demo/community/community.ts';
import { DIST, REPOSITORY, say } from './place.ts';
import type { Place } from './place.ts';

/** Comments of real people, which this repository does not hold. */
const SHARED = join(REPOSITORY, '../shared/data/benign-general.jsonl');

/** What people write on an ordinary day: comments where that file is there, otherwise the posts of the demo. */
export async function everydayTexts(place: Place): Promise<readonly string[]> {
  const file = await readFile(SHARED, 'utf8').catch(() => null);
  if (file !== null) {
    const texts = file
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { text: string }).text);
    say(`Everyday text: ${texts.length} comments of benign-general.jsonl.`);
    return texts;
  }
  await place.build();
  const { COMMUNITY } = (await import(join(DIST, 'demo/community/community.js'))) as typeof Demo;
  const texts = COMMUNITY.topics.flatMap(({ posts }) => posts.map(({ body }) => body));
  say(`Everyday text: ${texts.length} posts of the demo.`);
  return texts;
}

/** What a text is made of that is to take long, over and over again. */
export function nastyPieces(phrases: readonly string[]): Readonly<Record<string, string>> {
  const longest = phrases.reduce((known, phrase) => (phrase.length > known.length ? phrase : known));
  const letters = Array.from(longest);
  return {
    'one letter': 'a',
    'one word': 'kill ',
    'combining marks': '\u0301',
    'marks on letters': 'e\u0301\u0316\u0323',
    'zero-width joiners': '\u200d',
    'joiners between letters': 'k\u200d',
    'every prefix of a phrase': letters
      .map((_, place) => `${letters.slice(0, place + 1).join('')} `)
      .join(''),
    'beginnings of the longest phrase': `${longest.split(' ').slice(0, -1).join(' ')} `,
    'spaced letters': `${letters.filter((letter) => letter !== ' ').join(' ')} `,
    'dotted letters': `${letters.filter((letter) => letter !== ' ').join('.')}.`,
    'stretched words': 'kiiillll myyyseeelff ',
    'lone surrogates': '\ud83d\udc00\ud83d',
    punctuation: '.,!?;:()-',
    quotes: '"\' ',
    entities: '&amp;#107;',
    'look-alikes and digits': '\u043a1\u04cf|',
    digits: '1234567890',
    emoji: '\u{1f614}\u2764\ufe0f',
    'line breaks': '\n> ',
  };
}

/** @param length in UTF-16 units */
export const repeated = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
