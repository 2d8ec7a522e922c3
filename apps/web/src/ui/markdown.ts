/** What a document may hold. Everything else in it is words. */
export type Block =
  | { readonly kind: 'h1' | 'h2' | 'p'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

const HEADING = /^(#{1,2})\s+(.+?)\s*#*$/;
const ITEM = /^[-*]\s+(.+)$/;

/**
 * Reads a little Markdown: headings of two levels, paragraphs and flat lists. There is no way to write a link, an image or
 * any HTML, so whatever a document says, it can only be read.
 */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  let items: string[] = [];
  const end = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'p', text: paragraph.join(' ') });
    if (items.length > 0) blocks.push({ kind: 'list', items });
    paragraph = [];
    items = [];
  };
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    const [, marks, heading] = HEADING.exec(line) ?? [];
    const [, item] = ITEM.exec(line) ?? [];
    if (line === '') end();
    else if (heading !== undefined) {
      end();
      blocks.push({ kind: marks === '#' ? 'h1' : 'h2', text: heading });
    } else if (item !== undefined) {
      if (paragraph.length > 0) end();
      items.push(item);
    } else if (items.length > 0) {
      // A long item goes on in the next line.
      items.push(`${items.pop() ?? ''} ${line}`);
    } else paragraph.push(line);
  }
  end();
  return blocks;
}
