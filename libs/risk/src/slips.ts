/**
 * Slips of the finger: one letter missing, one too many, one wrong, or two neighbours swapped (Damerau 1964, "A
 * technique for computer detection and correction of spelling errors": four fifths of all misspellings are one of these).
 */

/** What is left of a word without one of its letters, for each letter, without doubles. */
export function withoutOne(word: string): readonly string[] {
  const rests = new Set<string>();
  for (let i = 0; i < word.length; i++) rests.add(word.slice(0, i) + word.slice(i + 1));
  return [...rests];
}

/** Whether just one slip lies between the two words. Linear in their length. */
export function isOneSlip(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let tail = 0;
  const most = Math.min(one.length, other.length) - start;
  while (tail < most && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++;
  const [a, b] = [one.slice(start, one.length - tail), other.slice(start, other.length - tail)];
  if (a.length <= 1 && b.length <= 1) return true;
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}
