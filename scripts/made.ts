const END = '<!-- End of what is made. -->';

/**
 * A page with its made part replaced: what stands between the line `begin` and the next line that ends such a part.
 *
 * @throws when the page has no place for it
 */
export function withMade(page: string, begin: string, made: string): string {
  const start = page.indexOf(begin);
  const end = page.indexOf(END, start);
  if (start < 0 || end < 0) throw new Error(`The page must hold ${begin} and after it ${END}.`);
  return `${page.slice(0, start)}${begin}\n\n${made}\n\n${page.slice(end)}`;
}
