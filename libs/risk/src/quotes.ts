import type { Unit } from './units.ts';
import type { View } from './view.ts';

/** A quotation longer than this is more likely a mark that was never closed. In units of the text. */
const LONGEST_QUOTATION = 600;

/**
 * Which tokens stand in somebody else's words: between double quotation marks on one line, or on a line that starts
 * with ">" as forums quote. Single marks are left alone, they are apostrophes too often. A text that is quotation
 * throughout quotes nobody: then nothing is marked. Linear in the view's units.
 */
export function quotedTokens({ units, tokens }: View): readonly boolean[] {
  const regions = quotedRegions(units);
  if (regions.length === 0) return [];
  let region = 0;
  const quoted = tokens.map(({ from, to }) => {
    while (region < regions.length && (regions[region]?.[1] ?? 0) < to) region++;
    return (regions[region]?.[0] ?? Infinity) <= from;
  });
  return quoted.includes(false) ? quoted : [];
}

/** Sorted, without overlaps. */
function quotedRegions(units: readonly Unit[]): (readonly [from: number, to: number])[] {
  const regions: (readonly [number, number])[] = [];
  let line = 0;
  let opening: number | null = null;
  let lineQuotes: boolean | null = null;
  for (let at = 0; at <= units.length; at++) {
    const unit = units[at];
    if (!unit || unit.is === 'newline') {
      if (lineQuotes === true) regions.push([line, at]);
      [line, opening, lineQuotes] = [at + 1, null, null];
    } else if (unit.is !== 'space' && lineQuotes === null) lineQuotes = unit.char === '>';
    if (unit?.is !== 'quote' || lineQuotes === true) continue;
    if (opening === null) opening = at;
    else {
      if (at - opening <= LONGEST_QUOTATION) regions.push([opening, at]);
      opening = null;
    }
  }
  return regions;
}
