import type { View } from './view.ts';

/** A quotation longer than this is more likely a mark that was never closed. In UTF-16 units of the view. */
const LONGEST_QUOTATION = 600;

/**
 * Which tokens stand in somebody else's words: between double quotation marks on one line, or on a line that starts
 * with ">" as forums quote. Single marks are left alone, they are apostrophes too often. A text that is quotation
 * throughout quotes nobody: then nothing is marked. Linear in the view's text.
 */
export function quotedTokens({ text, tokens }: View): readonly boolean[] {
  const regions = quotedRegions(text);
  if (regions.length === 0) return [];
  let region = 0;
  const quoted = tokens.map(({ from, to }) => {
    while (region < regions.length && (regions[region]?.[1] ?? 0) < to) region++;
    return (regions[region]?.[0] ?? Infinity) <= from;
  });
  return quoted.includes(false) ? quoted : [];
}

/** Sorted, without overlaps. */
function quotedRegions(text: string): (readonly [from: number, to: number])[] {
  const regions: (readonly [number, number])[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const lineEnd = lineStart + line.length;
    if (line.trimStart().startsWith('>')) regions.push([lineStart, lineEnd]);
    else {
      let opening = line.indexOf('"');
      while (opening >= 0) {
        const closing = line.indexOf('"', opening + 1);
        if (closing < 0) break;
        if (closing - opening <= LONGEST_QUOTATION) regions.push([lineStart + opening, lineStart + closing]);
        opening = line.indexOf('"', closing + 1);
      }
    }
    lineStart = lineEnd + 1;
  }
  return regions;
}
