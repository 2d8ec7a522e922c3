import type { LexiconVersion } from '@blether/risk/lexicon.types';
import type { Hit, Scanner } from '@blether/risk/scanner';
import type { View } from '@blether/risk/view';
import { InputError, linesOf } from './jsonl.ts';
import { print } from './print.ts';

/** Enough of what stands around a hit to see why the context rules said what they said. */
const AROUND = 60;

/**
 * What the scanner found in a text and why, in lines for a person.
 *
 * @param showText whether words of the text may be shown: those around each hit and cue, and how all are read
 */
export function explain(
  scanner: Scanner,
  text: string,
  lexicon: LexiconVersion,
  { showText }: { readonly showText: boolean },
): readonly string[] {
  const { tier, about, categories, conduct, hits, work } = scanner.scan(text);
  const shown = showText ? text : null;
  return [
    [
      `tier ${tier}`,
      ...(about === null ? [] : [`about ${about}`]),
      ...(categories.length === 0 ? [] : [`categories ${categories.join(' ')}`]),
      ...(conduct.length === 0 ? [] : [`conduct ${conduct.join(' ')}`]),
    ].join(', '),
    ...(work.complete ? [] : [`not read to its end: the limit of ${work.limit} units of work was reached`]),
    ...hits.flatMap((hit) => explainHit(hit, shown, lexicon)),
    ...(showText ? viewsOf(scanner.views(text)) : []),
  ];
}

function explainHit(hit: Hit, text: string | null, lexicon: LexiconVersion): readonly string[] {
  const phrase = lexicon.phrases.find(({ id }) => id === hit.phraseId);
  const moved = hit.tier === hit.tierBefore ? hit.tier : `${hit.tierBefore} → ${hit.tier}`;
  return [
    `  ${hit.phraseId}: ${hit.category}, ${moved}${hit.about === null ? '' : `, about ${hit.about}`}`,
    `    at ${placeOf(hit, text)}`,
    ...hit.cues.map((cue) => `    ${cue.kind} (${cue.rule}) by ${placeOf(cue, text)}`),
    ...(phrase ? [`    why: ${phrase.reason}`] : []),
  ];
}

function placeOf({ span: { start, end } }: Pick<Hit, 'span'>, text: string | null): string {
  const place = `${start}–${end}`;
  if (text === null) return place;
  const before = `${start > AROUND ? '…' : ''}${visible(text.slice(Math.max(0, start - AROUND), start))}`;
  const after = `${visible(text.slice(end, end + AROUND))}${end + AROUND < text.length ? '…' : ''}`;
  return `${place}: ${before}[${visible(text.slice(start, end))}]${after}`;
}

/** How the text was read, word by word; several readings of one are parted by a stroke. Only with leave to show text. */
function viewsOf(views: readonly View[]): readonly string[] {
  return views.map(({ id, tokens }) => {
    const words = tokens.map((token) => token.words.filter(Boolean).join('/') + (token.isUnknown ? '?' : ''));
    return `  ${id}: ${visible(words.join(' '))}`;
  });
}

/** Writes out what a terminal would hide or obey: invisible characters, controls, halves of surrogate pairs. */
export const visible = (words: string): string =>
  words.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu,
    (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  );

/** @throws {InputError} when the file has no such line */
export async function printExplanation(
  file: string,
  number: number,
  showText: boolean,
  scanner: Scanner,
  lexicon: LexiconVersion,
): Promise<void> {
  for await (const line of linesOf(file)) {
    if (line.number > number) break;
    if (line.number < number) continue;
    if (showText) await print(visible(line.text));
    for (const told of explain(scanner, line.text, lexicon, { showText })) await print(told);
    return;
  }
  throw new InputError(`${file} has nothing in line ${number}.`);
}
