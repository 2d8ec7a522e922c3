import { html } from '../../platform/http/html.js';
import type { Html } from '../../platform/http/html.js';

const HEADING = /^(#{1,2})\s+(.+?)\s*#*$/;
const ITEM = /^[-*]\s+(.+)$/;

export interface DocumentHtml {
  /** Leaves out the first heading, where the page has it. */
  readonly withoutTitle?: boolean;
}

/**
 * A document as HTML: headings of two levels, paragraphs and flat lists, and everything else is words. The web reads
 * documents by the same rules (`ui/markdown.ts`); `scripts/served-frame.spec.ts` keeps the two alike.
 */
export function htmlOf(text: string, { withoutTitle = false }: DocumentHtml = {}): Html {
  const blocks: Html[] = [];
  let paragraph: string[] = [];
  let items: string[] = [];
  const end = (): void => {
    if (paragraph.length > 0) blocks.push(html`<p>${paragraph.join(' ')}</p>`);
    if (items.length > 0)
      blocks.push(
        html`<ul>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>`,
      );
    paragraph = [];
    items = [];
  };
  for (const line of text
    .trim()
    .split('\n')
    .map((raw) => raw.trim())) {
    const [, marks, heading] = HEADING.exec(line) ?? [];
    const [, item] = ITEM.exec(line) ?? [];
    if (line === '') end();
    else if (heading !== undefined) {
      end();
      if (marks === '##') blocks.push(html`<h2>${heading}</h2>`);
      // The page has a heading of its own; this one is the document's.
      else if (!withoutTitle || blocks.length > 0) blocks.push(html`<h2 class="title">${heading}</h2>`);
    } else if (item !== undefined) {
      if (paragraph.length > 0) end();
      items.push(item);
    } else if (items.length > 0) {
      // A long item goes on in the next line.
      items.push(`${items.pop() ?? ''} ${line}`);
    } else paragraph.push(line);
  }
  end();
  return html`<div class="words">${blocks}</div>`;
}
